// Where rows and columns stand, in pixels: prefix sums over what is visible, so that any of 10,000
// rows is found at once.
import type { TabView } from '../../views/sheet-view';

export const ROW_HEIGHT = 21;
export const HEADER_WIDTH = 46;

export interface Layout {
  /** Visible frozen rows, drawn above the scrolling ones. */
  frozen: number[];
  /** Visible rows below the frozen ones, in order. */
  rows: number[];
  /** Top of each of `rows` from the first one; one more entry for the end. */
  tops: number[];
  heightOf: (row: number) => number;
  /** Visible columns, with their left edge counted from column A. */
  columns: { column: number; left: number; width: number; frozen: boolean }[];
  /** All visible columns together. */
  width: number;
}

export function layOut(view: TabView): Layout {
  const heights = new Map(view.heights);
  const heightOf = (row: number): number => heights.get(row) ?? ROW_HEIGHT;
  const visible = view.visible.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, offset) => first + offset),
  );
  const rows = visible.filter((row) => row > view.frozenRows);
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + heightOf(row));
  const frozen = visible.filter((row) => row <= view.frozenRows);
  return { frozen, rows, tops, heightOf, ...layOutColumns(view) };
}

function layOutColumns(view: TabView): Pick<Layout, 'columns' | 'width'> {
  const columns: Layout['columns'] = [];
  let left = 0;
  view.columns.forEach(({ width, hidden }, index) => {
    if (hidden) return;
    columns.push({ column: index + 1, left, width, frozen: index < view.frozenColumns });
    left += width;
  });
  return { columns, width: left };
}

/** Indexes of the rows between two heights: from the first that shows to the one after the last. */
export function rowsBetween({ tops }: Layout, from: number, to: number): [number, number] {
  const last = tops.length - 1;
  return [Math.max(0, indexAt(tops, from)), Math.min(last, indexAt(tops, to) + 1)];
}

/** The row whose span holds this height, by halving. */
function indexAt(tops: number[], height: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The frozen column beside the ones that scroll; 0 when none is frozen. */
export function lastFrozenColumn({ columns }: Layout): number {
  return columns.filter(({ frozen }) => frozen).at(-1)?.column ?? 0;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
