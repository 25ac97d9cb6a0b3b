// Spreadsheet: its tabs, its people, and what is open in it.
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { findFile, ownerOf } from '../drive/files';
import type { DriveFile, Role } from '../drive/state';
import { addMetadata, metadataOf } from './developer-metadata';
import { freeName, newSheet, newSheetId, sheetNamed } from './books';
import { bookOf, changeBook, costing, type BookContext } from './handles';
import { select, selectionIn } from './selection';
import { contextOf, nameTaken, SheetFake, sheetFor } from './sheet';
import { requireRoom } from './sheet-grid';
import type { SheetState } from './state';
import { emailOf, userFor } from '../base/user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

export class SpreadsheetFake implements Partial<Spreadsheet> {
  constructor(private readonly context: BookContext) {}

  getId(): string {
    return this.context.spreadsheetId;
  }
  getName(): string {
    return this.file().name;
  }
  getSpreadsheetLocale(): string {
    return bookOf(this.context).locale;
  }

  getSheets(): Sheet[] {
    return this.tabs().map((sheet) => this.handle(sheet));
  }
  getNumSheets(): number {
    return this.tabs().length;
  }
  getSheetByName(name: string): Sheet | null {
    this.context.execution.flush();
    const sheet = sheetNamed(bookOf(this.context), name);
    return sheet ? this.handle(sheet) : null;
  }
  getRange(a1Notation: string): Range {
    const name = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(a1Notation);
    const wanted = (name?.[1] ?? name?.[2] ?? '').replaceAll("''", "'");
    const sheetId = name ? sheetNamed(bookOf(this.context), wanted)?.sheetId : this.selectedId();
    if (sheetId === undefined) throw new ServiceException('Range not found');
    return new SheetFake({ ...this.context, sheetId }).getRange(a1Notation);
  }

  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object' && arg !== null);
    const template = options && 'template' in options && options.template;
    const made = changeBook(this.context, (book) => {
      const sheet = this.newTab(name ?? freeName(book), template || undefined);
      requireRoom(book, sheet.rows.length * sheet.columns.length);
      const active = book.sheets.findIndex((one) => one.sheetId === this.selectedId());
      book.sheets.splice(index ?? active + 1, 0, sheet);
      return sheet;
    });
    this.select(made.sheetId);
    return this.handle(made);
  }
  deleteSheet(sheet: Sheet): void {
    const { sheetId } = contextOf(sheet);
    changeBook(this.context, (book) => {
      if (book.sheets.length === 1) {
        throw new ServiceException("You can't remove all the sheets in a document.");
      }
      book.sheets = book.sheets.filter((one) => one.sheetId !== sheetId);
    });
  }
  /** @param position from 1 */
  moveActiveSheet(position: number): void {
    changeBook(this.context, (book) => {
      const at = book.sheets.findIndex(({ sheetId }) => sheetId === this.selectedId());
      const [moved] = book.sheets.splice(at, 1);
      if (moved) book.sheets.splice(position - 1, 0, moved);
    });
  }
  getActiveSheet(): Sheet {
    return sheetFor({ ...this.context, sheetId: this.selectedId() });
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.select(contextOf(sheet).sheetId);
    return sheet;
  }
  getActiveRange(): Range {
    return this.activeSheet().getActiveRange();
  }

  /** On the whole spreadsheet; whom it is visible to makes no difference to the one script here. */
  addDeveloperMetadata(key: string, ...rest: unknown[]): Spreadsheet {
    const value = rest.find((one) => typeof one === 'string') ?? '';
    addMetadata(this.context, key, value);
    return spreadsheetFor(this.context);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.context);
  }

  getOwner(): User {
    return userFor(this.context.execution, ownerOf(this.file()));
  }
  /** The owner is one of the editors. */
  getEditors(): User[] {
    return this.people('owner', 'writer');
  }
  getViewers(): User[] {
    return this.people('reader', 'commenter');
  }
  addEditor(user: string | User): Spreadsheet {
    return this.addEditors([emailOf(user)]);
  }
  addEditors(emails: string[]): Spreadsheet {
    return this.share([...emails], 'writer');
  }

  private file(): DriveFile {
    const { id } = bookOf(this.context);
    const file = findFile(this.context.execution.workspace, id);
    if (!file) throw new ServiceException('The requested document was not found.');
    return file;
  }
  private tabs(): SheetState[] {
    this.context.execution.flush();
    return bookOf(this.context).sheets;
  }
  private handle({ sheetId }: SheetState): Sheet {
    return sheetFor({ ...this.context, sheetId });
  }
  private selectedId(): number {
    return selectionIn(this.context.execution, bookOf(this.context)).sheetId;
  }
  private activeSheet(): SheetFake {
    return new SheetFake({ ...this.context, sheetId: this.selectedId() });
  }
  private select(sheetId: number): void {
    select(this.context.execution, { sheetId, row: 1, column: 1, numRows: 1, numColumns: 1 });
  }
  private newTab(name: string, template: unknown): SheetState {
    const book = bookOf(this.context);
    if (sheetNamed(book, name)) throw new ServiceException(nameTaken(name));
    const sheetId = newSheetId(this.context.execution.workspace);
    if (!template) return newSheet(sheetId, name);
    const source = book.sheets.find((one) => one.sheetId === contextOf(template).sheetId);
    return { ...structuredClone(source ?? newSheet(sheetId, name)), sheetId, name };
  }
  private people(...roles: Role[]): User[] {
    return this.file()
      .permissions.filter(({ type, role }) => type === 'user' && roles.includes(role))
      .map(({ emailAddress }) => userFor(this.context.execution, emailAddress));
  }
  private share(emails: string[], role: Role): Spreadsheet {
    const { workspace } = this.context.execution;
    changeBook(this.context, () => {
      const file = this.file();
      for (const emailAddress of emails) {
        if (!workspace.hasAccount(emailAddress))
          throw new ServiceException(`Invalid email: ${emailAddress}`);
        if (emailAddress.toLowerCase() === ownerOf(file).toLowerCase()) continue;
        file.permissions = file.permissions.filter((one) => one.emailAddress !== emailAddress);
        file.permissions.push({ id: workspace.newId('p'), type: 'user', role, emailAddress });
      }
    });
    return spreadsheetFor(this.context);
  }
}

const SPREADSHEET_COSTS: Costs<SpreadsheetFake> = {
  // A range is a handle wherever it is asked for; only what is read or written through it travels.
  ...costing('handle.local', 'getId', 'getRange'),
  ...costing(
    'sheet.meta',
    ...(['getName', 'getSpreadsheetLocale', 'getSheets'] as const),
    ...(['getNumSheets', 'getSheetByName', 'insertSheet'] as const),
    ...(['deleteSheet', 'moveActiveSheet', 'getActiveSheet', 'setActiveSheet'] as const),
    ...(['getActiveRange', 'getOwner'] as const),
    ...(['getEditors', 'getViewers', 'addDeveloperMetadata', 'getDeveloperMetadata'] as const),
  ),
  ...costing('drive.share', 'addEditor', 'addEditors'),
};

export function spreadsheetFor({ execution, spreadsheetId }: BookContext): Spreadsheet {
  const fake = new SpreadsheetFake({ execution, spreadsheetId });
  return guard<Spreadsheet, SpreadsheetFake>(execution, 'Spreadsheet', fake, SPREADSHEET_COSTS);
}

/** @throws Exception when this execution's user can't open it */
export function openSpreadsheet(execution: Execution, spreadsheetId: string): Spreadsheet {
  bookOf({ execution, spreadsheetId });
  return spreadsheetFor({ execution, spreadsheetId });
}
