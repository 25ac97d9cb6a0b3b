// The grid of one tab: reading and writing contents, and moving rows and columns with all they carry.
import { ServiceException } from '../../host/errors';
import { afterDelete, afterInsert } from './area';
import { rewritePatterns } from './cell-styles';
import type { Area, Content, RowState, SheetState, SpreadsheetState } from './state';

/** https://support.google.com/drive/answer/37603: cells in one spreadsheet. */
const MAX_CELLS = 10_000_000;

export type Dimension = 'rows' | 'columns';

export function contentAt(sheet: SheetState, row: number, column: number): Content {
  return sheet.rows[row - 1]?.cells?.[column - 1] ?? null;
}

export function putContent(sheet: SheetState, row: number, column: number, content: Content): void {
  const state = sheet.rows[row - 1];
  if (!state) return;
  const cells = (state.cells ??= []);
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = content;
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length === 0) delete state.cells;
}

/** Position of the last row that has content, 0 in an empty sheet; formats don't count. */
export function lastRowOf(sheet: SheetState): number {
  for (let row = sheet.rows.length; row > 0; row--) if (sheet.rows[row - 1]?.cells) return row;
  return 0;
}

export function lastColumnOf(sheet: SheetState): number {
  return sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells?.length ?? 0), 0);
}

/** Every cell of an area in reading order. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.numRows; row++) {
    for (let column = area.column; column < area.column + area.numColumns; column++) {
      yield { row, column };
    }
  }
}

/** @throws Exception when the spreadsheet would outgrow Google's limit */
export function requireRoom(book: SpreadsheetState, more: number): void {
  const cells = book.sheets.reduce(
    (sum, { rows, columns }) => sum + rows.length * columns.length,
    0,
  );
  if (cells + more <= MAX_CELLS) return;
  throw new ServiceException(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}

/**
 * Inserts lines before line `at` (from 1). New lines look like the line they were inserted beside.
 * @param like the neighbour whose format they take
 */
export function insertLines(
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
  like: number,
): void {
  if (dimension === 'rows') insertRows(sheet, at, count, like);
  else insertColumns(sheet, at, count, like);
  const frozen = dimension === 'rows' ? 'frozenRows' : 'frozenColumns';
  if (at <= sheet[frozen]) sheet[frozen] += count;
  moveAreas(sheet, dimension, (start, size) => afterInsert(start, size, at, count));
}

function insertRows(sheet: SheetState, at: number, count: number, like: number): void {
  const pattern = sheet.rows[like - 1]?.pattern;
  const fresh = Array.from({ length: count }, (): RowState => (pattern ? { pattern } : {}));
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...fresh, ...sheet.rows.slice(at - 1)];
}

function insertColumns(sheet: SheetState, at: number, count: number, like: number): void {
  const { width } = sheet.columns[like - 1] ?? {};
  const fresh = Array.from({ length: count }, () => (width ? { width } : {}));
  sheet.columns.splice(at - 1, 0, ...fresh);
  for (const { cells } of sheet.rows) {
    if (cells && cells.length >= at) cells.splice(at - 1, 0, ...fresh.map(() => null));
  }
  rewritePatterns(sheet, (pattern) => {
    const style = pattern[like - 1] ?? 0;
    while (pattern.length < at - 1) pattern.push(0);
    pattern.splice(at - 1, 0, ...fresh.map(() => style));
    while (pattern.at(-1) === 0) pattern.pop();
    return pattern;
  });
}

/** @throws Exception when nothing but frozen lines, or nothing at all, would be left */
export function deleteLines(
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  const size = sheet[dimension].length;
  if (!(at >= 1) || !(count >= 1) || at + count - 1 > size) {
    throw new ServiceException(`Those ${dimension} are out of bounds.`);
  }
  if (count === size) {
    throw new ServiceException(`You can't delete all the ${dimension} on the sheet.`);
  }
  const frozen = dimension === 'rows' ? 'frozenRows' : 'frozenColumns';
  const [, keptFrozen] = afterDelete(1, sheet[frozen], at, count);
  if (size - count === keptFrozen) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
  }
  sheet[dimension].splice(at - 1, count);
  if (dimension === 'columns') deleteColumnContents(sheet, at, count);
  sheet[frozen] = keptFrozen;
  moveAreas(sheet, dimension, (start, length) => afterDelete(start, length, at, count));
}

function deleteColumnContents(sheet: SheetState, at: number, count: number): void {
  for (const state of sheet.rows) {
    state.cells?.splice(at - 1, count);
    while (state.cells?.at(-1) === null) state.cells.pop();
    if (state.cells?.length === 0) delete state.cells;
  }
  rewritePatterns(sheet, (pattern) => {
    pattern.splice(at - 1, count);
    return pattern;
  });
}

/** Moves filter and protections; those of which nothing is left go away. */
function moveAreas(
  sheet: SheetState,
  dimension: Dimension,
  move: (start: number, size: number) => [number, number],
): void {
  const moved = (area: Area): Area => {
    if (dimension === 'rows') {
      const [row, numRows] = move(area.row, area.numRows);
      return { ...area, row, numRows };
    }
    const [column, numColumns] = move(area.column, area.numColumns);
    return { ...area, column, numColumns };
  };
  const exists = (area: Area): boolean => area.numRows > 0 && area.numColumns > 0;
  if (sheet.filter) moveFilter(sheet, dimension, moved(sheet.filter.area), move);
  if (sheet.filter && !exists(sheet.filter.area)) delete sheet.filter;
  sheet.protections = sheet.protections
    .map((one) => ({ ...one, area: one.area && moved(one.area) }))
    .filter(({ area }) => area === null || exists(area));
}

function moveFilter(
  sheet: SheetState,
  dimension: Dimension,
  area: Area,
  move: (start: number, size: number) => [number, number],
): void {
  const old = sheet.filter?.hiddenTexts ?? {};
  const entries = Object.entries(old).flatMap(([column, texts]) => {
    const [moved, size] = dimension === 'rows' ? [Number(column), 1] : move(Number(column), 1);
    return size > 0 ? [{ moved, texts }] : [];
  });
  sheet.filter = {
    area,
    hiddenTexts: Object.fromEntries(entries.map(({ moved, texts }) => [moved, texts])),
  };
}
