// Rows of the Doc's tables: records by their Ref, rows that wait for one, and what can't be read.
import { fc } from '../../../support/properties';
import { readRecords, type ReadKind } from '../../../../src/core/doc/read/read-doc';
import { RECORD_KINDS, type RecordKindKey } from '../../../../src/core/records/record-kinds';
import { modelOf, paragraphOf, tableOf, type CellJson } from './doc-json';

type Row = Readonly<Record<string, string | CellJson>>;

interface Read {
  kind: ReadKind;
  /** Values by Ref, blank ones left out. */
  values: Record<string, Record<string, string>>;
  problems: string[];
}

/** Reads a table of the kind with these rows, their cells by heading. */
function read(kind: RecordKindKey, rows: readonly Row[], today = '2026-11-20'): Read {
  const headings = [...RECORD_KINDS[kind].fields.map(({ heading }) => heading), 'Ref'];
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
  const { kinds, problems } = readRecords(
    modelOf([tableOf([headings, ...cells]), paragraphOf('')]),
    {
      staffGoals: ['Literacy for all', 'None', 'Équité'],
      dateOrder: 'month-first',
      today,
      expected: [kind],
    },
  );
  const found = kinds[kind];
  if (!found) throw new Error(`no table of ${kind}`);
  const values = found.records.map(({ ref, values: all }) => [
    ref,
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
  ]);
  return {
    kind: found,
    values: Object.fromEntries(values) as Read['values'],
    problems: problems.map(({ row, column, what }) => `${row} ${column} ${what}`),
  };
}

const chip = (text = ''): CellJson => ({ content: [paragraphOf(text, { person: {} })] });
const suggested = (text: string): CellJson => ({
  content: [paragraphOf(text, { textRun: { content: 'x', suggestedInsertionIds: ['s'] } })],
});
const merged = (text: string, span: object): CellJson => ({
  content: [paragraphOf(text)],
  style: span,
});
const nested: CellJson = { content: [paragraphOf(''), tableOf([['S-07']]), paragraphOf('')] };

test.each<[RecordKindKey, string, string, string]>([
  ['meeting', 'Kind', 'meeting', 'meeting'],
  ['meeting', 'Kind', ' MEETING. ', 'meeting'],
  ['meeting', 'Kind', '1:1', 'meeting'],
  ['meeting', 'Kind', 'Co‑Planning', 'planning'],
  ['meeting', 'Kind', 'co plan', 'planning'],
  ['meeting', 'Kind', 'look\nback', 'debrief'],
  ['meeting', 'Min.', '240', '240'],
  ['meeting', 'Min.', '030', '30'],
  ['meeting', 'Min.', '45 min.', '45'],
  ['meeting', 'Min.', '45minutes', '45'],
  ['meeting', 'Next date', 'Dec. 1', '2026-12-01'],
  ['strategy', 'Help?', '?', 'undecided'],
  ['strategy', 'Came from', 'PD', 'training'],
  ['goal', 'Staff goal', '–', 'own'],
  ['goal', 'Staff goal', 'literacy  FOR all.', 'Literacy for all'],
  ['goal', 'Staff goal', 'none', 'None'],
  ['goal', 'Staff goal', 'equite', 'Équité'],
  ['try', 'For', 's-1', 'S-01'],
  ['try', 'For', 'S 12.', 'S-12'],
  ['plan', 'School year', ' 2026–27 ', '2026–27'],
])('%s, %s: %j is %s', (kind, heading, text, value) => {
  const { refPrefix } = RECORD_KINDS[kind];
  const result = read(kind, [{ [heading]: text, Ref: `${refPrefix}-01` }]);
  expect(result.problems).toEqual([]);
  expect(Object.values(result.values[`${refPrefix}-01`] ?? {})).toEqual([value]);
});

test.each<[RecordKindKey, string, string | CellJson, string]>([
  ['meeting', 'Kind', 'party', 'unknown-word'],
  ['meeting', 'Kind', 'meeting, chat', 'unknown-word'],
  ['meeting', 'Kind', 'meeting?', 'unknown-word'],
  ['meeting', 'Min.', '0', 'not-a-number'],
  ['meeting', 'Min.', '241', 'not-a-number'],
  ['meeting', 'Min.', '-5', 'not-a-number'],
  ['meeting', 'Min.', '12.5', 'not-a-number'],
  ['meeting', 'Min.', '45-60', 'not-a-number'],
  ['meeting', 'Min.', '1 h', 'not-a-number'],
  ['meeting', 'Date', 'soon', 'not-a-date'],
  ['meeting', 'Date', chip(), 'chip'],
  ['meeting', 'Date', chip('9/14'), 'chip'],
  ['meeting', 'Date', suggested('9/14'), 'suggestion'],
  ['meeting', 'Kind', nested, 'nested-table'],
  ['meeting', 'Kind', merged('chat', { rowSpan: 2 }), 'merged'],
  ['try', 'For', 'M-01', 'not-a-ref'],
  ['try', 'For', 'S-01, S-02', 'not-a-ref'],
  ['try', 'For', '1', 'not-a-ref'],
])('%s, %s: %j is left alone and said to be %s', (kind, heading, cell, problem) => {
  const ref = `${RECORD_KINDS[kind].refPrefix}-01`;
  const result = read(kind, [
    { [heading]: cell, Ref: ref, 'What came up': 'a', 'What I tried, and with what': 'a' },
  ]);
  expect(result.problems).toEqual([`1 ${heading} ${problem}`]);
  expect(result.values).toEqual({ [ref]: {} });
});

