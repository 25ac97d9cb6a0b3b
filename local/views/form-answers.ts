// What Google Forms would say about an answer: pure, so that the page and the stand-in judge alike.
import type {
  AnswersView,
  AnswerView,
  FormItemView,
  QuestionView,
  ValidationView,
} from './form-view';

export function isQuestion(item: FormItemView): item is QuestionView {
  return item.type !== 'SECTION_HEADER';
}

/** Item ID → what is wrong with its answer, in the order of the items; empty when all is well. */
export function checkAnswers(items: FormItemView[], answers: AnswersView): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const item of items.filter(isQuestion)) {
    const problem = checkAnswer(item, answers[item.id]);
    if (problem) problems[item.id] = problem;
  }
  return problems;
}

/** Whether there is any answer at all. */
export function isAnswered(answer: AnswerView | undefined): boolean {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return answer.some((part) => part.length > 0);
}

/** The sentence that Forms shows at the question, or undefined. */
export function checkAnswer(
  item: QuestionView,
  answer: AnswerView | undefined,
): string | undefined {
  if (isGrid(item)) return checkGrid(item, answer);
  if (!isAnswered(answer)) return item.required ? 'This is a required question' : undefined;
  return checkKnown(item, answer) ?? checkRule(item.validation, answer);
}

function isGrid(item: QuestionView): boolean {
  return item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
}

function checkGrid(item: QuestionView, answer: AnswerView | undefined): string | undefined {
  const rows = Array.isArray(answer) ? answer : [];
  const picked = item.rows.map((_, row) => ticksOf(rows[row]));
  if (item.required && picked.some((ticks) => ticks.length === 0)) {
    return item.type === 'GRID'
      ? 'This question requires one response per row'
      : 'This question requires at least one response per row';
  }
  if (picked.flat().some((tick) => !item.columns.includes(tick))) return NOT_A_CHOICE;
  return undefined;
}

function ticksOf(row: string | string[] | undefined): string[] {
  if (row === undefined || row === '') return [];
  return typeof row === 'string' ? [row] : row;
}

const NOT_A_CHOICE = 'Please choose from what is offered';

/** Choices must be offered; one text of one's own is fine where there is an "Other:" box. */
function checkKnown(item: QuestionView, answer: AnswerView | undefined): string | undefined {
  if (item.choices.length === 0) return undefined;
  const picked = typeof answer === 'string' ? [answer] : (answer ?? []).flat();
  const unknown = picked.filter((text) => !item.choices.includes(text));
  return unknown.length > (item.other ? 1 : 0) ? NOT_A_CHOICE : undefined;
}

function checkRule(
  validation: ValidationView | undefined,
  answer: AnswerView | undefined,
): string | undefined {
  if (!validation || answer === undefined || answer.length <= validation.limit) return undefined;
  const { rule, limit, message } = validation;
  if (message !== undefined) return message;
  if (rule === 'length-at-most') return `Must be fewer than ${limit} characters`;
  return `Must select at most ${limit} ${limit === 1 ? 'option' : 'options'}`;
}
