// The part of the contract between sidebar and server about the Doc: what was read from it, and logging
// into it.

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

/** How a field of a quick log is filled in. */
export type LogInput = 'line' | 'lines' | 'choice' | 'date' | 'number' | 'link';

export interface LogField {
  key: string;
  label: string;
  input: LogInput;
  help: string;
  /** For `choice`: what may be chosen; an empty choice is always allowed. */
  choices: { value: string; label: string }[];
}

/** One form for one kind of record, made from its definition. */
export interface LogForm {
  kind: string;
  /** Such as "Log a meeting". */
  title: string;
  fields: LogField[];
}

export interface LogEntry {
  kind: string;
  /** As typed, by field key: ISO date, whole number, code of a word, text. */
  values: Record<string, string>;
  /** Random, made when the form was opened: the same entry sent twice is written once. */
  entryId: string;
}

export interface LogProblem {
  /** The field's key; '' when it is about the whole entry. */
  field: string;
  message: string;
}
