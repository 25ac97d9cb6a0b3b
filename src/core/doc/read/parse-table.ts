// A table's rows and cells: what each cell says, where text would go into it, and what is odd about it.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#Table
import type { DocCell, DocRow, DocTable, Oddity, Span } from './doc-model';
import { countIn, isObject, objectIn, objectsIn, spanIn, type JsonObject } from './json';
import { isDeleted, isInserted, said } from './parse-paragraph';

/**
 * None when the whole table was only suggested, or when a part of it isn't as Google describes it: with a
 * row or cell left out, all others would be counted wrongly.
 */
export function parseTable(table: JsonObject): Omit<DocTable, keyof Span> | undefined {
  if (isInserted(table)) return undefined;
  const json = objectsIn(table.tableRows);
  const merged = mergedCells(json);
  const rows: DocRow[] = [];
  for (const [r, row] of json.entries()) {
    const parsed = parseRow(row, (c) => merged.has(cellKey(r, c)));
    if (!parsed) return undefined;
    rows.push(parsed);
  }
  return { kind: 'table', rows };
}

function parseRow(row: JsonObject, isMerged: (column: number) => boolean): DocRow | undefined {
  const span = spanIn(row);
  const cells: DocCell[] = [];
  for (const [c, cell] of objectsIn(row.tableCells).entries()) {
    const parsed = parseCell(cell, row, isMerged(c));
    if (!parsed) return undefined;
    cells.push(parsed);
  }
  return span && { ...span, cells };
}

function parseCell(cell: JsonObject, row: JsonObject, isMerged: boolean): DocCell | undefined {
  const span = spanIn(cell);
  if (!span) return undefined;
  const content = objectsIn(cell.content);
  const paragraphs = content.filter(({ paragraph }) => isObject(paragraph));
  const parts = paragraphs.map(({ paragraph }) => said(objectIn(paragraph)));
  const isSuggested =
    [cell, row].some((part) => isInserted(part) || isDeleted(part)) ||
    parts.some(({ hasSuggestion }) => hasSuggestion);
  const oddities: Record<Oddity, boolean> = {
    merged: isMerged,
    'nested-table': content.some(({ table }) => isObject(table)),
    suggestion: isSuggested,
    chip: parts.some(({ hasChip }) => hasChip),
    struck: parts.some(({ hasStruck }) => hasStruck),
  };
  const text = parts.map((part) => part.text).join('');
  return {
    ...span,
    text: text.replace(/\n$/, ''),
    textIndex: spanIn(paragraphs[0] ?? {})?.startIndex ?? span.startIndex + 1,
    oddities: ODDITIES.filter((oddity) => oddities[oddity]),
  };
}

/** The first one of a cell is what people are told. */
const ODDITIES: readonly Oddity[] = ['merged', 'nested-table', 'suggestion', 'chip', 'struck'];

/** Cells that span several rows or columns, and the cells that they cover, which stand there too. */
function mergedCells(rows: readonly JsonObject[]): ReadonlySet<string> {
  const merged = new Set<string>();
  rows.forEach((row, r) => {
    const cells = objectsIn(row.tableCells);
    cells.forEach(({ tableCellStyle }, c) => {
      const style = objectIn(tableCellStyle);
      const down = Math.max(countIn(style.rowSpan) ?? 1, 1);
      const right = Math.max(countIn(style.columnSpan) ?? 1, 1);
      if (down === 1 && right === 1) return;
      for (let i = r; i < Math.min(r + down, rows.length); i++)
        for (let j = c; j < Math.min(c + right, cells.length); j++) merged.add(cellKey(i, j));
    });
  });
  return merged;
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
