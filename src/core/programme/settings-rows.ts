// The lists of the tab Settings, from rows and to rows. What can't be used as it stands becomes a
// sentence that names the row and what to do.
import { insideSentence, tidyLine } from '../text/normalize';
import { codeRows, type WrittenRow } from './entry-codes';
import { UNSURE, type ListEntry } from './lists';
import type { EvaluationAgreement, Programme } from './programme';
import { schoolOptions } from './schools';
import { HEAD_SETTINGS, headNamed, listNamed } from './setting-names';
import { entryProblem, listProblems, looseProblem } from './settings-problems';
import {
  eachList,
  LIST_KEYS,
  listsInForm,
  SETTINGS_LISTS,
  type KnownList,
  type ListKey,
  type Lists,
} from './settings-lists';
import { tabSentence, type RowProblem } from './settings-words';

export type SettingKey = 'setting' | 'code' | 'value' | 'short' | 'hint' | 'note';
export type SettingCells = Readonly<Partial<Record<SettingKey, string>>>;

export interface SettingsRow {
  /** Its number in the Sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<Exclude<SettingKey, 'note'>, string>>;
}

/** One list as it was written. */
export interface ReadList {
  /** All of its rows, also those without a text; codes as they were found. */
  readonly rows: readonly WrittenRow[];
  /** As new answers and Docs are to have them. */
  readonly entries: readonly ListEntry[];
  readonly problems: readonly RowProblem[];
  /** Hidden cells that do not have the code of their row yet. */
  readonly codes: readonly { readonly row: number; readonly code: string }[];
}

export interface ReadSettings {
  readonly byList: Readonly<Record<ListKey, ReadList>>;
  readonly lists: Lists;
  /** About rows that belong to no setting. */
  readonly loose: readonly string[];
  /** These and those of the lists. */
  readonly problems: readonly string[];
  readonly codes: ReadList['codes'];
}

/** @param known what each list's wordings stand for */
export function readSettings(
  rows: readonly SettingsRow[],
  known: (key: ListKey) => KnownList,
): ReadSettings {
  const written = eachList((): WrittenRow[] => []);
  const loose: string[] = [];
  for (const { row, cells } of rows) {
    const key = listNamed(cells.setting);
    const text = tidyLine(cells.value);
    if (key !== undefined) written[key].push(writtenRow(key, row, cells));
    else if (text !== '' && headNamed(cells.setting) === undefined) {
      loose.push(looseProblem(row, tidyLine(cells.setting), text));
    }
  }
  const byList = eachList((key) => readList(key, written[key], known(key)));
  const all = LIST_KEYS.map((key) => byList[key]);
  const problems = all.flatMap((list) => list.problems.map(tabSentence));
  return {
    byList,
    lists: eachList((key) => byList[key].entries),
    loose,
    problems: [...loose, ...problems],
    codes: all.flatMap(({ codes }) => codes),
  };
}

/** What a list does not read says nothing, whatever stands there. */
export function writtenRow(
  key: ListKey,
  row: number,
  cells: Omit<SettingsRow['cells'], 'setting'>,
): WrittenRow {
  const { shortMost, hintMost } = SETTINGS_LISTS[key];
  return {
    row,
    text: tidyLine(cells.value),
    short: shortMost === null ? '' : tidyLine(cells.short),
    hint: hintMost === undefined ? '' : tidyLine(cells.hint),
    code: cells.code.trim(),
  };
}

export function readList(key: ListKey, all: readonly WrittenRow[], known: KnownList): ReadList {
  const rows = all.filter(({ text }) => text !== '');
  const coded = codeRows(rows, known);
  const codeOf = new Map(coded.map(({ row, code }) => [row, code]));
  const entries = coded.map(({ code, text, short, hint }): ListEntry => {
    const entry = { code, text, short: shortOf(key, text, short) };
    return SETTINGS_LISTS[key].hintMost === undefined ? entry : { ...entry, hint };
  });
  return {
    rows: all.map((row) => ({ ...row, code: codeOf.get(row.row) ?? row.code })),
    entries: unsureLast(entries),
    problems: [
      ...all.flatMap((row) => entryProblem(key, row) ?? []),
      ...listProblems(key, rows, coded),
    ],
    codes: coded.flatMap(({ row, code }, at) => (code === rows[at]?.code ? [] : { row, code })),
  };
}

/** "I am not sure yet" reads as the way out of a list; in the middle it would look like a topic. */
function unsureLast(entries: readonly ListEntry[]): ListEntry[] {
  const isUnsure = ({ code }: ListEntry): boolean => code === UNSURE;
  return [...entries.filter((entry) => !isUnsure(entry)), ...entries.filter(isUnsure)];
}

/** Without a short name: the value itself, or as many of its first words as fit. */
function shortOf(key: ListKey, text: string, short: string): string {
  const { shortMost } = SETTINGS_LISTS[key];
  if (shortMost === null) return text;
  if (short !== '') return short;
  // Stands in the middle of a sentence: "Tuesday lunch".
  const value = key === 'timeColumns' ? insideSentence(text) : text;
  if (value.length <= shortMost) return value;
  const start = [...value].slice(0, shortMost - 1).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}

/** Every setting of a programme as rows, in their order in the tab. */
export function settingRows(programme: Programme): SettingCells[] {
  const { schools, schoolsInForm } = programme;
  const lists = listsInForm({ ...programme, schoolsInForm: schoolOptions(schools, schoolsInForm) });
  return [
    {
      setting: HEAD_SETTINGS.programme,
      value: programme.name,
      note: 'Its name in the Form and the Docs.',
    },
    {
      setting: HEAD_SETTINGS.schoolYear,
      value: programme.schoolYear,
      note: 'In the Docs’ file names.',
    },
    ...withNote(lists.schools.map(({ code, text }) => schoolRow(code, text))),
    ...programme.coaches.map(({ name, email }) => ({
      setting: HEAD_SETTINGS.coaches,
      value: email,
      short: name,
      note: email === programme.leadEmail ? 'Leads the program.' : '',
    })),
    {
      setting: HEAD_SETTINGS.agreement,
      ...agreementCells(programme.evaluationAgreement),
      note: AGREEMENT_NOTE,
    },
    ...LIST_KEYS.filter((key) => key !== 'schools').flatMap((key) => listRows(key, lists[key])),
  ];
}

/** Who agreed, when, and where it is written. */
function agreementCells(agreement: EvaluationAgreement | null): SettingCells {
  return agreement === null
    ? {}
    : { value: agreement.agreedBy, short: agreement.agreedOn, hint: agreement.writtenIn };
}

const AGREEMENT_NOTE =
  'Who agreed, then in the next two columns when and where it is written. Empty: nobody has agreed ' +
  'in writing yet.';

/** The rows of one list but the schools; those that a programme which never had the list is given. */
export function listRows(key: ListKey, list: readonly ListEntry[]): SettingCells[] {
  const { setting, shortMost } = SETTINGS_LISTS[key];
  const entries = list.map(({ code, text, short, hint }) => ({
    setting,
    code,
    value: text,
    ...(shortMost === null ? {} : { short }),
    ...(hint === undefined ? {} : { hint }),
  }));
  if (key === 'staffGoals') return entries.length === 0 ? [NO_STAFF_GOAL] : entries;
  return withNote(entries, key === 'docSections' ? SECTION_NOTE : LIST_NOTE);
}

/** What to do with a list is said beside its first entry. */
function withNote(entries: readonly SettingCells[], note = LIST_NOTE): SettingCells[] {
  return entries.map((cells, at) => (at === 0 ? { ...cells, note } : cells));
}

const LIST_NOTE =
  'Teachers choose from these in the Form. Reword, move or delete a row, or add one for something ' +
  'new; then open the sidebar and choose “Look after the program”.';

const SECTION_NOTE =
  'The sections of new Docs, from top to bottom: heading and grey hint. Reword or move a row; delete ' +
  'it to leave the section out (its first heading in a new row brings it back); add a row for a ' +
  'section of your own, of which nothing is picked up. Then open the sidebar and choose “Look after ' +
  'the program”. Docs that exist stay as they are.';

/** A row to fill in; while it has no value it means nothing. */
const NO_STAFF_GOAL: SettingCells = {
  setting: SETTINGS_LISTS.staffGoals.setting,
  note: `One row a goal, with a short name of at most ${SETTINGS_LISTS.staffGoals.shortMost} characters for the goal table of new Docs.`,
};

/** Whether a note is ours and about the list as a whole, not about the row that it stands in. */
export function isListNote(note: string): boolean {
  return [LIST_NOTE, SECTION_NOTE, NO_STAFF_GOAL.note].includes(note);
}

export function schoolRow(code: string, value: string): SettingCells {
  return { setting: SETTINGS_LISTS.schools.setting, code, value };
}
