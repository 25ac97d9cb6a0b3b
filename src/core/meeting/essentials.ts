// What the coach does for each characteristic that a teacher marked essential, with the teacher's own words
// in it.
import type { Answers } from '../answers/answers';
import { ANSWER_LABELS } from '../answers/labels';
import { shownChoices, unreadTexts } from '../answers/wording';
import { CHARACTERISTICS, ESSENTIAL, type Characteristic } from '../intake/characteristics';
import type { Question, QuestionKey } from '../intake/question';
import { UNSURE } from '../programme/lists';
import { sentenceList } from '../text/normalize';
import { shortened } from '../text/shorten';
import type { BriefLine } from './brief-section';
import { isInWorkingDay, timesInWords, type WeekTime } from './week-times';

/** A line for each; they stem from the characteristic's own row. */
export function essentialLines(
  answers: Answers,
  asked: ReadonlyMap<string, Question>,
  times: readonly WeekTime[],
): BriefLine[] {
  const { ten } = answers;
  if (ten === undefined || unreadTexts(answers, 'ten').length > 0) return [];
  const values = placeholders(answers, asked, times);
  const lines = CHARACTERISTICS.filter(({ code }) => ten[code] === ESSENTIAL).map((one) => ({
    text: actionOf(one, values),
    from: one.name,
  }));
  return lines.length > 0 ? lines : [{ text: NONE_ESSENTIAL, from: ANSWER_LABELS.ten }];
}

const NONE_ESSENTIAL = 'Nothing marked essential. Ask what would make today worth their time.';

/** The sentence for an empty placeholder stands in for the whole action. */
function actionOf(
  { action, whenEmpty }: Characteristic,
  values: ReadonlyMap<string, string>,
): string {
  const names = [...action.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (whenEmpty !== undefined && names.some((name) => !values.get(name))) return whenEmpty;
  return action.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
}

/** Inside another sentence; their question stands in full in its own section. */
const LONGEST_WORDS = 160;

function placeholders(
  answers: Answers,
  asked: ReadonlyMap<string, Question>,
  times: readonly WeekTime[],
): ReadonlyMap<string, string> {
  const words = (key: QuestionKey, sure: Answers = answers): string => {
    const question = asked.get(key);
    const list = question ? sentenceList(shownChoices(sure, question)) : '';
    return shortened(list, LONGEST_WORDS);
  };
  const talents = answers.talents?.filter(({ code }) => code !== UNSURE);
  return new Map([
    ['question', shortened(questionIn(answers), LONGEST_WORDS)],
    ['subjects', words('subjects')],
    ['grades', words('grades')],
    ['talents', words('talents', { ...answers, ...(talents && { talents }) })],
    ['times', timesInWords(times.filter(isInWorkingDay))],
  ]);
}

/** The Form itself proposes these words to whom nothing comes to mind. */
const NOT_SURE = /^\W*(?:i(?:['’]m| am) )?not sure(?: yet)?\W*$/i;

/** Their question as typed; '' when there is none, or none yet. */
export function questionIn({ question = '' }: Answers): string {
  return NOT_SURE.test(question) ? '' : question.trim();
}
