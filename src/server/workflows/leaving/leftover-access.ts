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
 * @returns Google's reason for not letting go of one, which is tried again by the hour; '' when all is done
 */
export function leaveLeftovers(session: CoachSession): string {
  if (leftIn(session).length === 0) return '';
  const handedOver = tryUnderLock(dropUnmoved)?.value ?? [];
  const tried = handedOver.map((id) => ({ id, reason: leaveIfTheirs(id) }));
  const done = tried.filter(({ reason }) => reason === '').map(({ id }) => id);
  // Where Google refused, the note stays, until it was done by hand or by the hour.
  if (done.length > 0) tryUnderLock(() => drop(openSession(), (id) => done.includes(id)));
  return tried.find(({ reason }) => reason !== '')?.reason ?? '';
}

/** Under the lock, in which note and row change together. @returns what the row went with */
function dropUnmoved(): string[] {
  const session = openSession();
  const { rows } = openEducatorRows();
  const kept = rows.filter(({ record }) => emailKey(record.coach) === session.caller);
  const own = new Set(kept.map(({ record }) => record.docId));
  return drop(session, (id) => own.has(id));
}

/** Under the lock; no call where none is dropped. @returns what is left */
function drop(session: Session, isDropped: (id: string) => boolean): string[] {
  const all = leftIn(session);
  const rest = all.filter((id) => !isDropped(id));
  if (rest.length < all.length) remember(session, { [storedAs(session.caller)]: rest.join('\n') });
  return rest;
}

function leaveIfTheirs(docId: string): string {
  const doc = lookAtDoc(docId);
  if (doc === 'gone' || doc === 'not-granted' || doc.own) return '';
  return leaveFile(docId);
}
