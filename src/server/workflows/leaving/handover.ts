// An educator goes to another listed coach, with the Doc or without it. Who comes in is let in first and
// only then does the row move; whoever leaves, leaves last. Each step can be repeated.
import { doubtUntil } from '../../../core/doubt';
import { wayWithDoc, wayWithoutDoc, type Handover } from '../../../core/educator/handover';
import { withoutDoc } from '../../../core/educator/letting-go';
import { AddOnError } from '../../../core/errors';
import { findCoach, type Coach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { HandoverMode, HandoverPlan, LeavingReceipt } from '../../../shared/leaving-api';
import { underLock } from '../../google/lock';
import { requireOwn } from '../educators/educator-row';
import {
  openEducatorRows,
  rowOf,
  type EducatorRows,
  type ListedRow,
} from '../educators/educator-rows';
import { parseEducatorId } from '../educators/educator-view';
import { leaveLeftovers, noteLeftover } from './leftover-access';
import { glance, type Glance } from '../glance';
import { outOfDate } from '../out-of-date';
import { passDocOn, type PassedOn } from './pass-doc-on';
import { openSession, requireCoach, type CoachSession } from '../session';

export function planHandover(educatorId: unknown): HandoverPlan {
  return handoverPlan(glance(), educatorId);
}

/** The same, for a call that shows more than the plan. */
export function handoverPlan(from: Glance, educatorId: unknown): HandoverPlan {
  const session = requireCoach(from.session);
  const { record } = rowOf(from.rows(), parseEducatorId(educatorId));
  requireOwn(session, record);
  const handover = handoverOf(session, record);
  const withDoc = { mode: 'with-doc' as const, ...wayWithDoc(handover) };
  const withoutIt = { mode: 'without-doc' as const, ...wayWithoutDoc(handover) };
  const ways = record.docId === '' ? [withoutIt] : [withDoc, withoutIt];
  return {
    educatorId: record.educatorId,
    name: handover.name,
    docUrl: record.docUrl,
    coachName: handover.from,
    coaches: session.programme.coaches
      .filter(({ email }) => emailKey(email) !== emailKey(record.coach))
      .map(({ name, email }) => ({ name, email })),
    ways: ways.map((way) => ({ ...way, lines: [...way.lines] })),
  };
}

type Row = ListedRow['record'];

function handoverOf({ programme, caller }: CoachSession, record: Row): Handover {
  const from = findCoach(programme, record.coach)?.name ?? record.coach;
  const ownDoc = record.docId === '' ? null : isOwn(record, caller);
  return { name: record.name || record.email, from, ownDoc };
}

function isOwn({ coach }: Row, caller: string): boolean {
  return emailKey(coach) === caller;
}

/**
 * @param mode `with-doc` says that the teacher agreed
 * @throws AddOnError `other-coach`, `bad-request`, or what kept the Doc from being passed on; nothing was
 * changed then
 */
export function handOver(educatorId: unknown, coach: unknown, mode: unknown): LeavingReceipt {
  const id = parseEducatorId(educatorId);
  const { session, record, to } = begin(id, coach);
  const own = isOwn(record, session.caller);
  const isThere = emailKey(record.coach) === emailKey(to.email);
  if (isThere) return finish(session, record, to, { kind: 'done' });
  if (parseMode(mode) === 'without-doc' || record.docId === '') {
    moveRow(id, record, to, withoutDoc);
    return finish(session, record, to, { kind: 'stayed', own });
  }
  const passed: PassedOn = own ? passDocOn(record, to) : { kind: 'not-ours' };
  moveRow(id, record, to, () => ({ docProblem: 'not-granted' }), passed.kind === 'owner');
  return finish(session, record, to, passed);
}

interface Begun {
  readonly session: CoachSession;
  readonly record: Row;
  readonly to: Coach;
}

/** Who asks, about whom, and whom it goes to. Two calls; nothing is changed. */
function begin(educatorId: string, coach: unknown): Begun {
  const session = requireCoach(openSession());
  const { record } = rowOf(openEducatorRows(), educatorId);
  const to = typeof coach === 'string' ? findCoach(session.programme, coach) : undefined;
  if (!to) throw outOfDate();
  const isThere = emailKey(record.coach) === emailKey(to.email);
  if (!isThere) requireOwn(session, record);
  if (record.docId === '' && doubtUntil(record.docIntentAt, Date.now())) throw docInDoubt();
  return { session, record, to };
}

function docInDoubt(): AddOnError {
  return new AddOnError(
    'busy',
    'The Doc of this teacher may be in the making right now. Nothing was changed. Please try again in two minutes.',
  );
}

function parseMode(mode: unknown): HandoverMode {
  if (mode === 'with-doc' || mode === 'without-doc') return mode;
  throw outOfDate();
}

/**
 * The row as it is now; whoever has another coach or another Doc by now is left alone, and nobody goes to
 * somebody who was taken out of the coaches meanwhile. The new coach has not looked at the answers yet.
 */
function moveRow(
  educatorId: string,
  before: Row,
  to: Coach,
  more: (record: Row) => Record<string, string>,
  leaves = false,
): void {
  underLock(() => {
    const session = requireCoach(openSession());
    // Last, so that as little as can be comes between finding their row and writing into it: people sort.
    const rows = openEducatorRows();
    const { row, record } = rowOf(rows, educatorId);
    if (emailKey(record.coach) === emailKey(to.email)) return;
    if (record.coach !== before.coach || record.docId !== before.docId) throw changedMeanwhile();
    if (!findCoach(session.programme, to.email)) throw noCoachAnyMore(to);
    if (leaves) noteLeftover(session, record.docId);
    write(rows, row, { coach: to.email, answersSeen: '', ...more(record) });
  });
}

function noCoachAnyMore({ name }: Coach): AddOnError {
  return new AddOnError(
    'bad-request',
    `${name} was taken out of the list of coaches meanwhile. This teacher’s row was not changed. Go back, press ` +
      'Refresh under More, and look again.',
  );
}

/** Whose educator it is goes last: a row with a new coach is a row that was handed over whole. */
function write({ table }: EducatorRows, row: number, cells: Record<string, string>): void {
  table.update(row, cells, 'coach');
}

function changedMeanwhile(): AddOnError {
  return new AddOnError(
    'bad-request',
    'Somebody changed this teacher’s row meanwhile. Nothing was changed in the Sheet. Go back, press Refresh ' +
      'under More, and look again.',
  );
}

type Outcome = PassedOn | { kind: 'done' } | { kind: 'stayed'; own: boolean };

/** The old coach's own access goes last, also when an earlier press died before it. */
function finish(session: CoachSession, record: Row, to: Coach, outcome: Outcome): LeavingReceipt {
  const now = requireCoach(openSession());
  const stays = leaveLeftovers(now) !== '';
  const name = record.name || record.email;
  return {
    educatorId: record.educatorId,
    name,
    done: [`${to.name} is ${name}’s coach now.`, ...doneLines(outcome, to, record)],
    toDo: [
      ...(stays ? [STAYS_OPEN] : []),
      ...toDoLines(outcome, to, handoverOf(session, record), record.docId !== ''),
    ],
    copyUrl: '',
  };
}

const STAYS_OPEN =
  'Google did not take your own access away yet. It is tried again every hour. You can also open the Doc, press ' +
  'Share and take yourself off.';

function doneLines(outcome: Outcome, to: Coach, { docId }: Row): string[] {
  if (outcome.kind === 'owner') return [`${to.name} owns the Doc. Google mailed them about it.`];
  if (outcome.kind === 'editor') return [`${to.name} can open and edit the Doc.`];
  if (outcome.kind === 'stayed' && docId !== '') return ['The Doc stays as it is and where it is.'];
  return [];
}

function toDoLines(outcome: Outcome, to: Coach, handover: Handover, hasDoc: boolean): string[] {
  const { name, from } = handover;
  const tell = `Tell ${name} and ${to.name}.`;
  const allow = `${to.name} opens this teacher in the sidebar, which says how SAGE Coach may open the Doc.`;
  if (outcome.kind === 'owner') return [tell, allow];
  if (outcome.kind === 'editor') return [tell, allow, ...asEditor(outcome.because, to, name)];
  if (outcome.kind === 'not-ours') return [tell, notOurs(from, to), allow];
  if (outcome.kind === 'stayed' && hasDoc)
    return [tell, `${to.name} presses Start coaching for a new Doc.`];
  return [tell];
}

function asEditor(because: string, to: Coach, name: string): string[] {
  return [
    `${because} You are still its owner and can open it.`,
    `If that should end: ${to.name} opens the Doc, chooses File > Make a copy and shares the copy with ${name}; ` +
      'then you move the Doc to the trash. SAGE Coach does not know that copy: nothing is read from it.',
  ];
}

function notOurs(from: string, to: Coach): string {
  return (
    `${from || 'The coach until now'} opens the Doc, presses Share and makes ${to.name} its owner. If they have ` +
    'left, ask your school’s administrator to pass their Drive files on.'
  );
}
