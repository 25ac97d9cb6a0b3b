// Start coaching with several in the page: who is ticked at first, when it asks again, what it says.
import type { BulkPerson, BulkProgress } from '../../../src/shared/bulk-api';
import {
  choosable,
  howLong,
  likelyOnes,
  needOne,
  progressLine,
  runBulk,
  waitFor,
  withProgress,
} from '../../../src/sidebar/model/bulk';
import { findPeople } from '../../../src/sidebar/model/people';

const NOW = Date.UTC(2026, 8, 14, 13);

function person(educatorId: string, more: Partial<BulkPerson> = {}): BulkPerson {
  return {
    ...{ educatorId, name: educatorId, school: 'North', stateLabel: 'Answered', answered: true },
    ...{ own: true, doc: 'none', text: '', waits: false },
    ...more,
  };
}

function progress(more: Partial<BulkProgress> = {}): BulkProgress {
  const none = { until: '', note: '', outcomes: [] };
  return { total: 3, done: 1, left: 2, state: 'running', ...none, ...more };
}

const people = [
  person('ada'),
  person('silent', { answered: false }),
  person('lost', { own: false }),
  person('stuck', { doc: 'unfinished' }),
  person('coming', { doc: 'unfinished', waits: true }),
];
const plan = { people, leftOut: 0, run: null };

it('ticks those who answered, are the coach’s own and have no Doc', () => {
  expect([...likelyOnes(plan)]).toEqual(['ada']);
  expect(choosable(plan).map(({ educatorId }) => educatorId)).not.toContain('stuck');
  expect(needOne(plan).map(({ educatorId }) => educatorId)).toEqual(['stuck']);
});

it('finds people by any words of name and school, with or without accents', () => {
  const zoe = person('z', { name: 'Zoë Núñez', school: 'South' });
  expect(findPeople([zoe, ...people], 'nunez south')).toEqual([zoe]);
  expect(findPeople(people, '  ')).toEqual(people);
});

it.each([
  [{}, 0],
  [{ state: 'finished' }, null],
  [{ state: 'paused' }, null],
  [{ state: 'waiting', until: new Date(NOW + 60_000).toISOString() }, 60_000],
  [{ state: 'waiting', until: new Date(NOW - 60_000).toISOString() }, 1_000],
  [{ state: 'waiting', until: new Date(NOW + 3_600_000).toISOString() }, null],
  [{ state: 'waiting', until: '' }, null],
] as const)('with %j it asks again after %j ms', (more, wait) => {
  expect(waitFor(progress(more), NOW)).toBe(wait);
});

it('goes on until it ends, and not once nobody wants it', async () => {
  const shown: number[] = [];
  let done = 1;
  const steps = {
    next: () =>
      Promise.resolve(progress({ done: ++done, state: done < 3 ? 'running' : 'finished' })),
    show: (seen: BulkProgress) => void shown.push(seen.done),
    sleep: () => Promise.resolve(),
  };
  await runBulk(() => Promise.resolve(progress()), { ...steps, isWanted: () => true });
  expect(shown).toEqual([1, 2, 3]);
  await runBulk(() => Promise.resolve(progress()), { ...steps, isWanted: () => false });
  expect(shown).toEqual([1, 2, 3, 1]);
});

it('keeps the latest word on everybody, the newest first', () => {
  const outcome = (educatorId: string, what: 'shared' | 'in-doubt') => ({
    ...{ educatorId, name: educatorId, outcome: what, text: '' },
  });
  const first = withProgress(
    null,
    progress({ outcomes: [outcome('a', 'in-doubt'), outcome('b', 'shared')] }),
  );
  const second = withProgress(first, progress({ outcomes: [outcome('a', 'shared')] }));
  expect(second.outcomes).toEqual([outcome('a', 'shared'), outcome('b', 'shared')]);
});

it('says how far it is and how long it takes', () => {
  expect(progressLine(progress())).toBe('1 of 3 made and shared.');
  expect(progressLine(progress({ left: 1 }))).toBe('1 of 3 made and shared. 1 needs you.');
  expect(progressLine(progress({ left: 0 }))).toBe('1 of 3 made and shared. 2 need you.');
  expect([1, 30, 31, 300].map(howLong)).toEqual([
    'about a minute',
    'about a minute',
    'about 2 minutes',
    'about 10 minutes',
  ]);
});
