// One entry of a quick log as a page sent it: anything, until it was looked at.
import { LOG_KINDS } from './log-fields';
import type { RecordKindKey } from './record-kinds';

export interface Entry {
  readonly kind: RecordKindKey;
  /** Still to be checked, see parse-log. */
  readonly values: unknown;
  /** Random, the same however often the entry is sent. */
  readonly entryId: string;
}

/** It becomes part of a named range's name. */
const ENTRY_ID = /^[\w-]{8,64}$/;

/** Undefined for what no form of ours sends. */
export function parseEntry(input: unknown): Entry | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const {
    kind: named,
    values,
    entryId,
  }: { kind?: unknown; values?: unknown; entryId?: unknown } = input;
  const kind = LOG_KINDS.find((key) => key === named);
  const isOurs = typeof entryId === 'string' && ENTRY_ID.test(entryId);
  return kind && isOurs ? { kind, values, entryId } : undefined;
}
