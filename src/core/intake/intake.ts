// The 27 questions of the intake Form, in the order of the Form, and their form for one programme.
import { UNSURE } from '../programme/lists';
import { schoolOptions } from '../programme/schools';
import type { Programme } from '../programme/programme';
import type { Option, Question, QuestionKey } from './question';
import { ABOUT_QUESTIONS } from './questions-about';
import { NEED_QUESTIONS } from './questions-needs';
import { STYLE_QUESTIONS } from './questions-styles';
import { SUPPORT_QUESTIONS } from './questions-support';

/** With the default lists, and no school. */
export const INTAKE: readonly Question[] = [
  ...ABOUT_QUESTIONS,
  ...STYLE_QUESTIONS,
  ...NEED_QUESTIONS,
  ...SUPPORT_QUESTIONS,
];

const BY_KEY: ReadonlyMap<string, Question> = new Map(INTAKE.map((asked) => [asked.key, asked]));

/** @throws when the key names no question; keys from outside go through `isQuestionKey` first */
export function questionOf(key: QuestionKey): Question {
  const question = BY_KEY.get(key);
  if (question === undefined) throw new Error(`No question has the key ${key}.`);
  return question;
}

export function isQuestionKey(key: string): key is QuestionKey {
  return BY_KEY.has(key);
}

type FromSettings = Pick<Programme, 'schools' | 'schoolsInForm' | 'lists'>;

/** Which options a programme decides itself. */
const SETTINGS_OPTIONS: Partial<Record<QuestionKey, (from: FromSettings) => readonly Option[]>> = {
  site: ({ schools, schoolsInForm }) => schoolOptions(schools, schoolsInForm),
  grades: ({ lists }) => lists.grades,
  subjects: ({ lists }) => lists.subjects,
  talents: ({ lists }) => lists.talents,
  need: ({ lists }) => lists.needs,
  needs: ({ lists }) => lists.needs.filter(({ code }) => code !== UNSURE),
};

/** The questions with this programme's schools and lists in place. */
export function resolveIntake(programme: FromSettings): Question[] {
  return INTAKE.map((question): Question => {
    if (question.key === 'times') return { ...question, columns: programme.lists.timeColumns };
    const options = SETTINGS_OPTIONS[question.key]?.(programme);
    return options !== undefined && 'options' in question ? { ...question, options } : question;
  });
}
