// New columns of a tab get what older ones tell: each row in the place where it was just read.
import { AddOnError } from '../../../core/errors';
import type { Cells, RowFill } from '../../../core/programme/migrations';
import { logWithoutContent } from '../../google/log';
import { Table } from '../../google/table';
import { today } from '../dates';

/**
 * Runs under the lock; done again, it writes the same. A tab that is gone or damaged waits for the repair, and
 * nobody else for it: columns that stay empty say that nothing is known.
 */
export function fillRows({ tab, reads, writes, beside, filled }: RowFill): void {
  const others = unlessDamaged(() => readTab(beside.tab, beside.reads)) ?? [];
  const cellsFor = filled(others, today());
  unlessDamaged(() => {
    const table = Table.open(tab, [...reads, ...writes]);
    const rows = table.readColumns(reads).filter(({ cells }) => cells['educatorId'] !== '');
    table.updateAll(rows.map(({ row, cells }) => ({ row, cells: cellsFor(cells) })));
  });
}

function readTab(tab: string, keys: readonly string[]): Cells[] {
  return Table.open(tab, keys)
    .readColumns(keys)
    .map(({ cells }) => cells);
}

function unlessDamaged<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof AddOnError) || thrown.code !== 'damaged') throw thrown;
    logWithoutContent('migrate', thrown);
    return undefined;
  }
}
