// Where the person who works in the sidebar has put the cursor in the Sheet.
import { HEADER_ROWS } from './table';

/** A row of any tab, below its labels; the first one where several are selected. */
export interface SelectedRow {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** From 1. */
  readonly row: number;
}

/**
 * One call. A call from the sidebar sees what its own person has selected just then, in the tab that they look
 * at; of several ranges the last one. Null while nothing below the labels is selected.
 * https://developers.google.com/apps-script/reference/spreadsheet/selection
 * Sidebars that follow the cursor by asking: https://github.com/grant/talks/issues/3
 */
export function selectedRow(): SelectedRow | null {
  // Typed as always there; Google says null where nothing is selected.
  const range = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  const row = range?.getRow() ?? 0;
  return range && row > HEADER_ROWS ? { sheet: range.getSheet(), row } : null;
}

/** No call: handles know which tab they stand for. */
export function isInTab({ sheet }: SelectedRow, tabName: string): boolean {
  try {
    const first = SpreadsheetApp.getActiveSpreadsheet().getRange(`'${tabName}'!A1`);
    return first.getSheet().getSheetId() === sheet.getSheetId();
  } catch {
    // There is no such tab.
    return false;
  }
}

/** One read: every cell of the row, as text. */
export function cellsOfRow({ sheet, row }: SelectedRow): string[] {
  return (sheet.getRange(`${row}:${row}`).getValues()[0] ?? []).map(String);
}
