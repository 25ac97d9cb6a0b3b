// Requests on a table's rows and columns. A new row or column looks like the one it is put next to.
import * as v from 'valibot';
import type { Draft } from '../draft';
import type { CellBlock, TableBlock } from '../layout';
import { without } from '../pieces';
import type { Piece } from '../state';
import { cellPieces, NEW_ROW } from '../table-pieces';
import { cellAt } from './places';
import { requestKind } from './request';
import * as shapes from './shapes';
import { spanOf } from './table-styles';

const place = v.optional(shapes.cellLocation);

export const insertTableRow = requestKind(
  v.strictObject({ tableCellLocation: place, insertBelow: shapes.flag }),
  (draft, request) => {
    const { table, row, column } = cellAt(draft, request.tableCellLocation);
    const span = spanOf(draft, table, row, column);
    const at = request.insertBelow ? row + span.rows : row;
    insertRow(draft, table, { at, like: request.insertBelow ? at - 1 : row });
  },
);

/** Puts an empty row before row `at` (or last), each cell styled like the one in row `like`. */
export function insertRow(
  draft: Draft,
  table: TableBlock,
  row: { at: number; like: number },
): void {
  const model = table.rows[row.like];
  const mark = draft.pieces[model?.at ?? -1];
  const style = mark?.kind === 'row' ? mark.style : NEW_ROW;
  const plain = without(style, 'tableHeader');
  growSpans(draft, table, 'rowSpan', row.at);
  const cells = (model?.cells ?? []).flatMap((cell) => cellLike(draft, cell));
  const index = table.rows[row.at]?.start ?? table.end - 1;
  draft.insert(index, [{ kind: 'row', style: plain }, ...cells]);
}

function cellLike(draft: Draft, cell: CellBlock): Piece[] {
  const mark = draft.pieces[cell.at];
  const first = draft.pieces[cell.at + 1];
  const paragraph = cell.content[0];
  const newline = paragraph?.kind === 'paragraph' ? draft.pieces[paragraph.newlineAt] : undefined;
  if (mark?.kind !== 'cell' || newline?.kind !== 'newline') return cellPieces();
  const text = without(first?.kind === 'text' ? first.style : newline.style, 'link');
  return cellPieces(mark.style, text, newline.paragraph);
}

/** Merged cells that lie on both sides of a new row or column stretch over it. */
function growSpans(
  draft: Draft,
  table: TableBlock,
  key: 'rowSpan' | 'columnSpan',
  at: number,
): void {
  for (const [r, row] of table.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      const span = spanOf(draft, table, r, c);
      const [from, size] = key === 'rowSpan' ? [r, span.rows] : [c, span.columns];
      if (from < at && at < from + size) setSpan(draft, cell, key, size + 1);
    }
  }
}

function setSpan(draft: Draft, cell: CellBlock, key: 'rowSpan' | 'columnSpan', size: number): void {
  draft.restyleAt(cell.start, (piece) =>
    piece.kind === 'cell' ? { ...piece, style: { ...piece.style, [key]: size } } : piece,
  );
}

export const deleteTableRow = requestKind(
  v.strictObject({ tableCellLocation: place }),
  (draft, request) => {
    const { table, row, column } = cellAt(draft, request.tableCellLocation);
    removeRow(draft, table, row, column);
  },
);

/** Takes out the row, or all the rows that the cell covers; without rows there is no table. */
export function removeRow(draft: Draft, table: TableBlock, row: number, column: number): void {
  const count = spanOf(draft, table, row, column).rows;
  if (count >= table.rows.length) return void draft.remove(table.start, table.end);
  shrinkSpans(draft, table, 'rowSpan', row, count);
  const first = table.rows[row];
  const last = table.rows[row + count - 1];
  if (first && last) draft.remove(first.start, last.end);
}

/** Merged cells that lose rows or columns but not their first one become smaller by as many. */
function shrinkSpans(
  draft: Draft,
  table: TableBlock,
  key: 'rowSpan' | 'columnSpan',
  gone: number,
  count: number,
): void {
  for (const [r, row] of table.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      const span = spanOf(draft, table, r, c);
      const [from, size] = key === 'rowSpan' ? [r, span.rows] : [c, span.columns];
      if (from >= gone || from + size <= gone) continue;
      setSpan(draft, cell, key, size - Math.min(count, from + size - gone));
    }
  }
}

export const insertTableColumn = requestKind(
  v.strictObject({ tableCellLocation: place, insertRight: shapes.flag }),
  (draft, request) => {
    const { table, row, column } = cellAt(draft, request.tableCellLocation);
    const span = spanOf(draft, table, row, column);
    const at = request.insertRight ? column + span.columns : column;
    const like = request.insertRight ? at - 1 : column;
    growSpans(draft, table, 'columnSpan', at);
    for (const { cells, end } of [...table.rows].reverse()) {
      const model = cells[like];
      if (model) draft.insert(cells[at]?.start ?? end, cellLike(draft, model));
    }
    draft.restyleAt(table.start, (piece) => {
      if (piece.kind !== 'table') return piece;
      const columns = [...piece.columns];
      columns.splice(at, 0, columns[like] ?? { widthType: 'EVENLY_DISTRIBUTED' });
      return { ...piece, columns };
    });
  },
);

export const deleteTableColumn = requestKind(
  v.strictObject({ tableCellLocation: place }),
  (draft, request) => {
    const { table, row, column } = cellAt(draft, request.tableCellLocation);
    const count = spanOf(draft, table, row, column).columns;
    const width = table.rows[0]?.cells.length ?? 0;
    if (count >= width) return void draft.remove(table.start, table.end);
    shrinkSpans(draft, table, 'columnSpan', column, count);
    for (const { cells } of [...table.rows].reverse()) {
      const first = cells[column];
      const last = cells[column + count - 1];
      if (first && last) draft.remove(first.start, last.end);
    }
    draft.restyleAt(table.start, (piece) =>
      piece.kind === 'table'
        ? { ...piece, columns: piece.columns.filter((_, c) => c < column || c >= column + count) }
        : piece,
    );
  },
);
