// Steps of Start coaching with many: some are claimed under the lock, their Docs are made without it, and
// what became of each is written under it again. The same for the sidebar and for the hourly run.
import { heldUp, notHeldUp, rests, type BulkRun } from '../../../core/bulk/bulk-run';
import { standingOf } from '../../../core/bulk/standing';
import type { BulkProgress } from '../../../shared/bulk-api';
import { findMadeDocs } from '../../google/doc-search';
import { landWrites, underLock } from '../../google/lock';
import { BEGIN_MS, claim, NOBODY, settle, type Claim, type Looked } from './bulk-group';
import { makeDocs, type Made } from './bulk-make';
import { keepRun, progressOf, readRun, rowsOfRun, type BulkRow } from './bulk-people';
import { openEducatorRows, type EducatorRows } from '../educators/educator-rows';
import { forgetFolder } from '../docs/folder';
import { ensureOwnHourly } from '../docs/own-hourly';
import { openSession, requireCoach, type CoachSession } from '../session';
import { isBefore } from '../time-left';

/** Which run is to go on, null when there is none; and the rows, when that changed any of them. */
export interface Chosen {
  readonly run: BulkRun | null;
  readonly rows?: EducatorRows;
}

/** Runs under the lock. */
export type Choose = (session: CoachSession, rows: EducatorRows) => Chosen;

/** What a step knows after its first look. */
interface Begun extends Claim {
  readonly session: CoachSession;
  readonly run: BulkRun | null;
  readonly people: readonly BulkRow[];
  readonly at: number;
}

/** Makes the next Docs of a run, as many as one step has. Safe to repeat at any time, by anybody. */
export function takeStep(choose: Choose): BulkProgress {
  let begun = underLock(() => begin(choose, null));
  if (begun.mustLook) {
    const looked = findMadeDocs();
    begun = underLock(() => begin(choose, looked));
  }
  const { session, run, people, tasks, folder, at } = begun;
  if (run === null || tasks.length === 0) return endIfDone(run, people);
  ensureOwnHourly(session);
  const made = makeDocs(session, tasks, folder, at + BEGIN_MS);
  const progress = underLock(() => finish(session, run, made));
  if (made.failure !== undefined && !getsOn(made)) throw made.failure;
  return progress;
}

/** Whether anybody came further: else the next step would fail the same way, and the next. */
function getsOn({ results }: Made): boolean {
  return results.some(
    (result) =>
      result.kind === 'doc' &&
      standingOf({ ...result.task.record, ...result.cells }, Date.now()) !== 'unfinished',
  );
}

function begin(choose: Choose, looked: Looked | null): Begun {
  const session = requireCoach(openSession());
  const found = openEducatorRows();
  const { run, rows = found } = choose(session, found);
  const at = Date.now();
  const people = run ? rowsOfRun(run, rows, session, at) : [];
  const goesOn = run !== null && !run.paused && !rests(run, at);
  const claimed = goesOn ? claim(session, run, rows, people, looked) : NOBODY;
  return { ...claimed, session, run, people, at };
}

/** Runs under the lock. */
function finish(session: CoachSession, run: BulkRun, made: Made): BulkProgress {
  const { people, outcomes } = settle(session, run, made.results);
  if (made.folderGone) forgetFolder(session);
  const now = Date.now();
  const after = made.limit === '' ? notHeldUp(run) : heldUp(run, made.limit, now);
  const progress = progressOf(after, people, now, outcomes);
  const isNews = after.limit !== run.limit || after.until !== run.until;
  if (isNews || progress.state === 'finished') {
    landWrites();
    keepIfSame(run, progress, after);
  }
  return progress;
}

/** Somebody may have paused, or chosen others, while the Docs were made: their word counts. */
function keepIfSame(run: BulkRun, { state }: BulkProgress, after: BulkRun): void {
  const session = requireCoach(openSession());
  const now = readRun(session);
  if (now === null) return;
  const isSame = now.ids.join() === run.ids.join();
  if (state === 'finished') {
    if (isSame) keepRun(session, null);
  } else {
    keepRun(session, { ...now, limit: after.limit, until: after.until });
  }
}

/** Nobody was claimed: how things stand, and the end of a run in which nothing is left. */
function endIfDone(run: BulkRun | null, people: readonly BulkRow[]): BulkProgress {
  const progress = progressOf(run, people, Date.now());
  if (run !== null && progress.state === 'finished') {
    underLock(() => keepIfSame(run, progress, run));
  }
  return progress;
}

/** Minutes of an hourly run after which it begins no other step. */
const BY_HOUR_MINUTES = 3;

/** Goes on with a run that this coach began, unless it is paused, rests, or somebody is at it right now. */
export function continueBulkByHour(session: CoachSession): void {
  if (readRun(session) === null) return;
  while (isBefore(BY_HOUR_MINUTES)) {
    if (takeStep(runByHour).state !== 'running') return;
  }
}

const runByHour: Choose = (session, rows) => {
  const run = readRun(session);
  const isUnderWay = (one: BulkRun): boolean =>
    rowsOfRun(one, rows, session, Date.now()).some(({ standing }) => standing === 'in-doubt');
  return { run: run === null || isUnderWay(run) ? null : run };
};
