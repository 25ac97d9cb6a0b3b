// Requests on how tables look: cells, columns, rows, pinned headers, merged cells.
import * as v from 'valibot';
import type { Draft } from '../draft';
import type { CellBlock, TableBlock } from '../layout';
import { without } from '../pieces';
import type { Piece } from '../state';
import { maskPaths, withMask } from './field-masks';
import { cellAt, tableAt, type CellPlace } from './places';
import { refuse, requestKind } from './request';
import * as shapes from './shapes';

const start = v.optional(shapes.location);
const fields = shapes.text;
const CELL_FIELDS = Object.keys(shapes.cellStyle.entries);
const COLUMN_FIELDS = Object.keys(shapes.columnProperties.entries);
const ROW_FIELDS = Object.keys(shapes.rowStyle.entries);

/** https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#updatetablecolumnpropertiesrequest */
const NARROWEST_COLUMN_PT = 5;

/** How many rows and columns a cell covers. */
export function spanOf(
  draft: Draft,
  table: TableBlock,
  row: number,
  column: number,
): { rows: number; columns: number } {
  const piece = draft.pieces[table.rows[row]?.cells[column]?.at ?? -1];
  const style = piece?.kind === 'cell' ? piece.style : {};
  return { rows: style.rowSpan ?? 1, columns: style.columnSpan ?? 1 };
}

interface TableRange {
  tableCellLocation?: CellPlace | undefined;
  rowSpan: number;
  columnSpan: number;
}

function cellsIn(draft: Draft, range: TableRange): { table: TableBlock; cells: CellBlock[][] } {
  const { table, row, column } = cellAt(draft, range.tableCellLocation);
  const width = table.rows[0]?.cells.length ?? 0;
  if (row + range.rowSpan > table.rows.length || column + range.columnSpan > width) {
    refuse('The table range is out of bounds of the table.');
  }
  const rows = table.rows.slice(row, row + range.rowSpan);
  return { table, cells: rows.map(({ cells }) => cells.slice(column, column + range.columnSpan)) };
}

export const updateTableCellStyle = requestKind(
  v.strictObject({
    tableCellStyle: v.optional(shapes.cellStyle, {}),
    fields,
    tableRange: v.optional(shapes.tableRange),
    tableStartLocation: start,
  }),
  (draft, request) => {
    const paths = maskPaths(request.fields, CELL_FIELDS);
    const cells = request.tableRange
      ? cellsIn(draft, request.tableRange).cells.flat()
      : tableAt(draft, request.tableStartLocation).rows.flatMap((row) => row.cells);
    for (const cell of cells) {
      draft.restyleAt(cell.start, (piece) =>
        piece.kind === 'cell'
          ? { ...piece, style: withMask(piece.style, request.tableCellStyle, paths) }
          : piece,
      );
    }
  },
);

export const updateTableColumnProperties = requestKind(
  v.strictObject({
    tableStartLocation: start,
    columnIndices: shapes.wholeNumbers,
    tableColumnProperties: v.optional(shapes.columnProperties, {}),
    fields,
  }),
  (draft, request) => {
    const paths = maskPaths(request.fields, COLUMN_FIELDS);
    const table = tableAt(draft, request.tableStartLocation);
    const width = request.tableColumnProperties.width?.magnitude;
    if (width !== undefined && width < NARROWEST_COLUMN_PT) {
      refuse(`The column width must be at least ${NARROWEST_COLUMN_PT} points.`);
    }
    const chosen = request.columnIndices;
    const count = table.rows[0]?.cells.length ?? 0;
    const outside = chosen.find((column) => column < 0 || column >= count);
    if (outside !== undefined) refuse(`The column index ${outside} is out of bounds of the table.`);
    draft.restyleAt(table.start, (piece) => {
      if (piece.kind !== 'table') return piece;
      const columns = piece.columns.map((column, c) =>
        chosen.length === 0 || chosen.includes(c)
          ? withMask(column, request.tableColumnProperties, paths)
          : column,
      );
      return { ...piece, columns };
    });
  },
);

export const updateTableRowStyle = requestKind(
  v.strictObject({
    tableStartLocation: start,
    rowIndices: shapes.wholeNumbers,
    tableRowStyle: v.optional(shapes.rowStyle, {}),
    fields,
  }),
  (draft, request) => {
    const paths = maskPaths(request.fields, ROW_FIELDS);
    const table = tableAt(draft, request.tableStartLocation);
    const chosen = request.rowIndices;
    const outside = chosen.find((row) => row < 0 || row >= table.rows.length);
    if (outside !== undefined) refuse(`The row index ${outside} is out of bounds of the table.`);
    restyleRows(draft, table, (piece, r) =>
      chosen.length === 0 || chosen.includes(r)
        ? { ...piece, style: withMask(piece.style, request.tableRowStyle, paths) }
        : piece,
    );
  },
);

export const pinTableHeaderRows = requestKind(
  v.strictObject({ tableStartLocation: start, pinnedHeaderRowsCount: shapes.rows }),
  (draft, request) => {
    const table = tableAt(draft, request.tableStartLocation);
    const count = request.pinnedHeaderRowsCount;
    if (count < 0 || count > table.rows.length) {
      refuse('The number of pinned header rows is out of bounds of the table.');
    }
    restyleRows(draft, table, (piece, r) => {
      const style = without(piece.style, 'tableHeader');
      return { ...piece, style: r < count ? { ...style, tableHeader: true } : style };
    });
  },
);

type RowPiece = Extract<Piece, { kind: 'row' }>;

function restyleRows(
  draft: Draft,
  table: TableBlock,
  change: (piece: RowPiece, row: number) => RowPiece,
): void {
  for (const [r, row] of table.rows.entries()) {
    draft.restyleAt(row.start, (piece) => (piece.kind === 'row' ? change(piece, r) : piece));
  }
}

const merging = v.strictObject({ tableRange: v.optional(shapes.tableRange) });

export const mergeTableCells = requestKind(merging, (draft, { tableRange }) => {
  if (!tableRange) return refuse('The table range must be specified.');
  const { cells } = cellsIn(draft, tableRange);
  const head = cells[0]?.[0];
  if (!head) return refuse('The table range must not be empty.');
  const covered = cells.flat().slice(1);
  const moved = covered
    .reverse()
    .flatMap((cell) => emptied(draft, cell))
    .reverse();
  if (moved.length > 0) draft.insert(head.end - 1, moved.flat());
  draft.restyleAt(head.start, (piece) =>
    piece.kind === 'cell'
      ? {
          ...piece,
          style: { ...piece.style, rowSpan: tableRange.rowSpan, columnSpan: tableRange.columnSpan },
        }
      : piece,
  );
});

/** Takes a cell's content out but for its last newline; what comes back starts on a new line. */
function emptied(draft: Draft, cell: CellBlock): Piece[][] {
  const first = cell.start + 1;
  if (cell.end - first <= 1) return [];
  const last = draft.pieceAt(cell.end - 1);
  const pieces = draft.remove(first, cell.end - 1);
  return last?.kind === 'newline' ? [[last, ...pieces]] : [pieces];
}

export const unmergeTableCells = requestKind(merging, (draft, { tableRange }) => {
  if (!tableRange) return refuse('The table range must be specified.');
  for (const cell of cellsIn(draft, tableRange).cells.flat()) {
    draft.restyleAt(cell.start, (piece) =>
      piece.kind === 'cell'
        ? { ...piece, style: { ...piece.style, rowSpan: 1, columnSpan: 1 } }
        : piece,
    );
  }
});
