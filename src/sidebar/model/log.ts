// One row for the Doc as it is typed: its draft, what was wrong with it, and what was written. Pure.
import type { LogEntry, LogForm, LogProblem } from '../../shared/log-api';
import type { MeetingDesk, NextMeeting } from '../../shared/meeting-api';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { textIn, valueIn } from './draft-fields';
import { sameEmail } from './email';

export interface LogDraft {
  /** The entry's own: whatever is sent with the same ID is written once. */
  entryId: string;
  values: Record<string, string>;
  /** Sent, and nobody knows whether it was written: the answer never came. */
  inDoubt: boolean;
}

/** Only a reading of the Doc brings forms and timeline: they stay where an answer comes without them. */
export function withForms(fresh: EducatorDetail, known?: EducatorDetail): EducatorDetail {
  const { doc, logForms, timeline, reading } = fresh;
  if (!known || doc.kind !== 'shared') return fresh;
  const wasNotRead = timeline.length === 0 && reading.counts.length > 0 && !reading.failure;
  return {
    ...fresh,
    logForms: logForms.length > 0 ? logForms : known.logForms,
    timeline: wasNotRead ? known.timeline : timeline,
  };
}

/** Whether the caller may log something, as far as the page can tell. */
export function mayLog({ logForms, doc, coach, reading }: EducatorDetail, caller: string): boolean {
  const isReadable = sameEmail(coach, caller) && reading.failure === '';
  if (doc.kind === 'shared') return logForms.length > 0 || isReadable;
  // Without a Doc the Sheet keeps a little.
  return doc.kind === 'none' && logForms.length > 0;
}

/** Where the draft of one form is kept. */
export function draftName(educatorId: string, kind: string): string {
  return `log/${educatorId}/${kind}`;
}

/** An untouched form; the day of what is logged is most often today. */
export function newLog(form: LogForm, today: string, entryId: string): LogDraft {
  const isDay = (key: string, input: string): boolean => key === 'date' && input === 'date';
  const values = form.fields.map(({ key, input }) => [key, isDay(key, input) ? today : '']);
  return { entryId, values: Object.fromEntries(values), inDoubt: false };
}

/** A kept draft, read back; `fresh` when there was none. It may hold more than the form asks for now. */
export function logDraftOf(draft: unknown, fresh: LogDraft): LogDraft {
  const entryId = textIn(draft, 'entryId');
  if (!entryId) return fresh;
  const kept = valueIn(draft, 'values');
  const keys = [...Object.keys(fresh.values), ...Object.keys(kept ?? {})];
  const values = keys.map((key) => [key, textIn(kept, key)]);
  const inDoubt = valueIn(draft, 'inDoubt') === true;
  return { entryId, values: Object.fromEntries(values), inDoubt };
}

/**
 * After somebody typed into a field. What was sent and may have been written is another entry from then
 * on: else the change would be taken for the row that is there already.
 */
export function withValue(
  draft: LogDraft,
  key: string,
  value: string,
  newId: () => string,
): LogDraft {
  return {
    entryId: draft.inDoubt ? newId() : draft.entryId,
    values: { ...draft.values, [key]: value },
    inDoubt: false,
  };
}

/** Whether it is as it was before anybody typed: nothing would be lost without it. */
export function isUntouched({ values, inDoubt }: LogDraft, fresh: LogDraft): boolean {
  return !inDoubt && Object.keys(values).every((key) => values[key] === fresh.values[key]);
}

export function isEmpty({ values }: Pick<LogEntry, 'values'>): boolean {
  return Object.values(values).every((value) => value.trim() === '');
}

export function entryOf({ kind, fields }: LogForm, { entryId, values }: LogDraft): LogEntry {
  const asked = fields.map(({ key }) => [key, values[key] ?? '']);
  return { kind, entryId, values: Object.fromEntries(asked) };
}

/** What was typed into fields that the form does not have any more. */
export function withoutPlace({ fields }: LogForm, { values }: LogDraft): string[] {
  const others = Object.keys(values).filter((name) => !fields.some(({ key }) => key === name));
  return others.map((name) => values[name]?.trim() ?? '').filter(Boolean);
}

/** What is wrong: at its field where the form has that field, else about the whole entry. */
export interface LogProblems {
  fields: Record<string, string>;
  whole: string;
}

export const NO_PROBLEMS: LogProblems = { fields: {}, whole: '' };
/** A browser gives no value of such a date. */
export const UNFINISHED_DATE: LogProblems = {
  fields: {},
  whole: 'One date is not finished. Finish it, or clear it.',
};
export const NOTHING_FILLED_IN: LogProblems = { fields: {}, whole: 'Fill in at least one field.' };

export function problemsOf(form: LogForm, problems: LogProblem[]): LogProblems {
  const isField = ({ field }: LogProblem): boolean => form.fields.some(({ key }) => key === field);
  const fields = problems.filter(isField).map(({ field, message }) => [field, message]);
  const whole = problems.filter((problem) => !isField(problem)).map(({ message }) => message);
  return { fields: Object.fromEntries(fields), whole: whole.join(' ') };
}

/** What was wrong with a field is no longer known once somebody typed into it. */
export function withoutProblem({ fields }: LogProblems, key: string): LogProblems {
  const others = Object.entries(fields).filter(([field]) => field !== key);
  return { fields: Object.fromEntries(others), whole: '' };
}

/** `Written into the Doc as M-03.`, the Ref being the one that waits to be read since. */
export function writtenText(before: EducatorDetail, after: EducatorDetail): string {
  if (after.doc.kind === 'none') return 'Kept in the Sheet: date, minutes and kind.';
  const ref = after.reading.pending.filter((one) => !before.reading.pending.includes(one)).pop();
  return ref ? `Written into the Doc as ${ref}.` : 'Written into the Doc.';
}

const JUST_LOGGED = 'The next date that you just logged.';

/** The next meeting to book once this was logged: as agreed on there, else as proposed after a meeting. */
export function nextAfter(
  desk: MeetingDesk,
  { kind, values }: LogEntry,
  today: string,
): NextMeeting {
  const { next, afterToday } = desk;
  if (kind !== 'meeting') return next;
  const date = values['next'];
  if (date) return { ...next, date, why: JUST_LOGGED };
  return values['date'] === today ? afterToday : next;
}

/** Whether it stands in the Doc already. */
export function isLogged({ why }: NextMeeting): boolean {
  return why === JUST_LOGGED;
}

/** What the form says of the place that it writes to. */
export interface LogWords {
  save: string;
  saving: string;
  /** Whether the teacher can read what is written. */
  isShared: boolean;
  keys: string;
  inDoubt: string;
  maybeTwice: string;
}

const DOC_WORDS: LogWords = {
  save: 'Write into the Doc',
  saving: 'Writing into the Doc…',
  isShared: true,
  keys: 'Ctrl+Enter writes it, too.',
  inDoubt: 'The answer to your last try never came. Write it again: it will be in the Doc once.',
  maybeTwice:
    'The first try may have been written. Look into the Doc before you write the changed one.',
};

/** Without a Doc, the Sheet keeps the little that it may. */
const SHEET_WORDS: LogWords = {
  save: 'Keep in the Sheet',
  saving: 'Writing into the Sheet…',
  isShared: false,
  keys: 'Ctrl+Enter keeps it, too.',
  inDoubt: 'The answer to your last try never came. Save it again: it will be kept once.',
  maybeTwice:
    'The first try may have been kept. Look into the tab Meetings before you save the changed one.',
};

export function wordsFor({ doc }: EducatorDetail): LogWords {
  return doc.kind === 'none' ? SHEET_WORDS : DOC_WORDS;
}
