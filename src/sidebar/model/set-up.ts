// The set-up form as it is typed, its checks, and the run that follows it. Pure but for the calls handed in.
import type {
  CoachRef,
  FieldProblem,
  ProgrammeSummary,
  SetUpAnswers,
  SetUpProgress,
} from '../../shared/sidebar-api';
import { SOMEBODY_EVALUATES } from '../words';
import { coachProblems } from './coaches';
import { listIn, textIn, valueIn } from './draft-fields';
import { sameEmail } from './email';

/** The form's fields as typed: schools one per line, the caller always the first coach. */
export interface SetUpForm {
  programme: string;
  schoolYear: string;
  schoolLines: string;
  coaches: CoachRef[];
  nobodyEvaluates: boolean;
}

/** The school year that a set-up on this day is most likely for: from June on, the coming one. */
export function suggestSchoolYear(today: Date): string {
  const start = today.getFullYear() - (today.getMonth() < 5 ? 1 : 0);
  return `${start}–${String((start + 1) % 100).padStart(2, '0')}`;
}

export function blankSetUp(callerEmail: string, today: Date): SetUpForm {
  const lead = { name: '', email: callerEmail };
  return {
    programme: '',
    schoolYear: suggestSchoolYear(today),
    schoolLines: '',
    coaches: [lead],
    nobodyEvaluates: false,
  };
}

/** The form filled from a programme that stands at least in part; the tick is asked anew. */
export function setUpOf(programme: ProgrammeSummary, callerEmail: string): SetUpForm {
  const isCaller = (coach: CoachRef): boolean => sameEmail(coach.email, callerEmail);
  const lead = programme.coaches.find(isCaller) ?? { name: '', email: callerEmail };
  return {
    programme: programme.name,
    schoolYear: programme.schoolYear,
    schoolLines: programme.schools.join('\n'),
    coaches: [lead, ...programme.coaches.filter((coach) => !isCaller(coach))],
    nobodyEvaluates: false,
  };
}

/** What is kept while it is typed: the form, and what it was filled with. */
export interface SetUpDraft extends SetUpForm {
  upon: SetUpForm;
}

/**
 * A kept draft over a fresh form. Whatever the draft lacks, and whatever was changed elsewhere since, is as in
 * the fresh one; the tick is asked anew.
 */
export function withDraft(fresh: SetUpForm, kept: unknown): SetUpForm {
  const draft = stillOpen(fresh, kept);
  const [lead, ...others] = fresh.coaches;
  const [first, ...added] = listIn(draft, 'coaches');
  return {
    programme: textIn(draft, 'programme', fresh.programme),
    schoolYear: textIn(draft, 'schoolYear', fresh.schoolYear),
    schoolLines: textIn(draft, 'schoolLines', fresh.schoolLines),
    coaches: [
      { name: textIn(first, 'name', lead?.name), email: lead?.email ?? '' },
      ...(first === undefined ? others : added.map(coachIn)),
    ],
    nobodyEvaluates: false,
  };
}

function coachIn(row: unknown): CoachRef {
  return { name: textIn(row, 'name'), email: textIn(row, 'email') };
}

/** Those parts of a draft of which nobody has changed what they stood upon. */
function stillOpen(fresh: SetUpForm, draft: unknown): unknown {
  const upon = valueIn(draft, 'upon');
  const now = Object.entries(fresh).filter(
    ([key, value]) => !upon || JSON.stringify(valueIn(upon, key)) === JSON.stringify(value),
  );
  return Object.fromEntries(now.map(([key]) => [key, valueIn(draft, key)]));
}

/** What is sent: trimmed, without empty lines and empty coach rows, each school once. */
export function toAnswers(form: SetUpForm): SetUpAnswers {
  const schools = form.schoolLines.split('\n').map((line) => line.trim());
  return {
    programme: form.programme.trim(),
    schoolYear: form.schoolYear.trim(),
    schools: [...new Set(schools.filter(Boolean))],
    coaches: withoutEmptyCoaches(form.coaches),
    nobodyEvaluates: form.nobodyEvaluates,
  };
}

/** The coaches, trimmed, without rows that nobody filled; the first is the caller and always stays. */
export function withoutEmptyCoaches(coaches: CoachRef[]): CoachRef[] {
  return coaches
    .map(({ name, email }) => ({ name: name.trim(), email: email.trim() }))
    .filter(({ name, email }, index) => index === 0 || name || email);
}

/** A problem with a field; in the list of coaches also with whom and what. */
export interface SetUpProblem extends FieldProblem {
  coach?: { index: number; part: keyof CoachRef };
}

/** What the page can see without asking; the server checks again. */
export function checkSetUp(answers: SetUpAnswers): SetUpProblem[] {
  const problems: SetUpProblem[] = [];
  if (!answers.programme)
    problems.push({ field: 'programme', message: 'Give the program a name.' });
  if (!answers.schoolYear)
    problems.push({ field: 'schoolYear', message: 'Say which school year it is.' });
  if (!answers.schools.length)
    problems.push({ field: 'schools', message: 'Name at least one school.' });
  for (const { message, ...coach } of coachProblems(answers.coaches))
    problems.push({ field: 'coaches', message, coach });
  if (!answers.nobodyEvaluates)
    problems.push({ field: 'nobodyEvaluates', message: SOMEBODY_EVALUATES });
  return problems;
}

/** Calls in a row that may bring no step forward before the run gives up. */
const PATIENCE = 3;

/**
 * Calls `next` until the set-up is done, showing each answer; stops quietly once `isWanted` says no.
 * @throws whatever `next` throws, and an Error when several calls in a row bring nothing forward
 */
export async function runSetUp(
  next: () => Promise<SetUpProgress>,
  show: (progress: SetUpProgress) => void,
  isWanted: () => boolean = () => true,
): Promise<void> {
  let best = -1;
  for (let stuck = 0; isWanted();) {
    const progress = await next();
    show(progress);
    if (progress.done) return;
    const done = progress.steps.filter(({ state }) => state === 'done').length;
    stuck = done > best ? 0 : stuck + 1;
    best = Math.max(best, done);
    if (stuck >= PATIENCE) throw new Error('Set-up does not get past this step.');
  }
}
