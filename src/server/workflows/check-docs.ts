// Where the Docs of a coach stand and who can open them, looked at from time to time.
import type { CoachSession } from './session';

/** No call when it was done within the last day. */
export function checkDocsDaily(session: CoachSession): void {
  void session;
}
