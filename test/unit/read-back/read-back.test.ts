// What is kept of a reading: hashes, the highest Ref, rows that wait to be seen; and how much a Doc holds.
import { newDocMemory, NO_MEMORY, type DocMemory } from '../../../src/core/doc/read/doc-memory';
import type { DocProblem, ReadDoc, ReadKind } from '../../../src/core/doc/read/read-doc';
import { countsOf } from '../../../src/core/read-back/counts';
import { dateOrderOf } from '../../../src/core/read-back/date-order';
import { recordsOf } from '../../../src/core/read-back/doc-records';
import { memoryAfter, newsIn, unsureOfTabs } from '../../../src/core/read-back/memory-after';
import { encodeProblems, problemLines } from '../../../src/core/read-back/problem-lines';

const OWNER = { name: 'Sam', educatorId: 'e', docId: 'd' };
const AT = '2026-09-14T13:00:00.000Z';

function meetings(refs: readonly string[], unclear: string[] = []): ReadDoc {
  const found = {
    kind: 'meeting' as const,
    tabId: 't',
    table: { kind: 'table' as const, startIndex: 0, endIndex: 1, rows: [] },
    columns: new Map(),
  };
  const records = refs.map((ref) => ({ ref, values: { minutes: '10' }, texts: {} }));
  const kind: ReadKind = { found, records, withoutRef: [], unclear, highest: refs.length };
  return { kinds: { meeting: kind }, problems: [] };
}

function after(before: DocMemory, read: ReadDoc): DocMemory {
  return memoryAfter(before, read, recordsOf(read, OWNER), AT);
}

test('of a new Doc nothing is news, of a Doc that nothing is known of everything', () => {
  const empty = recordsOf(meetings([]), OWNER);
  expect(newsIn(empty, newDocMemory('h', 'a', ['meeting']))).toEqual([]);
  expect(newsIn(empty, NO_MEMORY)).toEqual(empty);
});

test('of what the teacher answers nothing is kept that can’t be read, and only where there was a table', () => {
  const unread: ReadDoc = { kinds: {}, problems: [] };
  expect(recordsOf(unread, OWNER, ['meeting', 'highlight'])).toEqual([
    expect.objectContaining({ kind: 'highlight', rows: [], hash: '' }),
  ]);
  expect(recordsOf(unread, OWNER, ['meeting'])).toEqual([]);
});

test('what the tabs have is no news until the Doc, or whose it is, changes', () => {
  const read = meetings(['M-01', 'M-02']);
  const memory = after(newDocMemory('h', 'a', ['meeting']), read);
  const news = (of: ReadDoc, owner = OWNER): number => newsIn(recordsOf(of, owner), memory).length;
  expect(news(read)).toBe(0);
  expect(news(meetings(['M-01']))).toBe(1);
  expect(news(meetings(['M-01', 'M-02'], ['M-03']))).toBe(1);
  expect(news(read, { ...OWNER, educatorId: 'kept' })).toBe(1);
  expect(newsIn(recordsOf(read, OWNER), unsureOfTabs(memory))).toHaveLength(1);
});

test('a row that was deleted never gives its Ref to another', () => {
  const memory = after(newDocMemory('h', 'a', ['meeting']), meetings(['M-01', 'M-02', 'M-03']));
  expect(after(memory, meetings(['M-01'])).kinds.meeting).toMatchObject({ highest: 3, rows: 1 });
});

test('a kind that could not be read or written keeps what is known of it', () => {
  const memory = after(newDocMemory('h', 'a', ['meeting', 'goal']), meetings(['M-01']));
  expect(after(memory, { kinds: {}, problems: [] }).kinds).toEqual(memory.kinds);
  expect(memoryAfter(memory, meetings([]), [], AT).kinds).toEqual(memory.kinds);
});

test('a written row waits until it is read, or for two minutes', () => {
  const pending = (ref: string, at: string) => ({ kind: 'meeting' as const, ref, at, entryId: '' });
  const before: DocMemory = {
    ...NO_MEMORY,
    pending: [
      pending('M-01', '2026-09-14T12:59:00.000Z'),
      pending('M-02', '2026-09-14T12:59:00.000Z'),
      pending('M-03', '2026-09-14T12:57:00.000Z'),
      pending('M-04', '2026-09-14T13:00:01.000Z'),
      pending('M-05', '2026-09-14T12:59:00.000Z'),
    ],
  };
  const left = after(before, meetings(['M-01'], ['M-05'])).pending.map(({ ref }) => ref);
  expect(left).toEqual(['M-02', 'M-04']);
});

test('the tabs have words as people write them, not their codes', () => {
  const { meeting } = meetings([]).kinds;
  if (!meeting) throw new Error('There are meetings.');
  const values = { date: '2026-09-14', kind: 'student-work', safe: 'not-yet', decision: '' };
  const records = [{ ref: 'E-01', values, texts: {} }];
  const [evidence] = recordsOf({ kinds: { evidence: { ...meeting, records } } }, OWNER);
  expect(evidence?.rows).toEqual([
    {
      ...{ date: '2026-09-14', kind: 'student work', safe: 'not yet', decision: '' },
      ...{ 'strategy-ref': '', ref: 'E-01', ...OWNER },
    },
  ]);
});

test('how much a Doc holds is said in words', () => {
  const kinds = {
    meeting: { hash: '', highest: 3, rows: 2 },
    try: { hash: '', highest: 1, rows: 1 },
    plan: { hash: '', highest: 0, rows: 0 },
  };
  expect(countsOf({ ...NO_MEMORY, kinds })).toEqual([
    { label: 'meetings', count: 2 },
    { label: 'try', count: 1 },
  ]);
});

test('problems are lines of a cell, each once, and not endlessly many', () => {
  const problem = (row: number): DocProblem => ({
    ...{ kind: 'meeting', row, column: 'Kind', what: 'unknown-word' },
  });
  expect(problemLines(encodeProblems([problem(1), problem(1), problem(2)]))).toHaveLength(2);
  const many = encodeProblems(Array.from({ length: 100 }, (_, row) => problem(row + 1)));
  expect(problemLines(many)).toHaveLength(41);
  expect(many).toMatch(/And 60 more\.$/);
  expect(problemLines('')).toEqual([]);
});

test.each([
  ['', 'month-first'],
  ['en_US', 'month-first'],
  ['es_US', 'month-first'],
  ['en_GB', 'day-first'],
  ['de_DE', 'day-first'],
  ['fr', 'day-first'],
  ['ja_JP', 'month-first'],
  ['hu', 'month-first'],
])('a Sheet at home in "%s" writes %s', (locale, order) => {
  expect(dateOrderOf(locale)).toBe(order);
});
