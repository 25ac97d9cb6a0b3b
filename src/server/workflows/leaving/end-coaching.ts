// Coaching ends: a copy for the teacher if they want one, the Doc into the folder "Ended", and last of all
// the state. The teacher's access is not touched, nothing is deleted, and it can be taken up again.
import { copySteps, endSteps, type Ending } from '../../../core/educator/ending';
import { isTrouble } from '../../../core/educator/doc-trouble';
import { nextStates } from '../../../core/educator/states';
import { findCoach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { EndPlan, LeavingReceipt } from '../../../shared/leaving-api';
import { underLock } from '../../google/lock';
import { changeState, noSuchStep } from '../educators/change-state';
import { requireOwn } from '../educators/educator-row';
import { rowOf, type ListedEducator } from '../educators/educator-rows';
import { parseEducatorId } from '../educators/educator-view';
import { glance, type Glance } from '../glance';
import { moveToEnded, type Moved } from './ended-folder';
import { openSession, requireCoach, type CoachSession } from '../session';
import { forgetCopy, giveCopy, hasCopy, type TeacherCopy } from './teacher-copy';

export function planEnd(educatorId: unknown): EndPlan {
  return endPlan(glance(), educatorId);
}

/** The same, for a call that shows more than the plan. */
export function endPlan(from: Glance, educatorId: unknown): EndPlan {
  const { session, record } = begin(from, educatorId);
  const ending = endingOf(session, record);
  return {
    educatorId: record.educatorId,
    name: ending.name,
    docUrl: record.docUrl,
    steps: endSteps(ending),
    copySteps: copySteps(ending),
  };
}

/**
 * Each step can be repeated; a press after an interrupted one goes on where that stopped.
 * @param copy whether the teacher wants one; without effect where the Doc is not the caller's
 * @throws AddOnError `other-coach`, `bad-request` when there is no coaching to end, or `busy`
 */
export function endCoaching(educatorId: unknown, copy: unknown): LeavingReceipt {
  const { session, record } = begin(glance(), educatorId);
  const own = endingOf(session, record).doc === 'own';
  const given = own && copy === true && record.state !== 'ended' ? giveCopy(session, record) : null;
  const moved = own ? moveToEnded(session, record.docId) : null;
  changeState(record.educatorId, 'ended');
  if (given || hasCopy(session, record.educatorId)) {
    underLock(() => forgetCopy(openSession(), record.educatorId));
  }
  return receiptOf(record, given, moved);
}

function begin(
  from: Glance,
  educatorId: unknown,
): { session: CoachSession; record: ListedEducator } {
  const session = requireCoach(from.session);
  const { record } = rowOf(from.rows(), parseEducatorId(educatorId));
  requireOwn(session, record);
  const canEnd = nextStates(record).some(({ state }) => state === 'ended');
  if (!canEnd && record.state !== 'ended') throw noSuchStep(record, 'ended');
  return { session, record };
}

function endingOf({ programme, caller }: CoachSession, record: ListedEducator): Ending {
  const { name, email, coach, docId, docProblem } = record;
  return {
    name: name || email,
    coachName: findCoach(programme, coach)?.name ?? coach,
    doc: docId === '' ? 'none' : emailKey(coach) === caller ? reach(docProblem) : 'other-coach',
  };
}

/** A teacher who left the Doc can have a copy of it; a Doc that is out of reach can't be copied. */
function reach(docProblem: string): 'own' | 'lost' {
  return isTrouble(docProblem) && docProblem !== 'teacher-off' ? 'lost' : 'own';
}

function receiptOf(
  { educatorId, name, email }: ListedEducator,
  copy: TeacherCopy | null,
  moved: Moved | null,
): LeavingReceipt {
  const who = name || email;
  return {
    educatorId,
    name: who,
    done: [
      ...(copy ? [COPIED[copy.given](who)] : []),
      ...(moved ? [MOVED[moved](who)] : []),
      'Coaching has ended. The row and every record are as they were.',
    ],
    toDo: copy ? toDoWith(copy, who) : [],
    copyUrl: copy?.url ?? '',
  };
}

type Sentence = (name: string) => string;

const COPIED: Readonly<Record<TeacherCopy['given'], Sentence>> = {
  owner: (name) => `${name} owns a copy of the Doc. Google mailed them about it.`,
  editor: (name) => `A copy of the Doc is shared with ${name}. Google mailed them about it.`,
  kept: () => 'A copy of the Doc was made. It is in your Drive, beside the Doc.',
};

function toDoWith({ given, url }: TeacherCopy, name: string): string[] {
  if (given !== 'owner') return [LEFT_TO_DO[given](name)];
  return url === '' ? [] : [STAYS_OPEN];
}

const STAYS_OPEN =
  'Google did not take your own access to the copy away. Open it, press Share and take yourself off.';

const LEFT_TO_DO: Readonly<Record<'editor' | 'kept', Sentence>> = {
  editor: (name) =>
    `You own the copy, because Google did not let it go to ${name}. Ask them to open it and choose File > Make a ` +
    'copy; after that you can delete yours.',
  kept: (name) =>
    `Google did not let the copy be shared with ${name}. Open it and press Share, or download it for them.`,
};

const MOVED: Readonly<Record<Moved, Sentence>> = {
  moved: (name) => `The Doc is in the folder “Ended”. ${name} can open it as before.`,
  elsewhere: (name) =>
    `You keep the Doc in a folder of your own; it stayed there. ${name} can open it as before.`,
  'not-moved': () => 'The Doc could not be put away, so it stayed where it is.',
};
