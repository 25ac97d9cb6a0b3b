// The one way an expected failure travels: a code for the program, a sentence for the coach.

export type ErrorCode =
  | 'not-set-up'
  | 'not-a-coach'
  | 'only-the-lead'
  | 'service-disabled'
  | 'scope-missing'
  | 'not-found'
  | 'busy'
  | 'bad-request'
  | 'damaged'
  | 'quota'
  | 'other-coach'
  | 'google-failed';

/** An expected failure. `message` is shown to a coach as it is: what happened, what was kept, what to do. */
export class AddOnError extends Error {
  override readonly name = 'AddOnError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
