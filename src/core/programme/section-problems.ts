// What can't be used among the rows of Settings that choose the sections of new Docs.
import { knownSection } from '../doc/sections';
import type { CodedRow, WrittenRow } from './entry-codes';
import { quoted, type RowProblem } from './settings-words';

const NONE_LEFT: RowProblem = {
  key: 'docSections',
  rows: [],
  part: '',
  text:
    ': no row is left. A Doc needs at least one section. Choose SAGE Coach > Set up or ' +
    'repair; it writes them again.',
  atField: 'No section is left. A Doc needs at least one.',
};

/** @param coded the same rows with their codes, in the same order */
export function sectionProblems(
  rows: readonly WrittenRow[],
  coded: readonly CodedRow[],
): RowProblem[] {
  if (rows.length === 0) return [NONE_LEFT];
  return [...rows.flatMap(likeOurLine), ...takenSections(rows, coded)];
}

/** Teachers are to find one line that says what is picked up, and it is true. */
const OUR_LINE = /^(nothing .*)?picked up\b/i;

function likeOurLine({ row, text, hint }: WrittenRow): RowProblem[] {
  const isText = OUR_LINE.test(text);
  if (!isText && !OUR_LINE.test(hint)) return [];
  const problem =
    ': this reads like the small line that says what is picked up. Please write something else.';
  return [{ key: 'docSections', rows: [row], part: isText ? 'text' : 'hint', text: problem }];
}

function takenSections(rows: readonly WrittenRow[], coded: readonly CodedRow[]): RowProblem[] {
  return rows.flatMap((row, at) => {
    const known = knownSection(row.code);
    // Another row took this one's section by its words.
    if (!known || coded[at]?.by !== 'new') return [];
    const taker = rows.find((_, n) => coded[n]?.code === row.code);
    return taker && taker.code !== row.code ? [takenOver(row, taker)] : [];
  });
}

function takenOver(row: WrittenRow, taker: WrittenRow): RowProblem {
  const name = `${quoted(taker.text)} is the name of the section that`;
  const now = `now calls ${quoted(row.text)}. Please choose another heading`;
  return {
    key: 'docSections',
    rows: [taker.row],
    part: 'text',
    text:
      `: ${name} row ${row.row} ${now} for row ${taker.row}, ` + 'or delete one of the two rows.',
    atField: `${name} this list ${now}, or take one of the two out.`,
  };
}
