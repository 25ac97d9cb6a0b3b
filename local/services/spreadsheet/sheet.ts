// Sheet, second part: the tab itself, its ranges, and the object that scripts get.
import { ServiceException } from '../../host/errors';
import { guard, unguard } from '../../host/guard';
import { restyle } from './cell-styles';
import { parseA1, requireInside } from './area';
import { filterFor, hiddenByFilter } from './filter';
import {
  bookOf,
  bufferWrite,
  changeBook,
  changeSheet,
  flushedSheet,
  sheetOf,
  type SheetContext,
} from './handles';
import { newSheetId } from './books';
import { protectArea, protectionsOf } from './protection';
import { areaOf, RangeFake, rangeFor } from './range';
import { rangeIn } from './range-position';
import { select, selectionIn } from './selection';
import { typedFrom, typeInto } from './shape';
import { SHEET_COSTS } from './sheet-costs';
import { insertLines, lastColumnOf, lastRowOf } from './sheet-grid';
import { SheetLayout } from './sheet-layout';
import { sortRows } from './sorting';
import { idOf, spreadsheetFor } from './spreadsheet';
import type { Area } from './state';
import { textFinderFor } from './text-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class SheetFake extends SheetLayout implements Partial<Sheet> {
  getSheetId(): number {
    return this.context.sheetId;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetFor(this.context);
  }
  getName(): string {
    return flushedSheet(this.context).name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): Sheet {
    changeBook(this.context, (book) => {
      const taken = book.sheets.some(
        (one) => one.name === name && one.sheetId !== this.context.sheetId,
      );
      if (taken) throw new ServiceException(nameTaken(name));
      sheetOf(this.context).name = name;
    });
    return this.self();
  }
  getIndex(): number {
    return bookOf(this.context).sheets.indexOf(flushedSheet(this.context)) + 1;
  }

  getRange(first: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'number') {
      return rangeIn(this.context, { row: first, column, numRows, numColumns });
    }
    const name = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(first);
    const wanted = name && (name[1] ?? name[2] ?? '').replaceAll("''", "'");
    const sheet = sheetOf(this.context);
    if (wanted && wanted !== sheet.name) throw new ServiceException('Range not found');
    return rangeIn(this.context, parseA1(name?.[3] ?? first, sheet));
  }
  /** At least A1, also in an empty sheet. */
  getDataRange(): Range {
    return rangeFor(this.context, this.dataArea());
  }
  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    const area = { row, column, numRows, numColumns };
    requireInside(area, flushedSheet(this.context));
    return new RangeFake(this.context, area).getValues();
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinderFor(this.context, () => this.dataArea(), text);
  }

  /** Lands below the last row that has content when the queue is flushed, as one write. */
  appendRow(values: unknown[]): Sheet {
    const { workspace } = this.context.execution;
    const kept = [...values];
    for (const value of kept) typedFrom(workspace, bookOf(this.context), value, undefined);
    const nextRow = { row: lastRowOf(sheetOf(this.context)) + 1, column: 1 };
    bufferWrite(
      this.context,
      { ...nextRow, numRows: 1, numColumns: kept.length },
      (sheet, book) => {
        const row = lastRowOf(sheet) + 1;
        const missing = kept.length - sheet.columns.length;
        if (row > sheet.rows.length) insertLines(sheet, 'rows', row, 1, row - 1);
        if (missing > 0) insertLines(sheet, 'columns', sheet.columns.length + 1, missing, 0);
        kept.forEach((value, index) =>
          typeInto(workspace, book, sheet, { row, column: index + 1 }, value),
        );
      },
    );
    return this.self();
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): Sheet {
    new RangeFake(this.context, this.wholeArea()).clear(options);
    return this.self();
  }
  clearContents(): Sheet {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): Sheet {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): Sheet {
    const area = this.wholeArea();
    bufferWrite(this.context, area, (sheet, book) =>
      restyle(book, sheet, area, (style) => ({ ...style, note: undefined }) as typeof style),
    );
    return this.self();
  }
  /** Frozen rows stay where they are. */
  sort(column: number, ascending = true): Sheet {
    changeSheet(this.context, (sheet) => {
      const row = sheet.frozenRows + 1;
      const area = { ...this.wholeArea(), row, numRows: sheet.rows.length - sheet.frozenRows };
      sortRows(sheet, area, [{ column, ascending }]);
    });
    return this.self();
  }

  isSheetHidden(): boolean {
    return flushedSheet(this.context).hidden === true;
  }
  hideSheet(): Sheet {
    changeBook(this.context, (book) => {
      const visible = book.sheets.filter(({ hidden }) => !hidden);
      const sheet = sheetOf(this.context);
      if (visible.length === 1 && visible[0] === sheet) {
        throw new ServiceException("You can't hide all the sheets in a document.");
      }
      sheet.hidden = true;
    });
    return this.self();
  }
  showSheet(): Sheet {
    changeSheet(this.context, (sheet) => {
      delete sheet.hidden;
    });
    return this.self();
  }
  getTabColor(): string | null {
    return flushedSheet(this.context).tabColor ?? null;
  }
  setTabColor(color: string | null): Sheet {
    changeSheet(this.context, (sheet) => {
      if (color) sheet.tabColor = color;
      else delete sheet.tabColor;
    });
    return this.self();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.context, null);
  }
  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, type);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterFor(this.context);
  }
  isRowHiddenByFilter(row: number): boolean {
    return hiddenByFilter(bookOf(this.context), flushedSheet(this.context), row);
  }
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    if (idOf(spreadsheet) !== this.context.spreadsheetId) {
      throw new ServiceException('Specified permissions are not sufficient to call Sheet.copyTo.');
    }
    const sheetId = newSheetId(this.context.execution.workspace);
    changeBook(this.context, (book) => {
      const source = sheetOf(this.context);
      book.sheets.push({ ...structuredClone(source), sheetId, name: `Copy of ${source.name}` });
    });
    return sheetFor({ ...this.context, sheetId });
  }

  activate(): Sheet {
    this.select({ row: 1, column: 1, numRows: 1, numColumns: 1 });
    return this.self();
  }
  getActiveRange(): Range {
    return rangeFor(this.context, this.selected());
  }
  getActiveCell(): Range {
    return rangeFor(this.context, { ...this.selected(), numRows: 1, numColumns: 1 });
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    this.select(areaOf(range).area);
    return range;
  }
  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  private select(area: Area): void {
    select(this.context.execution, { sheetId: this.context.sheetId, ...area });
  }
  private selected(): Area {
    const { sheetId, ...area } = selectionIn(this.context.execution, bookOf(this.context));
    const corner = { row: 1, column: 1, numRows: 1, numColumns: 1 };
    return sheetId === this.context.sheetId ? area : corner;
  }
  private dataArea(): Area {
    const sheet = flushedSheet(this.context);
    const numRows = Math.max(1, lastRowOf(sheet));
    return { row: 1, column: 1, numRows, numColumns: Math.max(1, lastColumnOf(sheet)) };
  }
  private wholeArea(): Area {
    const sheet = flushedSheet(this.context);
    return { row: 1, column: 1, numRows: sheet.rows.length, numColumns: sheet.columns.length };
  }
  static contextOf(sheet: SheetFake): SheetContext {
    return sheet.context;
  }
}

export function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

export function sheetFor(context: SheetContext): Sheet {
  const { execution, spreadsheetId, sheetId } = context;
  const fake = new SheetFake({ execution, spreadsheetId, sheetId });
  return guard<Sheet, SheetFake>(execution, 'Sheet', fake, SHEET_COSTS);
}

/** What a Sheet that a script handed over stands for. @throws TypeError for anything else */
export function contextOf(sheet: unknown): SheetContext {
  return SheetFake.contextOf(unguard(sheet, SheetFake));
}
