// Codes for options, rows and columns that a person added to the Form by hand: made from the text, so
// that whoever meets the text first gives it the same code.
import { INTAKE } from '../intake/intake';
import type { QuestionKey } from '../intake/question';
import { optionCode } from '../programme/option-codes';

/** Every code of our own lists, whether this programme asks it or not: each has a meaning already. */
const OURS: ReadonlySet<string> = new Set(
  INTAKE.flatMap((question) => {
    if ('options' in question) return question.options.map(({ code }) => code);
    return 'rows' in question
      ? [...question.rows, ...question.columns].map(({ code }) => code)
      : [];
  }),
);

/** @param taken the codes that the list has or had */
export function newCode(key: QuestionKey, text: string, taken: ReadonlySet<string>): string {
  const fallback = key === 'site' ? 'school' : 'option';
  return optionCode(text, fallback, new Set([...OURS, ...taken]));
}
