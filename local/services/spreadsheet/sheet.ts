// Sheet, second part: the tab itself, its ranges, and the object that scripts get.
import { ServiceException } from '../../host/errors';
import { guard, unguard } from '../../host/guard';
import { parseA1 } from './area';
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
import { protectArea, protectionsOf } from './protection';
import { rangeFor } from './range';
import { rangeIn } from './range-position';
import { selectionIn } from './selection';
import { typedFrom, typeInto } from './shape';
import { SHEET_COSTS } from './sheet-costs';
import { insertLines, lastColumnOf, lastRowOf } from './sheet-grid';
import { SheetLayout } from './sheet-layout';
import type { Area } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class SheetFake extends SheetLayout implements Partial<Sheet> {
  getSheetId(): number {
    return this.context.sheetId;
  }
  getName(): string {
    return flushedSheet(this.context).name;
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
  getActiveRange(): Range {
    return rangeFor(this.context, this.selected());
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
