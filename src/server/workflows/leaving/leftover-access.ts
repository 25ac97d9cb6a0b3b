// The old coach's own access to a Doc that was handed over goes last. It is noted before the row moves on,
// so that a death in between leaves a note and no silent reader; the next run of that coach finishes it.
import { emailKey } from '../../../core/text/normalize';
import { leaveFile, lookAtDoc } from '../../google/doc-files';
import { tryUnderLock } from '../../google/lock';
import { openEducatorRows } from '../educators/educator-rows';
import { openSession, remember, type CoachSession, type Session } from '../session';

const storedAs = (caller: string): string => `leaves:${caller}`;

/** IDs of Docs. */
function leftIn({ stored, caller }: Session): string[] {
  return (stored[storedAs(caller)] ?? '').split('\n').filter(Boolean);
}

/** Under the lock. */
export function noteLeftover(session: Session, docId: string): void {
  const all = [...new Set([...leftIn(session), docId])];
  remember(session, { [storedAs(session.caller)]: all.join('\n') });
}

/**
 * Leaves Docs that were handed over; no call when there is none. A Doc that is the caller's still, or that
 * the row did not go with, is kept: nobody is locked out of what is theirs.
 * @returns Google's reason for not letting go of one; '' when all is done
 */
export function leaveLeftovers(session: CoachSession): string {
  const left = leftIn(session);
  if (left.length === 0) return '';
  const { caller } = session;
  const kept = openEducatorRows().rows.filter(({ record }) => emailKey(record.coach) === caller);
  const own = new Set(kept.map(({ record }) => record.docId));
  const reasons = left.filter((id) => !own.has(id)).map(leaveIfTheirs);
  tryUnderLock(() => {
    const now = openSession();
    const rest = leftIn(now).filter((id) => !left.includes(id));
    remember(now, { [storedAs(caller)]: rest.join('\n') });
  });
  return reasons.find((reason) => reason !== '') ?? '';
}

function leaveIfTheirs(docId: string): string {
  const doc = lookAtDoc(docId);
  if (doc === 'gone' || doc === 'not-granted' || doc.own) return '';
  return leaveFile(docId);
}
