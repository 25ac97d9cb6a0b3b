// The hourly run of a coach who is not the lead: nobody but them can read their Docs, so each has a trigger
// of their own, made when they first start coaching and made again when it has stopped.
import { isSilent } from '../../../core/programme/health';
import { emailKey } from '../../../core/text/normalize';
import type { Notice } from '../../../shared/sidebar-api';
import { logWithoutContent } from '../../google/log';
import { makeHourlyTrigger } from '../../google/triggers';
import { docsReadAt } from '../read-back/docs-due';
import { isLead, remember, type CoachSession, type Session } from '../session';

/** ISO date-time at which it was made, by coach. */
function madeKey(coach: string): string {
  return `hourly:${emailKey(coach)}`;
}

/**
 * No call where it was made before, nor for the lead, whose set-up makes theirs. Never throws: what a coach
 * came for goes on, and the next time tries again.
 */
export function ensureOwnHourly(session: CoachSession): void {
  if (session.isLead || session.stored[madeKey(session.caller)]) return;
  try {
    make(session, /* anew= */ false);
  } catch (thrown) {
    logWithoutContent('ensureOwnHourly', thrown);
  }
}

/** Makes it anew where it was made and nothing has come of it for too long: Google switches some off. */
export function mendOwnHourly(session: CoachSession): void {
  if (session.isLead || !hasStopped(session)) return;
  make(session, /* anew= */ true);
}

function make(session: CoachSession, anew: boolean): void {
  makeHourlyTrigger('onHourly_', anew);
  remember(session, hourlyMade(session, new Date()));
}

/** What is remembered when it was made, also by a repair of the lead's triggers. */
export function hourlyMade({ caller }: Session, now: Date): Record<string, string> {
  return { [madeKey(caller)]: now.toISOString() };
}

/** Told by when the own Docs were looked at last, by the hour or by hand. No call. */
function hasStopped(session: Session): boolean {
  const now = Date.now();
  // When nothing at all runs for the lead, the health of the programme tells it.
  const isTold = isLead(session) && isSilent(session.stored['heartbeat'] ?? '', now);
  return isSilent(lastSign(session), now) && !isTold;
}

/** ISO date-time; '' when no run is expected yet. */
function lastSign(session: Session): string {
  const made = session.stored[madeKey(session.caller)] ?? '';
  const read = docsReadAt(session);
  return read > made ? read : made;
}

const STOPPED =
  'Your Docs have not been read for more than three hours. Nothing is lost: what you both write stays in ' +
  'the Docs. Read them now, and the hourly reading starts again.';

/** No call. */
export function ownHourlyNotice(session: Session): Notice[] {
  if (!hasStopped(session)) return [];
  return [
    {
      kind: 'problem',
      text: STOPPED,
      since: lastSign(session),
      action: 'read-docs',
      educatorId: '',
    },
  ];
}
