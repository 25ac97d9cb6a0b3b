// Reads what changed in the Docs of one coach into the Sheet.
import type { CoachSession } from './session';

/** Those that changed since they were last read. */
export function readChangedDocs(session: CoachSession): void {
  void session;
}
