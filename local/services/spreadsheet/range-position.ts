// Range, first part: where it is. All of it is known to the handle, so nothing here is remote.
import type { SheetContext } from './handles';
import { sheetOf } from './handles';
import { a1Of, isInside, requireInside } from './area';
import { rangeFor } from './range';
import { sheetFor } from './sheet';
import type { Area } from './state';

export class RangePosition {
  constructor(
    protected readonly context: SheetContext,
    protected readonly area: Area,
  ) {}

  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.numRows;
  }
  getNumColumns(): number {
    return this.area.numColumns;
  }
  getLastRow(): number {
    return this.area.row + this.area.numRows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.numColumns - 1;
  }
  getA1Notation(): string {
    return a1Of(this.area);
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetFor(this.context);
  }

  offset(
    rows: number,
    columns: number,
    numRows = this.area.numRows,
    numColumns = this.area.numColumns,
  ): GoogleAppsScript.Spreadsheet.Range {
    const { row, column } = this.area;
    return rangeIn(this.context, {
      row: row + rows,
      column: column + columns,
      numRows,
      numColumns,
    });
  }

  static positionOf(range: RangePosition): { context: SheetContext; area: Area } {
    return { context: range.context, area: range.area };
  }

  protected self(): GoogleAppsScript.Spreadsheet.Range {
    return rangeFor(this.context, this.area);
  }
}

/** A range that lies in the sheet, rows that are still queued included. @throws Exception */
export function rangeIn(context: SheetContext, area: Area): GoogleAppsScript.Spreadsheet.Range {
  if (!isInside(area, sheetOf(context))) context.execution.flush();
  requireInside(area, sheetOf(context));
  return rangeFor(context, area);
}
