// What the reading of a Doc remembers from one time to the next, in one hidden cell of the educator's row.
// Hashes and numbers only: no word of the Doc, no answer.
import type { RecordKindKey } from '../../records/record-kinds';

export interface KindMemory {
  /** Of what the Sheet got of this kind: equal hashes need no write. */
  readonly hash: string;
  /** The highest number of a Ref that was ever given: 7 for M-07. */
  readonly highest: number;
  readonly rows: number;
}

/** A row that was appended and has not been read back. */
export interface PendingRow {
  readonly kind: RecordKindKey;
  readonly ref: string;
  /** ISO date-time. */
  readonly at: string;
  /** The entry's random ID, by which the same press is recognised. */
  readonly entryId: string;
}

export interface DocMemory {
  /** Hash of the header block's text as we last wrote it; '' when not known. */
  readonly header: string;
  /** `answersHash` of the answers that the Doc shows; '' when not known. */
  readonly answers: string;
  /** The kinds whose table the Doc has had. */
  readonly kinds: Readonly<Partial<Record<RecordKindKey, KindMemory>>>;
  readonly pending: readonly PendingRow[];
}

export const NO_MEMORY: DocMemory = { header: '', answers: '', kinds: {}, pending: [] };

const VERSION = 1;

export function encodeDocMemory(memory: DocMemory): string {
  const kinds = Object.entries(memory.kinds).map(
    ([kind, { hash, highest, rows }]) => [kind, hash, highest, rows] as const,
  );
  const pending = memory.pending.map(
    ({ kind, ref, at, entryId }) => [kind, ref, at, entryId] as const,
  );
  return JSON.stringify([VERSION, memory.header, memory.answers, kinds, pending]);
}
