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

/** Label of the first row in which each phrase stands, from the top of the Doc. */
const LABELS: ReadonlyMap<keyof AboutPhrases, string> = new Map(
  [...ABOUT_ME.rows, ...FIRST_TALK.rows]
    .flatMap(({ label, starts }) => ('phrase' in starts ? [[starts.phrase, label] as const] : []))
    .reverse(),
);

const ORDER = [...LABELS.keys()].reverse();

/** In the order of the Doc; none when only answers changed that the Doc does not hold. */
export function changedAnswers(before: AboutPhrases, now: AboutPhrases): ChangedAnswer[] {
  return ORDER.filter((key) => wordsOf(before[key]) !== wordsOf(now[key])).map((key) => ({
    label: LABELS.get(key) ?? '',
    words: wordsOf(now[key]),
  }));
}

function wordsOf(phrase: string): string {
  return docText(phrase).trim() || NOT_SAID;
}
