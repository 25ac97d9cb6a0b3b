// The part of the contract between sidebar and server about meeting a teacher: when, what to know before,
// and what has been.
import type { EducatorDetail } from './sidebar-api';

export type { Due, MeetingTimes } from '../core/meeting/due';

/** One row of a table in the Doc, in the Doc's own words: shown, and never stored. */
export interface TimelineEntry {
  /** Of the record kinds. */
  kind: string;
  /** Such as "Meeting". */
  label: string;
  /** '' while the row has none. */
  ref: string;
  /** ISO date; '' when the row has none. */
  date: string;
  /** What people wrote, shortened; '' when nothing. */
  text: string;
  /** Its words, such as "trying" or "30 min". */
  words: string[];
}

/** What to know before a meeting. Every line stems from an answer or from a row of the Doc. */
export interface Brief {
  /** In their order; those without a line are left out. */
  sections: BriefSection[];
  /** What the brief can't know, such as that the Doc could not be read; '' when nothing is missing. */
  missing: string;
}

export interface BriefSection {
  /** `also-essential` is folded away on the screen, and printed open. */
  key:
    | 'promises'
    | 'goal'
    | 'reviews'
    | 'due'
    | 'question'
    | 'essential'
    | 'also-essential'
    | 'styles'
    | 'feedback'
    | 'sharing';
  title: string;
  lines: BriefLine[];
}

export interface BriefLine {
  text: string;
  /** Where it stems from: a Ref with its date, such as "M-03, Nov 2", or the answer, such as "Feedback". */
  from: string;
}

/** The next meeting as it is proposed; the coach may change everything. */
export interface NextMeeting {
  /** ISO date. */
  date: string;
  /** `15:30`; '' when nobody can say. */
  start: string;
  minutes: number;
  /** Why this day, such as "Two weeks after Nov 9. Tuesday, planning time, is one of Sam’s times." */
  why: string;
  /** Title of the event. */
  title: string;
  /** The teacher's e-mail. */
  guest: string;
  /** Text of the event: the link to the Doc; '' when there is none. */
  details: string;
}

/** Everything for a meeting: read at once, so that preparing, logging and booking ask for nothing more. */
export interface MeetingDesk {
  detail: EducatorDetail;
  brief: Brief;
  next: NextMeeting;
}
