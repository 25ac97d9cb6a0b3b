// What a teacher's row says of an entry before it stands in their Doc: its Ref, so that no other row gets
// it, and that they met. Both are taken back where Google says no.
import { reserveRef, withoutEntry, type Reserved } from '../../../core/doc/append/reserve-ref';
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import type { ReadKind } from '../../../core/doc/read/read-doc';
import type { EducatorRecord } from '../../../core/educator/record';
import { AddOnError } from '../../../core/errors';
import { withMeeting, type MeetingDates } from '../../../core/meeting/meeting-dates';
import type { Entry } from '../../../core/records/parse-entry';
import type { LogTexts } from '../../../core/records/parse-log';
import { parseGoogleFailure, toAddOnError } from '../../google/google-error';
import { underLock } from '../../google/lock';
import { today } from '../dates';
import { openEducatorRows, rowOf, type ListedEducator } from '../educators/educator-rows';
import { changedMeanwhile } from './meetings-without-doc';

interface ReservedEntry extends Reserved {
  readonly dates: MeetingDates;
  /** As they were. */
  readonly datesBefore: MeetingDates;
}

/**
 * Under the lock, and landed before the Doc is written.
 * @throws AddOnError `busy` or `not-found`, or `damaged` for whoever has another coach or Doc by now
 */
export function reserveEntry(
  record: EducatorRecord,
  entry: Entry,
  texts: LogTexts,
  read: ReadKind,
): ReservedEntry {
  return changeRow(record, (memory, known) => ({
    ...reserveRef(memory, entry, read, Date.now()),
    dates: entry.kind === 'meeting' ? datesWith(known, texts) : known,
    datesBefore: known,
  }));
}

function datesWith(known: MeetingDates, { date = '', next = '' }: LogTexts): MeetingDates {
  return withMeeting(known, { date, next }, today());
}

/** Two calls beside the lock's. */
function changeRow<T extends { readonly memory: DocMemory; readonly dates: MeetingDates }>(
  { educatorId, coach, docId }: EducatorRecord,
  change: (memory: DocMemory, dates: MeetingDates) => T,
): T {
  return underLock(() => {
    const rows = openEducatorRows();
    const { row, record } = rowOf(rows, educatorId);
    if (record.coach !== coach || record.docId !== docId) throw changedMeanwhile();
    const changed = change(parseDocMemory(record.docMemory), datesOf(record));
    // Those that stand between are written along: one call.
    const { lastSync, problem } = record;
    const docMemory = encodeDocMemory(changed.memory);
    const isSame = sameDates(changed.dates, record);
    const cells = isSame ? { docMemory } : { ...changed.dates, lastSync, problem, docMemory };
    rows.table.update(row, cells);
    return changed;
  });
}

function datesOf({ lastMeeting, nextMeeting }: ListedEducator): MeetingDates {
  return { lastMeeting, nextMeeting };
}

function sameDates(one: MeetingDates, other: MeetingDates): boolean {
  return one.lastMeeting === other.lastMeeting && one.nextMeeting === other.nextMeeting;
}

/** Nobody knows then whether it was written. */
const TIMED_OUT = 408;

/**
 * Where Google says no, nothing was written: the Ref is free again, and the entry may be sent at once.
 * @throws what `write` throws, a refusal as AddOnError
 */
export function undoneOnRefusal<T>(
  record: EducatorRecord,
  { entryId }: Entry,
  { dates: ours, datesBefore }: ReservedEntry,
  write: () => T,
): T {
  try {
    return write();
  } catch (thrown) {
    const { status } = parseGoogleFailure(thrown);
    if (status < 400 || status >= 500 || status === TIMED_OUT) throw thrown;
    changeRow(record, (memory, known) => ({
      memory: withoutEntry(memory, entryId),
      dates: sameDates(known, ours) ? datesBefore : known,
    }));
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
