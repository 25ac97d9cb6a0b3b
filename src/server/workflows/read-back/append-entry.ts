// Writes one entry into a Doc, once, while people may be typing in it. First only if nobody wrote since the
// Doc was read; else it is read again, and what others type meanwhile is kept.
import { appendRow, type RowTexts } from '../../../core/doc/append/append-row';
import { findEntry } from '../../../core/doc/append/find-entry';
import { freeRef } from '../../../core/doc/append/free-ref';
import { findTables } from '../../../core/doc/read/find-tables';
import type { DocModel } from '../../../core/doc/read/doc-model';
import { AddOnError } from '../../../core/errors';
import type { LogProblem } from '../../../core/records/log-problem';
import type { RecordKindKey } from '../../../core/records/record-kinds';
import { readDoc, writeDoc } from '../../google/coaching-docs';
import { parseGoogleFailure } from '../../google/google-error';

export interface NewRow {
  readonly kind: RecordKindKey;
  readonly texts: RowTexts;
  /** Nobody else's, and taken unless the table has come as far by now; '' for the next one there. */
  readonly ref: string;
  readonly entryId: string;
  /** Another run may be writing it at this moment. */
  readonly inDoubt: boolean;
}

/** With its Ref, '' when that is not known. `before`: an earlier press had written it. */
export type Appended =
  | { readonly ref: string; readonly before: boolean }
  | { readonly problems: LogProblem[] }
  | 'no-table';

/**
 * One call as a rule, three when somebody writes at the same time.
 * @param model read a moment ago
 * @throws AddOnError `busy` when nothing was written, or Google's refusal
 */
export function appendEntry(docId: string, model: DocModel, row: NewRow): Appended {
  const first = appendTo(docId, model, row, 'unchanged');
  if (first !== 'stale') return first;
  const second = appendTo(docId, readDoc(docId), row, 'merged');
  if (second !== 'stale') return second;
  throw new AddOnError(
    'busy',
    'Somebody changed the table in the Doc at that very moment. Nothing was written. Please press again.',
  );
}

function appendTo(
  docId: string,
  model: DocModel,
  { kind, texts, ref: reserved, entryId, inDoubt }: NewRow,
  mode: 'unchanged' | 'merged',
): Appended | 'stale' {
  const found = findTables(model, []).found.find((table) => table.kind === kind);
  if (!found) return 'no-table';
  const written = findEntry(model, found, entryId);
  if (written !== undefined) return { ref: written, before: true };
  const ref = freeRef(found, reserved);
  const requests = appendRow(found, texts, ref, entryId);
  if ('problems' in requests) return requests;
  if (mode === 'merged' && inDoubt) throw stillWriting();
  try {
    return writeDoc(docId, requests, model, mode) ? { ref, before: false } : 'stale';
  } catch (thrown) {
    // Google's words for a revision that is too old are not documented: any 400 may be one.
    if (parseGoogleFailure(thrown).status === 400) return 'stale';
    throw thrown;
  }
}

function stillWriting(): AddOnError {
  return new AddOnError(
    'busy',
    'An earlier press may still be writing this, and somebody is typing in the Doc. Please wait two minutes, ' +
      'then press again; it will be there once.',
  );
}
