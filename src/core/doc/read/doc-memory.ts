// What the reading of a Doc remembers from one time to the next, in one hidden cell of the educator's row.
// Hashes and numbers only: no word of the Doc, no answer.
import { RECORD_KINDS, type RecordKindKey } from '../../records/record-kinds';

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

/** Of a Doc that was just made. @param kinds whose tables it has */
export function newDocMemory(
  header: string,
  answers: string,
  kinds: readonly RecordKindKey[],
): DocMemory {
  const nothing: KindMemory = { hash: '', highest: 0, rows: 0 };
  return {
    header,
    answers,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, nothing])),
    pending: [],
  };
}

/** What a cell remembers; nothing when it is empty or damaged in any part. */
export function parseDocMemory(text: string): DocMemory {
  const [version, header, answers, kinds, pending, ...more] = listIn(parsed(text));
  const isWhole =
    version === VERSION &&
    typeof header === 'string' &&
    typeof answers === 'string' &&
    isListOf(kinds, isKindEntry) &&
    isListOf(pending, isPendingEntry) &&
    more.length === 0;
  if (!isWhole) return NO_MEMORY;
  return {
    header,
    answers,
    kinds: Object.fromEntries(
      kinds.map(([kind, hash, highest, rows]) => [kind, { hash, highest, rows }]),
    ),
    pending: pending.map(([kind, ref, at, entryId]) => ({ kind, ref, at, entryId })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isKind(value: unknown): value is RecordKindKey {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(RECORD_KINDS, value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isKindEntry(entry: unknown): entry is [RecordKindKey, string, number, number] {
  const [kind, hash, highest, rows] = listIn(entry);
  return isKind(kind) && typeof hash === 'string' && isCount(highest) && isCount(rows);
}

function isPendingEntry(entry: unknown): entry is [RecordKindKey, string, string, string] {
  const [kind, ...texts] = listIn(entry);
  return isKind(kind) && texts.length === 3 && texts.every((text) => typeof text === 'string');
}
