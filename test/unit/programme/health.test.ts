// What is broken keeps its date until it is mended, and silence is told by the last sign of life.
import {
  afterLook,
  ailmentOf,
  encodeHealth,
  healthLines,
  parseHealth,
  type Ailment,
} from '../../../src/core/programme/health';

const NINE = '2026-09-14T09:00:00.000Z';
const TEN = '2026-09-14T10:00:00.000Z';
const CLOSED: Ailment = { code: 'form-closed', since: NINE };

const at = (time: string, ailments: Ailment[] = [], heartbeat = NINE) =>
  healthLines(ailments, heartbeat, Date.parse(time)).map(({ code, since }) => [code, since]);

describe('after a look', () => {
  test('what is found again keeps its date, what is new gets today’s', () => {
    expect(afterLook([CLOSED], ['form-closed'], ['form-closed', 'quota'], TEN)).toEqual([
      CLOSED,
      { code: 'quota', since: TEN },
    ]);
  });

  test('what was looked for and not found is mended; the rest stays as it was', () => {
    const before: Ailment[] = [CLOSED, { code: 'responders-missing', since: NINE }];
    expect(afterLook(before, ['form-closed'], [], TEN)).toEqual([before[1]]);
  });

  test('survives being stored, and a damaged value is forgotten', () => {
    expect(parseHealth(encodeHealth([CLOSED]))).toEqual([CLOSED]);
    expect(encodeHealth([])).toBe('');
    for (const text of ['', '{', '[{"code":"unheard of","since":""}]', 'null', '{"__proto__":1}']) {
      expect(parseHealth(text)).toEqual([]);
    }
  });
});

describe('what is said', () => {
  test('nothing, while a run came within three hours or none is expected yet', () => {
    expect(at('2026-09-14T12:00:00.000Z')).toEqual([]);
    expect(at('2027-09-14T12:00:00.000Z', [], '')).toEqual([]);
  });

  test('silence, since the last run that ended well', () => {
    expect(at('2026-09-14T12:00:00.001Z')).toEqual([['silent', NINE]]);
    expect(at(TEN, [], 'no date')).toEqual([['silent', 'no date']]);
  });

  test('a closed Form beside the silence, but not what explains it', () => {
    const late = '2026-09-15T12:00:00.000Z';
    expect(at(late, [CLOSED]).map(([code]) => code)).toEqual(['silent', 'form-closed']);
    expect(at(late, [{ code: 'scope-lost', since: TEN }])).toEqual([['scope-lost', TEN]]);
  });

  test('the weightiest first', () => {
    const found = afterLook([], [], ['run-failed', 'form-closed', 'form-gone'], TEN);
    expect(at(TEN, found).map(([code]) => code)).toEqual([
      'form-gone',
      'form-closed',
      'run-failed',
    ]);
  });
});

test('a failure becomes what the lead can do about it', () => {
  expect(['scope-missing', 'service-disabled', 'quota', 'google-failed'].map(ailmentOf)).toEqual([
    'scope-lost',
    'scope-lost',
    'quota',
    'run-failed',
  ]);
});
