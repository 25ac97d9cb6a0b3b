// The run that is kept, the size of its steps, and where somebody stands, all told without Google.
import {
  encodeBulkRun,
  heldUp,
  newBulkRun,
  notHeldUp,
  parseBulkRun,
  rests,
  stepSize,
} from '../../../src/core/bulk/bulk-run';
import { doubtWords, limitWords } from '../../../src/core/bulk/bulk-words';
import { countStandings, isToDo, standingOf } from '../../../src/core/bulk/standing';
import { doubtUntil, intentFor, mayCreate } from '../../../src/core/doubt';
import { newEducator, type EducatorRecord } from '../../../src/core/educator/record';

const NOW = Date.UTC(2026, 8, 14, 13);
const at = (ms: number): string => new Date(NOW + ms).toISOString();

function record(more: Partial<EducatorRecord>): EducatorRecord {
  const nobody = { educatorId: 'x', name: '', email: '', school: '', coach: '' };
  return { ...newEducator(nobody), ...more };
}

describe('the run that is kept', () => {
  const run = newBulkRun(['a', 'b', 'a']);

  it('comes back as it was, each ID once', () => {
    expect(run.ids).toEqual(['a', 'b']);
    expect(parseBulkRun(encodeBulkRun(run))).toEqual(run);
    const held = heldUp(run, 'day', NOW);
    expect(parseBulkRun(encodeBulkRun(held))).toEqual(held);
    expect(encodeBulkRun(null)).toBe('');
  });

  it.each(['', '{', '[]', '{"ids":[1],"paused":false}', '{"ids":["a"]}', 'null'])(
    'is none when it reads %s',
    (text) => expect(parseBulkRun(text)).toBeNull(),
  );

  it('forgets a limit that it does not know', () => {
    const text = JSON.stringify({ ids: ['a'], paused: true, limit: 'moon', until: 7 });
    expect(parseBulkRun(text)).toEqual({ ids: ['a'], paused: true, limit: '', until: '' });
  });

  it('rests while a limit is left alone, and no longer', () => {
    const held = heldUp(run, 'minute', NOW);
    expect([rests(run, NOW), rests(held, NOW), rests(held, NOW + 60_000)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(rests(notHeldUp(held), NOW)).toBe(false);
  });
});

it.each([
  [12, 0, 5],
  [12, 5, 10],
  [120, 5, 20],
  [300, 5, 50],
  [1_500, 805, 50],
])('of %i with %i done, a step has %i', (total, done, size) => {
  expect(stepSize(total, done)).toBe(size);
});

it.each([
  ['new', {}],
  ['in-doubt', { docIntentAt: at(-60_000) }],
  ['in-doubt', { docIntentAt: at(60_000) }],
  ['begun', { docIntentAt: at(-120_000) }],
  ['unfinished', { docId: 'd' }],
  ['unfinished', { docId: 'd', docProblem: 'unfinished', docIntentAt: at(0) }],
  ['unfinished', { docId: 'd', docProblem: 'sharingRateLimitExceeded' }],
  ['needs-a-person', { docId: 'd', docProblem: 'invalidSharingRequest' }],
  ['needs-a-person', { docId: 'd', docProblem: 'gone' }],
  ['shared', { docId: 'd', docSharedAt: at(0) }],
  ['shared', { docId: 'd', docSharedAt: at(0), state: 'ended' }],
  ['left-out', { state: 'declined' }],
  ['left-out', { state: 'paused', docId: 'd', docProblem: 'domainPolicy' }],
] as const)('stands at %s with %j', (standing, more) => {
  expect(standingOf(record(more), NOW)).toBe(standing);
});

it('counts who is done and left, and leaves out who is left out', () => {
  const all = ['shared', 'new', 'begun', 'in-doubt', 'needs-a-person', 'left-out'] as const;
  expect(countStandings(all)).toEqual({ total: 5, done: 1, left: 3 });
  expect(all.filter(isToDo)).toEqual(['new', 'begun']);
});

it('says in one and in many what holds it up', () => {
  const many = { total: 300, done: 250, left: 50 };
  const one = { total: 2, done: 1, left: 1 };
  expect(limitWords('day', many)).toContain('The other 50 will be made tomorrow, by themselves.');
  expect(limitWords('day', one)).toContain('The other one will be made tomorrow, by itself.');
  expect(limitWords('sharing', one)).toContain('1 of 2 is made and shared.');
  expect(doubtWords(one)).toContain('One Doc may have been made');
  expect(doubtWords(many)).toContain('50 Docs may have been made');
});

describe('an intent for many Docs', () => {
  const intent = intentFor(NOW, 110_000);

  it('lets the last of them be created in its time', () => {
    expect([0, 110_000, 110_001].map((ms) => mayCreate(intent, NOW + ms))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('leaves a minute at least in which a listing learns of it', () => {
    expect(doubtUntil(intent, NOW)).not.toBeNull();
    expect(Date.parse(doubtUntil(intent, NOW) ?? '') - (NOW + 110_000)).toBe(60_000);
  });

  it('is now for one', () => expect(intentFor(NOW, 0)).toBe(at(0)));
});
