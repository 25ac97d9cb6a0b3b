// Says what in a Doc can't be read: where it stands and what to do, never what it says.
import { REF } from '../../records/record-kinds';
import { tableName } from '../append/table-name';
import type { DocProblem, DocProblemCode } from './read-doc';
import { formatRef } from './refs';

/** Such as "Our meetings, row 3, Kind: this is not one of the words listed above the table. …" */
export function problemText(problem: DocProblem): string {
  const { kind, row, column } = problem;
  const place = [tableName(kind), row > 0 ? `row ${row}` : '', column];
  return `${place.filter(Boolean).join(', ')}: ${said(problem)}`;
}

function said({ kind, row, column, what }: DocProblem): string {
  const isRef = column === REF.heading;
  if (row === 0) {
    const sentence = ABOUT_TABLE[what] ?? NOT_READ;
    if (what === 'two-tables') return sentence;
    return `${sentence} ${column === '' || isRef ? TABLE_WAITS : COLUMN_WAITS}`;
  }
  if (!isRef && column !== '') return `${ABOUT_CELL[what] ?? NOT_READ} ${CELL_STAYS}`;
  const sentence = ABOUT_REF[what] ?? ABOUT_CELL[what] ?? NOT_READ;
  return `${sentence.replace('{ref}', formatRef(kind, 1))} ${ROW_WAITS}`;
}

type Sentences = Readonly<Partial<Record<DocProblemCode, string>>>;

const NOT_READ = "this can't be read.";
const CELL_STAYS = 'The cell was left as it is and does not count.';
const ROW_WAITS = 'The row was left as it is; until then nothing new is picked up from it.';
const COLUMN_WAITS = 'Until then its cells do not count.';
const TABLE_WAITS = 'Until then nothing new is picked up from the table.';

const ABOUT_TABLE: Sentences = {
  'no-table': "the table can't be found. Please bring it back from the Doc's version history.",
  'two-tables':
    'there is another table with the same headings. Only one of them is read. Please delete the copy or change its headings.',
  'no-header': 'the headings are missing from the first row. Please put them back.',
  'no-column': 'there is no column with this heading. Please put it back.',
  'two-columns': 'two columns have this heading. Please rename one of them.',
  merged: 'headings were merged. Please unmerge them.',
};

const ABOUT_CELL: Sentences = {
  'unknown-word': 'this is not one of the words listed above the table.',
  'not-a-date': 'this is not a date. Please write it as 2026-09-14, or any usual way.',
  'not-a-number': 'this is not a whole number of minutes from 1 to 240.',
  'not-a-ref': 'this is not the Ref of a strategy, such as S-01.',
  'too-long': 'this is too long for the Sheet. Please shorten it.',
  merged: 'cells were merged here. Please unmerge them.',
  'nested-table': 'there is a table inside the cell. Please move it out.',
  suggestion: 'a suggestion is waiting here. Please accept or reject it.',
  struck: 'this is struck through. Please delete it, or take the line off.',
  chip: 'there is a chip here, such as a date or a person. Please write it as plain text.',
};

const ABOUT_REF: Sentences = {
  'not-a-ref':
    'this is not a Ref of this table, such as {ref}. Please empty the cell; a Ref is filled in then.',
  'same-ref':
    'another row has the same Ref. Please empty the Ref of the row that was copied; it gets its own then.',
};
