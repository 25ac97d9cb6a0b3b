// The part of the contract between sidebar and server about starting coaching with many at once.

export interface BulkPlan {
  /** Own teachers and those without a coach who have no shared Doc yet; sorted by name. */
  people: BulkPerson[];
  /** A run that was begun and has not ended; null when there is none. */
  run: BulkProgress | null;
}

export interface BulkPerson {
  educatorId: string;
  name: string;
  school: string;
  stateLabel: string;
  answered: boolean;
  /** `unfinished`: a Doc was begun or could not be shared. */
  doc: 'none' | 'unfinished';
}

export interface BulkProgress {
  total: number;
  /** Docs made and shared. */
  done: number;
  state: 'running' | 'paused' | 'waiting' | 'finished';
  /** Whom this step dealt with, and how. */
  outcomes: BulkOutcome[];
  /** What holds it up and when it goes on; '' when nothing does. */
  note: string;
}

export interface BulkOutcome {
  educatorId: string;
  name: string;
  outcome: 'shared' | 'not-shared' | 'in-doubt' | 'failed';
  /** What happened and what to do; '' when shared. */
  text: string;
}
