// The record tabs: what the Docs say, kind by kind, one row a record. Rows are ours by their Doc and Ref;
// rows and columns that people added are never touched.
import { AddOnError } from '../../../core/errors';
import type { KindRecords, RecordCells } from '../../../core/read-back/doc-records';
import { tabChanges } from '../../../core/read-back/tab-changes';
import { recordColumns } from '../../../core/records/record-columns';
import { RECORD_KINDS, type RecordKindKey } from '../../../core/records/record-kinds';
import { logWithoutContent } from '../../google/log';
import { Table, type OpenRows } from '../../google/table';
import { deleteRows } from '../../google/table-rows';

/** What came of it. */
export interface WrittenTabs {
  /** Kinds whose tab is damaged: nothing was written there. */
  readonly unwritten: ReadonlySet<RecordKindKey>;
  /** Every row of each tab that was written, as it stood before. */
  readonly before: ReadonlyMap<RecordKindKey, readonly RecordCells[]>;
}

/**
 * Any number of Docs, each tab once. Runs under the lock; safe to repeat. One read for each kind, one write
 * for each block of rows that changed, one for those that are new.
 */
export function writeRecords(news: readonly KindRecords[]): WrittenTabs {
  const now = new Date().toISOString();
  const unwritten = new Set<RecordKindKey>();
  const before = new Map<RecordKindKey, readonly RecordCells[]>();
  for (const kind of new Set(news.map((one) => one.kind))) {
    const docs = news.filter((one) => one.kind === kind);
    try {
      before.set(kind, writeTab(kind, docs, now));
    } catch (thrown) {
      if (!(thrown instanceof AddOnError) || thrown.code !== 'damaged') throw thrown;
      logWithoutContent(`tab of ${kind}`, thrown);
      unwritten.add(kind);
    }
  }
  return { unwritten, before };
}

/** One read: every row of a kind, and the way to write there. @throws AddOnError `damaged` */
export function openRecordTab(kind: RecordKindKey): OpenRows<string> {
  const keys: string[] = recordColumns(kind).map(({ key }) => key);
  return Table.openLeading(RECORD_KINDS[kind].tab, keys, keys.length);
}

/** @returns the rows as they stood before */
function writeTab(
  kind: RecordKindKey,
  docs: readonly KindRecords[],
  now: string,
): readonly RecordCells[] {
  const { table, rows } = openRecordTab(kind);
  const changes = tabChanges(rows, docs, now);
  table.updateAll(changes.updates);
  table.appendAll(changes.appends);
  if (changes.anyGone) {
    const { tab } = RECORD_KINDS[kind];
    const width = recordColumns(kind).length;
    deleteRows({ tab, keys: ['docId', 'ref'], width, matching: changes.isGone });
  }
  return rows.map(({ cells }) => cells);
}
