// Spreadsheets and tabs as plain state: making them, and finding the one that a person may open.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { createFile, findFile, roleOf } from '../drive/files';
import { MIME } from '../drive/state';
import type { SheetState, SpreadsheetState } from './state';

/** A fresh tab on Google has so many. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Makes a spreadsheet as a person does in Drive: one tab "Sheet1". Returns its file ID. */
export function createSpreadsheet(
  workspace: Workspace,
  { owner, name }: { owner: string; name: string },
): string {
  const file = createFile(workspace, { name, owner, mimeType: MIME.spreadsheet, madeByApp: false });
  workspace.state.sheets[file.id] = {
    id: file.id,
    locale: 'en_US',
    timeZone: workspace.manifest.timeZone,
    sheets: [newSheet(0, 'Sheet1')],
    styles: [{}],
  };
  return file.id;
}

export function newSheet(sheetId: number, name: string): SheetState {
  return {
    sheetId,
    name,
    frozenRows: 0,
    frozenColumns: 0,
    rows: Array.from({ length: NEW_ROWS }, () => ({})),
    columns: Array.from({ length: NEW_COLUMNS }, () => ({})),
    stylePatterns: [[]],
    protections: [],
  };
}

/** A number that looks like Google's sheet IDs and repeats from run to run. */
export function newSheetId(workspace: Workspace): number {
  return (workspace.state.nextId++ * 2_654_435_761) % 2_147_483_647;
}

/** @throws Exception when it does not exist or the person can't open it */
export function openBook(workspace: Workspace, id: string, person: string): SpreadsheetState {
  const file = findFile(workspace, id);
  const book = workspace.state.sheets[id];
  if (!file || !book || roleOf(file, person) === undefined) {
    throw new ServiceException('You do not have permission to access the requested document.');
  }
  return book;
}

export function sheetNamed(book: SpreadsheetState, name: string): SheetState | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** "Sheet2" for the second tab, as Google names them. */
export function freeName({ sheets }: SpreadsheetState): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
