// The lists that a programme keeps in its tab Settings: what their rows are called, which questions of
// the Form they fill, if any, and their limits.
import type { CodedText, FormItem, FormMap } from '../answers/form-map';
import type { QuestionKey } from '../intake/question';
import { NOT_LISTED } from '../intake/questions-about';
import { sameTextKey } from '../text/normalize';
import { DEFAULT_LISTS, type ListEntry, type ProgrammeLists } from './lists';
import type { Programme } from './programme';
import { schoolOptions } from './schools';
import { MAX_NAME } from './limits';

export type ListKey = 'schools' | keyof ProgrammeLists;

export interface SettingsList {
  /** In the first column of Settings. */
  readonly setting: string;
  /** What people read of the list as a whole. */
  readonly title: string;
  /** Entries. */
  readonly most: number;
  /** Characters of a value. */
  readonly textMost: number;
  /** Characters of a short name; null where none is read. */
  readonly shortMost: number | null;
  /** Characters of a hint; absent where none is read. */
  readonly hintMost?: number;
  /** Whose options or columns come from this list; none: the list is for new Docs. */
  readonly questions: readonly QuestionKey[];
}

function choices(setting: string, questions: readonly QuestionKey[]): SettingsList {
  return { setting, title: setting, most: 100, textMost: MAX_NAME, shortMost: 40, questions };
}

/** In their order in the tab. */
export const SETTINGS_LISTS: Readonly<Record<ListKey, SettingsList>> = {
  schools: {
    setting: 'School',
    title: 'Schools',
    most: 60,
    textMost: MAX_NAME,
    shortMost: null,
    questions: ['site'],
  },
  grades: choices('Grades', ['grades']),
  subjects: choices('Subjects', ['subjects']),
  talents: choices('Talents', ['talents']),
  needs: choices('Needs', ['need', 'needs']),
  timeColumns: {
    setting: 'Times to meet',
    title: 'Times to meet',
    most: 20,
    textMost: MAX_NAME,
    shortMost: 40,
    questions: ['times'],
  },
  staffGoals: {
    setting: 'Staff goal',
    title: 'Staff goals',
    most: 20,
    textMost: MAX_NAME,
    shortMost: 24,
    questions: [],
  },
  docSections: {
    setting: 'Doc section',
    title: 'Doc sections',
    most: 30,
    textMost: 120,
    shortMost: null,
    hintMost: 300,
    questions: [],
  },
};

export const LIST_KEYS = Object.keys(SETTINGS_LISTS) as ListKey[];

export type Lists = Readonly<Record<ListKey, readonly ListEntry[]>>;

/** Something for every list. */
export function eachList<T>(make: (key: ListKey) => T): Readonly<Record<ListKey, T>> {
  return {
    schools: make('schools'),
    grades: make('grades'),
    subjects: make('subjects'),
    talents: make('talents'),
    needs: make('needs'),
    timeColumns: make('timeColumns'),
    staffGoals: make('staffGoals'),
    docSections: make('docSections'),
  };
}

/** A programme's lists as the Form last got them. */
export function listsInForm({ schools, schoolsInForm, lists }: Programme): Lists {
  const options = schoolsInForm ?? schoolOptions(schools);
  return {
    schools: options
      .filter(({ code }) => code !== NOT_LISTED.code)
      .map(({ code, text }) => ({ code, text, short: text })),
    ...lists,
  };
}

/** The part of an item that a list fills. */
export function listPart({ columns, options }: FormItem): 'columns' | 'options' | null {
  return columns ? 'columns' : options ? 'options' : null;
}

/** Every wording of one list's entries that an answer may still use. */
export interface KnownList {
  /** Wording, in any case and spacing, to code. A wording never changes what it stands for. */
  readonly codeOf: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
}

export function knownList(key: ListKey, inForm: Lists, map: FormMap): KnownList {
  const lists = map.items
    .filter((item) => SETTINGS_LISTS[key].questions.includes(item.key))
    .flatMap((item) => item[listPart(item) ?? 'options'] ?? []);
  const texts: CodedText[] = [
    ...inForm[key],
    ...lists.flatMap(({ now }) => now),
    ...lists.flatMap(({ former }) => former),
    ...(key === 'schools' ? [NOT_LISTED] : DEFAULT_LISTS[key]),
  ];
  const codeOf = new Map<string, string>();
  for (const { code, text } of texts) {
    const wording = sameTextKey(text);
    if (code !== '' && !codeOf.has(wording)) codeOf.set(wording, code);
  }
  return { codeOf, codes: new Set(texts.map(({ code }) => code)) };
}