test('text that stays in the Doc may hold anything', () => {
  const row = { 'What came up': chip('a'), 'What each of us will do': nested, Ref: 'M-01' };
  const { kind, problems } = read('meeting', [
    row,
    { 'What came up': suggested('b'), Ref: 'M-02' },
  ]);
  expect(problems).toEqual([]);
  expect(kind.records.map(({ ref, texts }) => [ref, texts['came-up']])).toEqual([
    ['M-01', 'a'],
    ['M-02', 'b'],
  ]);
});

test('a line break within a paragraph is shown as one', () => {
  const { kind } = read('meeting', [{ 'What came up': 'a\u000bb', Ref: 'M-01' }]);
  expect(kind.records[0]?.texts['came-up']).toBe('a\nb');
});

test('rows that say nothing but their Ref are no records; their Ref is never given again', () => {
  const { kind, problems, values } = read('meeting', [
    { Ref: 'M-09' },
    {},
    { Date: ' \n\u00a0', Ref: '' },
    { Date: '9/14', Ref: 'M-02' },
  ]);
  expect(problems).toEqual([]);
  expect(Object.keys(values)).toEqual(['M-02']);
  expect(kind).toMatchObject({ withoutRef: [], unclear: [], highest: 9 });
});

test('a row that is only suggested is none yet, and said to be', () => {
  const { kind, problems } = read('meeting', [{ Date: suggested(''), Kind: suggested('') }]);
  expect(problems).toEqual(['1  suggestion']);
  expect(kind).toMatchObject({ records: [], withoutRef: [] });
});

test('a row that says something waits for a Ref: text, a chip or a table in a cell', () => {
  const { kind, problems } = read('meeting', [
    { 'What came up': 'a', Ref: ' ' },
    { 'What came up': chip() },
    { 'What came up': nested },
    { 'What came up': 'a', Ref: 'M-01' },
  ]);
  expect(problems).toEqual([]);
  expect(kind.withoutRef.map(({ text }) => text)).toEqual([' ', '', '']);
  const [first, second] = kind.withoutRef;
  expect(first?.textIndex).toBeLessThan(second?.textIndex ?? 0);
});

test.each<[string, string | CellJson, string[]]>([
  ['another kind', 'S-01', []],
  ['words', 'ask Ana', []],
  ['a Ref with words', 'M-04 (old)', ['M-04']],
  ['two Refs', 'M-04 M-05', ['M-04', 'M-05']],
  ['a number beyond all', 'M-00000012345', []],
  ['number nought', 'M-00', []],
])('a Ref cell that says %s is left alone, and its row', (_, ref, unclear) => {
  const { kind, problems, values } = read('meeting', [{ Date: 'soon', Ref: ref }]);
  expect(problems).toEqual(['1 Ref not-a-ref']);
  expect(values).toEqual({});
  expect(kind).toMatchObject({ withoutRef: [], unclear });
});

test.each<[string, CellJson, string]>([
  ['a chip', chip('M-04'), 'chip'],
  ['a suggestion', suggested('M-04'), 'suggestion'],
  ['a merged cell', merged('M-04', { rowSpan: 2 }), 'merged'],
  ['a table', { content: [paragraphOf('M-04'), tableOf([['']]), paragraphOf('')] }, 'nested-table'],
])(
  'nothing is written over %s in the Ref cell; what the Sheet has of that Ref stays',
  (_, ref, problem) => {
    const { kind, problems } = read('meeting', [{ Date: '9/14', Ref: ref }]);
    expect(problems).toEqual([`1 Ref ${problem}`]);
    expect(kind).toMatchObject({ records: [], withoutRef: [], unclear: ['M-04'], highest: 4 });
  },
);

test('a cell merged across the Ref hides it', () => {
  const wide = merged('a long story', { columnSpan: 4 });
  const { kind, problems } = read('meeting', [{ 'What came up': wide }]);
  expect(problems).toEqual(['1 Ref merged']);
  expect(kind.withoutRef).toEqual([]);
});

