// The quick log: one row into the Doc of an own educator, once, however often it is sent. The Doc is read,
// a Ref is kept under the lock, and only then the row is written.
import { findEntry } from '../../../core/doc/append/find-entry';
import { missingTable } from '../../../core/doc/append/missing-table';
import { rowProblems, type RowTexts } from '../../../core/doc/append/append-row';
import {
  reserveRef,
  withoutEntry,
  withRef,
  type Reserved,
} from '../../../core/doc/append/reserve-ref';
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import type { ReadKind } from '../../../core/doc/read/read-doc';
import { docStatus } from '../../../core/educator/doc-status';
import type { EducatorRecord } from '../../../core/educator/record';
import { AddOnError } from '../../../core/errors';
import { mayBeOffered } from '../../../core/records/log-form';
import { parseEntry, type Entry } from '../../../core/records/parse-entry';
import { parseLogValues } from '../../../core/records/parse-log';
import { findCoach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { LogProblem } from '../../../shared/log-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { parseGoogleFailure, toAddOnError } from '../../google/google-error';
import { underLock } from '../../google/lock';
import { appendEntry } from './append-entry';
import { notInSheet } from '../educators/educator-row';
import { openEducatorRows, rowOf, withAnswers } from '../educators/educator-rows';
import { parseEducatorId, toDetail } from '../educators/educator-view';
import { staffGoalsOf } from './look-into-docs';
import { outOfDate } from '../out-of-date';
import { readOneDoc, storedReading, type OneDoc } from './read-one-doc';
import { openSession, requireCoach, type CoachSession } from '../session';

type Problems = { problems: LogProblem[] };

/**
 * @throws AddOnError `other-coach` for another coach's educator, `bad-request` for what no form of ours sends
 */
export function logEntry(educatorId: unknown, input: unknown): EducatorDetail | Problems {
  const session = requireCoach(openSession());
  const id = parseEducatorId(educatorId);
  const entry = parseEntry(input);
  const parsed = entry && parseLogValues(entry.kind, entry.values, staffGoalsOf(session));
  if (!entry || !parsed) throw outOfDate();
  if ('problems' in parsed) return { problems: [...parsed.problems] };
  const record = ownRecord(session, id);
  const doc = readOneDoc(session, record);
  const outcome = append(doc, entry, parsed.texts);
  if ('problems' in outcome) return outcome;
  const after = { ...doc.record, docMemory: encodeDocMemory(outcome.memory) };
  return toDetail(after, session, { ...doc, reading: storedReading(after) });
}

/** Two reads. Only who made a Doc can write into it: the lead is no exception. */
function ownRecord(session: CoachSession, educatorId: string): EducatorRecord {
  const rows = openEducatorRows();
  const [found] = withAnswers(rows, [rowOf(rows, educatorId)]);
  if (!found) throw notInSheet();
  const { record } = found;
  const name = record.name || record.email;
  if (emailKey(record.coach) !== session.caller) {
    const coach = findCoach(session.programme, record.coach)?.name ?? 'Nobody';
    const who = `${coach} is ${name}’s coach.`;
    throw new AddOnError('other-coach', `${who} Nothing was written; your words stay here.`);
  }
  const whyNot = docInTheWay(record, name);
  if (whyNot !== '') throw new AddOnError('damaged', `${whyNot} Your words stay here.`);
  return record;
}

function docInTheWay(record: EducatorRecord, name: string): string {
  const status = docStatus(record, Date.now());
  switch (status.kind) {
    case 'shared':
      return '';
    case 'none':
      return `${name} has no coaching Doc yet. Start coaching to keep notes.`;
    case 'in-doubt':
      return 'The Doc is being made right now. Please try again in two minutes.';
    case 'not-shared':
      return `The Doc is not shared with ${name} yet. Finish Start coaching first.`;
    case 'trouble':
      return status.reason;
  }
}

interface Written {
  readonly memory: DocMemory;
}

function append(doc: OneDoc, entry: Entry, texts: RowTexts): Written | Problems {
  const { record, seen, reading } = doc;
  if (!seen) throw new AddOnError('google-failed', `${reading.failure} Nothing was written.`);
  if (!seen.mayEdit) throw onlyReading();
  const read = mayBeOffered(seen.read.kinds, record.answers)[entry.kind];
  if (!read) return { problems: [missingTable(entry.kind, seen.read, record)] };
  const memory = parseDocMemory(record.docMemory);
  if (findEntry(seen.model, read.found, entry.entryId) !== undefined) return { memory };
  const problems = rowProblems(read.found, texts);
  if (problems.length > 0) return { problems };
  const reserved = reserve(record, entry, read);
  const { ref, inDoubt } = reserved;
  const row = { ...entry, texts, inDoubt, refFor: () => ref };
  const appended = undoneOnRefusal(record, entry, () => appendEntry(record.docId, seen.model, row));
  if (appended === 'no-table') return { problems: [missingTable(entry.kind, seen.read, record)] };
  if (appended === 'before') return { memory: reserved.memory };
  return 'ref' in appended
    ? { memory: withRef(reserved.memory, entry.entryId, appended.ref) }
    : appended;
}

function onlyReading(): AddOnError {
  return new AddOnError(
    'google-failed',
    'You can read this Doc but not write in it. Nothing was written; your words stay here.',
  );
}

/** Under the lock, and landed before the Doc is written. @throws AddOnError `busy` or `not-found` */
function reserve(record: EducatorRecord, entry: Entry, read: ReadKind): Reserved {
  return changeMemory(record, (memory) => reserveRef(memory, entry, read, Date.now()));
}

/** Two calls beside the lock's. */
function changeMemory<T extends { readonly memory: DocMemory }>(
  { educatorId }: EducatorRecord,
  change: (memory: DocMemory) => T,
): T {
  return underLock(() => {
    const rows = openEducatorRows();
    const { row, record } = rowOf(rows, educatorId);
    const changed = change(parseDocMemory(record.docMemory));
    rows.table.update(row, { docMemory: encodeDocMemory(changed.memory) });
    return changed;
  });
}

/** Nobody knows then whether it was written. */
const TIMED_OUT = 408;

/** Where Google says no, nothing was written: the Ref is free again, and the entry may be sent at once. */
function undoneOnRefusal<T>(record: EducatorRecord, { entryId }: Entry, write: () => T): T {
  try {
    return write();
  } catch (thrown) {
    const { status } = parseGoogleFailure(thrown);
    if (status < 400 || status >= 500 || status === TIMED_OUT) throw thrown;
    changeMemory(record, (memory) => ({ memory: withoutEntry(memory, entryId) }));
    throw refused(thrown);
  }
}

function refused(thrown: unknown): AddOnError {
  const known = toAddOnError(thrown);
  if (known.code !== 'google-failed') return known;
  return new AddOnError(
    'google-failed',
    'Google did not let the row be written. Nothing was changed; your words stay here. Open the Doc to see ' +
      'whether you can still write in it, then press again.',
  );
}
