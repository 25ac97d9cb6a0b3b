// Stands for GoogleAppsScript.Spreadsheet.SpreadsheetApp until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createSpreadsheetApp(execution: Execution): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  void execution;
  throw new NotInLocalWorkspace('spreadsheet/spreadsheet-app');
}
