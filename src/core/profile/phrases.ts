// The teacher's own words as the coaching Doc holds them. What was not said stays "Not said yet".
import { NOT_SAID } from '../answers/answers';
import type { Answers } from '../answers/answers';
import { shownText, unreadTexts } from '../answers/wording';
import { CHARACTERISTICS, ESSENTIAL } from '../intake/characteristics';
import type { GridKey, GridRow, Question, QuestionKey } from '../intake/question';
import { RARELY, USUALLY } from '../intake/questions-styles';
import { RHYTHMS } from '../intake/questions-support';

/** Each is ready for a cell: the teacher's words, or "Not said yet". */
interface DocPhrases {
  readonly keep: string;
  readonly talents: string;
  readonly learn: string;
  readonly design: string;
  readonly work: string;
  readonly implement: string;
  readonly ten: string;
  readonly feedback: string;
  readonly support: string;
  readonly else: string;
  readonly need: string;
  readonly goal: string;
  readonly question: string;
}

/** What to say of a grid whose rows are all in the middle: it was answered, so not "Not said yet". */
const NOTHING_MARKED = {
  learn: 'Nothing marked "Usually"',
  work: 'Nothing marked "Usually" or "Rarely"',
  ten: 'Nothing marked "Essential"',
} as const;

type Asked = ReadonlyMap<string, Question>;

function rowsOf(asked: Asked, key: GridKey): readonly GridRow[] {
  const question = asked.get(key);
  return question && 'rows' in question ? question.rows : [];
}

/** Short words for the rows of a style grid marked "Usually" or "Rarely"; empty when not said. */
export function styleWords(answers: Answers, asked: Asked, key: 'learn' | 'work'): string[] {
  const unread = unreadTexts(answers, key);
  if (unread.length > 0) return unread;
  const grid = answers[key];
  if (grid === undefined) return [];
  const words = rowsOf(asked, key).flatMap((row) => {
    const mark = grid[row.code];
    const word =
      mark === USUALLY ? (row.short ?? row.text) : mark === RARELY ? row.rarely?.short : undefined;
    return word ?? [];
  });
  return words.length > 0 ? words : [NOTHING_MARKED[key]];
}

function learnWords(answers: Answers, asked: Asked): string {
  const { learn } = answers;
  if (learn === undefined) return '';
  const usual = rowsOf(asked, 'learn').filter(({ code }) => learn[code] === USUALLY);
  return usual.map(({ text }) => text).join('; ') || NOTHING_MARKED.learn;
}

function tenWords({ ten }: Answers): string {
  if (ten === undefined) return '';
  const essential = CHARACTERISTICS.filter(({ code }) => ten[code] === ESSENTIAL);
  return essential.map(({ words }) => words).join('; ') || NOTHING_MARKED.ten;
}

/** @param answers null when the Form was not answered: every phrase is "Not said yet" */
export function docPhrases(answers: Answers | null, questions: readonly Question[]): DocPhrases {
  const given = answers ?? {};
  const asked: Asked = new Map(questions.map((question) => [question.key, question]));
  const said = (text: string): string => (text === '' ? NOT_SAID : text);
  const unread = (key: QuestionKey): string => unreadTexts(given, key).join('; ');
  const text = (key: QuestionKey): string => {
    const question = asked.get(key);
    return said(question === undefined ? '' : shownText(given, question));
  };
  return {
    keep: text('keep'),
    talents: text('talents'),
    learn: said(unread('learn') || learnWords(given, asked)),
    design: text('design'),
    work: said(styleWords(given, asked, 'work').join('; ')),
    implement: text('implement'),
    ten: said(unread('ten') || tenWords(given)),
    feedback: text('feedback'),
    support: text('support'),
    else: text('else'),
    need: text('need'),
    goal: text('goal'),
    question: text('question'),
  };
}

/** Completes "We plan to meet …"; '' when nothing was said. */
export function rhythmOf(answers: Answers | null): string {
  const code = answers?.rhythm?.code;
  return RHYTHMS.find((rhythm) => rhythm.code === code)?.sentence ?? '';
}

/** The rhythm standing alone, such as "Twice a month for 30 minutes"; '' when nothing was said. */
export function rhythmSentence(answers: Answers | null): string {
  const sentence = rhythmOf(answers);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Whether the teacher asked never to be asked about sharing, or said what can't be read yet. */
export function highlightNever(answers: Answers | null): boolean {
  if (answers === null) return false;
  return answers.highlight?.code === 'never' || unreadTexts(answers, 'highlight').length > 0;
}
