// What can't be used as a person wrote it in one of the lists of Settings.
import { NOT_LISTED } from '../intake/questions-about';
import { sameTextKey, sentenceList } from '../text/normalize';
import type { CodedRow, WrittenRow } from './entry-codes';
import { UNSURE } from './lists';
import { sectionProblems } from './section-problems';
import { LIST_KEYS, SETTINGS_LISTS, type ListKey } from './settings-lists';
import { quoted, type RowPart, type RowProblem } from './settings-words';

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

/** What is wrong with a text that somebody is to read; null when nothing is. */
export function unreadable(text: string): string | null {
  if (text !== '' && !VISIBLE.test(text)) {
    return ': the value shows nothing. Please write a word.';
  }
  return SHEET_ERROR.test(text)
    ? ': the cell shows an error of the Sheet. Please write a word.'
    : null;
}

/** What is wrong with one row by itself; null when nothing is. */
export function entryProblem(key: ListKey, written: WrittenRow): RowProblem | null {
  const { row, text, short, hint, code } = written;
  const at = (part: RowPart, problem: string, atField?: string): RowProblem => ({
    ...{ key, rows: [row], part, text: problem },
    ...(atField !== undefined && { atField }),
  });
  if (text === '') {
    // A row to be filled in later says nothing yet; one that said something was emptied.
    return short === '' && code === '' && hint === ''
      ? null
      : at('text', ': the value is empty. Please write one, or delete the whole row.', EMPTIED);
  }
  const unread = unreadable(text);
  if (unread) return at('text', unread);
  const { textMost } = SETTINGS_LISTS[key];
  if (text.length > textMost) {
    return at('text', `: please keep the value under ${textMost + 1} characters.`);
  }
  const ofShort = shortProblem(key, written);
  if (ofShort) return at('short', ofShort);
  const ofHint = hintProblem(key, written);
  return ofHint === null ? null : at('hint', ofHint);
}

const EMPTIED = 'The value is empty. Please write one, or take it out.';

function shortProblem(key: ListKey, { text, short }: WrittenRow): string | null {
  const { shortMost } = SETTINGS_LISTS[key];
  if (shortMost === null) return null;
  if (short.length > shortMost) {
    return `: please keep the short name under ${shortMost + 1} characters.`;
  }
  return key === 'staffGoals' && short === '' && text.length > shortMost
    ? `: please add a short name of at most ${shortMost} characters.`
    : null;
}

function hintProblem(key: ListKey, { hint }: WrittenRow): string | null {
  const { hintMost } = SETTINGS_LISTS[key];
  if (hintMost === undefined) return null;
  if (SHEET_ERROR.test(hint)) {
    return ': the hint shows an error of the Sheet. Please write it anew, or empty the cell.';
  }
  return hint.length > hintMost ? `: please keep the hint under ${hintMost + 1} characters.` : null;
}

/** What is wrong among the rows of one list. */
export function listProblems(
  key: ListKey,
  rows: readonly WrittenRow[],
  coded: readonly CodedRow[],
): RowProblem[] {
  const { most } = SETTINGS_LISTS[key];
  const problems = [
    ...coded.filter(({ code }) => code === NOT_LISTED.code).map((row) => notASchool(row, key)),
    ...repeated(rows, ({ text }) => sameTextKey(text)).map((same) => bothSay(same, key)),
    ...repeated(coded, ({ code }) => code).flatMap((same) => oneCode(same, key)),
    ...(key === 'staffGoals' ? repeated(rows, shortKey).map((same) => bothShort(same, key)) : []),
    ...(key === 'docSections' ? sectionProblems(rows, coded) : emptyProblem(key, coded)),
  ];
  if (rows.length > most) {
    const text = `: please keep at most ${most} rows. There are ${rows.length}.`;
    problems.push({ key, rows: [], part: '', text });
  }
  return problems;
}

/** Without any row the Form would have a question without options. */
function emptyProblem(key: ListKey, coded: readonly CodedRow[]): RowProblem[] {
  const { setting, questions } = SETTINGS_LISTS[key];
  // "I am not sure yet" alone would leave one of the questions without any option.
  const entries = coded.filter(({ code }) => code !== UNSURE);
  if (questions.length === 0 || entries.length > 0) return [];
  const text = `: no row is left. The Form needs at least one. Please add a row with ${quoted(setting)} in the first column.`;
  const atField = 'No entry is left. The Form needs at least one.';
  return [{ key, rows: [], part: '', text, atField }];
}

function notASchool({ row, text }: CodedRow, key: ListKey): RowProblem {
  const by = `the Form has ${quoted(text)} by itself, after the schools. Please`;
  const atField = `T${by.slice(1)} take this one out.`;
  return { key, rows: [row], part: 'text', text: `: ${by} delete the row.`, atField };
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

type Rows = readonly { readonly row: number }[];

function among(key: ListKey, rows: Rows, part: RowPart, text: string): RowProblem {
  return { key, rows: rows.map(({ row }) => row), part, text };
}

function bothSay(rows: readonly WrittenRow[], key: ListKey): RowProblem {
  const text = ` say the same: ${quoted(rows[0]?.text ?? '')}. Please keep one of them.`;
  return among(key, rows, 'text', text);
}

function bothShort(rows: readonly WrittenRow[], key: ListKey): RowProblem {
  return among(key, rows, 'short', ' have the same short name. Please change one of them.');
}

/** Different texts that stand for one entry; equal texts were named already. */
function oneCode(rows: readonly CodedRow[], key: ListKey): RowProblem[] {
  const texts = new Map(rows.map(({ text }) => [sameTextKey(text), text]));
  if (texts.size < 2) return [];
  const words = sentenceList([...texts.values()].map(quoted));
  const text = rows.every(({ by }) => by === 'wording')
    ? `: ${words} are wordings of one entry, and answers sent before may use either. Please keep one of these rows, or choose words that were not used before.`
    : ' are copies of one row. Please keep the one that is its new wording, and type the other into a new, empty row.';
  return [among(key, rows, 'text', text)];
}
