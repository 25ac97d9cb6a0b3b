// One educator as the sidebar shows them: the newest answers in words, and where the Doc stands.
import { namesOthers } from '../../../core/educator/doc-check';
import { whenRead } from '../../../core/educator/doc-trouble';
import { docStatus } from '../../../core/educator/doc-status';
import type { EducatorRecord } from '../../../core/educator/record';
import { nextStates } from '../../../core/educator/states';
import { timelineInSheet, timelineOf } from '../../../core/meeting/timeline';
import type { RecordCells } from '../../../core/read-back/doc-records';
import { buildProfile } from '../../../core/profile/profile';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { choiceChange } from '../answers/choice-change';
import { markAnswersSeen } from '../answers/mark-answers-seen';
import { wholeRowOf } from './educator-rows';
import { toSummary } from './educators';
import { shownFormMap, shownQuestions } from '../answers/form-map';
import { glance, type Glance } from '../glance';
import { outOfDate } from '../out-of-date';
import { isFilled } from '../read-back/look-into-docs';
import { staffGoalsOf } from '../docs/doc-content';
import { ensureOwnHourly } from '../docs/own-hourly';
import { logFormsOf } from '../read-back/log-forms-of';
import { meetingsInSheet } from '../read-back/meetings-without-doc';
import { readOneDoc, storedReading, type OneDoc } from '../read-back/read-one-doc';
import { requireCoach, type CoachSession } from '../session';

/** The Doc of an own educator is read at once; of others, what was read last is shown. */
export function openEducator(educatorId: unknown): EducatorDetail {
  return showEducator(glance(), educatorId);
}

/** The same, for a call that shows more than one educator. The own coach has looked at the newest answers then. */
export function showEducator(from: Glance, educatorId: unknown): EducatorDetail {
  const { session, record: seen, doc } = lookAtEducator(from, educatorId);
  const record = markAnswersSeen(session, seen);
  from.note(record);
  return toDetail(record, session, doc);
}

export interface EducatorSeen {
  readonly session: CoachSession;
  /** With answers, as it stands after the reading. */
  readonly record: EducatorRecord;
  /** Absent where there is no Doc of the caller's to read. */
  readonly doc?: OneDoc;
}

/** @throws AddOnError `bad-request`, `not-found`, `damaged` */
export function lookAtEducator(from: Glance, educatorId: unknown): EducatorSeen {
  const session = requireCoach(from.session);
  const { record } = wholeRowOf(from.rows(), parseEducatorId(educatorId));
  if (!hasOwnDoc(session, record)) return { session, record };
  ensureOwnHourly(session);
  const doc = readOneDoc(session, record);
  // What was read is in reach, whatever a look found before.
  const docProblem = doc.seen ? whenRead(doc.record.docProblem) : doc.record.docProblem;
  const after = { ...doc.record, docProblem };
  from.note(after);
  return { session, record: after, doc };
}

/** The lead is no exception: Google lets nobody but the coach who made a Doc read it. */
function hasOwnDoc({ caller }: CoachSession, record: EducatorRecord): boolean {
  return emailKey(record.coach) === caller && isFilled(record);
}

/**
 * @param doc as it was just read; without it, what is stored of the last reading
 * @param meetings of somebody without a Doc, where they were just read; else one read, if there are any
 */
export function toDetail(
  record: EducatorRecord,
  session: CoachSession,
  doc?: Pick<OneDoc, 'reading' | 'seen'>,
  meetings?: readonly RecordCells[],
): EducatorDetail {
  const { programme } = session;
  const map = shownFormMap(session);
  const questions = shownQuestions(session, map);
  const profile = buildProfile(record.answers, questions, map.own);
  const openToOthers = namesOthers(record.docProblem);
  return {
    ...toSummary(record, programme),
    ...profile,
    choiceChange: choiceChange(record, questions),
    remarks: openToOthers ? [...profile.remarks, `The Doc: ${record.docProblem}`] : profile.remarks,
    doc: docStatus(record, Date.now()),
    reading: doc?.reading ?? storedReading(record),
    timeline:
      record.docId === ''
        ? timelineInSheet(meetings ?? meetingsInSheet(record))
        : timelineOf(doc?.seen?.read.kinds ?? {}, staffGoalsOf(session)),
    logForms: logFormsOf(session, record, doc),
    nextStates: nextStates(record),
  };
}

/** @throws AddOnError `bad-request` */
export function parseEducatorId(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input;
  throw outOfDate();
}
