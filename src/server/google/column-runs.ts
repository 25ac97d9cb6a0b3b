// Columns that stand side by side, so that one call reaches all of them.

export interface ColumnRun<Item> {
  /** A column number, from 1. */
  readonly first: number;
  /** From left to right, one a column. */
  readonly items: Item[];
}

/** Items by the unbroken runs of their columns, from left to right. */
export function columnRuns<Item>(
  items: readonly Item[],
  columnOf: (item: Item) => number,
): ColumnRun<Item>[] {
  const runs: ColumnRun<Item>[] = [];
  for (const item of [...items].sort((a, b) => columnOf(a) - columnOf(b))) {
    const column = columnOf(item);
    const last = runs[runs.length - 1];
    if (last && column === last.first + last.items.length) last.items.push(item);
    else runs.push({ first: column, items: [item] });
  }
  return runs;
}
