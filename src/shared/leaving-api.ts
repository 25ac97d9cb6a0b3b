// The part of the contract between sidebar and server about where a Doc stands, also when it changes hands,
// comes to its end, or is not where it was.

export type DocStatus =
  | { kind: 'none' }
  /** The Doc exists and only teacher and coach can open it. */
  | { kind: 'shared'; url: string; sharedOn: string }
  /** The Doc exists; the teacher could not be given access. */
  | { kind: 'not-shared'; url: string; reason: string; mayNotify: boolean }
  /** Another press may be creating it right now. `until` is an ISO date-time. */
  | { kind: 'in-doubt'; until: string }
  /** The Doc was shared once and is not as it was; `reason` says what is the matter and what to do. */
  | { kind: 'trouble'; url: string; trouble: DocTrouble; reason: string; mends: DocMendOption[] };

/** What is the matter with a Doc that was fine once. */
export type DocTrouble =
  /** In the trash of its owner. */
  | 'trashed'
  /** Deleted, or out of reach of the coach's account. */
  | 'gone'
  /** It came from another coach, and this coach has not let the add-on open it yet. */
  | 'not-granted'
  /** The teacher can't open it any more. */
  | 'teacher-off';

export type DocMend = 'take-out' | 'share-again' | 'look-again' | 'start-afresh';

export interface DocMendOption {
  mend: DocMend;
  /** What the button says. */
  label: string;
  /** What is asked before it is done; '' when nothing is at stake. */
  question: string;
}

export interface HandoverPlan {
  educatorId: string;
  name: string;
  /** Link to the Doc; '' when there is none. */
  docUrl: string;
  /** The educator's coach now; '' when there is none. */
  coachName: string;
  /** Listed coaches who could take over. */
  coaches: { name: string; email: string }[];
  /** The ways that are open, the first to be proposed. */
  ways: HandoverWay[];
}

export interface HandoverWay {
  mode: HandoverMode;
  label: string;
  /** What happens, line by line. */
  lines: string[];
  /** What the coach has to tick first; '' when nothing. */
  tick: string;
}

/** `with-doc` only after the teacher said yes to it. */
export type HandoverMode = 'with-doc' | 'without-doc';

export interface EndPlan {
  educatorId: string;
  name: string;
  docUrl: string;
  /** What happens, line by line. */
  steps: string[];
  /** What happens besides when the teacher wants a copy; none when no copy can be made here. */
  copySteps: string[];
}

/** What happened, for people; each line is one step. */
export interface LeavingReceipt {
  educatorId: string;
  name: string;
  done: string[];
  /** What a person still has to do. */
  toDo: string[];
  /** Link to the teacher's copy, where the coach can open it too; else ''. */
  copyUrl: string;
}
