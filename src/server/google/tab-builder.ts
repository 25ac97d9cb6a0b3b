// Makes the tabs: a hidden, frozen first row of field keys, labels in row 2, our own filter from row 2,
// every cell as plain text. Of what is there already only the frame is mended.
import type { Tab, TabColumn } from './tab';
import { columnLetters, HEADER_ROWS } from './table';
import { giveNamesBack, mendColumns } from './tab-repair';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMN_WIDTH = 180;
const LABEL_BACKGROUND = '#e8f0fe';
const KEY_ROW_NOTICE = 'SAGE Coach finds its columns by this hidden row. Please leave it as it is.';
/** A new tab has columns A to Z. */
const NEW_TAB_COLUMNS = 26;

/**
 * Makes the tabs that are missing, in order. All of them are copies of the first one made, so that the
 * formats are set only once. A tab that a crash left without its header is finished.
 * @throws AddOnError `damaged` when somebody else's tab stands in the place of ours
 */
export function ensureTabs(tabs: readonly Tab[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const width = Math.max(...tabs.map((tab) => tab.columns.length));
  if (tabs.some(({ name }) => existing.has(name))) giveNamesBack(tabs, existing);
  mendTabs(tabs, existing, width);
  const made: [Sheet, Tab][] = [];
  for (const tab of tabs.filter(({ name }) => !existing.has(name))) {
    const index = tabs.indexOf(tab);
    const template = made[0]?.[0];
    const sheet = template
      ? spreadsheet.insertSheet(tab.name, index, { template })
      : spreadsheet.insertSheet(tab.name, index);
    if (!template) formatTab(sheet, width, NEW_TAB_COLUMNS);
    made.push([sheet, tab]);
  }
  for (const [sheet, tab] of made) fillTab(sheet, tab, { fresh: true });
  // Each new tab becomes the active one; people are to find themselves on the first.
  if (made[0]) spreadsheet.setActiveSheet(made[0][0]);
}

/** The header is written last, so a tab without one was not finished. */
function mendTabs(tabs: readonly Tab[], existing: ReadonlyMap<string, Sheet>, width: number): void {
  for (const tab of tabs) {
    const sheet = existing.get(tab.name);
    if (!sheet || mendColumns(sheet, tab)) continue;
    formatTab(sheet, width, sheet.getMaxColumns());
    fillTab(sheet, tab, { fresh: false });
  }
}

function formatTab(sheet: Sheet, width: number, columns: number): void {
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  sheet.setColumnWidths(/* startColumn= */ 1, width, COLUMN_WIDTH);
  sheet
    .getRange(`A:${columnLetters(width)}`)
    .setNumberFormat('@')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.getRange('2:2').setFontWeight('bold').setBackground(LABEL_BACKGROUND);
  sheet.setFrozenRows(HEADER_ROWS);
  sheet.hideRows(/* rowIndex= */ 1);
}

function fillTab(sheet: Sheet, tab: Tab, { fresh }: { fresh: boolean }): void {
  const width = tab.columns.length;
  for (const { first, count } of hiddenRuns(tab.columns)) sheet.hideColumns(first, count);
  // Ours first: one that somebody makes from A1 would take the key row for its header.
  if (fresh || !sheet.getFilter()) {
    sheet.getRange(`A${HEADER_ROWS}:${columnLetters(width)}`).createFilter();
  }
  if (tab.protectKeys) warnBeforeKeyRow(sheet, fresh);
  const header = [tab.columns.map(({ key }) => key), tab.columns.map(({ label }) => label)];
  sheet.getRange(/* row= */ 1, /* column= */ 1, HEADER_ROWS, width).setValues(header);
}

/** An unfinished tab may have its protection already, without our notice on it. */
function warnBeforeKeyRow(sheet: Sheet, fresh: boolean): void {
  const [made] = fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const protection = made ?? sheet.getRange('1:1').protect();
  protection.setDescription(KEY_ROW_NOTICE).setWarningOnly(true);
}

function hiddenRuns(columns: readonly TabColumn[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  columns.forEach((column, index) => {
    if (!column.hidden) return;
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index + 1) last.count++;
    else runs.push({ first: index + 1, count: 1 });
  });
  return runs;
}
