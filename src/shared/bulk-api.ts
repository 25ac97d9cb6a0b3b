// The part of the contract between sidebar and server about starting coaching with many at once.

export interface BulkPlan {
  /** Own teachers and those without a coach who have no shared Doc yet; sorted by name. */
  people: BulkPerson[];
  /** How many more have none because they are paused, ended or would rather not. */
  leftOut: number;
  /** A run that was begun and has not ended; null when there is none. */
  run: BulkProgress | null;
}

export interface BulkPerson {
  educatorId: string;
  name: string;
  school: string;
  stateLabel: string;
  answered: boolean;
  /** False for one without a coach, who becomes the caller's. */
  own: boolean;
  /** `unfinished`: a Doc was begun or could not be shared. */
  doc: 'none' | 'unfinished';
  /** Of an unfinished one: what happened and what to do. */
  text: string;
  /** The run under way will come to them. */
  waits: boolean;
}

export interface BulkProgress {
  total: number;
  /** Docs made and shared. */
  done: number;
  /** Those whom the run has still to come to; what is neither done nor left needs a person. */
  left: number;
  state: 'running' | 'paused' | 'waiting' | 'finished';
  /** While waiting: ISO date-time from which on asking again can help. */
  until: string;
  /** What holds it up and when it goes on; '' when nothing does. */
  note: string;
  /** Whom this step dealt with, and how. */
  outcomes: BulkOutcome[];
}

export interface BulkOutcome {
  educatorId: string;
  name: string;
  outcome: 'shared' | 'not-shared' | 'in-doubt';
  /** What happened and what to do; '' when shared. */
  text: string;
}
