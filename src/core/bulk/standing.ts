// Where somebody stands on the way to a shared Doc, told by their row.
import { doubtUntil } from '../doubt';
import { UNFINISHED } from '../educator/doc-status';
import type { EducatorRecord } from '../educator/record';
import type { EducatorState } from '../educator/states';

export type Standing =
  /** Made and shared. */
  | 'shared'
  /** The Doc is there; why it is not shared, only a person can mend. */
  | 'needs-a-person'
  /** The Doc is there and has to be filled or shared. */
  | 'unfinished'
  /** A Doc may have been made, and nobody knows where. */
  | 'begun'
  /** The same, so shortly ago that it can't be looked for yet. */
  | 'in-doubt'
  | 'new'
  /** Nobody starts with them now: paused, ended, or they would rather not. */
  | 'left-out';

type Standable = Pick<
  EducatorRecord,
  'state' | 'docId' | 'docIntentAt' | 'docSharedAt' | 'docProblem'
>;

const LEFT_OUT: readonly EducatorState[] = ['paused', 'ended', 'declined'];

/** Reasons with which Google refuses to share anything more for a while. */
const SHARED_TOO_MUCH: readonly string[] = [
  'sharingRateLimitExceeded',
  'userRateLimitExceeded',
  'rateLimitExceeded',
];

/** Reasons that pass by themselves. */
const PASSING: readonly string[] = [
  ...['', UNFINISHED, 'internalError', 'backendError'],
  ...SHARED_TOO_MUCH,
];

/** Whether the reason says nothing about this Doc and everything about how much was shared. */
export function isSharingLimit(reason: string): boolean {
  return SHARED_TOO_MUCH.includes(reason);
}

/** @param now milliseconds since the epoch */
export function standingOf(record: Standable, now: number): Standing {
  const { docId, docSharedAt, docProblem, docIntentAt, state } = record;
  if (docId !== '' && docSharedAt !== '') return 'shared';
  if (LEFT_OUT.includes(state)) return 'left-out';
  if (docId !== '') return PASSING.includes(docProblem) ? 'unfinished' : 'needs-a-person';
  if (docIntentAt === '') return 'new';
  return doubtUntil(docIntentAt, now) === null ? 'begun' : 'in-doubt';
}

/** Whether a run can do something about it now. */
export function isToDo(standing: Standing): boolean {
  return standing === 'new' || standing === 'begun' || standing === 'unfinished';
}

export interface BulkCounts {
  readonly total: number;
  readonly done: number;
  readonly left: number;
}

export function countStandings(all: readonly Standing[]): BulkCounts {
  const counted = all.filter((standing) => standing !== 'left-out');
  return {
    total: counted.length,
    done: counted.filter((standing) => standing === 'shared').length,
    left: counted.filter((standing) => isToDo(standing) || standing === 'in-doubt').length,
  };
}
