// What a Doc holds, row by row, for showing.
import { timelineOf } from '../../../src/core/meeting/timeline';
import { RECORD_KINDS, type RecordKindKey } from '../../../src/core/records/record-kinds';
import { shortened } from '../../../src/core/text/shorten';
import { readKinds, type Rows } from '../../support/read-rows';

test('the newest first, then what has no date, in words as the Doc has them', () => {
  const rows: Rows = {
    goal: [{ ref: 'G-01', goal: 'More voices', status: 'working', 'shared-goal': 'Talk' }],
    meeting: [
      { ref: 'M-02', date: '2026-11-09', kind: 'chat', minutes: '30', 'came-up': 'Two\nlines' },
      { ref: 'M-01', date: '2026-11-02', promises: 'Me: call' },
    ],
    strategy: [{ ref: 'S-01', strategy: '', status: 'trying', decided: '2026-11-05' }],
    highlight: [{ ref: 'H-01', words: 'Our words', answer: 'yes', answered: '2026-11-05' }],
  };
  const timeline = timelineOf(readKinds(rows), ['Talk']);
  expect(timeline.map(({ ref, date, text, words }) => [ref, date, text, words])).toEqual([
    ['M-02', '2026-11-09', 'Two lines', ['chat', '30 min']],
    ['S-01', '2026-11-05', '', ['trying']],
    ['H-01', '2026-11-05', 'Our words', ['yes']],
    ['M-01', '2026-11-02', 'Me: call', []],
    ['G-01', '', 'More voices', ['working', 'Talk']],
  ]);
  expect(timeline[0]).toMatchObject({ kind: 'meeting', label: 'Meeting' });
});

test('every kind has its row', () => {
  const kinds = Object.keys(RECORD_KINDS) as RecordKindKey[];
  const rows = Object.fromEntries(kinds.map((kind) => [kind, [{ ref: 'X-01' }]]));
  const shown = timelineOf(readKinds(rows), []);
  expect(shown.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  expect(new Set(shown.map(({ label }) => label)).size).toBe(kinds.length);
});

test.each([
  ['short', 10, 'short'],
  [' two\n lines ', 10, 'two lines'],
  ['exactly te', 10, 'exactly te'],
  ['eleven char', 10, 'eleven cha…'],
  ['👩🏽‍🏫👩🏽‍🏫', 5, '👩🏽‍🏫👩…'],
  ['e\u0301e\u0301e\u0301', 3, 'e\u0301e…'],
  ['x'.repeat(1_000), 3, 'xxx…'],
  ['', 3, ''],
])('%j in %d characters is %j', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
