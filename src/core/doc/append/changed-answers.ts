// What a teacher answered differently this time, row by row, in the words that the Doc has for it. Answers
// that the Doc does not copy are no part of the phrases and never come here.
import { NOT_SAID } from '../../answers/answers';
import type { AboutPhrases } from '../coaching-doc-input';
import { docText } from '../doc-text';
import { ABOUT_ME, FIRST_TALK } from '../labeled-tables';

export interface ChangedAnswer {
  readonly label: string;
  readonly words: string;
}

/** The first row in which each phrase stands, from the top of the Doc. */
const ROWS = [...ABOUT_ME.rows, ...FIRST_TALK.rows]
  .flatMap(({ label, phrase }) => (phrase ? [{ label, phrase }] : []))
  .filter(({ phrase }, n, all) => all.findIndex((one) => one.phrase === phrase) === n);

/** In the order of the Doc; none when only answers changed that the Doc does not hold. */
export function changedAnswers(before: AboutPhrases, now: AboutPhrases): ChangedAnswer[] {
  return ROWS.filter(({ phrase }) => wordsOf(before[phrase]) !== wordsOf(now[phrase])).map(
    ({ label, phrase }) => ({ label, words: wordsOf(now[phrase]) }),
  );
}

function wordsOf(phrase: string): string {
  return docText(phrase).trim() || NOT_SAID;
}
