// The record tabs: what the Docs say, kind by kind, one row a record. Rows are ours by their Doc and Ref;
// rows and columns that people added are never touched.
import { AddOnError } from '../../../core/errors';
import type { KindRecords } from '../../../core/read-back/doc-records';
import { tabChanges } from '../../../core/read-back/tab-changes';
import { recordColumns } from '../../../core/records/record-columns';
import { RECORD_KINDS, type RecordKindKey } from '../../../core/records/record-kinds';
import { logWithoutContent } from '../../google/log';
import { Table } from '../../google/table';
import { deleteRows } from '../../google/table-rows';

/**
 * Any number of Docs, each tab once. Runs under the lock; safe to repeat. One read for each kind, one write
 * for each block of rows that changed, one for those that are new.
 * @returns kinds whose tab is damaged: nothing was written there
 */
export function writeRecords(news: readonly KindRecords[]): ReadonlySet<RecordKindKey> {
  const now = new Date().toISOString();
  const unwritten = new Set<RecordKindKey>();
  for (const kind of new Set(news.map((one) => one.kind))) {
    const docs = news.filter((one) => one.kind === kind);
    try {
      writeTab(kind, docs, now);
    } catch (thrown) {
      if (!(thrown instanceof AddOnError) || thrown.code !== 'damaged') throw thrown;
      logWithoutContent(`tab of ${kind}`, thrown);
      unwritten.add(kind);
    }
  }
  return unwritten;
}

function writeTab(kind: RecordKindKey, docs: readonly KindRecords[], now: string): void {
  const { tab } = RECORD_KINDS[kind];
  const keys: string[] = recordColumns(kind).map(({ key }) => key);
  const { table, rows } = Table.openLeading(tab, keys, keys.length);
  const changes = tabChanges(rows, docs, now);
  table.updateAll(changes.updates);
  table.appendAll(changes.appends);
  if (!changes.anyGone) return;
  deleteRows({ tab, keys: ['docId', 'ref'], width: keys.length, matching: changes.isGone });
}
