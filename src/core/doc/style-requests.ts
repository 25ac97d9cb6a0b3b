// Styles everything once all text stands. Nothing is left to inheritance: Docs copies styles from
// neighbors in ways that nobody would want.
import type { ParagraphRole } from './blocks';
import type { CellStyle, DocRequest, IndexRange, TextStyle } from './doc-request';
import { BODY_START, type Placed, type PlacedTable } from './layout';
import {
  BASE_TEXT,
  DOCUMENT_STYLE,
  PARAGRAPH_LOOKS,
  PRINTABLE_WIDTH,
  pt,
  TABLE_LOOKS,
  type TableStyle,
} from './look';

/** In this order: a named style resets the text's, so paragraphs come before text. */
export function styleRequests(placed: readonly Placed[]): DocRequest[] {
  const tables = placed.filter((block) => block.kind === 'table');
  const roles = roleRanges(placed);
  return [
    {
      updateDocumentStyle: { documentStyle: DOCUMENT_STYLE, fields: maskOf(DOCUMENT_STYLE) },
    },
    ...roles.map(({ role, range }) => paragraphStyle(range, PARAGRAPH_LOOKS[role].paragraph)),
    ...tables.map((table) =>
      paragraphStyle(cellsRange(table), TABLE_LOOKS[table.block.look].paragraph),
    ),
    ...placed.flatMap((block, at) => beforeTable(block, placed[at + 1])),
    ...textStyle(bodyRange(placed), BASE_TEXT),
    ...roles.flatMap(({ role, range }) => textStyle(range, PARAGRAPH_LOOKS[role].text)),
    ...placed.flatMap(leadStyle),
    ...tables.flatMap(tableStyle),
  ];
}

/** One range for neighbors of the same role, without the newline that ends the Doc. */
function roleRanges(placed: readonly Placed[]): { role: ParagraphRole; range: IndexRange }[] {
  const ranges: { role: ParagraphRole; range: IndexRange }[] = [];
  const bodyEnd = bodyRange(placed).endIndex;
  for (const { kind, block, startIndex, ...placedTo } of placed) {
    const endIndex = Math.min(placedTo.endIndex, bodyEnd);
    if (kind === 'table' || startIndex === endIndex) continue;
    const last = ranges[ranges.length - 1];
    if (last?.role === block.role && last.range.endIndex === startIndex) {
      last.range.endIndex = endIndex;
    } else {
      ranges.push({ role: block.role, range: { startIndex, endIndex } });
    }
  }
  return ranges;
}

function beforeTable(placed: Placed, next: Placed | undefined): DocRequest[] {
  if (placed.kind === 'table' || next?.kind !== 'table') return [];
  const style = PARAGRAPH_LOOKS[placed.block.role].beforeTable;
  return style ? [paragraphStyle(rangeOf(placed), style)] : [];
}

function leadStyle(placed: Placed): DocRequest[] {
  if (placed.kind === 'table') return [];
  const { startIndex, block } = placed;
  const endIndex = startIndex + block.text.indexOf(':') + 1;
  return textStyle({ startIndex, endIndex }, PARAGRAPH_LOOKS[block.role].lead);
}

function rangeOf({ startIndex, endIndex }: IndexRange): IndexRange {
  return { startIndex, endIndex };
}

/** All text but the newline that ends the Doc. */
function bodyRange(placed: readonly Placed[]): IndexRange {
  const end = placed[placed.length - 1]?.endIndex ?? BODY_START + 1;
  return { startIndex: BODY_START, endIndex: end - 1 };
}

function tableStyle(table: PlacedTable): DocRequest[] {
  const { block, cells } = table;
  const look = TABLE_LOOKS[block.look];
  const columns = block.widths.length;
  const rows = block.rows.length;
  const top = block.hasHeader ? 1 : 0;
  const all = { row: 0, column: 0, rows, columns };
  return [
    ...columnWidths(table),
    cellStyle(table, all, look.cells),
    ...textStyle(cellsRange(table), look.text),
    ...(block.hasHeader ? headerStyle(table, look) : []),
    ...(look.labels && rows > top
      ? [
          cellStyle(
            table,
            { row: top, column: 0, rows: rows - top, columns: 1 },
            look.labels.cells,
          ),
          ...cells.slice(top).flatMap((row) => textStyle(row[0], look.labels?.text)),
        ]
      : []),
    ...cells.flatMap((row, r) =>
      row.flatMap((cell, c) => textStyle(firstLine(cell, block.rows[r]?.[c]), look.firstLine)),
    ),
    ...(look.minRowHeight && rows > top ? [rowHeight(table, top, look.minRowHeight)] : []),
  ];
}

function headerStyle(table: PlacedTable, { header }: TableStyle): DocRequest[] {
  const columns = table.block.widths.length;
  const tableStartLocation = { index: table.startIndex };
  return [
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    ...(header ? [cellStyle(table, { row: 0, column: 0, rows: 1, columns }, header.cells)] : []),
    ...textStyle(spanOf(table.cells[0] ?? []), header?.text),
  ];
}

/** Columns of one width share a request. */
function columnWidths({ block, startIndex }: PlacedTable): DocRequest[] {
  return [...new Set(block.widths)].map((percent) => ({
    updateTableColumnProperties: {
      tableStartLocation: { index: startIndex },
      columnIndices: block.widths.flatMap((width, c) => (width === percent ? [c] : [])),
      tableColumnProperties: {
        widthType: 'FIXED_WIDTH',
        width: pt(Math.round(PRINTABLE_WIDTH * percent) / 100),
      },
      fields: 'widthType,width',
    },
  }));
}

function rowHeight({ block, startIndex }: PlacedTable, from: number, height: number): DocRequest {
  return {
    updateTableRowStyle: {
      tableStartLocation: { index: startIndex },
      rowIndices: block.rows.map((_, r) => r).slice(from),
      tableRowStyle: { minRowHeight: pt(height) },
      fields: 'minRowHeight',
    },
  };
}

interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

function cellStyle(table: PlacedTable, area: CellArea, style: CellStyle): DocRequest {
  return {
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: {
          tableStartLocation: { index: table.startIndex },
          rowIndex: area.row,
          columnIndex: area.column,
        },
        rowSpan: area.rows,
        columnSpan: area.columns,
      },
      tableCellStyle: style,
      fields: maskOf(style),
    },
  };
}

/** From the first cell's text to the end of the last cell's. */
function cellsRange(table: PlacedTable): IndexRange {
  return spanOf(table.cells.flat());
}

function spanOf(ranges: readonly IndexRange[]): IndexRange {
  const startIndex = ranges[0]?.startIndex ?? 0;
  return { startIndex, endIndex: ranges[ranges.length - 1]?.endIndex ?? startIndex };
}

function firstLine({ startIndex }: IndexRange, text = ''): IndexRange {
  const [line = ''] = text.split('\n');
  return { startIndex, endIndex: startIndex + line.length };
}

export function paragraphStyle(range: IndexRange, style: TableStyle['paragraph']): DocRequest {
  return { updateParagraphStyle: { range, paragraphStyle: style, fields: maskOf(style) } };
}

/** Nothing when there is no style or no text to style. */
export function textStyle(
  range: IndexRange | undefined,
  style: TextStyle | undefined,
): DocRequest[] {
  if (!range || !style || range.endIndex <= range.startIndex) return [];
  return [{ updateTextStyle: { range, textStyle: style, fields: maskOf(style) } }];
}

export function maskOf(style: object): string {
  return Object.keys(style).join(',');
}
