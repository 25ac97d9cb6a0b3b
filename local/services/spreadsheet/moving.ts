// Moving whole columns with everything they carry: contents, formats, width, hidden flag, filter
// criteria, protection.
import { ServiceException } from '../../host/errors';
import { rewritePatterns } from './cell-styles';
import type { Area, SheetState } from './state';

/**
 * Puts columns before another one.
 * A filter or a protection goes on covering the columns it covered, one that was moved away excepted;
 * what is moved in between them is covered too. Frozen columns are counted, so moving changes which they
 * are. (Unconfirmed on Google beyond contents and formats.)
 * @param before a place as it is before anything is moved, up to one beyond the last column
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#movecolumnscolumnspec,-destinationindex
 */
export function moveColumns(sheet: SheetState, from: number, count: number, before: number): void {
  const size = sheet.columns.length;
  const last = from + count - 1;
  if (!(from >= 1) || !(count >= 1) || last > size || !(before >= 1) || before > size + 1) {
    throw new ServiceException('Those columns are out of bounds.');
  }
  if (before >= from && before <= last + 1) return;
  const order = newOrder(size, from, count, before);
  sheet.columns = order.map((column) => sheet.columns[column - 1] ?? {});
  for (const row of sheet.rows) {
    if (row.cells) row.cells = reordered(row.cells, order, null);
  }
  rewritePatterns(sheet, (pattern) => reordered(pattern, order, 0));
  const placeOf = new Map(order.map((column, index) => [column, index + 1]));
  moveCovered(sheet, (area) => coveredAfter(area, placeOf, { from, last }));
  moveCriteria(sheet, placeOf);
}

/**
 * Puts rows before another one, with everything they carry; filter and protections stay where they are
 * (unconfirmed on Google).
 * @param before a place as it is before anything is moved, up to one beyond the last row
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#moverowsrowspec,-destinationindex
 */
export function moveRows(sheet: SheetState, from: number, count: number, before: number): void {
  const size = sheet.rows.length;
  const last = from + count - 1;
  if (!(from >= 1) || !(count >= 1) || last > size || !(before >= 1) || before > size + 1) {
    throw new ServiceException('Those rows are out of bounds.');
  }
  if (before >= from && before <= last + 1) return;
  sheet.rows = newOrder(size, from, count, before).map((row) => sheet.rows[row - 1] ?? {});
}

/** The old rows or columns in their new order. */
function newOrder(size: number, from: number, count: number, before: number): number[] {
  const all = Array.from({ length: size }, (_, index) => index + 1);
  const moved = all.splice(from - 1, count);
  all.splice(before > from ? before - count - 1 : before - 1, 0, ...moved);
  return all;
}

/** The same values in the new order, without blanks at the end. */
function reordered<T>(values: T[], order: number[], blank: T): T[] {
  const next = order.map((column) => values[column - 1] ?? blank);
  while (next.length > 0 && next.at(-1) === blank) next.pop();
  return next;
}

function coveredAfter(
  area: Area,
  placeOf: ReadonlyMap<number, number>,
  moved: { from: number; last: number },
): Area {
  const covered = Array.from({ length: area.numColumns }, (_, index) => area.column + index);
  const isMoved = (column: number): boolean => column >= moved.from && column <= moved.last;
  const places = (columns: number[]): number[] =>
    columns.map((column) => placeOf.get(column) ?? column);
  const stay = places(covered.filter((column) => !isMoved(column)));
  const go = places(covered.filter(isMoved));
  let [first, end] = stay.length > 0 ? spanOf(stay) : spanOf(go);
  const [goFirst, goEnd] = go.length > 0 ? spanOf(go) : [first, end];
  if (goFirst <= end + 1 && goEnd >= first - 1) {
    first = Math.min(first, goFirst);
    end = Math.max(end, goEnd);
  }
  return { ...area, column: first, numColumns: end - first + 1 };
}

function spanOf(places: number[]): [number, number] {
  return [Math.min(...places), Math.max(...places)];
}

function moveCovered(sheet: SheetState, after: (area: Area) => Area): void {
  if (sheet.filter) sheet.filter.area = after(sheet.filter.area);
  sheet.protections = sheet.protections.map((one) =>
    one.area === null ? one : { ...one, area: after(one.area) },
  );
}

/** Criteria go with their column; those of a column that left the filter are gone. */
function moveCriteria({ filter }: SheetState, placeOf: ReadonlyMap<number, number>): void {
  if (!filter) return;
  const { column: first, numColumns } = filter.area;
  const entries = Object.entries(filter.hiddenTexts)
    .map(([column, texts]) => [placeOf.get(Number(column)) ?? Number(column), texts] as const)
    .filter(([column]) => column >= first && column < first + numColumns);
  filter.hiddenTexts = Object.fromEntries(entries);
}
