// Finds the row of an entry that was written before: the range around its Ref carries the entry's ID.
import { NAMED_RANGES } from '../blocks';
import type { DocModel } from '../read/doc-model';
import type { FoundTable } from '../read/read-doc';

/**
 * The Ref of the row that an entry became, as it stands in the Doc now; '' when the row is not in this table
 * any more, or its Ref was changed to nothing. Undefined when the entry was not written, or its Ref is gone
 * with all that marked it.
 */
export function findEntry(
  { tabs }: DocModel,
  { tabId, table, columns }: FoundTable,
  entryId: string,
): string | undefined {
  const name = NAMED_RANGES.entry(entryId);
  for (const tab of tabs) {
    const range = tab.namedRanges.find((one) => one.name === name);
    if (!range) continue;
    if (tab.tabId !== tabId) return '';
    const { startIndex: at } = range;
    const row = table.rows.find(({ startIndex, endIndex }) => startIndex <= at && at < endIndex);
    return row?.cells[columns.get('ref') ?? -1]?.text.trim() ?? '';
  }
  return undefined;
}
