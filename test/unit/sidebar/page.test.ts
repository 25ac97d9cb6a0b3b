import { memoryStore, openDrafts } from '../../../src/sidebar/drafts';
import { readPageData } from '../../../src/sidebar/page-data';
import {
  explainTransport,
  isRefusal,
  sentenceOf,
  server,
  serverAfter,
  ServerError,
} from '../../../src/sidebar/server-calls';
import type { EndPlan } from '../../../src/shared/leaving-api';
import type { Opened } from '../../../src/shared/sidebar-api';
import { count, dateInWords, momentInWords, timeInWords } from '../../../src/sidebar/words';

const END_PLAN: EndPlan = { educatorId: 'e-1', name: 'Sam', docUrl: '', steps: [], copySteps: [] };
const DAY = 24 * 60 * 60 * 1000;

describe('drafts', () => {
  test('come back to the same person until cleared, and to nobody else', () => {
    const store = memoryStore();
    openDrafts('rosa@maple.example', store).write('set-up', { programme: 'Maple' });
    expect(openDrafts('rosa@maple.example', store).read('set-up')).toEqual({ programme: 'Maple' });
    expect(openDrafts('tom@maple.example', store).read('set-up')).toBeUndefined();
    openDrafts('rosa@maple.example', store).clear('set-up');
    expect(openDrafts('rosa@maple.example', store).read('set-up')).toBeUndefined();
  });

  test('are dropped after seven days', () => {
    const store = memoryStore();
    openDrafts('r', store, () => 0).write('a', 1);
    expect(openDrafts('r', store, () => 7 * DAY).read('a')).toBe(1);
    expect(openDrafts('r', store, () => 7 * DAY + 1).read('a')).toBeUndefined();
  });

  test('whoever opens the page, what is older than that goes, and nothing that is not ours', () => {
    const store = memoryStore();
    store.setItem('another-page', 'kept');
    openDrafts('rosa', store, () => 0).write('a', 1);
    openDrafts('rosa', store, () => 3 * DAY).write('b', 2);
    openDrafts('tom', store, () => 8 * DAY);
    expect(openDrafts('rosa', store, () => 3 * DAY).read('a')).toBeUndefined();
    expect(openDrafts('rosa', store, () => 8 * DAY).read('b')).toBe(2);
    expect(store.getItem('another-page')).toBe('kept');
  });

  test('storage that is full, forbidden or damaged stops nothing', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    const refused = openDrafts('r', {
      ...{ length: 1, key: () => 'sage-coach/r/a' },
      ...{ getItem: refuse, setItem: refuse, removeItem: refuse },
    });
    refused.write('a', 1);
    refused.clear('a');
    expect(refused.read('a')).toBeUndefined();
    const damaged = openDrafts('r', { ...memoryStore(), getItem: () => '{"savedAt":' });
    expect(damaged.read('a')).toBeUndefined();
    expect(
      openDrafts('r', { ...memoryStore(), getItem: () => '"text"' }).read('a'),
    ).toBeUndefined();
  });
});

describe('failures in words', () => {
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['', 'connection'],
    ['Exceeded maximum execution time', 'too long'],
    ['PERMISSION_DENIED', 'several Google accounts'],
    ['Authorization is required to perform that action.', 'several Google accounts'],
    ['There are too many scripts running simultaneously', 'Wait a minute'],
  ])('"%s" is told as %s', (message, words) => {
    expect(explainTransport(message)).toContain(words);
  });

  test('a refusal keeps its own sentence, anything else gets a general one', () => {
    expect(sentenceOf(new ServerError('busy', 'Somebody else is saving.'))).toBe(
      'Somebody else is saving.',
    );
    expect(sentenceOf(new TypeError('x is undefined'))).not.toContain('undefined');
  });

  test('only what the server refused was surely not done', () => {
    const failure = (code: string): ServerError => new ServerError(code, 'A sentence.');
    expect(
      ['busy', 'other-coach', 'google-failed', 'transport'].map((code) => isRefusal(failure(code))),
    ).toEqual([true, true, false, false]);
    expect(isRefusal(new TypeError('x'))).toBe(false);
  });

  test('without Google the call fails with a sentence', async () => {
    await expect(server.refresh()).rejects.toMatchObject({
      code: 'transport',
      message: expect.stringContaining('online'),
    });
  });
});

test.each([null, undefined, '', '"DATA"', 'null', '[]', '{"view":"roster"}'])(
  'page data %j cannot be read',
  (text) => {
    expect(readPageData(text)).toBeNull();
  },
);

test('dates and counts in words', () => {
  expect(dateInWords('2026-11-03')).toBe('Nov 3, 2026');
  expect(dateInWords('soon')).toBe('soon');
  expect(dateInWords('')).toBe('');
  expect(timeInWords('nonsense')).toBe('');
  expect(timeInWords('2026-11-22T10:02:00Z')).toMatch(/:02 [AP]M$/);
  expect([count(1, 'teacher'), count(2, 'teacher'), count(1, 'row needs', 'rows need')]).toEqual([
    '1 teacher',
    '2 teachers',
    '1 row needs',
  ]);
});

test('a moment near now is said by day and time, any other by its date', () => {
  const now = new Date('2026-11-22T12:00:00');
  const at = (day: string): string => momentInWords(new Date(`${day}T14:45:00`).toISOString(), now);
  expect([at('2026-11-22'), at('2026-11-21'), at('2026-11-23')]).toEqual([
    'today, 2:45 PM',
    'yesterday, 2:45 PM',
    'tomorrow, 2:45 PM',
  ]);
  expect(at('2026-11-20')).toBe('Nov 20, 2026');
  expect(momentInWords('2026-11-22', now)).toBe('Nov 22, 2026');
  expect(momentInWords('soon', now)).toBe('soon');
});

describe('what the page was opened with', () => {
  const opened: Opened = { method: 'planEnd', args: ['e-1'], value: END_PLAN };
  const code = (call: Promise<unknown>): Promise<unknown> =>
    call.catch((error: ServerError) => error.code);

  test('answers the first call of that method, and no other', async () => {
    const inlined = serverAfter({ opened });
    expect(await code(inlined.refresh())).toBe('transport');
    expect(await inlined.planEnd('e-1')).toBe(END_PLAN);
    expect(await code(inlined.planEnd('e-1'))).toBe('transport');
  });

  test('answers no call that is given something else, nor one after it', async () => {
    const inlined = serverAfter({ opened });
    expect(await code(inlined.planEnd('e-2'))).toBe('transport');
    expect(await code(inlined.planEnd('e-1'))).toBe('transport');
  });

  test.each([[null], [{}]])('without it, %j, the server is asked', async (initial) => {
    expect(await code(serverAfter(initial).planEnd('e-1'))).toBe('transport');
  });
});
