// The time in which a file that may have been created can't be told from one that was not: listings lag
// behind writes, so whoever finds an intent without a result waits before creating again.

/** Google promises no read-after-write consistency for listings; two minutes are ample. */
const DOUBT_MS = 120_000;

/**
 * Until when creating again would risk a second file; null when it is safe. An intent from the future
 * is somebody's typing: it stops nobody.
 * @param intentAt ISO date-time of the intent, '' when there was none
 * @param now milliseconds since the epoch
 */
export function doubtUntil(intentAt: string, now: number): string | null {
  const began = Date.parse(intentAt);
  if (Number.isNaN(began) || Math.abs(now - began) >= DOUBT_MS) return null;
  return new Date(began + DOUBT_MS).toISOString();
}

/** Creating later than this could end before a listing shows it and after the doubt is over. */
const CREATE_WITHIN_MS = 60_000;

/** Whether a file may still be created for an intent: whoever looks for it when the doubt ends must find it. */
export function mayCreate(intentAt: string, now: number): boolean {
  return now <= Date.parse(intentAt) + CREATE_WITHIN_MS;
}

/**
 * The intent of work that creates many files one after the other.
 * @param now milliseconds since the epoch
 * @param forMs how long from now the last of them may be created: two minutes at most
 */
export function intentFor(now: number, forMs: number): string {
  return new Date(now + Math.max(0, forMs - CREATE_WITHIN_MS)).toISOString();
}
