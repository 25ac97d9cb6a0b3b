// A coach decides about an educator: pause, end, take up again, or not now. The row, the Doc and every
// answer stay as they are, so each of these can be taken back.
import { AddOnError } from '../../../core/errors';
import type { EducatorRecord } from '../../../core/educator/record';
import {
  EDUCATOR_STATES,
  nextStates,
  parseState,
  type EducatorState,
} from '../../../core/educator/states';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { findEducatorRow, openEducators, readEducator, requireOwn } from './educator-row';
import { openEducatorRows, rowOf } from './educator-rows';
import { parseEducatorId, toDetail } from './educator-view';
import { moveBack } from '../leaving/ended-folder';
import { outOfDate } from '../out-of-date';
import { openSession, requireCoach } from '../session';
import { forgetCopy } from '../leaving/teacher-copy';

/**
 * Does nothing when they are there already.
 * @throws AddOnError `other-coach` for another coach's educator, unless the lead asks; `bad-request`
 * when there is no such step from where they are now
 */
export function changeState(educatorId: unknown, state: unknown): EducatorDetail {
  const wanted = parseWanted(state);
  const id = parseEducatorId(educatorId);
  if (wanted === 'coaching') bringBack(id);
  return underLock(() => {
    const session = requireCoach(openSession());
    const table = openEducators();
    const { record } = readEducator(table, id);
    requireOwn(session, record);
    if (record.state === wanted) return toDetail(record, session);
    if (!nextStates(record).some((next) => next.state === wanted)) throw noSuchStep(record, wanted);
    const row = findEducatorRow(table, record.educatorId);
    table.update(row, { state: EDUCATOR_STATES[wanted] });
    if (wanted === 'coaching') forgetCopy(session, record.educatorId);
    return toDetail({ ...record, state: wanted }, session);
  });
}

/**
 * Taking up again: a Doc that was put away comes back first, so that a death in between leaves the button
 * where it was. Not for a Doc in another coach's Drive.
 */
function bringBack(educatorId: string): void {
  const session = requireCoach(openSession());
  const { record } = rowOf(openEducatorRows(), educatorId);
  const own = emailKey(record.coach) === session.caller;
  if (own && record.state === 'ended' && record.docId !== '') moveBack(session, record.docId);
}

function parseWanted(input: unknown): EducatorState {
  const state = typeof input === 'string' ? parseState(input) : null;
  if (state === null) throw outOfDate();
  return state;
}

/** Somebody else was quicker, or typed another state into the Sheet. */
export function noSuchStep(
  record: Pick<EducatorRecord, 'name' | 'email' | 'state' | 'docId'>,
  wanted: EducatorState,
): AddOnError {
  const { name, email, state, docId } = record;
  const start = wanted === 'coaching' && docId === '';
  return new AddOnError(
    'bad-request',
    `${name || email} is at “${EDUCATOR_STATES[state]}” now. Nothing was changed. ` +
      (start
        ? 'There is no coaching Doc yet: press Start coaching to begin.'
        : 'Go back and press Refresh under More to see what you can do from there.'),
  );
}
