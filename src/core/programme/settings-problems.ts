// What can't be used as a person wrote it in the tab Settings, in sentences that name the row.
import { NOT_LISTED } from '../intake/questions-about';
import { sameTextKey, sentenceList } from '../text/normalize';
import type { CodedRow, WrittenRow } from './entry-codes';
import { UNSURE } from './lists';
import { sectionProblems } from './section-problems';
import { LIST_KEYS, SETTINGS_LISTS, type ListKey } from './settings-lists';
import { place, places, quoted } from './settings-words';

/** Anything but spaces, controls and invisible marks. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}]/u;

/** What a cell shows whose formula failed. */
const SHEET_ERROR = /^#(ERROR!|REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** A row whose first column names no setting. */
export function looseProblem(row: number, setting: string, text: string): string {
  const names = sentenceList(LIST_KEYS.map((key) => SETTINGS_LISTS[key].setting));
  return setting === ''
    ? `Row ${row}: ${quoted(text)} stands beside no setting. Write the list that it belongs to in the first column (${names}), or delete the row.`
    : `Row ${row}: ${quoted(setting)} is no setting. The lists are called ${names}. Please correct the first column, or delete the row.`;
}

/** What is wrong with one row by itself; null when nothing is. */
export function entryProblem(key: ListKey, written: WrittenRow): string | null {
  const { row, text, short, hint, code } = written;
  const at = place(row, key);
  if (text === '') {
    // A row to be filled in later says nothing yet; one that said something was emptied.
    return short === '' && code === '' && hint === ''
      ? null
      : `${at}: the value is empty. Please write one, or delete the whole row.`;
  }
  if (!VISIBLE.test(text)) return `${at}: the value shows nothing. Please write a word.`;
  if (SHEET_ERROR.test(text)) {
    return `${at}: the cell shows an error of the Sheet. Please write a word.`;
  }
  const { textMost } = SETTINGS_LISTS[key];
  return text.length > textMost
    ? `${at}: please keep the value under ${textMost + 1} characters.`
    : (shortProblem(key, written) ?? hintProblem(key, written));
}

function shortProblem(key: ListKey, { row, text, short }: WrittenRow): string | null {
  const { shortMost } = SETTINGS_LISTS[key];
  const at = place(row, key);
  if (shortMost === null) return null;
  if (short.length > shortMost) {
    return `${at}: please keep the short name under ${shortMost + 1} characters.`;
  }
  return key === 'staffGoals' && short === '' && text.length > shortMost
    ? `${at}: please add a short name of at most ${shortMost} characters.`
    : null;
}

function hintProblem(key: ListKey, { row, hint }: WrittenRow): string | null {
  const { hintMost } = SETTINGS_LISTS[key];
  const at = place(row, key);
  if (hintMost === undefined) return null;
  if (SHEET_ERROR.test(hint)) {
    return `${at}: the hint shows an error of the Sheet. Please write it anew, or empty the cell.`;
  }
  return hint.length > hintMost
    ? `${at}: please keep the hint under ${hintMost + 1} characters.`
    : null;
}

/** What is wrong among the rows of one list. */
export function listProblems(
  key: ListKey,
  rows: readonly WrittenRow[],
  coded: readonly CodedRow[],
): string[] {
  const { setting, most } = SETTINGS_LISTS[key];
  const problems = [
    ...coded.filter(({ code }) => code === NOT_LISTED.code).map((row) => notASchool(row, key)),
    ...repeated(rows, ({ text }) => sameTextKey(text)).map((same) => bothSay(same, key)),
    ...repeated(coded, ({ code }) => code).flatMap((same) => oneCode(same, key)),
    ...(key === 'staffGoals' ? repeated(rows, shortKey).map((same) => bothShort(same, key)) : []),
    ...(key === 'docSections' ? sectionProblems(rows, coded) : emptyProblem(key, coded)),
  ];
  if (rows.length > most) {
    problems.push(`${setting}: please keep at most ${most} rows. There are ${rows.length}.`);
  }
  return problems;
}

/** Without any row the Form would have a question without options. */
function emptyProblem(key: ListKey, coded: readonly CodedRow[]): string[] {
  const { setting, questions } = SETTINGS_LISTS[key];
  // "I am not sure yet" alone would leave one of the questions without any option.
  const entries = coded.filter(({ code }) => code !== UNSURE);
  return questions.length > 0 && entries.length === 0
    ? [
        `${setting}: no row is left. The Form needs at least one. Please add a row with ${quoted(setting)} in the first column.`,
      ]
    : [];
}

function notASchool({ row, text }: CodedRow, key: ListKey): string {
  return `${place(row, key)}: the Form has ${quoted(text)} by itself, after the schools. Please delete the row.`;
}

function shortKey({ text, short }: WrittenRow): string {
  return sameTextKey(short || text);
}

/** Groups of more than one row with the same key. */
function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function bothSay(rows: readonly WrittenRow[], key: ListKey): string {
  return `${places(rows, key)} say the same: ${quoted(rows[0]?.text ?? '')}. Please keep one of them.`;
}

function bothShort(rows: readonly WrittenRow[], key: ListKey): string {
  return `${places(rows, key)} have the same short name. Please change one of them.`;
}

/** Different texts that stand for one entry; equal texts were named already. */
function oneCode(rows: readonly CodedRow[], key: ListKey): string[] {
  const texts = new Map(rows.map(({ text }) => [sameTextKey(text), text]));
  if (texts.size < 2) return [];
  const words = sentenceList([...texts.values()].map(quoted));
  return [
    rows.every(({ by }) => by === 'wording')
      ? `${places(rows, key)}: ${words} are wordings of one entry, and answers sent before may use either. Please keep one of these rows, or choose words that were not used before.`
      : `${places(rows, key)} are copies of one row. Please keep the one that is its new wording, and type the other into a new, empty row.`,
  ];
}
