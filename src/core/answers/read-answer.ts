// Reads one answer to one question: the texts and positions that Google hands over become codes.
// Whatever does not fit the question is named as a problem; it is never guessed.
import { questionOf } from '../intake/intake';
import { OTHER } from '../intake/question';
import type { Option, Question } from '../intake/question';
import { tidyLine } from '../text/normalize';
import type { Answers, CheckboxGridAnswer, Choice, GridAnswer } from './answers';
import type { CodedList, CodedText, FormItem } from './form-map';

/** What is wrong with an answer; `asked`: a person is being asked what a text stands for. */
export type Unreadable = 'shape' | 'option' | 'grid-size' | 'column' | 'asked';

interface Read<T> {
  value?: T;
  problem?: Unreadable;
}

/** The codes of some texts, '' while somebody is asked, with their place in our own list. */
type Lookup = ReadonlyMap<string, { code: string; place: number }>;

/**
 * Of two equal texts the first counts.
 * @param ours our own list: moving options about in the Form is to change no answer
 */
function lookup(list: CodedList | undefined, ours: readonly Option[]): Lookup {
  const places = new Map(ours.map(({ code }, place) => [code, place]));
  const byText = new Map<string, { code: string; place: number }>();
  const { now = [], former = [] } = list ?? {};
  // An earlier wording of what is asked about is settled with it; once nothing is asked, nobody will be.
  const isAsking = now.some(({ code }) => code === '');
  const entries = [...now, ...former.filter(({ code }) => code !== '' || isAsking)];
  for (const { code, text } of entries) {
    const key = tidyLine(text);
    const place = places.get(code) ?? ours.length;
    if (!byText.has(key)) byText.set(key, { code, place });
  }
  return byText;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** The texts in an answer; null when it holds anything else. '' and null mean unanswered. */
function textsIn(value: unknown): string[] | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const texts: string[] = [];
  for (const item of list) {
    if (item === null || item === undefined) continue;
    if (typeof item !== 'string') return null;
    if (!isBlank(item)) texts.push(item);
  }
  return texts;
}

function readText(value: unknown): Read<string> {
  return typeof value === 'string' ? { value } : { problem: 'shape' };
}

/**
 * In the order of our options, each once, then those of people by code, then what was typed, by alphabet:
 * Google sends no order.
 */
function readChoices(options: Lookup, other: boolean, value: unknown): Read<Choice[]> {
  const texts = textsIn(value);
  if (texts === null) return { problem: 'shape' };
  const chosen = new Map<string, { choice: Choice; place: number }>();
  let problem: Unreadable | undefined;
  for (const text of texts) {
    const option = options.get(tidyLine(text));
    if (option?.code === '') problem ??= 'asked';
    else if (option)
      chosen.set(option.code, { choice: { code: option.code }, place: option.place });
    else if (other)
      chosen.set(`${OTHER} ${text}`, { choice: { code: OTHER, text }, place: Infinity });
    else problem = 'option';
  }
  const sorted = [...chosen.entries()].sort(([keyA, a], [keyB, b]) =>
    a.place === b.place ? (keyA < keyB ? -1 : 1) : a.place - b.place,
  );
  const choices = sorted.map(([, { choice }]) => choice);
  return { ...(choices.length > 0 && { value: choices }), ...(problem && { problem }) };
}

function readChoice(options: Lookup, other: boolean, value: unknown): Read<Choice> {
  const read = readChoices(options, other, value);
  const [choice, second] = read.value ?? [];
  if (second !== undefined) return { problem: 'shape' };
  return { ...(choice && { value: choice }), ...(read.problem && { problem: read.problem }) };
}

/** Every row by its position; the codes of its columns in their order. */
function readGridRows(
  rows: readonly CodedText[],
  columns: Lookup,
  value: unknown,
): Read<Record<string, string[]>> {
  if (!Array.isArray(value)) return { problem: 'shape' };
  if (value.length !== rows.length) return { problem: 'grid-size' };
  const answer: Record<string, string[]> = Object.create(null);
  let problem: Unreadable | undefined;
  rows.forEach((row, position) => {
    const read = readChoices(columns, false, value[position]);
    if (read.problem) problem = read.problem === 'option' ? 'column' : read.problem;
    if (!read.value) return;
    if (row.code === '') problem ??= 'asked';
    else answer[row.code] = read.value.map(({ code }) => code);
  });
  const some = Object.keys(answer).length > 0;
  return { ...(some && { value: answer }), ...(problem && { problem }) };
}

function readGrid(rows: readonly CodedText[], columns: Lookup, value: unknown): Read<GridAnswer> {
  const read = readGridRows(rows, columns, value);
  if (!read.value) return read.problem ? { problem: read.problem } : {};
  const answer: Record<string, string> = Object.create(null);
  for (const [row, [code, second]] of Object.entries(read.value)) {
    if (second !== undefined) return { problem: 'shape' };
    if (code !== undefined) answer[row] = code;
  }
  return { value: answer, ...(read.problem && { problem: read.problem }) };
}

/** Writes what it can read into `answers`, and says what it could not. */
type AnswerReader = (value: unknown, answers: Answers) => Unreadable | undefined;

/** Keeps what was read, without ever setting a key to nothing. */
function kept<T>(read: Read<T>, keep: (value: T) => void): Unreadable | undefined {
  if (read.value !== undefined) keep(read.value);
  return read.problem;
}

/** A reader for one item of the Form, prepared once for many responses. */
export function answerReader(item: FormItem): AnswerReader {
  const question: Question = questionOf(item.key);
  const options = lookup(item.options, 'options' in question ? question.options : []);
  const columns = lookup(item.columns, 'columns' in question ? question.columns : []);
  const rows = item.rows?.now ?? [];
  const other = ('other' in question && question.other) || item.changed?.other === true;
  switch (question.type) {
    case 'short-text':
    case 'paragraph':
      return (value, answers) => kept(readText(value), (text) => (answers[question.key] = text));
    case 'choice':
    case 'dropdown':
      return (value, answers) =>
        kept(readChoice(options, other, value), (one) => (answers[question.key] = one));
    case 'checkbox':
      return (value, answers) =>
        kept(readChoices(options, other, value), (all) => (answers[question.key] = all));
    case 'grid':
      return (value, answers) =>
        kept(readGrid(rows, columns, value), (grid) => (answers[question.key] = grid));
    case 'checkbox-grid':
      return (value, answers) =>
        kept(readGridRows(rows, columns, value), (grid: CheckboxGridAnswer) => {
          answers[question.key] = grid;
        });
  }
}

/** '' and absent are unanswered, and so are lists of nothing else. */
export function isUnanswered(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return isBlank(value);
  return Array.isArray(value) && value.every(isUnanswered);
}
