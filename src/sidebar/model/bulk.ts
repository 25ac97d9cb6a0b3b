// Start coaching with several: who is chosen, how it goes on, and what to say about it. Pure but for the
// calls handed in.
import type { BulkOutcome, BulkPerson, BulkPlan, BulkProgress } from '../../shared/bulk-api';
import { count } from '../words';

/** Those whom nobody has begun with, who answered, and who are the coach's own already. */
export function likelyOnes({ people }: BulkPlan): ReadonlySet<string> {
  const likely = people.filter(({ doc, answered, own }) => doc === 'none' && answered && own);
  return new Set(likely.map(({ educatorId }) => educatorId));
}

/** The plan for these alone; as it is when nobody was chosen before. */
export function among(plan: BulkPlan, only: string[] | undefined): BulkPlan {
  if (!only) return plan;
  const people = plan.people.filter(({ educatorId }) => only.includes(educatorId));
  return { ...plan, people, leftOut: only.length - people.length };
}

/** Those who can be chosen: a Doc that could not be shared is mended one by one. */
export function choosable({ people }: BulkPlan): BulkPerson[] {
  return people.filter(({ doc, waits }) => doc === 'none' || waits);
}

/** Those whom no run will come to again by itself. */
export function needOne({ people }: BulkPlan): BulkPerson[] {
  return people.filter(({ doc, waits }) => doc === 'unfinished' && !waits);
}

/** Seconds that Google takes for one Doc, about. */
const SECONDS_A_DOC = 2;

/** `about 3 minutes` */
export function howLong(docs: number): string {
  const minutes = Math.ceil((docs * SECONDS_A_DOC) / 60);
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
}

/** More than these may not fit into one day of a personal account. */
export const FITS_A_DAY = 200;

/** Waiting for so long is done in the open sidebar; longer, the hourly run goes on. */
const WORTH_WAITING_MS = 5 * 60_000;

/** How long to wait before asking again, in milliseconds; null when it is not worth waiting. */
export function waitFor({ state, until }: BulkProgress, now: number): number | null {
  if (state === 'running') return 0;
  if (state !== 'waiting') return null;
  const wait = Math.max(1_000, Date.parse(until) - now);
  return wait <= WORTH_WAITING_MS ? wait : null;
}

/** A run as the page has seen it. */
export interface SeenRun {
  progress: BulkProgress;
  /** Of everybody whom it dealt with while the page was open, the latest first. */
  outcomes: BulkOutcome[];
}

export function asSeen(progress: BulkProgress): SeenRun {
  return { progress, outcomes: [] };
}

/** Before the server has said anything. */
export function justBegun(total: number): SeenRun {
  const nothing = { done: 0, until: '', note: '', outcomes: [] };
  return asSeen({ ...nothing, total, left: total, state: 'running' });
}

export function withProgress(seen: SeenRun | null, progress: BulkProgress): SeenRun {
  const { outcomes } = progress;
  const now = new Set(outcomes.map(({ educatorId }) => educatorId));
  const before = (seen?.outcomes ?? []).filter(({ educatorId }) => !now.has(educatorId));
  return { progress, outcomes: [...outcomes.slice().reverse(), ...before] };
}

/** What it takes to go on with a run; `sleep` ends early once nobody wants it any more. */
export interface Steps {
  next: () => Promise<BulkProgress>;
  show: (progress: BulkProgress) => void;
  isWanted: () => boolean;
  sleep: (ms: number) => Promise<void>;
}

/** Makes step after step until it ends, rests for long, or is not wanted. @throws whatever `next` throws */
export async function runBulk(
  first: () => Promise<BulkProgress>,
  { next, show, isWanted, sleep }: Steps,
): Promise<void> {
  let progress = await first();
  show(progress);
  for (;;) {
    const wait = waitFor(progress, Date.now());
    if (wait === null || !isWanted()) return;
    if (wait > 0) await sleep(wait);
    if (!isWanted()) return;
    progress = await next();
    show(progress);
  }
}

/** `12 of 30 made and shared. 1 needs you.` */
export function progressLine({ done, total, left }: BulkProgress): string {
  const stuck = total - done - left;
  const needs = stuck > 0 ? ` ${count(stuck, 'needs', 'need')} you.` : '';
  return `${done} of ${total} made and shared.${needs}`;
}
