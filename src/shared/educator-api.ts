// The part of the contract between sidebar and server about one educator: as the roster lists them, and as
// their own view draws them.
import type { EducatorState } from '../core/educator/states';
import type { DocStatus } from './leaving-api';
import type { DocReading, LogForm } from './log-api';
import type { MeetingTimes, TimelineEntry } from './meeting-api';

/** Stages of working with one educator; labels come with the data. */
export type { EducatorState };

/** Enough to tell one from another and choose them from a list. */
export interface EducatorName {
  educatorId: string;
  name: string;
  email: string;
  school: string;
  /** '' when nobody has been chosen. */
  coachName: string;
  state: EducatorState;
  stateLabel: string;
}

export interface EducatorSummary extends EducatorName, MeetingTimes {
  /** Coach's e-mail; empty when nobody has been chosen. */
  coach: string;
  /** Link to the coaching Doc; empty when there is none. */
  docUrl: string;
  /** ISO date-times of the mails sent; empty when none was. */
  invitedOn: string;
  remindedOn: string;
  /** A sharing choice has changed and the coach has not read it yet. */
  choiceChanged: boolean;
  /** What they want to work on first, and how often they like to meet, in short words; '' when not said. */
  need: string;
  rhythm: string;
  /** ISO date-time of the newest answers; '' when there are none. */
  answeredOn: string;
  /** Answers that their coach has not looked at yet: the first ones, or changed ones. */
  answersNews: '' | 'new' | 'changed';
}

/** One educator, drawn from their answers; every text is ready to show, never a code. */
export interface EducatorDetail extends EducatorSummary {
  /** Four styles: Learning, Designing, Working, Implementing. */
  styles: { label: string; values: string[] }[];
  talents: string[];
  needs: { label: string; first: boolean }[];
  /** Self-placement on the first need; empty when not said. */
  place: string;
  /** The same among the steps that the Form offers, in short words; none unless it is one of them. */
  places: { label: string; chosen: boolean }[];
  /** All ten, in the framework's order. */
  characteristics: {
    name: string;
    meaning: string;
    level: 'essential' | 'helpful' | 'not-now' | '';
  }[];
  /** Further answers: keep, question, goal, support, feedback, branch, times, rhythm, else. */
  answers: { label: string; text: string }[];
  sharing: { label: string; text: string }[];
  /** Sharing choices that changed since the coach last looked; null when none did. */
  choiceChange: ChoiceChangeView | null;
  /** Remarks about the answers, such as "None" ticked with something else. */
  remarks: string[];
  doc: DocStatus;
  reading: DocReading;
  /** What the Doc holds, newest first, at most 60 rows; none of a Doc that was not read just now. */
  timeline: TimelineEntry[];
  /** What can be logged, each kind with its form; none while the caller has nothing to write into. */
  logForms: LogForm[];
  /** What the coach may decide about them now besides Start coaching, each with its button's words. */
  nextStates: { state: EducatorState; label: string }[];
}

/** "Sam changed a sharing choice on …: old → new. It counts from now.", a line for each. */
export interface ChoiceChangeView {
  /** ISO date-time of the newest change that the lines show; '' when nobody knows. */
  changedAt: string;
  lines: string[];
  followUp: string;
}
