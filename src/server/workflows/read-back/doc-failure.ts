// Why a Doc could not be read, in a sentence for its coach.
import { isUsedUp, parseGoogleFailure } from '../../google/google-error';

export interface DocFailure {
  readonly text: string;
  /** Whether it may well be read next time without anybody doing anything. */
  readonly mayPass: boolean;
  /** Google's limit was met, so that others would fail as well. */
  readonly isLimit: boolean;
}

const STAYS = 'What the Sheet has of it stays.';

/** By Google's status; what it says itself may name people, and is left out. */
export function failureOf(thrown: unknown): DocFailure {
  const { status } = parseGoogleFailure(thrown);
  const isLimit = isUsedUp(thrown);
  if (status === 404) {
    return lasting(
      'The Doc can’t be found: it was deleted, or you did not make it with SAGE Coach.',
    );
  }
  if (status === 403 && !isLimit) return lasting('Google does not let you open the Doc anymore.');
  const why = isLimit
    ? 'The Doc was not read, because Google’s limit for your account was reached.'
    : 'Google did not answer as expected when the Doc was to be read.';
  return { text: `${why} It is read again within the hour. ${STAYS}`, mayPass: true, isLimit };
}

function lasting(why: string): DocFailure {
  return { text: `${why} ${STAYS}`, mayPass: false, isLimit: false };
}
