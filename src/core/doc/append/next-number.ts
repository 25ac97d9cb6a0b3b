// The number of a kind's next Ref: above every one that was ever given, also to rows that are gone again.
import type { RecordKindKey } from '../../records/record-kinds';
import type { DocMemory } from '../read/doc-memory';
import type { ReadKind } from '../read/read-doc';
import { readRefNumber } from '../read/refs';

/** @param read undefined when the table was not found */
export function nextNumber(
  kind: RecordKindKey,
  read: Pick<ReadKind, 'highest'> | undefined,
  memory: Pick<DocMemory, 'kinds' | 'pending'>,
): number {
  const pending = memory.pending
    .filter((row) => row.kind === kind)
    .map(({ ref }) => readRefNumber(kind, ref));
  return Math.max(read?.highest ?? 0, memory.kinds[kind]?.highest ?? 0, ...pending) + 1;
}
