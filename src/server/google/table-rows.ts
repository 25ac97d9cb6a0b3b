// Finds and deletes rows of a tab that people may sort, filter and edit meanwhile: each block of rows is
// looked up right before it goes, from the bottom up, until a last look finds none.
import { AddOnError } from '../../core/errors';
import { Table, type TableRow } from './table';

/** More looks than any person has rows: who gets here is not getting on. */
const MOST_LOOKS = 500;

/** Which rows of which tab. */
export interface RowQuery<Key extends string = string> {
  readonly tab: string;
  /** What is read of each row. */
  readonly keys: readonly Key[];
  /** How many columns from the left hold all of them, as we made the tab. */
  readonly width: number;
  readonly matching: (cells: TableRow<Key>['cells']) => boolean;
}

/** One read where the columns stand as we made them. @throws AddOnError `damaged` when one is missing */
export function findRows<Key extends string>(query: RowQuery<Key>): TableRow<Key>[] {
  return readRows(query).filter(({ cells }) => query.matching(cells));
}

/**
 * Deletes every row that matches; safe to repeat. The notes that people wrote into those rows go, all
 * other rows only move up. One read when none matches, three or four calls more for each block.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
 * @throws AddOnError `damaged` when the tab or one of the columns is missing
 */
export function deleteRows<Key extends string>(query: RowQuery<Key>): void {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const rows = readRows(query);
    const found = rows.filter(({ cells }) => query.matching(cells)).map(({ row }) => row);
    const last = found[found.length - 1];
    if (last === undefined) return;
    deleteBlock(
      query.tab,
      firstOfBlock(found),
      last,
      /* atEnd= */ last === rows[rows.length - 1]?.row,
    );
  }
  throw new AddOnError(
    'busy',
    `Rows of the tab "${query.tab}" could not be deleted. What was finished is kept. Please try again.`,
  );
}

function readRows<Key extends string>({ tab, keys, width }: RowQuery<Key>): TableRow<Key>[] {
  return Table.readLeading(tab, keys, width);
}

/** Where the unbroken run of rows that ends with the last one begins. */
function firstOfBlock(rows: readonly number[]): number {
  const end = rows.length - 1;
  let start = end;
  while (start > 0 && rows[start - 1] === (rows[start] ?? 0) - 1) start--;
  return rows[start] ?? 0;
}

/**
 * A tab keeps one row below its frozen ones, or Google refuses the whole deletion: seen in
 * https://github.com/theoephraim/node-google-spreadsheet/issues/186
 * @param atEnd no row with anything in it comes below
 */
export function deleteBlock(tabName: string, first: number, last: number, atEnd: boolean): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabName);
  if (!sheet) return;
  if (atEnd && sheet.getMaxRows() === last) sheet.insertRowAfter(last);
  sheet.deleteRows(first, last - first + 1);
}
