// Rows that stand below each other, so that one call reaches all of them.

/** Reading some rows that nobody asked for is quicker than another call. */
const GAP = 100;

/** From the first to the last row of blocks that hold all the given ones. */
export function spans(rows: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const before = found[found.length - 1];
    if (before && row - before.last <= GAP) before.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

/** What is written into rows by their unbroken runs, the same cells in each row of a run. */
export function rowBlocks<Update extends { row: number; cells: object }>(
  updates: readonly Update[],
): Update[][] {
  const blocks: Update[][] = [];
  const keysOf = ({ cells }: Update): string => Object.keys(cells).sort().join();
  for (const update of [...updates].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (last && update.row === last.row + 1 && keysOf(update) === keysOf(last)) block?.push(update);
    else blocks.push([update]);
  }
  return blocks;
}
