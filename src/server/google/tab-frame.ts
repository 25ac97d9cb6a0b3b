// The frame of a tab: two frozen rows on top, the first of them hidden and warned about, our own filter
// below the keys, every cell as plain text.
import { columnRuns } from './column-runs';
import type { Tab, TabColumn } from './tab';
import { columnLetters, HEADER_ROWS, textCell } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMN_WIDTH = 180;
const LABEL_BACKGROUND = '#e8f0fe';
const KEY_ROW_NOTICE = 'SAGE Coach finds its columns by this hidden row. Please leave it as it is.';

/** @param columns how many the tab has now */
export function formatTab(sheet: Sheet, width: number, columns: number): void {
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  sheet.setColumnWidths(/* startColumn= */ 1, width, COLUMN_WIDTH);
  sheet
    .getRange(`A:${columnLetters(width)}`)
    .setNumberFormat('@')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  formatLabels(sheet);
  sheet.setFrozenRows(HEADER_ROWS);
  sheet.hideRows(/* rowIndex= */ 1);
}

export function formatLabels(sheet: Sheet): void {
  sheet.getRange('2:2').setFontWeight('bold').setBackground(LABEL_BACKGROUND);
}

/** Filter, protection and header of a new tab; the header last, so a tab without one is not finished. */
export function fillTab(sheet: Sheet, tab: Tab, { fresh }: { fresh: boolean }): void {
  const width = tab.columns.length;
  const hidden = tab.columns.flatMap((column, at) => (column.hidden ? at + 1 : []));
  const runs = columnRuns(hidden, (column) => column);
  for (const { first, items } of runs) sheet.hideColumns(first, items.length);
  if (fresh || !sheet.getFilter()) filterBelowKeys(sheet, width);
  if (tab.protectKeys) warnBeforeKeyRow(sheet, fresh);
  writeHeader(sheet, /* firstColumn= */ 1, tab.columns);
}

/** Keys and labels; the title of a question that somebody added to the Form may be anything. */
export function writeHeader(
  sheet: Sheet,
  firstColumn: number,
  columns: readonly TabColumn[],
): void {
  sheet
    .getRange(/* row= */ 1, firstColumn, HEADER_ROWS, columns.length)
    .setValues([columns.map(({ key }) => key), columns.map(({ label }) => textCell(label))]);
}

/**
 * Puts back what people took out of the frame of a finished tab. More frozen rows, and a filter on the
 * labels over other columns, are theirs.
 */
export function mendFrame(sheet: Sheet, tab: Tab): void {
  if (sheet.getFrozenRows() < HEADER_ROWS) sheet.setFrozenRows(HEADER_ROWS);
  if (!sheet.isRowHiddenByUser(1)) sheet.hideRows(/* rowIndex= */ 1);
  const filter = sheet.getFilter();
  // One from row 1 takes our keys for its header and sorts the labels into the data; one from below, a
  // teacher.
  const astray = filter !== null && filter.getRange().getRow() !== HEADER_ROWS;
  if (astray) filter.remove();
  if (astray || !filter)
    filterBelowKeys(sheet, Math.max(tab.columns.length, sheet.getLastColumn()));
  if (tab.protectKeys) warnBeforeKeyRow(sheet, /* fresh= */ false);
}

/** Ours first: one that somebody makes from A1 would take the key row for its header. */
function filterBelowKeys(sheet: Sheet, width: number): void {
  sheet.getRange(`A${HEADER_ROWS}:${columnLetters(width)}`).createFilter();
}

/** An unfinished tab may have its protection already, without our notice on it. */
function warnBeforeKeyRow(sheet: Sheet, fresh: boolean): void {
  const made = fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (made.some((one) => one.getDescription() === KEY_ROW_NOTICE)) return;
  // Of the key row alone: what reaches further down is somebody's own.
  const unfinished = made.find((one) => one.getRange().getLastRow() === 1);
  const protection = unfinished ?? sheet.getRange('1:1').protect();
  protection.setDescription(KEY_ROW_NOTICE).setWarningOnly(true);
}
