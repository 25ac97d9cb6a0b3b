// What holds a run up and when it goes on, as the coach reads it.
import type { BulkCounts } from './standing';
import type { Limit } from './bulk-run';

const LIMIT_WORDS: Readonly<Record<Limit, (counts: BulkCounts) => string>> = {
  day: (counts) =>
    `Google lets your account make no more documents today. ${madeSoFar(counts)} ` +
    rest(counts, 'be made tomorrow'),
  minute: (counts) =>
    `Google lets an account write only so often in a minute. ${madeSoFar(counts)} ` +
    'It goes on by itself in a minute.',
  sharing: (counts) =>
    `Google lets you share no more files right now. ${madeSoFar(counts)} ` +
    rest(counts, 'be made and shared later today or tomorrow'),
};

export function limitWords(limit: Limit, counts: BulkCounts): string {
  return LIMIT_WORDS[limit](counts);
}

/** The last of a run may have been made by a step that was interrupted. */
export function doubtWords({ left }: BulkCounts): string {
  return left === 1
    ? 'One Doc may have been made a moment ago, right before an interruption. So that there is never a second one, it is looked for in two minutes.'
    : `${left} Docs may have been made a moment ago, right before an interruption. So that nobody gets two, they are looked for in two minutes.`;
}

export const IN_DOUBT =
  'The Doc may have been made a moment ago, right before an interruption. It is looked for first, so that there is never a second one.';

function madeSoFar({ done, total }: BulkCounts): string {
  return `${done} of ${total} ${done === 1 ? 'is' : 'are'} made and shared.`;
}

function rest({ left }: BulkCounts, will: string): string {
  return left === 1
    ? `The other one will ${will}, by itself.`
    : `The other ${left} will ${will}, by themselves.`;
}
