// How the settings differ from how they were, in lines to be read before they are saved. Pure.
import type { SettingsEntry, SettingsList } from '../../shared/settings-api';
import { evaluationLine } from '../../shared/settings-words';
import type { CoachRef } from '../../shared/sidebar-api';
import { kept, type Edited, type EditedList, type Row } from './settings';

export interface Change {
  /** Of the part of the form that it stands in. */
  part: string;
  where: 'form' | 'docs' | 'both';
  /** Such as Added. */
  label: string;
  /** Before; '' where nothing was or where it needs no telling. */
  was: string;
  text: string;
}

export const WHERE: Record<Change['where'], string> = {
  form: 'Seen in the form.',
  docs: 'Seen in new Docs. Those that exist stay as they are.',
  both: 'Seen in the form and in new Docs.',
};

/** The titles of the parts that are no lists. */
export const PARTS = {
  program: 'Program and school year',
  coaches: 'Coaches',
  agreement: 'Evaluation agreement',
} as const;

/** @param lists what each list is called and where it is seen */
export function changesOf(was: Edited, is: Edited, lists: readonly SettingsList[]): Change[] {
  return [
    ...changed(PARTS.program, 'both', 'Name', was.programme, is.programme),
    ...changed(PARTS.program, 'docs', 'School year', was.schoolYear, is.schoolYear),
    ...coachChanges(was.coaches, is.coaches),
    ...agreementChange(was, is),
    ...lists.flatMap((rules) => listChanges(rules, entriesOf(was, rules), entriesOf(is, rules))),
  ];
}

function entriesOf({ lists }: Edited, { key }: SettingsList): EditedList['entries'] {
  return lists.find((list) => list.key === key)?.entries ?? [];
}

function changed(
  part: string,
  where: Change['where'],
  label: string,
  was: string,
  text: string,
): Change[] {
  return was === text ? [] : [{ part, where, label, was, text: text || '(none)' }];
}

function coachChanges(was: Row<CoachRef>[], is: Row<CoachRef>[]): Change[] {
  const about = { part: PARTS.coaches, where: 'form' } as const;
  const person = ({ name, email }: CoachRef): string => `${name} (${email})`;
  return rowChanges(was, is, about, person, 'Removed', (before, after) =>
    changed(about.part, about.where, 'Changed', person(before), person(after)),
  );
}

function agreementChange(was: Edited, is: Edited): Change[] {
  if (JSON.stringify(was.agreement) === JSON.stringify(is.agreement)) return [];
  const text = promise(is.agreement);
  const label = text === promise(was.agreement) ? 'Teachers still read' : 'Teachers will read';
  return [{ part: PARTS.agreement, where: 'both', label, was: '', text }];
}

/** What teachers read about evaluation. */
export function promise(evaluationAgreement: Edited['agreement']): string {
  return evaluationLine({ evaluationAgreement });
}

function listChanges(rules: SettingsList, was: EditedList['entries'], is: typeof was): Change[] {
  const about = { part: rules.title, where: rules.where };
  const gone = rules.where === 'form' ? 'No longer offered' : 'Left out';
  const said = (label: string, text: string): Change[] => [{ ...about, label, was: '', text }];
  return rowChanges(
    was,
    is,
    about,
    ({ text }: SettingsEntry) => text,
    gone,
    (before, after) => [
      ...changed(about.part, about.where, 'Renamed', before.text, after.text),
      ...(before.short === after.short
        ? []
        : said('New short name', `${after.text}: ${after.short || '(none)'}`)),
      ...(before.hint === after.hint
        ? []
        : said('New hint', `${after.text}: ${after.hint || '(none)'}`)),
    ],
  );
}

/** What is new, told anew, gone, or in another order. */
function rowChanges<T>(
  was: Row<T>[],
  is: Row<T>[],
  about: Pick<Change, 'part' | 'where'>,
  wordsOf: (row: T) => string,
  goneWord: string,
  compare: (before: T, after: T) => Change[],
): Change[] {
  const line = (label: string, text: string): Change => ({ ...about, label, was: '', text });
  const before = new Map(was.map((row) => [row.id, row]));
  const changes = is.flatMap((row): Change[] => {
    const old = before.get(row.id);
    if (!old) return row.gone ? [] : [line('Added', wordsOf(row))];
    return row.gone ? [line(goneWord, wordsOf(old))] : compare(old, row);
  });
  const isReordered = orderOf(was, is) !== orderOf(is, was);
  return isReordered ? [...changes, line('New order', briefly(kept(is).map(wordsOf)))] : changes;
}

/** The rows that stand in both, in the order of the first. */
function orderOf<T>(rows: Row<T>[], others: Row<T>[]): string {
  const there = new Set(kept(others).map(({ id }) => id));
  return kept(rows)
    .filter(({ id }) => there.has(id))
    .map(({ id }) => id)
    .join();
}

/** The beginning tells the order well enough. */
const BEGINNING = 4;

function briefly(texts: string[]): string {
  const begins = texts.slice(0, BEGINNING).join(', ');
  return texts.length > BEGINNING ? `${begins}…` : begins;
}
