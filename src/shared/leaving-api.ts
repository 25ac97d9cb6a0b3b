// The part of the contract between sidebar and server about a Doc that changes hands or comes to its end.

export interface HandoverPlan {
  educatorId: string;
  name: string;
  /** Link to the Doc; '' when there is none. */
  docUrl: string;
  coachName: string;
  /** Listed coaches who could take over. */
  coaches: { name: string; email: string }[];
  /** What happens, line by line, when the Doc goes along, and when it does not. */
  withDoc: string[];
  withoutDoc: string[];
}

/** `with-doc` only after the teacher said yes to it. */
export type HandoverMode = 'with-doc' | 'without-doc';

export interface EndPlan {
  educatorId: string;
  name: string;
  docUrl: string;
  /** What happens, line by line. */
  steps: string[];
}

/** What happened, for people; each line is one step. */
export interface LeavingReceipt {
  educatorId: string;
  name: string;
  done: string[];
  /** What a person still has to do. */
  toDo: string[];
  /** Link to the teacher's copy; '' when none was made. */
  copyUrl: string;
}
