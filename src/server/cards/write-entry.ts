// Writes one entry into the Doc that is open, once however often it is sent. Its Ref is the next after the
// highest in the Doc: the card has no memory beside it.
import type { RowTexts } from '../../core/doc/append/append-row';
import { findEntry } from '../../core/doc/append/find-entry';
import { nextNumber } from '../../core/doc/append/next-number';
import { NO_MEMORY } from '../../core/doc/read/doc-memory';
import type { DocModel } from '../../core/doc/read/doc-model';
import { formatRef } from '../../core/doc/read/refs';
import type { LogProblem } from '../../core/records/log-problem';
import type { RecordKindKey } from '../../core/records/record-kinds';
import { appendEntry } from '../workflows/read-back/append-entry';
import { readKinds, type OpenDoc } from './read-forms';

export interface NewEntry {
  kind: RecordKindKey;
  texts: RowTexts;
  /** Random, made when the form was opened. */
  entryId: string;
}

/** `before`: the entry had been written by an earlier press. The Ref is '' when it is not known. */
export type Written =
  { ref: string; before: boolean } | { problems: readonly LogProblem[] } | 'no-table';

/** One call as a rule, three when somebody writes at the same time. @throws Google's refusal */
export function writeEntry(docId: string, { model, kinds }: OpenDoc, entry: NewEntry): Written {
  const { kind, entryId } = entry;
  const read = kinds[kind];
  if (!read) return 'no-table';
  const before = findEntry(model, read.found, entryId);
  if (before !== undefined) return { ref: before, before: true };
  const refFor = (now: DocModel): string =>
    formatRef(kind, nextNumber(kind, readKinds(now)[kind], NO_MEMORY));
  const appended = appendEntry(docId, model, { ...entry, refFor, inDoubt: false });
  if (appended === 'before') return { ref: '', before: true };
  return typeof appended === 'object' && 'ref' in appended
    ? { ref: appended.ref, before: false }
    : appended;
}
