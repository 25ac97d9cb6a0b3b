// Which of two sharing choices of one person counts when their rows are merged: the one that allows
// less. Nothing said allows nothing.
import type { Answers } from '../answers/answers';
import { sameCodes, SHARING_KEYS, type Choices, type SharingChoices } from './sharing-choices';

/** Codes from what allows least to what allows most; '' is nothing said. */
export const LEAST_FIRST = {
  group: ['no', '', 'ask', 'yes'],
  highlight: ['never', '', 'ask'],
} as const;

/** Said by itself: no interest in anything. */
const NOT_INTERESTED = 'none';

/** Never allows anything that one of the two does not allow, in whichever order they come. */
export function stricterChoices(a: Choices, b: Choices): Choices {
  return {
    group: lesser(LEAST_FIRST.group, a.group, b.group),
    highlight: lesser(LEAST_FIRST.highlight, a.highlight, b.highlight),
    open: inBoth(a.open, b.open),
  };
}

/** A code that we don't know may mean anything, so it allows nothing. */
function lesser(
  order: readonly string[],
  [a = '']: readonly string[],
  [b = '']: readonly string[],
): readonly string[] {
  const known = (code: string): string => (order.includes(code) ? code : '');
  const code = order.find((one) => one === known(a) || one === known(b)) ?? '';
  if (code !== '') return [code];
  return a === b && a !== '' ? [a] : [];
}

function inBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.includes(NOT_INTERESTED) || b.includes(NOT_INTERESTED)) return [NOT_INTERESTED];
  return a.filter((code) => b.includes(code));
}

/** The answers, saying these choices. */
export function withChoices(answers: Answers, { group, highlight, open }: Choices): Answers {
  const said: Answers = { ...answers };
  for (const key of SHARING_KEYS) delete said[key];
  const [groupCode] = group;
  const [highlightCode] = highlight;
  if (groupCode !== undefined) said.group = { code: groupCode };
  if (highlightCode !== undefined) said.highlight = { code: highlightCode };
  if (open.length > 0) said.open = open.map((code) => ({ code }));
  return said;
}

/**
 * The choices of two rows of one person. Somebody who never answered has chosen nothing yet, so the
 * other row's choices stand. What the coach of the first row has not read yet stays to be read.
 * @param at when the other row's answers were sent, ISO date-time
 */
export function mergedChoices(
  kept: SharingChoices | null,
  gone: SharingChoices | null,
  at: string,
): SharingChoices | null {
  if (kept === null || gone === null) return kept ?? gone;
  const now = stricterChoices(kept.now, gone.now);
  const same = SHARING_KEYS.every((key) => sameCodes(now[key], kept.now[key]));
  return { seen: kept.seen, now, changedAt: same ? kept.changedAt : at };
}
