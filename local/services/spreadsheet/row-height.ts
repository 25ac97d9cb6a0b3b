// How high a row grows with wrapped text: an estimate from text lengths.
import { styleAt } from './cell-styles';
import { contentAt } from './sheet-grid';
import { COLUMN_WIDTH, ROW_HEIGHT } from './sheet-layout';
import type { SheetState, SpreadsheetState } from './state';

/** Of the default font, in pixels. */
const LETTER_WIDTH = 6.2;
const LINE_HEIGHT = 17;
const PADDING = 8;
/** A row never hides the rest of the sheet. */
const MOST_LINES = 6;

export function estimatedHeight(book: SpreadsheetState, sheet: SheetState, row: number): number {
  const cells = sheet.rows[row - 1]?.cells;
  if (!cells || !wrapsAnywhere(book, sheet, row)) return ROW_HEIGHT;
  const lines = cells.map((_content, index) => {
    const text = contentAt(sheet, row, index + 1);
    if (typeof text !== 'string' || styleAt(book, sheet, row, index + 1).wrap !== 'WRAP') return 1;
    const column = sheet.columns[index];
    return column?.hidden ? 1 : linesOf(text, column?.width ?? COLUMN_WIDTH);
  });
  const most = Math.min(MOST_LINES, Math.max(1, ...lines));
  return most === 1 ? ROW_HEIGHT : most * LINE_HEIGHT + PADDING / 2;
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING) / LETTER_WIDTH));
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function wrapsAnywhere(book: SpreadsheetState, sheet: SheetState, row: number): boolean {
  const pattern = sheet.stylePatterns[sheet.rows[row - 1]?.pattern ?? 0] ?? [];
  return pattern.some((style) => book.styles[style]?.wrap === 'WRAP');
}
