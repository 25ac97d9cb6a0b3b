// Deletes rows of a tab that people may sort, filter and edit meanwhile: each block of rows is looked up
// right before it goes, from the bottom up, until a last look finds none.
import { AddOnError } from '../../core/errors';
import { Table, type TableRow } from './table';

/** More looks than any person has rows: who gets here is not getting on. */
const MOST_LOOKS = 500;

export type Matching<Key extends string> = (cells: TableRow<Key>['cells']) => boolean;

/** Two reads. @throws AddOnError `damaged` when the tab or one of the columns is missing */
export function findRows<Key extends string>(
  tabName: string,
  keys: readonly Key[],
  matching: Matching<Key>,
): TableRow<Key>[] {
  return Table.open(tabName, keys)
    .readColumns(keys)
    .filter(({ cells }) => matching(cells));
}

/**
 * Deletes every row that matches; safe to repeat. The notes that people wrote into those rows go, all
 * other rows only move up. Two reads when none matches, four calls more for each block of neighbours.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
 * @throws AddOnError `damaged` when the tab or one of the columns is missing
 */
export function deleteRows<Key extends string>(
  tabName: string,
  keys: readonly Key[],
  matching: Matching<Key>,
): void {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const rows = findRows(tabName, keys, matching).map(({ row }) => row);
    const last = rows[rows.length - 1];
    if (last === undefined) return;
    deleteBlock(tabName, firstOfBlock(rows), last);
  }
  throw new AddOnError(
    'busy',
    `Rows of the tab "${tabName}" could not be deleted. What was finished is kept. Please try again.`,
  );
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
 */
function deleteBlock(tabName: string, first: number, last: number): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabName);
  if (!sheet) return;
  if (sheet.getMaxRows() === last) sheet.insertRowAfter(last);
  sheet.deleteRows(first, last - first + 1);
}
