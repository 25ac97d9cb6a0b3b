// A coach opens an educator: from then on they have looked at the newest answers.
import { answersNews } from '../../../core/educator/answers-seen';
import type { EducatorRecord } from '../../../core/educator/record';
import { emailKey } from '../../../core/text/normalize';
import { tryUnderLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import { findRow, openEducatorRows } from '../educators/educator-rows';
import type { CoachSession } from '../session';

/** A person waits: what can't be kept now is kept when they open the educator again. */
const LOCK_WAITS_MS = 2_000;

/**
 * No call but for the own coach, and where they have looked at these answers before. What was answered
 * meanwhile stays to be looked at. Never throws: what is shown is shown.
 * @param record as it is shown to them
 * @returns the record as it stands now
 */
export function markAnswersSeen({ caller }: CoachSession, record: EducatorRecord): EducatorRecord {
  const { coach, answers, submittedAt: answersSeen } = record;
  const isTheirs = emailKey(coach) === caller;
  if (!isTheirs || answers === null || answersNews(record) === '') return record;
  try {
    const kept = tryUnderLock(() => keepSeen(record), LOCK_WAITS_MS);
    return kept ? { ...record, answersSeen } : record;
  } catch (thrown) {
    logWithoutContent('markAnswersSeen', thrown);
    return record;
  }
}

/**
 * Runs under the lock. Somebody who is gone meanwhile or has another coach, or whose newer answers were seen, is
 * left alone. What the list says of these answers is put right where somebody typed over it.
 */
function keepSeen({ educatorId, coach, submittedAt, firstNeed, rhythm }: EducatorRecord): void {
  const rows = openEducatorRows();
  const found = findRow(rows, educatorId);
  if (!found || answersNews({ ...found.record, submittedAt }) === '') return;
  const { record } = found;
  if (record.coach !== coach) return;
  const isSame = record.firstNeed === firstNeed && record.rhythm === rhythm;
  const isOlder = record.submittedAt !== submittedAt;
  const wishes = isSame || isOlder ? {} : { firstNeed, rhythm };
  rows.table.update(found.row, { answersSeen: submittedAt, ...wishes });
}
