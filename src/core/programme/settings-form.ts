// The tab Settings as a form: what it says now, and what of it can't be used, at its field.
import { findCoach, type Programme } from './programme';
import type { FormMap } from '../answers/form-map';
import { emailKey } from '../text/normalize';
import { planLists } from './list-plan';
import {
  coachProblems,
  headProblems,
  readHead,
  repeatedHeads,
  type SettingsHead,
  type WrittenCoach,
} from './settings-head';
import { knownList, LIST_KEYS, listsInForm, SETTINGS_LISTS, type ListKey } from './settings-lists';
import { readSettings, type ReadList, type SettingsRow } from './settings-rows';
import { stateOf } from './settings-steps';
import { fieldSentence, quoted, type RowProblem } from './settings-words';

/** What the tab Settings says now, as a form. */
export interface SettingsForm extends SettingsFields {
  /** Of the tab as it was read: what was changed since is never overwritten. */
  version: string;
  leadEmail: string;
  /** In the order of the tab. */
  lists: SettingsFormList[];
  /** Rows of the tab that can't be used as they stand. */
  problems: SettingsProblem[];
  /** Whether some of it has not reached the Form and new Docs yet. */
  waiting: boolean;
}

export interface SettingsFields {
  programme: string;
  /** Such as 2026–27. */
  schoolYear: string;
  /** The lead coach is always one of them. */
  coaches: { name: string; email: string }[];
  /** All empty until somebody has agreed in writing. */
  agreement: { agreedBy: string; agreedOn: string; writtenIn: string };
}

export interface SettingsFormList {
  key: string;
  title: string;
  /** Where its entries are seen: in the Form, or in Docs made from then on. */
  where: 'form' | 'docs';
  /** Entries. */
  most: number;
  /** Characters of a value, of its short name and of its hint; 0 where there is none. */
  textMost: number;
  shortMost: number;
  hintMost: number;
  entries: SettingsEntry[];
}

export interface SettingsEntry {
  /** Known to the program only; '' for a new entry. */
  code: string;
  text: string;
  short: string;
  hint: string;
}

export interface SettingsProblem {
  /** Such as `programme`, `coaches/1/email`, `agreement/agreedOn` or `schools/2/text`; '' for the whole form. */
  field: string;
  message: string;
}

/**
 * @param map as it is stored
 * @param begun what may stand in the Form in part, as `planLists` has it
 */
export function settingsForm(
  rows: readonly SettingsRow[],
  programme: Programme,
  map: FormMap,
  begun: readonly Programme[],
): SettingsForm {
  const before = listsInForm(programme);
  const { byList, loose } = readSettings(rows, (key) => knownList(key, before, map));
  const inTab = readHead(rows, programme);
  const written = coachesIn(inTab, programme);
  const head = { ...inTab, coaches: knownCoaches(written) };
  const { programme: name, schoolYear, coaches, agreement } = head;
  return {
    version: stateOf(rows),
    ...{ programme: name, schoolYear, leadEmail: emailKey(programme.leadEmail) },
    agreement: { ...agreement },
    coaches: coaches.map((coach) => ({ name: coach.name, email: coach.email })),
    lists: LIST_KEYS.map((key) => formList(key, byList[key])),
    problems: [
      ...rowsInTheWay(rows, loose),
      ...headFieldProblems(head, programme.leadEmail),
      ...coachesByHand(written),
      ...LIST_KEYS.flatMap((key) => listFieldProblems(byList[key])),
    ],
    waiting: begun.length > 0 || planLists(rows, programme, map).changes.length > 0,
  };
}

/** What can be mended in the tab alone. @param loose about rows that belong to no setting */
export function rowsInTheWay(
  rows: readonly SettingsRow[],
  loose: readonly string[],
): SettingsProblem[] {
  return [
    ...loose.map((message) => ({ field: '', message })),
    ...repeatedHeads(rows).map((one) => atField(one, () => -1)),
  ];
}

/** Rows that say something; an emptied one is there, so that it can be taken out. */
export function filledRows({ rows }: ReadList): ReadList['rows'] {
  return rows.filter(({ text, short, hint, code }) => `${text}${short}${hint}${code}` !== '');
}

function formList(key: ListKey, list: ReadList): SettingsFormList {
  const { title, questions, most, textMost, shortMost, hintMost = 0 } = SETTINGS_LISTS[key];
  return {
    ...{ key, title, most, textMost, hintMost },
    where: questions.length > 0 ? 'form' : 'docs',
    shortMost: shortMost ?? 0,
    entries: filledRows(list).map(({ code, text, short, hint }) => ({ code, text, short, hint })),
  };
}

/** Which place of the form a row has. */
type PlaceOf = (row: number) => number;

/** Of everything that is no list. */
export function headFieldProblems(
  head: SettingsHead,
  leadEmail: string,
  placeOf: PlaceOf = placeAmong(head.coaches),
): SettingsProblem[] {
  const problems = [...headProblems(head), ...coachProblems(head, leadEmail)];
  return problems.map((one) => atField(one, placeOf));
}

export function listFieldProblems(
  list: ReadList,
  placeOf: PlaceOf = placeAmong(filledRows(list)),
): SettingsProblem[] {
  return list.problems.map((one) => atField(one, placeOf));
}

function placeAmong(rows: readonly { readonly row: number }[]): PlaceOf {
  return (wanted) => rows.findIndex(({ row }) => row === wanted);
}

/** Of several rows it stands at the last. */
function atField({ key, rows, part, ...problem }: RowProblem, placeOf: PlaceOf): SettingsProblem {
  const last = rows[rows.length - 1];
  const at = last === undefined ? -1 : placeOf(last);
  const parts = [key, ...(at < 0 ? [] : [String(at)]), part].filter((one) => one !== '');
  return { field: parts.join('/'), message: fieldSentence(problem) };
}

/** The coaches of the tab: who is one, who was typed in by hand, and who of them was deleted there. */
function coachesIn({ coaches }: SettingsHead, programme: Programme) {
  const there = new Set(coaches.map(({ email }) => email));
  return {
    known: coaches.filter(({ email }) => findCoach(programme, email)),
    typed: coaches.filter(({ email }) => !findCoach(programme, email)),
    gone: programme.coaches.filter(({ email }) => !there.has(emailKey(email))),
  };
}

/** Those who are coaches, as the tab names and orders them; who has no row there comes last. */
function knownCoaches({ known, gone }: ReturnType<typeof coachesIn>): WrittenCoach[] {
  return [...known, ...gone.map(({ name, email }) => ({ name, email, row: NO_ROW }))];
}

const NO_ROW = -1;

/** What somebody did to the coaches in the tab counts only once the lead does the same in the form. */
function coachesByHand({ typed, gone }: ReturnType<typeof coachesIn>): SettingsProblem[] {
  return [
    ...typed.map(({ row, name, email }) => typedIn(row, quoted(email || name))),
    ...gone.map(({ name, email }) => deleted(quoted(name || email))),
  ].map((message) => ({ field: 'coaches', message }));
}

function typedIn(row: number, who: string): string {
  return `Row ${row} of the tab Settings names ${who}, who is no coach here. Add them here to let them in, or delete the row there.`;
}

function deleted(who: string): string {
  return `${who} has no row in the tab Settings any more, and is still a coach. Remove them here too; otherwise the row comes back when you save.`;
}
