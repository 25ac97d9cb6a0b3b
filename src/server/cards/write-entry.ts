// Writes one entry into the Doc that is open, once however often it is sent.
import { appendRow, type RowTexts } from '../../core/doc/append/append-row';
import { nextNumber } from '../../core/doc/append/next-number';
import { findEntry } from '../../core/doc/append/find-entry';
import { NO_MEMORY } from '../../core/doc/read/doc-memory';
import { formatRef } from '../../core/doc/read/refs';
import type { LogProblem } from '../../core/records/log-problem';
import type { RecordKindKey } from '../../core/records/record-kinds';
import { writeDoc, type WriteMode } from '../google/coaching-docs';
import { parseGoogleFailure } from '../google/google-error';
import { openDoc, type OpenDoc } from './read-forms';

export interface NewEntry {
  kind: RecordKindKey;
  texts: RowTexts;
  /** Random, made when the form was opened. */
  entryId: string;
}

/** `before`: the entry had been written by an earlier press. The Ref is '' when somebody took it out. */
export type Written =
  { ref: string; before: boolean } | { problems: readonly LogProblem[] } | 'no-table';

/**
 * At first only if nobody wrote since the Doc was read, so that two people who press at the same time get
 * two Refs; then what others type meanwhile is kept and the row goes beside it.
 * @throws Google's refusal
 */
export function writeEntry(docId: string, doc: OpenDoc, entry: NewEntry): Written {
  return tryEntry(docId, doc, entry, 'unchanged') ?? mergeEntry(docId, entry);
}

function mergeEntry(docId: string, entry: NewEntry): Written {
  const written = tryEntry(docId, openDoc(docId), entry, 'merged');
  if (written) return written;
  throw new Error('A merged write is never stale');
}

/** @returns undefined when somebody wrote since and nothing was written */
function tryEntry(
  docId: string,
  { model, kinds }: OpenDoc,
  { kind, texts, entryId }: NewEntry,
  mode: WriteMode,
): Written | undefined {
  const read = kinds[kind];
  if (!read) return 'no-table';
  const before = findEntry(model, read.found, entryId);
  if (before !== undefined) return { ref: before, before: true };
  const ref = formatRef(kind, nextNumber(kind, read, NO_MEMORY));
  const requests = appendRow(read.found, texts, ref, entryId);
  if ('problems' in requests) return requests;
  try {
    return writeDoc(docId, requests, model, mode) ? { ref, before: false } : undefined;
  } catch (thrown) {
    // Google's wording for a stale revision is not documented: any 400 may be one.
    if (mode === 'unchanged' && parseGoogleFailure(thrown).status === 400) return undefined;
    throw thrown;
  }
}
