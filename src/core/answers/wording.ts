// Codes back into the words that people read: for the Sheet, the sidebar and the Doc alike.
import { INTAKE } from '../intake/intake';
import { OTHER } from '../intake/question';
import type { Option, Question, QuestionKey } from '../intake/question';
import { isCode } from '../programme/option-codes';
import { NOT_SAID } from './answers';
import type { Answers, CheckboxGridAnswer, Choice, GridAnswer } from './answers';
import { textsIn } from './as-typed';
import type { OwnItem } from './form-map';
import { ANSWER_LABELS } from './labels';
import { cutToCell } from './stored';

type OptionsByCode = ReadonlyMap<string, Option>;

function byCode(options: readonly Option[]): OptionsByCode {
  return new Map(options.map((option) => [option.code, option]));
}

const DEFAULTS: ReadonlyMap<QuestionKey, OptionsByCode> = new Map(
  INTAKE.map((question) => [question.key, byCode('options' in question ? question.options : [])]),
);

/** A code whose option is gone from every list still reads as words; words that somebody typed stay. */
function fromCode(code: string): Option {
  if (!isCode(code)) return { code, text: code };
  const words = code.replace(/-/g, ' ');
  return { code, text: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** A choice as the option's text, or the words typed into "Other". */
export function choiceText(question: Question, choice: Choice): string {
  return wordsOf(question, choice).text;
}

/** A choice in few words. */
function choiceShort(question: Question, choice: Choice): string {
  const { short, text } = wordsOf(question, choice);
  return short ?? text;
}

function wordsOf(question: Question, { code, text }: Choice): Option {
  if (code === OTHER) return { code, text: text ?? 'Other' };
  const listed = 'options' in question && question.options.find((option) => option.code === code);
  return listed || (DEFAULTS.get(question.key)?.get(code) ?? fromCode(code));
}

/** As they stand in the Form; what does not stand there comes last. */
function inOrder<T>(
  options: readonly Option[],
  some: readonly T[],
  codeOf: (one: T) => string,
): T[] {
  const places = new Map(options.map(({ code }, place) => [code, place]));
  const placeOf = (one: T): number => places.get(codeOf(one)) ?? options.length;
  return [...some].sort((a, b) => placeOf(a) - placeOf(b));
}

function chosen(question: Question, choices: readonly Choice[]): Choice[] {
  return inOrder('options' in question ? question.options : [], choices, ({ code }) => code);
}

const LIST = '; ';
const GROUPS = ' · ';

/** "Usually: a; b · Rarely: c": the strongest column first. */
function gridText(rows: readonly Option[], columns: readonly Option[], grid: GridAnswer): string {
  const groups = [...columns].reverse().map((column) => {
    const marked = rows.filter(({ code }) => grid[code] === column.code);
    const words = marked.map(({ text }) => text).join(LIST);
    return words === '' ? '' : `${column.text}: ${words}`;
  });
  return groups.filter((group) => group !== '').join(GROUPS);
}

/** "Monday: Lunch; After school · Thursday: Planning time": by row. */
function checkboxGridText(
  rows: readonly Option[],
  columns: readonly Option[],
  grid: CheckboxGridAnswer,
): string {
  const texts = byCode(columns);
  const groups = rows.map((row) => {
    const ticked = inOrder(columns, grid[row.code] ?? [], (code) => code);
    const words = ticked.map((code) => (texts.get(code) ?? fromCode(code)).text).join(LIST);
    return words === '' ? '' : `${row.text}: ${words}`;
  });
  return groups.filter((group) => group !== '').join(GROUPS);
}

/** The answer to a question in words; '' when there is none. */
function answerText(answers: Answers, question: Question): string {
  switch (question.type) {
    case 'short-text':
    case 'paragraph':
      return answers[question.key] ?? '';
    case 'choice':
    case 'dropdown': {
      const choice = answers[question.key];
      return choice ? choiceText(question, choice) : '';
    }
    case 'checkbox':
      return chosen(question, answers[question.key] ?? [])
        .map((one) => choiceText(question, one))
        .join(LIST);
    case 'grid':
      return gridText(question.rows, question.columns, answers[question.key] ?? {});
    case 'checkbox-grid':
      return checkboxGridText(question.rows, question.columns, answers[question.key] ?? {});
  }
}

/** What came in place of a readable answer to a question, as it came. */
export function unreadTexts(answers: Answers, key: QuestionKey): string[] {
  const unread = (answers.unread ?? []).filter((answer) => answer.key === key);
  return unread.flatMap(({ value }) => textsIn(value));
}

/** The answer in words, all of it as it came where a part of it can't be read; '' when there is none. */
export function shownText(answers: Answers, question: Question): string {
  return unreadTexts(answers, question.key).join(LIST) || answerText(answers, question);
}

/** The chosen options in few words, all of them as they came where one can't be read. */
export function shownChoices(answers: Answers, question: Question): string[] {
  if (!('options' in question)) return [];
  const unread = unreadTexts(answers, question.key);
  if (unread.length > 0) return unread;
  const answer = answers[question.key] ?? [];
  const choices = 'code' in answer ? [answer] : answer;
  return chosen(question, choices).map((choice) => choiceShort(question, choice));
}

/** Readable text for each question's column; an answer that nobody gave says so. */
export function answersToCells(
  answers: Answers,
  questions: readonly Question[],
): Record<QuestionKey, string> {
  const cells: Record<QuestionKey, string> = { ...ANSWER_LABELS };
  for (const question of INTAKE) cells[question.key] = NOT_SAID;
  for (const question of questions) {
    const text = shownText(answers, question);
    if (text !== '') cells[question.key] = cutToCell(text);
  }
  return cells;
}

/** The same for the questions that the lead added, by item ID. */
export function ownCells(answers: Answers, own: readonly OwnItem[]): Record<string, string> {
  const text = (itemId: string): string => cutToCell(answers.own?.[itemId] || NOT_SAID);
  return Object.fromEntries(own.map(({ itemId }) => [itemId, text(itemId)]));
}
