// A question that somebody deleted from the Form, as it is to be written again: with the texts that stood
// there last, on its page, in its place among those that are still there.
import { INTAKE, questionOf } from '../intake/intake';
import { PAGES } from '../intake/pages';
import type { Option, Question } from '../intake/question';
import type { CodedList, FormItem, FormMap } from './form-map';

/** Anything that stands in the Form, in its order. */
export interface StandingItem {
  readonly itemId: string;
  /** Google's name for its kind. */
  readonly type: string;
  readonly title: string;
}

/** Google's name for the kind of item that asks each kind of question. */
const TYPES: Readonly<Record<Question['type'], string>> = {
  'short-text': 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  dropdown: 'LIST',
  choice: 'MULTIPLE_CHOICE',
  checkbox: 'CHECKBOX',
  grid: 'GRID',
  'checkbox-grid': 'CHECKBOX_GRID',
};

/** What is known of the question, under the ID of its new item. */
export function restoredItem(
  { key, options, rows, columns, changed }: FormItem,
  itemId: string,
): FormItem {
  return {
    key,
    itemId,
    ...(options && { options }),
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(changed && { changed }),
  };
}

/** The question as it stood last. */
export function questionToRestore(item: FormItem): Question {
  const question = questionOf(item.key);
  const { title, help, required, other } = item.changed ?? {};
  const asked = {
    title: title ?? question.title,
    help: help ?? question.help,
    required: required ?? question.required,
  };
  if ('options' in question) {
    const options = standing(item.options, question.options);
    return { ...question, ...asked, options, other: other ?? question.other };
  }
  if (!('rows' in question)) return { ...question, ...asked };
  const rows = standing(item.rows, question.rows);
  return { ...question, ...asked, rows, columns: standing(item.columns, question.columns) };
}

function standing(list: CodedList | undefined, ours: readonly Option[]): readonly Option[] {
  return list?.now.map(({ code, text }) => ({ code, text })) ?? ours;
}

/**
 * What an interrupted restore left behind: of the same kind, with the title or as yet without one, and
 * none of the questions that we know.
 */
export function leftover(
  { items }: FormMap,
  question: Question,
  standing: readonly StandingItem[],
): StandingItem | undefined {
  const ours = new Set(items.map(({ itemId }) => itemId));
  const left = standing.filter(
    ({ itemId, type }) => type === TYPES[question.type] && !ours.has(itemId),
  );
  return (
    left.find(({ title }) => title === question.title) ?? left.find(({ title }) => title === '')
  );
}

/** The index, from 0, at which the question is to stand among the others. */
export function placeAmong(
  { items }: FormMap,
  question: Question,
  others: readonly StandingItem[],
): number {
  const indexes = new Map(others.map(({ itemId }, index) => [itemId, index]));
  const indexOf = ({ key }: Question): number =>
    indexes.get(items.find((item) => item.key === key)?.itemId ?? '') ?? -1;
  const at = INTAKE.findIndex(({ key }) => key === question.key);
  const before = INTAKE.slice(0, at).reverse();
  const onPage = ({ page }: Question): boolean => page === question.page;
  const previous = before.filter(onPage).map(indexOf).find(isThere);
  if (previous !== undefined) return previous + 1;
  const next = INTAKE.slice(at + 1)
    .filter(onPage)
    .map(indexOf)
    .find(isThere);
  if (next !== undefined) return next;
  const title = PAGES.find(({ key }) => key === question.page)?.title ?? '';
  if (title === '') return 0;
  const page = others.findIndex((one) => one.type === 'PAGE_BREAK' && one.title === title);
  if (page >= 0) return page + 1;
  const earlier = before.map(indexOf).find(isThere);
  return earlier === undefined ? others.length : earlier + 1;
}

function isThere(index: number): boolean {
  return index >= 0;
}
