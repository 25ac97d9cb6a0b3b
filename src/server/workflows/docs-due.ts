// What is remembered about reading the Docs of one coach: when all of them were looked at last, and which
// ones are due whatever Drive says. IDs and times only.
import { emailKey } from '../../core/text/normalize';
import { underLock } from '../google/lock';
import { openSession, remember, type Session } from './session';

function readKey(coach: string): string {
  return `docsRead:${emailKey(coach)}`;
}

function dueKey(coach: string): string {
  return `docsDue:${emailKey(coach)}`;
}

/** ISO date-time at which the last complete listing began; '' when there was none. No call. */
export function docsReadAt({ stored, caller }: Session): string {
  return stored[readKey(caller)] ?? '';
}

/** IDs of Docs that are to be read although they may not have changed. No call. */
export function docsDue({ stored, caller }: Session): string[] {
  return idsIn(stored[dueKey(caller)]);
}

function idsIn(text = ''): string[] {
  return text.split(' ').filter((id) => id !== '');
}

/** The values to be remembered so that these Docs of a coach are read by the next hour. */
export function withDue(
  { stored }: Session,
  coach: string,
  docIds: readonly string[],
): Record<string, string> {
  const due = new Set([...idsIn(stored[dueKey(coach)]), ...docIds.filter((id) => id !== '')]);
  return { [dueKey(coach)]: [...due].join(' ') };
}

/**
 * Everything that was listed was read, or is kept as due. One call where nothing was due and nothing is.
 * @param began ISO date-time just before the listing
 * @param done that were due and are not any more
 * @param left that are due from now on
 */
export function rememberListing(
  session: Session,
  began: string,
  done: readonly string[],
  left: readonly string[],
): void {
  const values = { [readKey(session.caller)]: began };
  if (done.length === 0 && left.length === 0) return remember(session, values);
  // Others may have added to what is due.
  underLock(() => {
    const now = openSession();
    const due = docsDue(now).filter((id) => !done.includes(id));
    const key = dueKey(session.caller);
    remember(now, { ...values, [key]: [...new Set([...due, ...left])].join(' ') });
    session.stored = now.stored;
  });
}
