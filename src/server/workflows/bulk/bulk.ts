// Starting coaching with many, as the sidebar asks for it: whom it could be, beginning, going on, pausing.
import { newBulkRun, notHeldUp, type BulkRun } from '../../../core/bulk/bulk-run';
import { isToDo, standingOf } from '../../../core/bulk/standing';
import { UNFINISHED } from '../../../core/educator/doc-status';
import { AddOnError } from '../../../core/errors';
import { EDUCATOR_STATES } from '../../../core/educator/states';
import { emailKey } from '../../../core/text/normalize';
import type { BulkPerson, BulkPlan, BulkProgress } from '../../../shared/bulk-api';
import { underLock } from '../../google/lock';
import { isOpenTo, keepRun, progressOf, readRun, reasonOf, rowsOfRun } from './bulk-people';
import { takeStep } from './bulk-run';
import {
  findRow,
  openEducatorRows,
  type EducatorRows,
  type ListedRow,
} from '../educators/educator-rows';
import { glance, type Glance } from '../glance';
import { outOfDate } from '../out-of-date';
import { openSession, requireCoach, type CoachSession } from '../session';
import { otherCoachOf } from '../docs/start-coaching';

/** More than any account may make in a day; the IDs of so many find room among the stored values. */
const MOST_AT_ONCE = 2_000;

export function planBulk(): BulkPlan {
  return bulkPlan(glance());
}

/** The same, for a call that shows more than the plan. */
export function bulkPlan(from: Glance): BulkPlan {
  const session = requireCoach(from.session);
  const rows = from.rows();
  const run = readRun(session);
  const now = Date.now();
  const inRun = run ? rowsOfRun(run, rows, session, now) : [];
  const waiting = new Set(
    inRun
      .filter(({ standing }) => isToDo(standing) || standing === 'in-doubt')
      .map(({ row }) => row),
  );
  const open = rows.rows
    .filter(({ record }) => isOpenTo(session, record))
    .map((row) => ({ ...row, standing: standingOf(row.record, now) }))
    .filter(({ standing }) => standing !== 'shared');
  const listed = open.filter(({ standing }) => standing !== 'left-out');
  return {
    people: listed
      .map((row) => toPerson(row, session, now, waiting.has(row.row)))
      .sort((a, b) => a.name.localeCompare(b.name)),
    leftOut: open.length - listed.length,
    run: run && progressOf(run, inRun, now),
  };
}

function toPerson(
  { record }: ListedRow,
  { caller }: CoachSession,
  now: number,
  waits: boolean,
): BulkPerson {
  const { educatorId, name, email, school, state, submittedAt, coach, docId } = record;
  const text = reasonOf(record, now);
  return {
    educatorId,
    name: name || email,
    school,
    stateLabel: EDUCATOR_STATES[state],
    answered: submittedAt !== '',
    own: emailKey(coach) === caller,
    doc: docId !== '' || text !== '' ? 'unfinished' : 'none',
    text,
    waits,
  };
}

/**
 * Notes whom to start with, and makes the first Docs.
 * @throws AddOnError `other-coach` when one of them is another coach's; nothing was begun then
 */
export function beginBulk(educatorIds: unknown): BulkProgress {
  const wanted = parseIds(educatorIds);
  return takeStep((session, rows) => {
    requireOwn(session, rows, wanted);
    const before = readRun(session);
    // Of a run that was paused, the coach has just chosen again.
    const kept = before && !before.paused ? before.ids : [];
    const run = newBulkRun([...kept, ...wanted]);
    keepRun(session, run);
    return { run, rows: triedAgain(rows, new Set(wanted)) };
  });
}

function requireOwn(session: CoachSession, rows: EducatorRows, wanted: readonly string[]): void {
  for (const id of wanted) {
    const found = findRow(rows, id);
    const theirs = found && otherCoachOf(session, found.record.coach);
    if (!theirs) continue;
    throw new AddOnError(
      'other-coach',
      `${theirs} is ${found.record.name || found.record.email}’s coach. Nothing was begun. ` +
        'Go back and choose again.',
    );
  }
}

/** Who is chosen again is tried again, though only a person could mend what kept them. */
function triedAgain({ table, rows }: EducatorRows, wanted: ReadonlySet<string>): EducatorRows {
  const now = Date.now();
  const again = { docProblem: UNFINISHED };
  const isStuck = ({ record }: ListedRow): boolean =>
    wanted.has(record.educatorId) && standingOf(record, now) === 'needs-a-person';
  table.updateAll(rows.filter(isStuck).map(({ row }) => ({ row, cells: again })));
  return {
    table,
    rows: rows.map((one) => (isStuck(one) ? { ...one, record: { ...one.record, ...again } } : one)),
  };
}

/** @param resume whether to take up a run that is paused, and to wait for no limit any longer */
export function continueBulk(resume: unknown): BulkProgress {
  if (typeof resume !== 'boolean') throw outOfDate();
  return takeStep((session) => {
    const run = readRun(session);
    if (run === null || !resume || (!run.paused && run.limit === '')) return { run };
    const taken: BulkRun = { ...notHeldUp(run), paused: false };
    keepRun(session, taken);
    return { run: taken };
  });
}

export function pauseBulk(): BulkProgress {
  return underLock(() => {
    const session = requireCoach(openSession());
    const run = readRun(session);
    const paused = run && { ...run, paused: true };
    if (paused) keepRun(session, paused);
    const now = Date.now();
    const people = paused ? rowsOfRun(paused, openEducatorRows(), session, now) : [];
    return progressOf(paused, people, now);
  });
}

function parseIds(input: unknown): string[] {
  const isList = Array.isArray(input) && input.every((id) => typeof id === 'string');
  if (isList && input.length > 0 && input.length <= MOST_AT_ONCE) return input;
  throw outOfDate();
}
