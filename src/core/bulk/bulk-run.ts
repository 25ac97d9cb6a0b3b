// A run of Start coaching with many: whom it is for, and what holds it up. How far it is, is told by the
// rows, never by the run: whoever dies loses nothing.
import * as v from 'valibot';

/** What Google limits: documents a day, writes a minute, sharing. */
const LIMITS = ['day', 'minute', 'sharing'] as const;
export type Limit = (typeof LIMITS)[number];

export interface BulkRun {
  /** Random IDs of educators; nothing else of them is kept. */
  readonly ids: readonly string[];
  readonly paused: boolean;
  /** The limit that was met; '' when none was. */
  readonly limit: Limit | '';
  /** ISO date-time until which that limit is left alone. */
  readonly until: string;
}

const Stored = v.object({
  ids: v.array(v.string()),
  paused: v.boolean(),
  limit: v.fallback(v.picklist([...LIMITS, '']), ''),
  until: v.fallback(v.string(), ''),
});

/** Null when there is none, or when it is damaged: then the coach chooses again, and the rows know the rest. */
export function parseBulkRun(text: string): BulkRun | null {
  try {
    const parsed = v.safeParse(Stored, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function encodeBulkRun(run: BulkRun | null): string {
  return run === null ? '' : JSON.stringify(run);
}

export function newBulkRun(ids: readonly string[]): BulkRun {
  return { ids: [...new Set(ids)], paused: false, limit: '', until: '' };
}

/** How long each limit is left alone; the hourly run asks again, whatever Google's day is. */
const REST_MS: Readonly<Record<Limit, number>> = {
  day: 50 * 60_000,
  minute: 60_000,
  sharing: 50 * 60_000,
};

/** @param now milliseconds since the epoch */
export function heldUp(run: BulkRun, limit: Limit, now: number): BulkRun {
  return { ...run, limit, until: new Date(now + REST_MS[limit]).toISOString() };
}

export function notHeldUp(run: BulkRun): BulkRun {
  return { ...run, limit: '', until: '' };
}

/** Whether the run rests because of a limit. */
export function rests({ limit, until }: BulkRun, now: number): boolean {
  return limit !== '' && now < Date.parse(until);
}

/** A few at first, so that something is soon to be seen; then steps of a size that fits the whole. */
const FIRST_STEP = 5;
const STEPS = 6;
const SMALLEST_STEP = 10;
/** At two seconds a Doc: a minute and a half. */
const LARGEST_STEP = 50;

/** @param done how many the run has dealt with */
export function stepSize(total: number, done: number): number {
  if (done === 0) return FIRST_STEP;
  return Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, Math.ceil(total / STEPS)));
}
