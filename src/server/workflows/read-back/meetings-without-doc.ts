// Meetings with teachers who have no Doc: rows of the tab of meetings that no reading of a Doc touches.
import { idsOf } from '../../../core/educator/aliases';
import type { EducatorRecord } from '../../../core/educator/record';
import { meetingDates, type MeetingDates } from '../../../core/meeting/meeting-dates';
import type { RecordCells } from '../../../core/read-back/doc-records';
import { meetingsOf } from '../../../core/read-back/meetings-of';
import type { Entry } from '../../../core/records/parse-entry';
import type { LogTexts } from '../../../core/records/parse-log';
import {
  entryKey,
  loggedUnder,
  mayLogWithoutDoc,
  problemsWithoutDoc,
} from '../../../core/records/without-doc';
import { AddOnError } from '../../../core/errors';
import { emailKey } from '../../../core/text/normalize';
import type { LogProblem } from '../../../shared/log-api';
import { underLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import type { OpenRows } from '../../google/table';
import { today } from '../dates';
import { openEducatorRows, rowOf, type ListedEducator } from '../educators/educator-rows';
import type { CoachSession } from '../session';
import { openRecordTab } from './record-tabs';

/** What the Sheet knows of somebody's meetings. */
interface Kept {
  readonly dates: MeetingDates;
  readonly meetings: readonly RecordCells[];
}

/**
 * Keeps date, minutes and kind, once, however often the entry is sent. Three calls beside the lock's.
 * @returns the record as it stands then, with every meeting that the Sheet has
 */
export function logWithoutDoc(
  session: CoachSession,
  record: EducatorRecord,
  entry: Entry,
  texts: LogTexts,
): { record: EducatorRecord; meetings: readonly RecordCells[] } | { problems: LogProblem[] } {
  const problems = problemsWithoutDoc(entry.kind, texts, record);
  if (problems.length > 0) return { problems };
  const { dates, meetings } = underLock(() => keep(session, record.educatorId, entry, texts));
  return { record: { ...record, ...dates }, meetings };
}

/** Runs under the lock; safe to repeat. */
function keep(
  session: CoachSession,
  educatorId: string,
  { entryId }: Entry,
  texts: LogTexts,
): Kept {
  const { table, rows } = openRecordTab('meeting');
  const before = rows.map(({ cells }) => cells);
  // Last, so that no call comes between finding their row and writing into it: people sort.
  const educators = openEducatorRows();
  const { row, record } = rowOf(educators, educatorId);
  if (!mayLogWithoutDoc(record, Date.now()) || emailKey(record.coach) !== session.caller) {
    throw changedMeanwhile();
  }
  const added = isAmong(before, record, entryId) ? [] : [newRow(record, entryId, texts)];
  const all = [...before, ...added];
  const dates = meetingDates(meetingsOf(undefined, record, all), today());
  educators.table.update(row, { ...dates });
  table.appendAll(added);
  return { dates, meetings: theirs(all, record) };
}

function isAmong(
  rows: readonly RecordCells[],
  record: Pick<EducatorRecord, 'educatorId' | 'aliases'>,
  entryId: string,
): boolean {
  const keys = idsOf(record).map((id) => entryKey(entryId, id));
  return rows.some(({ docId = '' }) => keys.includes(docId));
}

/**
 * Whether an earlier press kept this entry before there was a Doc. No call for what can't be kept without
 * one, else one read.
 */
export function isKeptWithoutDoc(
  record: EducatorRecord,
  { kind, entryId }: Entry,
  texts: LogTexts,
): boolean {
  if (problemsWithoutDoc(kind, texts, record).length > 0) return false;
  return isAmong(meetingRows(), record, entryId);
}

function newRow(
  { name, email, educatorId }: ListedEducator,
  entryId: string,
  texts: LogTexts,
): RecordCells {
  return { ...texts, name: name || email, educatorId, docId: entryKey(entryId, educatorId) };
}

/** Who they are, whose, or their Doc. */
export function changedMeanwhile(): AddOnError {
  return new AddOnError(
    'damaged',
    'Something about this teacher changed at that very moment. Nothing was written; your words stay here. ' +
      'Open them again to see it.',
  );
}

type Person = Pick<EducatorRecord, 'educatorId' | 'name' | 'email' | 'aliases'> & MeetingDates;

/**
 * In a merge, those of the row that goes become the kept row's. Runs under the lock; safe to repeat. No call
 * for whom nobody met; else one read, few writes.
 */
export function giveMeetings(gone: Person, kept: Person): void {
  if (!wasMet(gone)) return;
  const ids = idsOf(gone);
  passOn(kept, ({ educatorId = '' }) => ids.includes(educatorId));
}

/** The merge is undone: what was logged for the row that went is its own again. As before. */
export function takeMeetingsBack(gone: Person, kept: Person): void {
  if (!wasMet(gone)) return;
  const ids = idsOf(gone);
  passOn(
    gone,
    ({ educatorId = '', docId = '' }) =>
      educatorId === kept.educatorId && ids.includes(loggedUnder(docId)),
  );
}

/** Of somebody who has no Doc to tell it. No call for whom nobody met; else one read. */
export function meetingsInSheet(person: Person): RecordCells[] {
  if (!wasMet(person)) return [];
  return theirs(meetingRows(), person);
}

function theirs(
  rows: readonly RecordCells[],
  person: Pick<EducatorRecord, 'educatorId' | 'aliases'>,
): RecordCells[] {
  const ids = idsOf(person);
  return rows.filter(({ educatorId = '' }) => ids.includes(educatorId));
}

function wasMet({ lastMeeting, nextMeeting }: MeetingDates): boolean {
  return lastMeeting !== '' || nextMeeting !== '';
}

/** Where the tab is damaged, rows are still found by the IDs that the kept row knows. */
function passOn(to: Person, isTheirs: (cells: RecordCells) => boolean): void {
  const opened = openIfWhole();
  const moving = (opened?.rows ?? []).filter(
    ({ cells }) => loggedUnder(cells['docId'] ?? '') !== '' && isTheirs(cells),
  );
  const owner = { name: to.name || to.email, educatorId: to.educatorId };
  opened?.table.updateAll(moving.map(({ row }) => ({ row, cells: owner })));
}

/** One read; none where the tab is damaged. */
function meetingRows(): RecordCells[] {
  return (openIfWhole()?.rows ?? []).map(({ cells }) => cells);
}

/** One read; undefined where the tab is damaged, which the health check tells. */
function openIfWhole(): OpenRows<string> | undefined {
  try {
    return openRecordTab('meeting');
  } catch (thrown) {
    if (!(thrown instanceof AddOnError) || thrown.code !== 'damaged') throw thrown;
    logWithoutContent('the tab of meetings', thrown);
    return undefined;
  }
}
