// Refs for the rows that people began: the next numbers, written into the empty cells of the column.
import { KIND_KEYS, RECORD_KINDS, type RecordKindKey } from '../../records/record-kinds';
import type { DocRequest } from '../doc-request';
import type { DocMemory } from '../read/doc-memory';
import type { DocCell } from '../read/doc-model';
import type { ReadDoc, ReadKind } from '../read/read-doc';
import { formatRef } from '../read/refs';
import { nextNumber } from './next-number';
import { locationIn } from './places';

interface FilledRef {
  readonly kind: RecordKindKey;
  readonly ref: string;
}

interface Filling extends FilledRef {
  readonly cell: DocCell;
  readonly tabId: string;
}

/** At a time: what is kept of them until they are read has to fit into a cell. */
export const MOST_REFS = 100;

/**
 * For the revision that was read, and only while nobody has written anything since.
 * @returns no more than `MOST_REFS`: the requests, from the last cell of the Doc to the first, and the Refs that they write
 */
export function fillRefs(
  read: Pick<ReadDoc, 'kinds'>,
  memory: Pick<DocMemory, 'kinds' | 'pending'>,
): { requests: DocRequest[]; refs: FilledRef[] } {
  const all = KIND_KEYS.flatMap((kind) => {
    const table = read.kinds[kind];
    return table ? fillKind(kind, table, nextNumber(kind, table, memory)) : [];
  });
  const fillings = all.slice(0, MOST_REFS);
  return {
    requests: [...fillings].sort(lastFirst).map(toRequest),
    refs: fillings.map(({ kind, ref }) => ({ kind, ref })),
  };
}

/** The oldest row gets the lowest number. */
function fillKind(kind: RecordKindKey, { found, withoutRef }: ReadKind, next: number): Filling[] {
  const cells = withoutRef.filter(({ oddities }) => oddities.length === 0);
  if (RECORD_KINDS[kind].newRows === 'newest-first') cells.reverse();
  return cells.map((cell, n) => ({
    kind,
    ref: formatRef(kind, next + n),
    cell,
    tabId: found.tabId,
  }));
}

function lastFirst(one: Filling, other: Filling): number {
  return other.cell.textIndex - one.cell.textIndex;
}

function toRequest({ ref, cell, tabId }: Filling): DocRequest {
  return { insertText: { location: locationIn(tabId, cell.textIndex), text: ref } };
}
