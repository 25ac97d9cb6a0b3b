// Sorting rows as Sheets does: numbers and dates, then text, then yes/no; blanks always last.
import { putStyleRow, styleRow } from './cell-styles';
import { literalOf } from './display';
import { contentAt, putContent } from './sheet-grid';
import type { Area, Content, SheetState } from './state';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

/** Contents and styles of the area move; whatever stands beside it stays. */
export function sortRows(sheet: SheetState, area: Area, keys: SortKey[]): void {
  const lines = Array.from({ length: area.numRows }, (_, offset) => {
    const row = area.row + offset;
    return {
      cells: Array.from({ length: area.numColumns }, (_c, c) =>
        contentAt(sheet, row, area.column + c),
      ),
      styles: styleRow(sheet, row, area.column, area.numColumns),
    };
  });
  lines.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const at = column - area.column;
      const order = compare(a.cells[at] ?? null, b.cells[at] ?? null, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach(({ cells, styles }, offset) => {
    const row = area.row + offset;
    putStyleRow(sheet, row, area.column, styles);
    cells.forEach((content, c) => putContent(sheet, row, area.column + c, content));
  });
}

function compare(a: Content, b: Content, ascending: boolean): number {
  const [rankA, keyA] = rank(a);
  const [rankB, keyB] = rank(b);
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof keyA === 'number' && typeof keyB === 'number'
        ? keyA - keyB
        : String(keyA).localeCompare(String(keyB), 'en-US', { sensitivity: 'base' });
  return ascending ? order : -order;
}

const BLANK = 9;

function rank(content: Content): [number, string | number] {
  if (content === null) return [BLANK, ''];
  if (typeof content === 'number') return [0, content];
  if (typeof content === 'string') return [1, content];
  if (typeof content === 'boolean') return [2, Number(content)];
  return 'ms' in content ? [0, content.ms / 86_400_000 + 25_569] : rank(literalOf(content.formula));
}
