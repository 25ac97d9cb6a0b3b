// The questions as teachers read them in the Form now, for showing answers: texts from the Form, codes,
// short words and lines for coaches from us, and every code that stood there once, so that old answers
// stay readable.
import { questionOf, resolveIntake } from '../intake/intake';
import type { GridRow, Option, Question } from '../intake/question';
import type { CodedList, FormItem, FormMap } from './form-map';

export function askedQuestions(
  programme: Parameters<typeof resolveIntake>[0],
  map: FormMap,
): Question[] {
  const items = new Map(map.items.map((item) => [item.key, item]));
  return resolveIntake(programme).map((question) => {
    const item = items.get(question.key);
    return item ? asItStands(question, item) : question;
  });
}

function asItStands(question: Question, { key, changed, ...item }: FormItem): Question {
  const ours = questionOf(key);
  const { title, help, required } = { ...question, ...changed };
  const asked = { title, help, required };
  if ('options' in question) {
    const defaults = 'options' in ours ? ours.options : [];
    return { ...question, ...asked, options: withTexts(item.options, question.options, defaults) };
  }
  if (!('rows' in question)) return { ...question, ...asked };
  return {
    ...question,
    ...asked,
    rows: withTexts<GridRow>(item.rows, question.rows, []),
    columns: withTexts(item.columns, question.columns, 'columns' in ours ? ours.columns : []),
  };
}

/** Those in the Form first, then those that stood there, then those it was never given. */
function withTexts<T extends Option>(
  list: CodedList | undefined,
  ours: readonly T[],
  defaults: readonly T[],
): (T | Option)[] {
  const known = new Map([...defaults, ...ours].map((option) => [option.code, option]));
  const byCode = new Map<string, T | Option>();
  for (const { code, text } of [...(list?.now ?? []), ...(list?.former ?? []), ...ours]) {
    if (code !== '' && !byCode.has(code)) byCode.set(code, { ...known.get(code), code, text });
  }
  return [...byCode.values()];
}
