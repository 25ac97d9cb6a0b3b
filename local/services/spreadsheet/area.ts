// Rectangles of cells: A1 notation both ways, and where a rectangle goes when rows or columns move.
import { ServiceException } from '../../host/errors';
import type { Area, SheetState } from './state';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function a1Of({ row, column, numRows, numColumns }: Area): string {
  const first = `${columnName(column)}${row}`;
  if (numRows === 1 && numColumns === 1) return first;
  return `${first}:${columnName(column + numColumns - 1)}${row + numRows - 1}`;
}

const A1 = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/;

/**
 * `A1`, `A1:C3`, `A:C`, `2:4`, `A2:C`; open ends reach to the sheet's last row or column.
 * @throws Exception "Range not found"
 */
export function parseA1(notation: string, sheet: SheetState): Area {
  const match = A1.exec(notation);
  const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = match ?? [];
  const single = !notation.includes(':');
  if (!match || (fromColumn === '' && fromRow === '') || (single && !(fromColumn && fromRow))) {
    throw new ServiceException('Range not found');
  }
  const row = fromRow ? Number(fromRow) : 1;
  const column = fromColumn ? columnNumber(fromColumn) : 1;
  if (single) return { row, column, numRows: 1, numColumns: 1 };
  const lastRow = toRow ? Number(toRow) : sheet.rows.length;
  const lastColumn = toColumn ? columnNumber(toColumn) : sheet.columns.length;
  return { row, column, numRows: lastRow - row + 1, numColumns: lastColumn - column + 1 };
}

/** Google's own refusals of a rectangle. @throws Exception */
export function requireInside(area: Area, sheet: SheetState): void {
  if (!(area.row >= 1)) throw new ServiceException('The starting row of the range is too small.');
  if (!(area.column >= 1))
    throw new ServiceException('The starting column of the range is too small.');
  if (!(area.numRows >= 1)) {
    throw new ServiceException('The number of rows in the range must be at least 1.');
  }
  if (!(area.numColumns >= 1)) {
    throw new ServiceException('The number of columns in the range must be at least 1.');
  }
  if (!isInside(area, sheet)) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
}

export function isInside(area: Area, sheet: SheetState): boolean {
  return (
    area.row + area.numRows - 1 <= sheet.rows.length &&
    area.column + area.numColumns - 1 <= sheet.columns.length
  );
}

/** Whole rows or columns; with a count of 0 the gap before `at`, which overlaps what is on both sides of it. */
export function linesOf(
  { rows, columns }: SheetState,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
): Area {
  return dimension === 'rows'
    ? { row: at, column: 1, numRows: count, numColumns: columns.length }
    : { row: 1, column: at, numRows: rows.length, numColumns: count };
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.numRows &&
    b.row < a.row + a.numRows &&
    a.column < b.column + b.numColumns &&
    b.column < a.column + a.numColumns
  );
}

/** One dimension of a rectangle after `count` lines were inserted before line `at` (from 1). */
export function afterInsert(
  start: number,
  size: number,
  at: number,
  count: number,
): [number, number] {
  if (at <= start) return [start + count, size];
  return at < start + size ? [start, size + count] : [start, size];
}

/** One dimension of a rectangle after `count` lines from `at` were deleted; size 0: it is gone. */
export function afterDelete(
  start: number,
  size: number,
  at: number,
  count: number,
): [number, number] {
  const keptBefore = Math.max(0, Math.min(start + size, at) - start);
  const keptAfter = Math.max(0, start + size - Math.max(start, at + count));
  const newStart = start < at ? start : Math.max(at, start - count);
  return [newStart, keptBefore + keptAfter];
}
