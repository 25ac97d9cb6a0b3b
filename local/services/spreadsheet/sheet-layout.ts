// Sheet, first part: its shape. Rows, columns, frozen, hidden, sizes. Structure changes land at once.
import { ServiceException } from '../../host/errors';
import { requireEditableCells } from './access';
import { linesOf } from './area';
import { bookOf, changeSheet, flushedSheet, type SheetContext } from './handles';
import { moveColumns, moveRows } from './moving';
import { areaOf } from './range';
import {
  deleteLines,
  insertLines,
  lastColumnOf,
  lastRowOf,
  requireRoom,
  type Dimension,
} from './sheet-grid';
import { sheetFor } from './sheet';
import type { SheetState } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google's own measures, in pixels. */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;

export class SheetLayout {
  constructor(protected readonly context: SheetContext) {}

  getLastRow(): number {
    return lastRowOf(flushedSheet(this.context));
  }
  getLastColumn(): number {
    return lastColumnOf(flushedSheet(this.context));
  }
  getMaxRows(): number {
    return flushedSheet(this.context).rows.length;
  }
  getMaxColumns(): number {
    return flushedSheet(this.context).columns.length;
  }

  insertRowBefore(at: number): Sheet {
    return this.insert('rows', at, 1, at);
  }
  insertRowAfter(at: number): Sheet {
    return this.insert('rows', at + 1, 1, at);
  }
  insertRowsAfter(at: number, count: number): Sheet {
    return this.insert('rows', at + 1, count, at);
  }
  insertColumnAfter(at: number): Sheet {
    return this.insert('columns', at + 1, 1, at);
  }
  insertColumnsBefore(at: number, count: number): Sheet {
    return this.insert('columns', at, count, at);
  }
  insertColumnsAfter(at: number, count: number): Sheet {
    return this.insert('columns', at + 1, count, at);
  }
  deleteRow(at: number): Sheet {
    return this.delete('rows', at, 1);
  }
  deleteRows(at: number, count: number): void {
    this.delete('rows', at, count);
  }
  deleteColumn(at: number): Sheet {
    return this.delete('columns', at, 1);
  }
  /** Before the column at `destinationIndex`, as columns stand before anything is moved. */
  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { column, numColumns } = areaOf(columnSpec).area;
    this.changeLines('columns', column, numColumns, (sheet) =>
      moveColumns(sheet, column, numColumns, destinationIndex),
    );
  }
  /** Before the row at `destinationIndex`, as rows stand before anything is moved. */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { row, numRows } = areaOf(rowSpec).area;
    this.changeLines('rows', row, numRows, (sheet) =>
      moveRows(sheet, row, numRows, destinationIndex),
    );
  }

  getFrozenRows(): number {
    return flushedSheet(this.context).frozenRows;
  }
  getFrozenColumns(): number {
    return flushedSheet(this.context).frozenColumns;
  }
  setFrozenRows(count: number): void {
    this.freeze('rows', count);
  }
  setFrozenColumns(count: number): void {
    this.freeze('columns', count);
  }

  hideRows(at: number, count = 1): void {
    this.hide('rows', at, count, true);
  }
  showRows(at: number, count = 1): void {
    this.hide('rows', at, count, false);
  }
  hideColumns(at: number, count = 1): void {
    this.hide('columns', at, count, true);
  }
  isRowHiddenByUser(row: number): boolean {
    return flushedSheet(this.context).rows[row - 1]?.hidden === true;
  }
  isColumnHiddenByUser(column: number): boolean {
    return flushedSheet(this.context).columns[column - 1]?.hidden === true;
  }

  getColumnWidth(column: number): number {
    return flushedSheet(this.context).columns[column - 1]?.width ?? COLUMN_WIDTH;
  }
  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, count: number, width: number): Sheet {
    return this.eachLine('columns', start, count, (line) => (line.width = width));
  }

  private insert(dimension: Dimension, at: number, count: number, like: number): Sheet {
    this.changeLines(dimension, at, 0, (sheet) => {
      const size = sheet[dimension].length;
      if (!(like >= 1 && like <= size) || !(count >= 1)) {
        throw new ServiceException(`Those ${dimension} are out of bounds.`);
      }
      requireRoom(
        bookOf(this.context),
        count * sheet[dimension === 'rows' ? 'columns' : 'rows'].length,
      );
      insertLines(sheet, dimension, at, count, like);
    });
    return this.self();
  }
  private delete(dimension: Dimension, at: number, count: number): Sheet {
    this.changeLines(dimension, at, count, (sheet) => deleteLines(sheet, dimension, at, count));
    return this.self();
  }
  /** Whole lines take all their cells along: one that is protected from this user stops the change. */
  private changeLines(
    dimension: Dimension,
    at: number,
    count: number,
    change: (sheet: SheetState) => void,
  ): void {
    changeSheet(this.context, (sheet) => {
      const { execution, spreadsheetId } = this.context;
      const area = linesOf(sheet, dimension, at, count);
      requireEditableCells(execution.workspace, spreadsheetId, execution.user, sheet, area);
      change(sheet);
    });
  }
  private freeze(dimension: Dimension, count: number): void {
    changeSheet(this.context, (sheet) => {
      if (count >= sheet[dimension].length) {
        throw new ServiceException(`You can't freeze all visible ${dimension} on the sheet.`);
      }
      sheet[dimension === 'rows' ? 'frozenRows' : 'frozenColumns'] = count;
    });
  }
  private hide(dimension: Dimension, at: number, count: number, hidden: boolean): void {
    this.eachLine(dimension, at, count, (line) => {
      if (hidden) line.hidden = true;
      else delete line.hidden;
    });
  }
  private eachLine<D extends Dimension>(
    dimension: D,
    at: number,
    count: number,
    change: (line: SheetState[D][number]) => void,
  ): Sheet {
    changeSheet(this.context, (sheet) => {
      const lines: SheetState[D][number][] = sheet[dimension];
      if (!(at >= 1) || at + count - 1 > lines.length) {
        throw new ServiceException(`Those ${dimension} are out of bounds.`);
      }
      for (const line of lines.slice(at - 1, at - 1 + count)) change(line);
    });
    return this.self();
  }
  protected self(): Sheet {
    return sheetFor(this.context);
  }
}
