// Cell styles, interned twice: equal styles share one index, equal rows of styles share one pattern.
// So formatting a whole column of 10,000 rows stores one number a row.
import type { Area, CellStyle, SheetState, SpreadsheetState } from './state';

const indexes = new WeakMap<object, Map<string, number>>();

/** The position of an equal value in the list, adding it when it is new. */
function intern<T extends object>(list: T[], value: T): number {
  let known = indexes.get(list);
  if (!known) {
    known = new Map(list.map((item, index) => [JSON.stringify(item), index]));
    indexes.set(list, known);
  }
  const key = JSON.stringify(value);
  const found = known.get(key);
  if (found !== undefined) return found;
  list.push(value);
  known.set(key, list.length - 1);
  return list.length - 1;
}

/** Style of a cell; row and column count from 1. */
export function styleAt(
  book: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
): CellStyle {
  const pattern = sheet.stylePatterns[sheet.rows[row - 1]?.pattern ?? 0];
  return book.styles[pattern?.[column - 1] ?? 0] ?? {};
}

/** Gives every cell of an area the style that `change` makes of its present one. */
export function restyle(
  book: SpreadsheetState,
  sheet: SheetState,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const done = new Map<number, number>();
  for (let row = area.row; row < area.row + area.numRows; row++) {
    const state = sheet.rows[row - 1];
    if (!state) continue;
    const before = state.pattern ?? 0;
    let after = done.get(before);
    if (after === undefined) {
      after = intern(sheet.stylePatterns, changedPattern(book, sheet, before, area, change));
      done.set(before, after);
    }
    setPattern(sheet, row, after);
  }
}

function changedPattern(
  book: SpreadsheetState,
  sheet: SheetState,
  before: number,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): number[] {
  const pattern = [...(sheet.stylePatterns[before] ?? [])];
  while (pattern.length < area.column + area.numColumns - 1) pattern.push(0);
  for (let column = area.column; column < area.column + area.numColumns; column++) {
    const style = change(book.styles[pattern[column - 1] ?? 0] ?? {});
    pattern[column - 1] = intern(book.styles, withoutUndefined(style));
  }
  while (pattern.at(-1) === 0) pattern.pop();
  return pattern;
}

/** Members in one fixed order, unset ones left out, so that equal styles have equal JSON. */
function withoutUndefined(style: CellStyle): CellStyle {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function setPattern(sheet: SheetState, row: number, pattern: number): void {
  const state = sheet.rows[row - 1];
  if (!state) return;
  if (pattern === 0) delete state.pattern;
  else state.pattern = pattern;
}

/** Rewrites every row pattern, as inserting, deleting or moving columns does. */
export function rewritePatterns(sheet: SheetState, rewrite: (pattern: number[]) => number[]): void {
  sheet.stylePatterns = sheet.stylePatterns.map((pattern) => rewrite([...pattern]));
}

/** Style indexes of one row over a span of columns, for copying and sorting. */
export function styleRow(sheet: SheetState, row: number, column: number, width: number): number[] {
  const pattern = sheet.stylePatterns[sheet.rows[row - 1]?.pattern ?? 0] ?? [];
  return Array.from({ length: width }, (_, offset) => pattern[column - 1 + offset] ?? 0);
}

export function putStyleRow(
  sheet: SheetState,
  row: number,
  column: number,
  styles: number[],
): void {
  const pattern = [...(sheet.stylePatterns[sheet.rows[row - 1]?.pattern ?? 0] ?? [])];
  while (pattern.length < column - 1 + styles.length) pattern.push(0);
  pattern.splice(column - 1, styles.length, ...styles);
  while (pattern.at(-1) === 0) pattern.pop();
  setPattern(sheet, row, intern(sheet.stylePatterns, pattern));
}
