// The tombstones of educators who were removed: what keeps rescans, late events and other readers from
// bringing them back, and what the lead's receipts are made of.
import { AddOnError } from '../../../core/errors';
import {
  goneLines,
  parseRemovals,
  whatStays,
  withRemoval,
  type Removal,
} from '../../../core/educator/removal';
import { findCoach } from '../../../core/programme/programme';
import type { RemovalReceipt } from '../../../shared/care-api';
import { remember, type Session } from '../session';

/** The oldest first. No call. @throws AddOnError `damaged`, so that nobody comes back by mistake */
export function removalsIn({ stored }: Session): readonly Removal[] {
  try {
    return parseRemovals(stored['removals'] ?? '');
  } catch {
    throw new AddOnError(
      'damaged',
      'What SAGE Coach remembers about removed teachers can’t be read. Nothing was changed. ' +
        'Please ask whoever looks after the script.',
    );
  }
}

/** Responses of people who were removed: nobody records them again. No call. */
export function removedResponses(session: Session): ReadonlySet<string> {
  return new Set(removalsIn(session).flatMap(({ responseIds }) => responseIds));
}

/** One call. @param more other values to be remembered with it */
export function rememberRemoval(
  session: Session,
  removal: Removal,
  more: Readonly<Record<string, string>> = {},
): Removal {
  const removals = withRemoval(removalsIn(session), removal);
  remember(session, { ...more, removals: JSON.stringify(removals) });
  return removal;
}

/** The newest first. No call. */
export function receipts(session: Session): RemovalReceipt[] {
  return removalsIn(session)
    .map((removal) => toReceipt(session, removal))
    .reverse();
}

export function toReceipt({ programme }: Session, removal: Removal): RemovalReceipt {
  const { number, on, by, finished } = removal;
  const coach = programme && findCoach(programme, by);
  return {
    number,
    on,
    by: coach?.name ?? by,
    gone: goneLines(removal.counts),
    stays: whatStays(removal),
    finished,
  };
}
