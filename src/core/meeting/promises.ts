// What teacher and coach promised each other when they last met, as far as it stays open.
import type { DocRecord } from '../doc/read/read-doc';
import { newestFirst } from '../text/short-day';

/**
 * The newest first, without rows for days to come in which nobody promised anything yet. A row without a
 * date counts as being as old as the one below it: the newest stand on top.
 */
export function lastMeetings(meetings: readonly DocRecord[], today: string): DocRecord[] {
  let below = '';
  const fromBottom = [...meetings].reverse().map((record) => {
    below = record.values.date || below;
    return { record, date: below };
  });
  const told = fromBottom
    .reverse()
    .filter(({ record, date }) => date <= today || promisesIn(record).length > 0);
  return newestFirst(told).map(({ record }) => record);
}

/** The meeting whose promises count: the newest, or the one before where nothing of that stays open. */
export function withOpenPromises(
  meetings: readonly DocRecord[],
  today: string,
): { record: DocRecord; promises: string[] } | undefined {
  return lastMeetings(meetings, today)
    .slice(0, 2)
    .map((record) => ({ record, promises: promisesIn(record).filter((line) => !isDone(line)) }))
    .find(({ promises }) => promises.length > 0);
}

/** One promise a line. */
function promisesIn({ texts }: DocRecord): string[] {
  return (texts.promises ?? '')
    .split('\n')
    .map((line) => line.replace(UNSEEN, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A promise that is shown although it was kept does less harm than one that is missed. */
function isDone(line: string): boolean {
  return DONE.test(line) && !NOT_DONE.test(line);
}

const DONE = /(?:^|[^\p{L}\p{N}])done[^\p{L}\p{N}]*$/iu;
const NOT_DONE = /(?:\bnot|n['’]t|\bnever|\bbe|\bget|\byet)[ ,]+done[^\p{L}\p{N}]*$/iu;
