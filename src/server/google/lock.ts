// The programme's one lock. Sheet writes are flushed before it is released, so that whoever gets it
// next reads them.
import { AddOnError } from '../../core/errors';

/** How long a person's action waits; a trigger does not wait for its turn as long. */
const PERSON_WAITS_MS = 20_000;
const TRIGGER_WAITS_MS = 10_000;

/** Of this execution. Another handle on a lock need not know that we hold it, so we remember. */
let held = false;

/**
 * Runs one short piece of work under the lock; never while Docs are made. Work that has the lock may
 * ask for it again: it is released by whoever got it first.
 * @throws AddOnError `busy` when somebody else holds it too long; nothing was done then
 */
export function underLock<T>(work: () => T): T {
  const done = tryUnderLock(work, PERSON_WAITS_MS);
  if (done) return done.value;
  throw othersAreSaving();
}

export function othersAreSaving(): AddOnError {
  return new AddOnError(
    'busy',
    'Somebody else is saving right now. Nothing was changed. Please try again in a moment.',
  );
}

/** The same for triggers: undefined when the lock was busy, so that the caller can leave a note and go. */
export function tryUnderLock<T>(
  work: () => T,
  waitMs = TRIGGER_WAITS_MS,
): { value: T } | undefined {
  if (held) return { value: work() };
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) return undefined;
  held = true;
  try {
    const value = work();
    landWrites();
    return { value };
  } finally {
    held = false;
    lock.releaseLock();
  }
}

/**
 * Lands every cell written so far. Also needed before anything is stored that says so: cells wait for
 * a flush and are lost in a crash, properties are not.
 */
export function landWrites(): void {
  SpreadsheetApp.flush();
}
