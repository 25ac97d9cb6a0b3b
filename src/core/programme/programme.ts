// A coaching programme as set-up leaves it, and the sentences that depend on it.
import type { Option } from '../intake/question';
import { emailKey, sentenceList } from '../text/normalize';
import type { ProgrammeLists } from './lists';

export interface Coach {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
}

/** A written promise that coaching stays out of evaluation. */
export interface EvaluationAgreement {
  readonly agreedBy: string;
  /** As the lead coach wrote it, such as "August 20, 2026". */
  readonly agreedOn: string;
  /** Where the agreement can be read. */
  readonly writtenIn: string;
}

export interface Programme {
  readonly name: string;
  /** Such as 2026–27. */
  readonly schoolYear: string;
  readonly schools: readonly string[];
  /** Schools as they were last written into the Form, with their codes; absent: the ones above. */
  readonly schoolsInForm?: readonly Option[];
  readonly coaches: readonly Coach[];
  readonly leadEmail: string;
  /** Null until somebody has agreed in writing. */
  readonly evaluationAgreement: EvaluationAgreement | null;
  readonly lists: ProgrammeLists;
}

const NO_AGREEMENT =
  'Your coaches do not evaluate you, and they do not pass your answers or your Doc to people who do.';

/** What can truthfully be promised about evaluation; an incomplete agreement promises nothing. */
export function evaluationLine(programme: Pick<Programme, 'evaluationAgreement'>): string {
  const agreement = programme.evaluationAgreement;
  if (agreement === null) return NO_AGREEMENT;
  const [agreedBy, agreedOn] = [agreement.agreedBy.trim(), agreement.agreedOn.trim()];
  if (agreedBy === '' || agreedOn === '' || agreement.writtenIn.trim() === '') return NO_AGREEMENT;
  return `${agreedBy} agreed on ${agreedOn} that these answers and your coaching Doc are not used in evaluation.`;
}

/** The coach who set the programme up; known by the address alone if not in the list. */
export function leadCoach(programme: Pick<Programme, 'coaches' | 'leadEmail'>): Coach {
  const key = emailKey(programme.leadEmail);
  const listed = programme.coaches.find(({ email }) => emailKey(email) === key);
  return listed ?? { name: programme.leadEmail, email: programme.leadEmail };
}

/** "Ana Silva, Ben Roy and Cy Dee". */
export function coachNames(programme: Pick<Programme, 'coaches' | 'leadEmail'>): string {
  const { coaches } = programme;
  return sentenceList(
    coaches.length > 0 ? coaches.map(({ name }) => name) : [leadCoach(programme).name],
  );
}

/** The listed coach with this address, in any case; undefined when nobody has it. */
export function findCoach(programme: Pick<Programme, 'coaches'>, email: string): Coach | undefined {
  const key = emailKey(email);
  return programme.coaches.find((coach) => emailKey(coach.email) === key);
}
