// The pieces of tables: what a new cell, row or table consists of, with Google's defaults.
import type { CellStyle, ParagraphStyle, Piece, RowStyle, TextStyle } from './state';

const PADDING = { magnitude: 5, unit: 'PT' };

const NEW_CELL: CellStyle = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: PADDING,
  paddingRight: PADDING,
  paddingTop: PADDING,
  paddingBottom: PADDING,
  contentAlignment: 'TOP',
};

export const NEW_ROW: RowStyle = { minRowHeight: { unit: 'PT' } };

/** Text in a new cell is set tight; elsewhere the named style's own spacing holds. */
const CELL_PARAGRAPH: ParagraphStyle = {
  namedStyleType: 'NORMAL_TEXT',
  direction: 'LEFT_TO_RIGHT',
  lineSpacing: 100,
  spaceAbove: { unit: 'PT' },
  spaceBelow: { unit: 'PT' },
};

/** An empty cell: its mark and the newline that every cell ends with. */
export function cellPieces(
  style: CellStyle = NEW_CELL,
  text: TextStyle = {},
  paragraph: ParagraphStyle = CELL_PARAGRAPH,
): Piece[] {
  return [
    { kind: 'cell', style: { ...style, rowSpan: 1, columnSpan: 1 } },
    { kind: 'newline', style: text, paragraph },
  ];
}

export function newTable(rows: number, columns: number, cell: Piece[]): Piece[] {
  const row: Piece[] = [{ kind: 'row', style: NEW_ROW }, ...repeat(columns, cell)];
  return [
    { kind: 'table', columns: repeat(columns, [{ widthType: 'EVENLY_DISTRIBUTED' }]) },
    ...repeat(rows, row),
    { kind: 'table-end' },
  ];
}

function repeat<T>(times: number, items: T[]): T[] {
  return Array.from({ length: times }, () => items).flat();
}
