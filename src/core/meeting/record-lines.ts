// What the rows of a Doc say for a meeting: promises that stay open, goals, strategies to look back on, and
// what came due. Rows are shown in their own words and kept nowhere.
import type { DocRecord, ReadDoc } from '../doc/read/read-doc';
import { ONLY_NUMBERS } from '../records/kinds/evidence';
import { daysBetween, shortDay } from '../text/short-day';
import { shortened } from '../text/shorten';
import type { BriefLine } from './brief-section';
import { lastMeetings } from './promises';

type Kinds = ReadDoc['kinds'];

/** Characters of one cell, and of a strategy's name inside a sentence. */
const LONGEST_CELL = 300;
const LONGEST_NAME = 80;

/** "M-03, Nov 2"; the Ref alone where no date is known. */
export function rowOf(ref: string, date: string | undefined, today: string): string {
  return date ? `${ref}, ${shortDay(date, today)}` : ref;
}

const GOALS_SHOWN = ['working', '', 'idea'];

/** Those at work first; one whose status can't be told is one of them. */
export function goalLines({ goal }: Kinds, today: string): BriefLine[] {
  return GOALS_SHOWN.flatMap((status) =>
    (goal?.records ?? [])
      .filter(({ values }) => (values.status ?? '') === status)
      .flatMap(({ ref, texts, values }) => {
        const words = shortened(texts.goal ?? '', LONGEST_CELL);
        const sign = shortened(texts.sign ?? '', LONGEST_CELL);
        const text = [words && sentence(words), sign && `We will see: ${sign}`]
          .filter(Boolean)
          .join(' ');
        return text === '' ? [] : [{ text, from: rowOf(ref, values.revisited, today) }];
      }),
  );
}

function sentence(text: string): string {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;
}

const SOON_DAYS = 14;

/** What is to be looked back on now, then soon, then what has numbers only. */
export function reviewLines({ strategy, evidence }: Kinds, today: string): BriefLine[] {
  const open = (strategy?.records ?? [])
    .filter(({ values }) => values.review && !['keep', 'stop'].includes(values.status ?? ''))
    .sort((a, b) => reviewOf(a).localeCompare(reviewOf(b)));
  const lines = open.flatMap((record): BriefLine[] => {
    const review = reviewOf(record);
    const days = daysBetween(today, review);
    if (days > SOON_DAYS) return [];
    const on = days === 0 ? 'today' : shortDay(review, today);
    const text =
      days > 0
        ? `Look back on ${nameOf(record)} by ${on}.`
        : `Look back on ${nameOf(record)}. It was planned for ${on}.`;
    return [{ text, from: rowOf(record.ref, review, today) }];
  });
  const stopped = (strategy?.records ?? []).filter(({ values }) => values.status === 'stop');
  const gone = new Set(stopped.map(({ ref }) => ref));
  return [...lines, ...onlyNumbers(evidence?.records ?? [], gone, today)];
}

function reviewOf({ values }: DocRecord): string {
  return values.review ?? '';
}

function nameOf({ ref, texts }: DocRecord): string {
  const [first = ''] = (texts.strategy ?? '').trim().split('\n');
  const name = shortened(first, LONGEST_NAME);
  return name === '' ? ref : `“${name}”`;
}

function onlyNumbers(
  evidence: readonly DocRecord[],
  gone: ReadonlySet<string>,
  today: string,
): BriefLine[] {
  const refs = new Set(evidence.map(({ values }) => values['strategy-ref'] ?? ''));
  return [...refs].flatMap((ref): BriefLine[] => {
    const [first, ...more] = evidence.filter(({ values }) => values['strategy-ref'] === ref);
    const isOnlyNumbers = [first, ...more].every((one) => one?.values.kind === 'numbers');
    if (ref === '' || gone.has(ref) || !first || !isOnlyNumbers) return [];
    const text = ONLY_NUMBERS.replace('{ref}', () => ref);
    return [{ text, from: rowOf(first.ref, first.values.date, today) }];
  });
}

/** Six weeks: as long as a goal is usually worked on before it is looked at. */
const GOAL_DAYS = 42;
/** From winter to spring. */
const PLAN_DAYS = 120;

export function dueLines({ meeting, goal, plan }: Kinds, today: string): BriefLine[] {
  const goals = (goal?.records ?? []).filter(({ values }) =>
    ['working', ''].includes(values.status ?? ''),
  );
  return [
    ...plannedLine(meeting?.records ?? [], today),
    ...goals.flatMap((one) => notLookedAt(one, `Goal ${one.ref}`, GOAL_DAYS, today)),
    ...(plan?.records ?? [])
      .slice(-1)
      .flatMap((one) => notLookedAt(one, 'The plan over the years', PLAN_DAYS, today)),
  ];
}

/** The day that was agreed on in the newest meeting, when it has come and nobody wrote of a meeting since. */
function plannedLine(meetings: readonly DocRecord[], today: string): BriefLine[] {
  const [newest] = lastMeetings(meetings, today);
  const { date = '', next = '' } = newest?.values ?? {};
  const isMet = meetings.some(({ values }) => (values.date ?? '') >= next);
  if (!newest || next === '' || next > today || isMet) return [];
  const text =
    next === today
      ? 'You planned to meet today.'
      : `You planned to meet on ${shortDay(next, today)}. No meeting is written down since.`;
  return [{ text, from: rowOf(newest.ref, date, today) }];
}

function notLookedAt(
  { ref, values: { revisited = '' } }: DocRecord,
  what: string,
  days: number,
  today: string,
): BriefLine[] {
  if (revisited === '' || daysBetween(revisited, today) <= days) return [];
  const on = shortDay(revisited, today);
  return [{ text: `${what} was last looked at on ${on}.`, from: rowOf(ref, revisited, today) }];
}
