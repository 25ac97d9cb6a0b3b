// What a teacher's answers say for a meeting: the lines that come with each option, and nothing for what was
// not said.
import type { Answers } from '../answers/answers';
import { ANSWER_LABELS } from '../answers/labels';
import { unreadTexts } from '../answers/wording';
import type { ChoiceKey, Question } from '../intake/question';
import { GROUP, HIGHLIGHT } from '../intake/questions-support';
import { RARELY, USUALLY } from '../intake/questions-styles';
import { highlightNever } from '../profile/phrases';
import type { BriefLine } from './brief-section';

type Asked = ReadonlyMap<string, Question>;

/** The four styles, then how they like to begin a strategy. */
export function styleLines(answers: Answers, asked: Asked): BriefLine[] {
  return [
    ...gridLines(answers, asked, 'learn'),
    ...choiceLines(answers, asked, 'design'),
    ...gridLines(answers, asked, 'work'),
    ...choiceLines(answers, asked, 'implement'),
    ...choiceLines(answers, asked, 'branch'),
  ];
}

export function feedbackLines(answers: Answers, asked: Asked): BriefLine[] {
  return choiceLines(answers, asked, 'feedback');
}

/** What they would rather not; a choice that can't be read allows nothing. */
export function sharingLines(answers: Answers): BriefLine[] {
  const named = answers.group?.code;
  const isUnclear = unreadTexts(answers, 'group').length > 0;
  const group = named === 'no' || named === 'yes' ? named : named || isUnclear ? 'ask' : undefined;
  const highlight = highlightNever(answers) ? 'never' : undefined;
  return [
    ...lineOf(GROUP.find(({ code }) => code === group)?.brief, ANSWER_LABELS.group),
    ...lineOf(HIGHLIGHT.find(({ code }) => code === highlight)?.brief, ANSWER_LABELS.highlight),
  ];
}

function choiceLines(answers: Answers, asked: Asked, key: ChoiceKey): BriefLine[] {
  const question = asked.get(key);
  const code = answers[key]?.code;
  if (!question || !('options' in question)) return [];
  const chosen = question.options.find((option) => option.code === code);
  return lineOf(chosen?.brief, ANSWER_LABELS[key]);
}

function gridLines(answers: Answers, asked: Asked, key: 'learn' | 'work'): BriefLine[] {
  const question = asked.get(key);
  const grid = answers[key];
  if (!grid || question?.type !== 'grid') return [];
  return question.rows.flatMap(({ code, brief, rarely }) => {
    const mark = Object.prototype.hasOwnProperty.call(grid, code) ? grid[code] : undefined;
    const text = mark === USUALLY ? brief : mark === RARELY ? rarely?.brief : undefined;
    return lineOf(text, ANSWER_LABELS[key]);
  });
}

function lineOf(text: string | undefined, from: string): BriefLine[] {
  return text === undefined ? [] : [{ text, from }];
}
