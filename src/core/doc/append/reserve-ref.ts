// A Ref for one entry, kept before the Doc is written, so that no other row ever gets it.
import { doubtUntil } from '../../doubt';
import type { RecordKindKey } from '../../records/record-kinds';
import type { DocMemory, PendingRow } from '../read/doc-memory';
import type { ReadKind } from '../read/read-doc';
import { formatRef, readRefNumber } from '../read/refs';
import { nextNumber } from './next-number';

export interface Reserved {
  readonly ref: string;
  readonly memory: DocMemory;
  /** Another run may be writing this very entry, or may have died doing so. */
  readonly inDoubt: boolean;
}

/**
 * @param read what the Doc's table holds
 * @param now milliseconds since the epoch
 */
export function reserveRef(
  memory: DocMemory,
  { kind, entryId }: { kind: RecordKindKey; entryId: string },
  read: Pick<ReadKind, 'highest'> | undefined,
  now: number,
): Reserved {
  const former = memory.pending.find((row) => row.entryId === entryId && row.kind === kind);
  const others = memory.pending.filter((row) => row !== former);
  const isFree = former !== undefined && readRefNumber(kind, former.ref) > (read?.highest ?? 0);
  const ref = isFree ? former.ref : formatRef(kind, nextNumber(kind, read, memory));
  const row: PendingRow = { kind, ref, at: new Date(now).toISOString(), entryId };
  const inDoubt = former !== undefined && doubtUntil(former.at, now) !== null;
  return { ref, memory: { ...memory, pending: [...others, row] }, inDoubt };
}

/** Nothing was written: the entry may be sent again at once. */
export function withoutEntry(memory: DocMemory, entryId: string): DocMemory {
  return { ...memory, pending: memory.pending.filter((row) => row.entryId !== entryId) };
}

/** The Doc had come further meanwhile, and the entry got the next number. */
export function withRef(memory: DocMemory, entryId: string, ref: string): DocMemory {
  const pending = memory.pending.map((row) => (row.entryId === entryId ? { ...row, ref } : row));
  return { ...memory, pending };
}
