// Why an entry can't be written.

export interface LogProblem {
  /** The field's key; '' when it is about the whole entry. */
  readonly field: string;
  /** A sentence for the coach. */
  readonly message: string;
}
