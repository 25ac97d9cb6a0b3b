// Starting coaching with many at once, when nobody has the sidebar open.
import type { CoachSession } from './session';

/** Goes on with a run that this coach began, if there is one. */
export function continueBulkByHour(session: CoachSession): void {
  void session;
}
