// What changed in the lists of Settings since they were last applied, and what that makes of a list as
// it stands in the Form now. Only what changed in Settings changes there: wordings, options and an order
// that somebody gave the Form by hand stay.
import type { CodedText } from '../answers/form-map';
import type { Option } from '../intake/question';
import type { ListEntry } from './lists';
import { LIST_KEYS, SETTINGS_LISTS, type ListKey, type Lists } from './settings-lists';

export interface ListChange {
  /** Such as Schools. */
  list: string;
  kind: 'added' | 'renamed' | 'hint' | 'removed' | 'moved';
  /** Where it will be seen. */
  where: 'form' | 'docs';
  text: string;
  /** Before; only when renamed. */
  was: string;
}

/** Beyond this many, moved entries are counted, not named. */
const MOVED_NAMED = 3;

/** List by list: what is new, worded anew, gone or in another place. */
export function listChanges(before: Lists, wished: Lists): ListChange[] {
  return LIST_KEYS.flatMap((key) => [
    ...added(key, before, wished),
    ...renamed(key, before, wished),
    ...hinted(key, before, wished),
    ...added(key, wished, before).map((change) => ({ ...change, kind: 'removed' as const })),
    ...moved(key, before, wished),
  ]);
}

function byCode<Entry extends { readonly code: string }>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function added(key: ListKey, before: Lists, after: Lists): ListChange[] {
  const known = byCode(before[key]);
  return after[key]
    .filter(({ code }) => !known.has(code))
    .map(({ text }) => ({ ...ofList(key), kind: 'added', text, was: '' }));
}

function ofList(key: ListKey): Pick<ListChange, 'list' | 'where'> {
  const { title, questions } = SETTINGS_LISTS[key];
  return { list: title, where: questions.length > 0 ? 'form' : 'docs' };
}

function renamed(key: ListKey, before: Lists, wished: Lists): ListChange[] {
  const known = byCode(before[key]);
  return wished[key].flatMap((entry): ListChange[] => {
    const was = known.get(entry.code);
    if (!was) return [];
    const [from, to] = wordings(key, was, entry);
    return from === to ? [] : [{ ...ofList(key), kind: 'renamed', text: to, was: from }];
  });
}

function hinted(key: ListKey, before: Lists, wished: Lists): ListChange[] {
  const known = byCode(before[key]);
  return wished[key].flatMap(({ code, text, hint }): ListChange[] => {
    const was = known.get(code);
    if (!was || was.hint === hint) return [];
    return [{ ...ofList(key), kind: 'hint', text: `${text}: ${hint || '(none)'}`, was: '' }];
  });
}

/** Before and after; with the short names where these differ and are read. */
function wordings(key: ListKey, was: ListEntry, is: ListEntry): [string, string] {
  return was.short === is.short || SETTINGS_LISTS[key].shortMost === null
    ? [was.text, is.text]
    : [`${was.text} (${was.short})`, `${is.text} (${is.short})`];
}

function moved(key: ListKey, before: Lists, wished: Lists): ListChange[] {
  const codes = movedCodes(common(before[key], wished[key]), common(wished[key], before[key]));
  const change = { ...ofList(key), kind: 'moved', was: '' } as const;
  if (codes.length > MOVED_NAMED) return [{ ...change, text: `${codes.length} entries` }];
  const texts = byCode(wished[key]);
  return codes.map((code) => ({ ...change, text: texts.get(code)?.text ?? '' }));
}

/** The codes of some entries that others have too, in the order of the first. */
function common(
  entries: readonly { readonly code: string }[],
  others: readonly { readonly code: string }[],
): string[] {
  const shared = byCode(others);
  return entries.map(({ code }) => code).filter((code) => shared.has(code));
}

/** The fewest codes whose moving makes one order out of another of the same codes. */
export function movedCodes(from: readonly string[], to: readonly string[]): string[] {
  const place = new Map(from.map((code, at) => [code, at]));
  // Those that stay form the longest run that rises; each run is kept by its last code.
  let runs: string[][] = [];
  for (const code of to) {
    const at = place.get(code) ?? 0;
    const before = runs.filter((run) => (place.get(run[run.length - 1] ?? '') ?? 0) < at);
    const longest = before.reduce<string[]>((a, b) => (b.length > a.length ? b : a), []);
    runs = [...runs, [...longest, code]];
  }
  const stays = new Set(runs.reduce((a, b) => (b.length > a.length ? b : a), []));
  return to.filter((code) => !stays.has(code));
}

/**
 * A question's options as they are to stand in the Form.
 * @param now as they stand there
 * @param before as Settings last gave them to the Form
 * @param wished as Settings has them now
 */
export function withChanges(
  now: readonly CodedText[],
  before: readonly Option[],
  wished: readonly Option[],
): CodedText[] {
  const [was, is, stands] = [byCode(before), byCode(wished), byCode(now)];
  const worded = ({ code, text }: CodedText): CodedText => {
    const wish = is.get(code)?.text ?? text;
    return { code, text: wish === was.get(code)?.text ? text : wish };
  };
  const stay = now.filter(({ code }) => is.has(code) || !was.has(code)).map(worded);
  const fresh = wished
    .filter(({ code, text }) => !stands.has(code) && was.get(code)?.text !== text)
    .map(({ code, text }) => ({ code, text }));
  const entries = byCode([...stay, ...fresh]);
  const inForm = stay.map(({ code }) => code);
  const inSettings = wished.map(({ code }) => code).filter((code) => entries.has(code));
  const reordered = movedCodes(common(before, wished), common(wished, before)).length > 0;
  const order = reordered ? merged(inSettings, inForm) : merged(inForm, inSettings);
  return order.flatMap((code) => entries.get(code) ?? []);
}

/** The first order, with what only the second has put behind what it follows there. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  second.forEach((code, at) => {
    if (order.includes(code)) return;
    const follows = second.slice(0, at).filter((one) => order.includes(one));
    const last = follows[follows.length - 1];
    order.splice(last === undefined ? 0 : order.indexOf(last) + 1, 0, code);
  });
  return order;
}
