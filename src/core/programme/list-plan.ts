// What pushing the lists of Settings would do: to the programme, to the hidden codes in Settings, to the
// Form's options, and to what we know about the Form.
import type { CodedList, CodedText, FormItem, FormMap } from '../answers/form-map';
import { questionOf, resolveIntake } from '../intake/intake';
import type { Option, Question } from '../intake/question';
import { tidyLine } from '../text/normalize';
import { headChanges, undecidedCoaches, withHead } from './head-changes';
import { listChanges, withChanges, type ListChange } from './list-changes';
import type { Programme } from './programme';
import {
  knownList,
  LIST_KEYS,
  listPart,
  listsInForm,
  SETTINGS_LISTS,
  type Lists,
} from './settings-lists';
import { headProblems, readHead, repeatedHeads } from './settings-head';
import { readSettings, type ReadSettings, type SettingsRow } from './settings-rows';
import { tabSentence } from './settings-words';

/** A question whose options or columns change. */
export interface NewTexts {
  readonly item: FormItem;
  readonly part: 'options' | 'columns';
  /** As they are to stand in the Form. */
  readonly texts: readonly CodedText[];
}

export interface ListsPlan {
  /** While there is one, nothing is pushed. */
  readonly problems: readonly string[];
  readonly changes: readonly ListChange[];
  /** About coaches: only the lead can say, in the form; nothing else waits for it. */
  readonly undecided: readonly string[];
  readonly codes: ReadSettings['codes'];
  /** With the lists of Settings, its name, school year and agreement. */
  readonly programme: Programme;
  readonly form: readonly NewTexts[];
}

const EMPTY_TAB =
  'The tab "Settings" is empty. Choose SAGE Coach > Set up or repair; it writes the lists again.';

/** @param begun what was on its way into the Form when it was cut short, so that some may stand there */
export function planLists(
  rows: readonly SettingsRow[],
  programme: Programme,
  map: FormMap,
  begun: readonly Programme[] = [],
): ListsPlan {
  const before = listsInForm(programme);
  const nothing = { problems: [], changes: [], undecided: [], codes: [], programme, form: [] };
  if (rows.length === 0) return { ...nothing, problems: [EMPTY_TAB] };
  const read = readSettings(rows, (key) => knownList(key, before, map));
  const head = readHead(rows, programme);
  const ofHead = [...repeatedHeads(rows), ...headProblems(head)].map(tabSentence);
  const undecided = undecidedCoaches(programme, head);
  const problems = [...ofHead, ...read.problems];
  if (problems.length > 0) return { ...nothing, problems, undecided };
  const wished = withLists(withHead(programme, head), read.lists);
  const form = newTexts([withLists(programme, before), ...begun, wished], map);
  // What was taken back differs from nothing but from what was begun.
  const [changes = []] = [programme, ...begun]
    .map((from) => [...headChanges(from, head), ...listChanges(listsInForm(from), read.lists)])
    .filter(({ length }) => length > 0);
  return {
    problems: form.flatMap(formProblems),
    changes,
    undecided,
    codes: read.codes,
    programme: wished,
    form,
  };
}

function withLists(programme: Programme, { schools, ...lists }: Lists): Programme {
  const options = schools.map(({ code, text }) => ({ code, text }));
  return {
    ...programme,
    schools: options.map(({ text }) => text),
    schoolsInForm: options,
    lists,
  };
}

function optionsOf(question: Question | undefined): readonly Option[] {
  if (question === undefined) return [];
  return 'options' in question ? question.options : 'columns' in question ? question.columns : [];
}

/**
 * The questions that the change reaches; one that was deleted from the Form may come back to it.
 * @param way from what the Form was last given to what it is to say
 */
function newTexts(way: readonly Programme[], map: FormMap): NewTexts[] {
  const asked = way.map(
    (one) => new Map(resolveIntake(one).map((question) => [question.key, question])),
  );
  return LIST_KEYS.flatMap((key) => SETTINGS_LISTS[key].questions).flatMap((key) => {
    const item = map.items.find((one) => one.key === key);
    const part = item ? listPart(item) : null;
    const now = item && part ? item[part]?.now : undefined;
    if (!item || !part || !now) return [];
    const texts = asked
      .map((questions) => optionsOf(questions.get(key)))
      .reduce(
        (stands, options, at, all) => withChanges(stands, all[at - 1] ?? options, options),
        now,
      );
    return JSON.stringify(texts) === JSON.stringify(now) ? [] : [{ item, part, texts }];
  });
}

/** What Google would refuse, and what a person has to answer first. */
function formProblems({ item, part, texts }: NewTexts): string[] {
  const { title } = questionOf(item.key);
  const problems: string[] = [];
  const undecided = (item[part]?.now ?? []).some(({ code }) => code === '');
  if (undecided) {
    problems.push(
      `The question "${title}" has a text in the Form that waits for your answer: what does it stand for? Please answer that first.`,
    );
  }
  if (texts.length === 0) {
    problems.push(
      `The question "${title}" would be left without any option. Please add one in Settings or in the Form.`,
    );
  }
  return problems;
}

type Texts = readonly CodedText[];

/** What we know of the Form while its options change: the new texts beside those that stand there. */
export function knowingBoth(map: FormMap, changes: readonly NewTexts[]): FormMap {
  return withParts(map, changes, ({ now, former }, texts) => ({
    now,
    former: without([...texts, ...former], now),
  }));
}

/** What we know of the Form once its options have changed. */
export function settled(map: FormMap, changes: readonly NewTexts[]): FormMap {
  return withParts(map, changes, ({ now, former }, texts) => ({
    now: texts,
    former: without([...now, ...former], texts),
  }));
}

function withParts(
  map: FormMap,
  changes: readonly NewTexts[],
  change: (list: CodedList, texts: Texts) => CodedList,
): FormMap {
  const items = map.items.map((item): FormItem => {
    const found = changes.find((one) => one.item.itemId === item.itemId);
    const list = found && item[found.part];
    return found && list ? { ...item, [found.part]: change(list, found.texts) } : item;
  });
  return { ...map, items };
}

/** Each wording once, and none of the others. */
function without(texts: Texts, others: Texts): Texts {
  const seen = new Set(others.map(({ text }) => tidyLine(text)));
  return texts.filter(({ text }) => {
    const words = tidyLine(text);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}
