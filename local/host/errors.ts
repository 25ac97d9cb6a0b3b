// How an execution can end badly on Google: an exception that the script may catch, and a kill that
// it may not.

/** What a failing service throws; scripts may catch it. Google names it "Exception". */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** What a failing advanced service throws. */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  constructor(
    /** For example `drive.files.get`. */
    readonly apiCall: string,
    readonly code: number,
    readonly reason: string,
    readonly detail: string,
  ) {
    super(`API call to ${apiCall} failed with error: ${detail}`);
  }

  /** The parsed error body, as Apps Script exposes it on the exception. */
  get details(): { code: number; message: string; errors: { reason: string; message: string }[] } {
    return {
      code: this.code,
      message: this.detail,
      errors: [{ reason: this.reason, message: this.detail }],
    };
  }
}

/** The end of an execution: time limit, crash of the machine, or a fault injected by a test. */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
  /** @param writesLanded whether Google had sent off the buffered writes by then; usually not */
  constructor(
    message: string,
    readonly writesLanded = false,
  ) {
    super(message);
  }
}

/** The stand-in's own gap: a member that Google may have and that we have not built. */
export class NotInLocalWorkspace extends Error {
  override readonly name = 'NotInLocalWorkspace';
}
