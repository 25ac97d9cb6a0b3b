// What is remembered about reading the Docs of one coach: when all of them were looked at last, and which
// ones are due whatever Drive says. IDs, hashes and times only.
import type { EducatorRecord } from '../../../core/educator/record';
import { emailKey } from '../../../core/text/normalize';
import { underLock } from '../../google/lock';
import { openSession, remember, type Session } from '../session';

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

/** A Doc that is to be read although it may not have changed. */
interface DueDoc {
  readonly docId: string;
  /** As it is stored: another one for each reason, so that a newer reason outlasts an older one. */
  readonly entry: string;
}

/** No call. */
export function docsDue({ stored, caller }: Session): DueDoc[] {
  return entriesIn(stored, caller).map((entry) => ({ entry, docId: entry.split(':')[0] ?? '' }));
}

function entriesIn(stored: Session['stored'], coach: string): string[] {
  return (stored[dueKey(coach)] ?? '').split(' ').filter((entry) => entry !== '');
}

function withEntries(
  stored: Session['stored'],
  coach: string,
  change: (entries: readonly string[]) => readonly string[],
): Record<string, string> {
  return { [dueKey(coach)]: [...new Set(change(entriesIn(stored, coach)))].join(' ') };
}

/**
 * The Docs of these are read by the next hour, whatever Drive says: answers are new, or whose they are. Runs
 * under the lock. No call where nobody has one.
 */
export function rememberDue(
  session: Session,
  records: readonly Pick<EducatorRecord, 'coach' | 'docId' | 'answersHash'>[],
): void {
  const withDoc = records.filter(({ docId }) => docId !== '');
  if (withDoc.length === 0) return;
  const values: Record<string, string> = {};
  for (const { coach, docId, answersHash } of withDoc) {
    const entry = `${docId}:${answersHash}`;
    const stored = { ...session.stored, ...values };
    Object.assign(
      values,
      withEntries(stored, coach, (entries) => [...entries, entry]),
    );
  }
  remember(session, values);
}

/**
 * Everything that was listed was read, or is kept as due. One call where nothing was due and nothing is.
 * @param began ISO date-time just before the listing
 * @param done entries that are not due any more
 * @param left IDs of Docs that are due from now on
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
    const due = withEntries(now.stored, session.caller, (entries) => [
      ...entries.filter((entry) => !done.includes(entry)),
      ...left,
    ]);
    remember(now, { ...values, ...due });
    session.stored = now.stored;
  });
}
