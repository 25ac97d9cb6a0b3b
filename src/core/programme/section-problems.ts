// What can't be used among the rows of Settings that choose the sections of new Docs.
import { knownSection } from '../doc/sections';
import type { CodedRow, WrittenRow } from './entry-codes';
import { place, quoted } from './settings-words';

const NONE_LEFT =
  'Doc section: no row is left. A Doc needs at least one section. Choose SAGE Coach > Set up or ' +
  'repair; it writes them again.';

/** @param coded the same rows with their codes, in the same order */
export function sectionProblems(rows: readonly WrittenRow[], coded: readonly CodedRow[]): string[] {
  if (rows.length === 0) return [NONE_LEFT];
  return [...rows.flatMap(likeOurLine), ...takenSections(rows, coded)];
}

/** Teachers are to find one line that says what is picked up, and it is true. */
const OUR_LINE = /^(nothing .*)?picked up\b/i;

function likeOurLine({ row, text, hint }: WrittenRow): string[] {
  return OUR_LINE.test(text) || OUR_LINE.test(hint)
    ? [
        `${place(row, 'docSections')}: this reads like the small line that says what is picked up. Please write something else.`,
      ]
    : [];
}

function takenSections(rows: readonly WrittenRow[], coded: readonly CodedRow[]): string[] {
  return rows.flatMap((row, at) => {
    const known = knownSection(row.code);
    // Another row took this one's section by its words.
    if (!known || coded[at]?.by !== 'new') return [];
    const taker = rows.find((_, n) => coded[n]?.code === row.code);
    return taker && taker.code !== row.code ? [takenOver(row, taker)] : [];
  });
}

function takenOver(row: WrittenRow, taker: WrittenRow): string {
  return (
    `${place(taker.row, 'docSections')}: ${quoted(taker.text)} is the name of the section that row ` +
    `${row.row} now calls ${quoted(row.text)}. Please choose another heading for row ${taker.row}, ` +
    'or delete one of the two rows.'
  );
}
