// The part of the contract between sidebar and server about the Doc: what was read from it, and logging
// into it.

export type { LogField, LogForm, LogInput } from '../core/records/log-form';
export type { LogProblem } from '../core/records/log-problem';

/** What was read from a coaching Doc, and how that went. */
export interface DocReading {
  /** ISO date-time of the last reading; '' when there was none. */
  readAt: string;
  /** Why it could not be read just now, as a sentence; '' when it was read or there is no Doc. */
  failure: string;
  /** What can't be read: sentences by place and column, never with the text. */
  problems: string[];
  /** Refs that were written into the Doc and not yet read back. */
  pending: string[];
  /** What the Doc holds, such as 3 meetings; kinds without rows are left out. */
  counts: { label: string; count: number }[];
}

export interface LogEntry {
  kind: string;
  /** As typed, by field key: ISO date, whole number, code of a word, text. */
  values: Record<string, string>;
  /** Random, made when the form was opened: the same entry sent twice is written once. */
  entryId: string;
}
