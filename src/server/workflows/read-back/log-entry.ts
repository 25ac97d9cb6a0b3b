// The quick log: one row into the Doc of an own educator, once, however often it is sent. The Doc is read,
// a Ref is kept under the lock, and only then the row is written.
import { findEntry } from '../../../core/doc/append/find-entry';
import { missingTable } from '../../../core/doc/append/missing-table';
import { rowProblems, type RowTexts } from '../../../core/doc/append/append-row';
import { withRef } from '../../../core/doc/append/reserve-ref';
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import { docStatus } from '../../../core/educator/doc-status';
import type { EducatorRecord } from '../../../core/educator/record';
import { AddOnError } from '../../../core/errors';
import type { MeetingDates } from '../../../core/meeting/meeting-dates';
import { mayBeOffered } from '../../../core/records/log-form';
import { parseEntry, type Entry } from '../../../core/records/parse-entry';
import { parseLogValues, type LogTexts } from '../../../core/records/parse-log';
import { mayLogWithoutDoc } from '../../../core/records/without-doc';
import { findCoach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { LogProblem } from '../../../shared/log-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { appendEntry } from './append-entry';
import { openEducatorRows, wholeRowOf } from '../educators/educator-rows';
import { parseEducatorId, toDetail } from '../educators/educator-view';
import { mayEdit } from './look-into-docs';
import { isKeptWithoutDoc, logWithoutDoc } from './meetings-without-doc';
import { outOfDate } from '../out-of-date';
import { readOneDoc, storedReading, type OneDoc } from './read-one-doc';
import { reserveEntry, undoneOnRefusal } from './reserve-entry';
import { openSession, requireCoach, type CoachSession } from '../session';

type Problems = { problems: LogProblem[] };

/**
 * @throws AddOnError `other-coach` for another coach's educator, `bad-request` for what no form of ours sends
 */
export function logEntry(educatorId: unknown, input: unknown): EducatorDetail | Problems {
  const session = requireCoach(openSession());
  const id = parseEducatorId(educatorId);
  const entry = parseEntry(input);
  const parsed = entry && parseLogValues(entry.kind, entry.values);
  if (!entry || !parsed) throw outOfDate();
  if ('problems' in parsed) return { problems: [...parsed.problems] };
  const record = ownRecord(session, id);
  if (record.docId === '') return withoutDoc(session, record, entry, parsed.texts);
  const doc = readOneDoc(session, record);
  const outcome = isKeptWithoutDoc(record, entry, parsed.texts)
    ? { memory: parseDocMemory(doc.record.docMemory) }
    : append(doc, entry, parsed.texts);
  if ('problems' in outcome) return outcome;
  const { memory, dates } = outcome;
  const after = { ...doc.record, ...dates, docMemory: encodeDocMemory(memory) };
  return toDetail(after, session, { ...doc, reading: storedReading(after) });
}

function withoutDoc(
  session: CoachSession,
  record: EducatorRecord,
  entry: Entry,
  texts: LogTexts,
): EducatorDetail | Problems {
  const outcome = logWithoutDoc(session, record, entry, texts);
  if ('problems' in outcome) return outcome;
  return toDetail(outcome.record, session, undefined, outcome.meetings);
}

/** Two reads. Only who made a Doc can write into it: the lead is no exception. */
function ownRecord(session: CoachSession, educatorId: string): EducatorRecord {
  const { record } = wholeRowOf(openEducatorRows(), educatorId);
  const name = record.name || record.email;
  if (emailKey(record.coach) !== session.caller) {
    const coach = findCoach(session.programme, record.coach)?.name ?? 'Nobody';
    const who = `${coach} is ${name}’s coach.`;
    throw new AddOnError('other-coach', `${who} Nothing was written; your words stay here.`);
  }
  const whyNot = mayLogWithoutDoc(record, Date.now()) ? '' : docInTheWay(record, name);
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
  /** Only where the entry changes them. */
  readonly dates?: MeetingDates;
}

function append(doc: OneDoc, entry: Entry, texts: RowTexts): Written | Problems {
  const { record, seen, reading } = doc;
  if (!seen) throw new AddOnError('google-failed', `${reading.failure} Nothing was written.`);
  if (!mayEdit(seen)) throw onlyReading();
  const read = mayBeOffered(seen.read.kinds, record.answers)[entry.kind];
  if (!read) return { problems: [missingTable(entry.kind, seen.read, record)] };
  const memory = parseDocMemory(record.docMemory);
  if (findEntry(seen.model, read.found, entry.entryId) !== undefined) return { memory };
  const problems = rowProblems(read.found, texts);
  if (problems.length > 0) return { problems };
  const reserved = reserveEntry(record, entry, texts, read);
  const { ref, inDoubt, dates } = reserved;
  const row = { ...entry, texts, inDoubt, ref };
  const appended = undoneOnRefusal(record, entry, reserved, () =>
    appendEntry(record.docId, seen.model, row),
  );
  if (appended === 'no-table') return { problems: [missingTable(entry.kind, seen.read, record)] };
  if ('problems' in appended) return appended;
  return appended.before
    ? { memory: reserved.memory, dates }
    : { memory: withRef(reserved.memory, entry.entryId, appended.ref), dates };
}

function onlyReading(): AddOnError {
  return new AddOnError(
    'google-failed',
    'You can read this Doc but not write in it. Nothing was written; your words stay here.',
  );
}
