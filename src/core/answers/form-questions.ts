// What only a person can say about the Form: what a changed text stands for, and whether a question that
// somebody deleted is to come back.
import { AddOnError } from '../errors';
import { questionOf } from '../intake/intake';
import { hash64 } from '../text/hash';
import { tidyLine } from '../text/normalize';
import type { CodedList, CodedText, FormItem, FormMap } from './form-map';
import { newCode } from './new-code';
import { LISTS, type ListName } from './reconcile';

/** As the sidebar's contract has it. */
interface AskedText {
  id: string;
  question: string;
  kind: 'option' | 'row' | 'column';
  text: string;
  choices: { code: string; text: string }[];
  suggested: string;
}

const KINDS = { options: 'option', rows: 'row', columns: 'column' } as const;

function idOf({ key }: FormItem, list: ListName, text: string): string {
  return `${key}/${list}/${hash64(tidyLine(text))}`;
}

/** The title as it stands, or stood last, in the Form. */
export function titleOf({ key, changed }: FormItem): string {
  return changed?.title ?? questionOf(key).title;
}

/** Texts that stood there and whose codes stand nowhere now: each code once, by its newest text. */
function lostTexts({ now, former }: CodedList): CodedText[] {
  const seen = new Set(now.map(({ code }) => code));
  return former.filter(({ code }) => {
    const again = code === '' || seen.has(code);
    seen.add(code);
    return !again;
  });
}

/** One question for each text, in the order of the intake. */
export function askedTexts(map: FormMap): AskedText[] {
  const byId = new Map<string, AskedText>();
  for (const item of map.items.filter(({ gone }) => gone === undefined)) {
    for (const list of LISTS) {
      const texts = item[list];
      if (!texts) continue;
      const choices = lostTexts(texts).map(({ code, text }) => ({ code, text }));
      for (const { code, text, likely = '' } of texts.now) {
        const id = idOf(item, list, text);
        if (code !== '' || byId.has(id)) continue;
        const suggested = choices.some((choice) => choice.code === likely) ? likely : '';
        byId.set(id, { id, question: titleOf(item), kind: KINDS[list], text, choices, suggested });
      }
    }
  }
  return [...byId.values()];
}

/** Questions of ours that are not in the Form and of which nobody has said that they may stay out. */
export function deletedQuestions(map: FormMap): { key: string; title: string }[] {
  return map.items
    .filter(({ gone }) => gone === 'undecided')
    .map((item) => ({ key: item.key, title: titleOf(item) }));
}

/**
 * The map after a person has said what a text stands for. The same text in other lists where it can
 * stand for the same is settled with it; a text that is settled already stays as it is.
 * @param code '' when the text is new
 * @throws AddOnError `bad-request` when nothing of that name stands in the Form, or the code can't be meant
 */
export function withAnswer(map: FormMap, id: string, code: string): FormMap {
  const text = textById(map, id);
  if (text === undefined) throw notAsked();
  const asked = askedTexts(map).find((one) => one.id === id);
  if (!asked) return map;
  if (code !== '' && !asked.choices.some((choice) => choice.code === code)) throw notAsked();
  const items = map.items.map((item) => {
    const lists: Partial<Record<ListName, CodedList>> = {};
    for (const list of LISTS) {
      const known = item[list];
      if (!known) continue;
      const isAsked = idOf(item, list, text) === id;
      const same = code !== '' && lostTexts(known).some((lost) => lost.code === code);
      if (isAsked || same) lists[list] = settled(item, known, text, code);
    }
    return { ...item, ...lists };
  });
  return { ...map, items };
}

function textById({ items }: FormMap, id: string): string | undefined {
  for (const item of items) {
    for (const list of LISTS) {
      const entry = item[list]?.now.find(({ text }) => idOf(item, list, text) === id);
      if (entry) return entry.text;
    }
  }
  return undefined;
}

/** Earlier wordings of the same, of which nobody had said anything either, are settled too. */
function settled(item: FormItem, known: CodedList, text: string, code: string): CodedList {
  const key = tidyLine(text);
  const asked = known.now.find((entry) => entry.code === '' && tidyLine(entry.text) === key);
  if (!asked) return known;
  const taken = new Set([...known.now, ...known.former].map((entry) => entry.code));
  const meant = code || newCode(item.key, text, taken);
  const isSame = (entry: CodedText): boolean =>
    entry.code === '' && (tidyLine(entry.text) === key || entry.likely === asked.likely);
  return {
    ...known,
    now: known.now.map((entry) =>
      entry.code === '' && tidyLine(entry.text) === key ? { code: meant, text: entry.text } : entry,
    ),
    former: known.former.map((entry) =>
      isSame(entry) ? { code: meant, text: entry.text } : entry,
    ),
  };
}

function notAsked(): AddOnError {
  return new AddOnError(
    'bad-request',
    'The Form has changed since this page was opened. Nothing was changed here. Go back and open it again.',
  );
}