test.each([
  ['2026-09-15', '2026-09-14', '2026-09-28'],
  ['2026-12-31', '2026-09-14', '2026-09-28'],
  ['2027-03-20', '2026-09-14', '2026-09-28'],
  ['2027-06-30', '2026-09-14', '2026-09-28'],
])('days without a year stay in their school year: read on %s', (today, date, next) => {
  const rows = [{ Date: '9/14', 'Next date': 'Sept 28', Ref: 'M-01' }];
  expect(read('meeting', rows, today).values).toEqual({ 'M-01': { date, next } });
});

test.each([
  ['a plan', '2026-11-20', { Date: '1/15' }, { date: '2027-01-15' }],
  ['no day of its own', '2026-11-20', { 'Next date': '2/1' }, { next: '2027-02-01' }],
  ['a day of last year', '2027-01-10', { Date: '12/20' }, { date: '2026-12-20' }],
  [
    'a next date across New Year',
    '2027-05-01',
    { Date: '12/20', 'Next date': '1/10' },
    { date: '2026-12-20', next: '2027-01-10' },
  ],
  [
    'a next date that goes by a whole date',
    '2027-05-01',
    { Date: '2026-09-14', 'Next date': '9/28' },
    { date: '2026-09-14', next: '2026-09-28' },
  ],
])('days without a year: %s', (_, today, row, values) => {
  expect(read('meeting', [{ ...row, Ref: 'M-01' }], today).values).toEqual({ 'M-01': values });
});

test('a Ref that two rows have is neither row’s', () => {
  const { kind, problems, values } = read('meeting', [
    { Date: '9/14', Ref: 'M-01' },
    { Date: '9/15', Ref: 'm 1' },
    { Date: '9/16', Ref: 'M-02' },
    { Ref: 'M-02' },
  ]);
  expect(problems).toEqual(['1 Ref same-ref', '2 Ref same-ref']);
  expect(values).toEqual({ 'M-02': { date: '2026-09-16' } });
  expect(kind).toMatchObject({ unclear: ['M-01'], highest: 2 });
});

const YES = { 'Exact words': ' We sing. ', 'My answer': 'Yes.', On: '9/14', Ref: 'H-01' };

test('exact words are picked up after a yes with a day', () => {
  expect(read('highlight', [YES]).values).toEqual({
    'H-01': { words: 'We sing.', answer: 'yes', answered: '2026-09-14' },
  });
});

test.each<[string, Row, string[]]>([
  ['no day', { On: '' }, []],
  ['no date', { On: 'soon' }, ['1 On not-a-date']],
  ['a no', { 'My answer': 'no' }, []],
  ['withdrawn', { 'My answer': 'withdraw' }, []],
  ['not yet', { 'My answer': 'maybe' }, []],
  ['no answer', { 'My answer': '' }, []],
  ['yes!', { 'My answer': 'yes!' }, ['1 My answer unknown-word']],
  ['yes please', { 'My answer': 'yes please' }, ['1 My answer unknown-word']],
  ['y e s', { 'My answer': 'y-e-s' }, ['1 My answer unknown-word']],
  ['a suggested yes', { 'My answer': suggested('yes') }, ['1 My answer suggestion']],
  [
    'words that are only suggested',
    { 'Exact words': suggested('We') },
    ['1 Exact words suggestion'],
  ],
])('with %s they are not', (_, change, problems) => {
  const result = read('highlight', [{ ...YES, ...change }]);
  expect(result.values['H-01']).not.toHaveProperty('words');
  expect(result.problems).toEqual(problems);
});

test('of a highlight whose Ref can’t be read the Sheet keeps nothing', () => {
  const twice = read('highlight', [YES, { ...YES, 'My answer': 'withdrawn' }]);
  expect(twice.problems).toEqual(['1 Ref same-ref', '2 Ref same-ref']);
  expect(twice.kind).toMatchObject({ records: [], unclear: [], highest: 1 });
  expect(read('highlight', [{ ...YES, Ref: chip('H-01') }]).kind.unclear).toEqual([]);
});

test('words nobody has said yes to are not looked at', () => {
  const { problems } = read('highlight', [{ 'Exact words': chip(), Ref: 'H-01' }]);
  expect(problems).toEqual([]);
});

test('whatever is typed, only codes, dates, numbers and Refs are picked up', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('own', '1:1', '9/14', '30', 'S-1', 'M-01', 'm1', '?', 'keep', ''),
  );
  const headings = RECORD_KINDS.evidence.fields.map(({ heading }) => heading);
  const row = fc.record(Object.fromEntries([...headings, 'Ref'].map((heading) => [heading, text])));
  const code = /^(|\d{4}-\d\d-\d\d|S-\d{2,4}|[a-z]+(-[a-z]+)*)$/;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const { kind } = read(
        'evidence',
        rows.map((each) => ({ ...each, Ref: each.Ref?.replace('M', 'E') ?? '' })),
      );
      for (const { ref, values } of kind.records) {
        expect(ref).toMatch(/^E-\d{2,4}$/);
        for (const value of Object.values(values)) expect(value).toMatch(code);
      }
    }),
  );
});
