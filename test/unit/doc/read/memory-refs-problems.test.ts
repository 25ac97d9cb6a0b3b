// What is remembered of a Doc, the names of its records, and how its problems are said.
import { fc } from '../../../support/properties';
import {
  encodeDocMemory,
  newDocMemory,
  NO_MEMORY,
  parseDocMemory,
} from '../../../../src/core/doc/read/doc-memory';
import { problemText } from '../../../../src/core/doc/read/problem-text';
import type { DocProblem, DocProblemCode } from '../../../../src/core/doc/read/read-doc';
import { formatRef, readRef } from '../../../../src/core/doc/read/refs';
import { KIND_KEYS } from '../../../../src/core/records/record-kinds';

const kind = fc.constantFrom(...KIND_KEYS);

const memory = fc.record({
  header: fc.string(),
  answers: fc.string(),
  kinds: fc.dictionary(kind, fc.record({ hash: fc.string(), highest: fc.nat(), rows: fc.nat() })),
  pending: fc.array(fc.record({ kind, ref: fc.string(), at: fc.string(), entryId: fc.string() })),
});

test('what is remembered is read as it was written', () => {
  fc.assert(
    fc.property(memory, (one) => {
      expect(parseDocMemory(encodeDocMemory(one))).toEqual(one);
    }),
  );
});

test('a new Doc remembers its tables and no rows', () => {
  expect(newDocMemory('h', 'a', ['goal', 'plan'])).toEqual({
    header: 'h',
    answers: 'a',
    kinds: { goal: { hash: '', highest: 0, rows: 0 }, plan: { hash: '', highest: 0, rows: 0 } },
    pending: [],
  });
});

test.each([
  '',
  'x',
  '{}',
  '[]',
  '[2,"","",[],[]]',
  '[1,"","",[]]',
  '[1,"","",[],[],0]',
  '[1,7,"",[],[]]',
  '[1,"","",[["nope","",0,0]],[]]',
  '[1,"","",[["toString","",0,0]],[]]',
  '[1,"","",[["goal","",-1,0]],[]]',
  '[1,"","",[["goal","",1.5,0]],[]]',
  '[1,"","",[["goal",""]],[]]',
  '[1,"","",[],[["goal","G-01","2026"]]]',
  '[1,"","",[],[null]]',
])('a damaged memory, %s, is none', (text) => {
  expect(parseDocMemory(text)).toEqual(NO_MEMORY);
});

test.each([
  ['M-01', 'M-01'],
  ['m-1', 'M-01'],
  ['M1', 'M-01'],
  ['m 001', 'M-01'],
  ['M–12.', 'M-12'],
  ['M - 3', 'M-03'],
  ['M-120', 'M-120'],
  [' M-9999\n', 'M-9999'],
  ['M-00', ''],
  ['M-10000', ''],
  ['M-', ''],
  ['01', ''],
  ['S-01', ''],
  ['MM-01', ''],
  ['M-01a', ''],
  ['M-1 M-2', ''],
  ['M-1.5', ''],
  ['', ''],
])('as the Ref of a meeting %j is %j', (text, ref) => {
  expect(readRef('meeting', text)).toBe(ref);
});

test('every Ref that we write is read', () => {
  fc.assert(
    fc.property(kind, fc.integer({ min: 1, max: 9999 }), (of, number) => {
      expect(readRef(of, formatRef(of, number))).toBe(formatRef(of, number));
    }),
  );
});

test.each<[Partial<DocProblem>, string]>([
  [
    { row: 3, column: 'Kind', what: 'unknown-word' },
    'Our meetings, row 3, Kind: this is not one of the words listed above the table. The cell was left as it is and does not count.',
  ],
  [
    { row: 2, column: 'Ref', what: 'not-a-ref' },
    'Our meetings, row 2, Ref: this is not a Ref of this table, such as M-01. Please empty the cell; a Ref is filled in then. The row was left as it is; until then nothing new is picked up from it.',
  ],
  [
    { row: 1, what: 'suggestion' },
    'Our meetings, row 1: a suggestion is waiting here. Please accept or reject it. The row was left as it is; until then nothing new is picked up from it.',
  ],
  [
    { what: 'no-table' },
    "Our meetings: the table can't be found. Please bring it back from the Doc's version history. Until then nothing new is picked up from the table.",
  ],
  [
    { column: 'Kind', what: 'no-column' },
    'Our meetings, Kind: there is no column with this heading. Please put it back. Until then its cells do not count.',
  ],
  [
    { column: 'Ref', what: 'no-column' },
    'Our meetings, Ref: there is no column with this heading. Please put it back. Until then nothing new is picked up from the table.',
  ],
])('%j is said in words', (problem, text) => {
  expect(problemText({ kind: 'meeting', row: 0, column: '', what: 'chip', ...problem })).toBe(text);
});

const CODES: Record<DocProblemCode, [row: 0 | 1, column: string]> = {
  'no-table': [0, ''],
  'two-tables': [0, ''],
  'no-header': [0, ''],
  'no-column': [0, 'Kind'],
  'two-columns': [0, 'Kind'],
  'unknown-word': [1, 'Kind'],
  'not-a-date': [1, 'Date'],
  'not-a-number': [1, 'Min.'],
  'too-long': [1, 'School year'],
  'not-a-ref': [1, 'Ref'],
  'same-ref': [1, 'Ref'],
  merged: [1, 'Ref'],
  'nested-table': [1, 'Ref'],
  suggestion: [1, 'Ref'],
  chip: [1, 'Ref'],
  struck: [1, 'Kind'],
};

test('every problem says what is there and what to do or what happens', () => {
  for (const of of KIND_KEYS)
    for (const [what, [row, column]] of Object.entries(CODES) as [
      DocProblemCode,
      [0 | 1, string],
    ][]) {
      const text = problemText({ kind: of, row, column, what });
      expect(text).toMatch(/^[A-Z][^:]+: .+\. .+\.$/);
      expect(text).not.toMatch(/can't be read|undefined|\{/);
    }
});
