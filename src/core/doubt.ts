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
