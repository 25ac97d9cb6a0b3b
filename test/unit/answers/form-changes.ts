// The Form of the sample programme as people see it, for tests that change it by hand.
import type { FormMap } from '../../../src/core/answers/form-map';
import type { ItemNow } from '../../../src/core/answers/item-now';
import type { Question, QuestionKey } from '../../../src/core/intake/question';
import { FORM_MAP, QUESTIONS } from './sample-response';

const texts = (options: readonly { text: string }[]): string[] => options.map(({ text }) => text);

function asItem(question: Question): ItemNow {
  const { key, title, help, required } = question;
  const item = { itemId: `item-${key}`, type: question.type, title, help, required };
  if ('options' in question) {
    return { ...item, options: texts(question.options), other: question.other };
  }
  if (!('rows' in question)) return item;
  return { ...item, rows: texts(question.rows), columns: texts(question.columns) };
}

/** Every question as set-up wrote it. */
export const STANDING: readonly ItemNow[] = QUESTIONS.map(asItem);

/** The same with one question changed. */
export function withChange(
  key: QuestionKey,
  change: Partial<ItemNow>,
  items: readonly ItemNow[] = STANDING,
): ItemNow[] {
  return items.map((item) => (item.itemId === `item-${key}` ? { ...item, ...change } : item));
}

export function itemOf(map: FormMap, key: QuestionKey): FormMap['items'][number] {
  const item = map.items.find((one) => one.key === key);
  if (!item) throw new Error(`The map does not know ${key}.`);
  return item;
}

export { FORM_MAP };
