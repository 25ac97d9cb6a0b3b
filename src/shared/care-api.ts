// What the sidebar and the server tell each other about looking after a programme: what is broken,
// what only a person can decide, and what happens to a teacher's data in the end.
import type { MailKind } from '../core/mail/mail-texts';
import type { CoachRef, EducatorName, EducatorSummary, Notice } from './sidebar-api';

/** Everything that waits for the lead coach. */
export interface CareData {
  /** What is broken, and since when; one repair mends all of it. */
  health: Notice[];
  formQuestions: FormQuestion[];
  /** Questions of ours that somebody deleted from the Form. */
  deletedQuestions: { key: string; title: string }[];
  columnQuestions: ColumnQuestion[];
  lists: ListCare;
  merges: UndoableMerge[];
  receipts: RemovalReceipt[];
}

/** A text in the Form of which only a person knows what it stands for. */
export interface FormQuestion {
  id: string;
  /** Title of the question, as we know it. */
  question: string;
  kind: 'option' | 'row' | 'column';
  /** As it stands in the Form now. */
  text: string;
  /** What it may be a new wording of; none of them means that it is new. */
  choices: { code: string; text: string }[];
  /** The likeliest code; '' when it is likely to be new. */
  suggested: string;
}

/** A column of ours whose key is gone and whose label was changed too. */
export interface ColumnQuestion {
  id: string;
  tab: string;
  /** The label that we gave it. */
  label: string;
  /** Columns without a key; `column` is a letter. */
  choices: { column: string; label: string }[];
}

/** How the lists in the tab Settings differ from those in the Form and in new Docs. */
export interface ListCare {
  changes: ListChange[];
  /** Rows of Settings that can't be used as they are; nothing is pushed while there are any. */
  problems: string[];
  /** Coaches whom somebody wrote into the tab or deleted there: only the lead can say, in Settings. */
  undecided?: string[];
}

export interface ListChange {
  /** Such as Schools. */
  list: string;
  kind: 'added' | 'renamed' | 'hint' | 'removed' | 'moved';
  /** Where it will be seen: in the Form, or in Docs that are made from then on. */
  where: 'form' | 'docs';
  text: string;
  /** Before; only when renamed. */
  was: string;
}

export interface UndoableMerge {
  mergeId: string;
  keptName: string;
  goneName: string;
  /** ISO date-times. */
  on: string;
  until: string;
}

/** What a merge would do, before anything is done. */
export interface MergePlan {
  kept: EducatorName;
  gone: EducatorName;
  /** Only where the two differ; `result` is what the row will say. */
  lines: { label: string; kept: string; gone: string; result: string }[];
  /** What to know first, such as a second Doc. */
  remarks: string[];
}

/** What removing an educator would delete, and what it can't. */
export interface RemovalPlan {
  educatorId: string;
  name: string;
  email: string;
  goes: { label: string; count: number }[];
  stays: string[];
}

/** Names nobody. */
export interface RemovalReceipt {
  number: string;
  /** ISO date-time. */
  on: string;
  by: string;
  gone: { label: string; count: number }[];
  stays: string[];
  /** False while the next hourly run has something left to delete. */
  finished: boolean;
}

export type { MailKind };

export interface MailPlan {
  kind: MailKind;
  /** Who would get it: own teachers who have not answered and were not asked yet. */
  to: MailPerson[];
  /** Interrupted while their mail was sent. */
  inDoubt: DoubtfulMail[];
  /** Would get it, but can't: no complete address, one that stands in two rows, and the like. */
  leftOut: (MailPerson & { reason: string })[];
  /** Mails that Google lets the caller send today; null when sending mail was not granted. */
  quotaLeft: number | null;
  subject: string;
  /** As the first of them would read it. */
  sample: string;
  /** The text without anybody’s name, for sending by hand. */
  forCopying: string;
}

export interface MailPerson extends CoachRef {
  educatorId: string;
}

export interface DoubtfulMail extends MailPerson {
  /** Until when it may still be on its way, an ISO date-time; '' once only the Sent folder tells. */
  until: string;
}

export interface MailProgress {
  /** IDs of those whose mail was sent in this call. */
  sent: string[];
  /** Nothing was sent to them, and why. */
  refused: { educatorId: string; reason: string }[];
  /** Stopped before the end of the list; a sentence that says why and when to go on. */
  stopped: string;
  quotaLeft: number;
  educators: EducatorSummary[];
}
