// One educator: who they are, what they answered last, and where their Doc stands.
import type { Answers } from '../answers/answers';
import type { EducatorState } from './states';

export interface EducatorRecord {
  /** Random and ours; an e-mail address is only an attribute. */
  readonly educatorId: string;
  readonly name: string;
  readonly email: string;
  /** The school's name. */
  readonly school: string;
  /** The coach's e-mail; '' when nobody has been chosen. */
  readonly coach: string;
  readonly state: EducatorState;
  /** Null until the Form was answered, or while the stored answers are damaged. */
  readonly answers: Answers | null;
  readonly responseId: string;
  /** ISO date-times; '' when not yet. */
  readonly submittedAt: string;
  readonly answersHash: string;
  readonly formVersion: string;
  readonly docId: string;
  readonly docUrl: string;
  readonly docIntentAt: string;
  readonly docSharedAt: string;
  /** A sentence for the coach; '' when the Doc is in order. */
  readonly docProblem: string;
  readonly lastSync: string;
  readonly problem: string;
}
