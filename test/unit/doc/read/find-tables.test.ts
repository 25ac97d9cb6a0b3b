// Which table of a Doc is which: by its named range, by its headings, or not at all.
import { findTables } from '../../../../src/core/doc/read/find-tables';
import { parseDocument } from '../../../../src/core/doc/read/parse-document';
import {
  KIND_KEYS,
  RECORD_KINDS,
  type RecordKindKey,
} from '../../../../src/core/records/record-kinds';
import { contentOf, modelOf, paragraphOf, tableOf, type CellJson, type Piece } from './doc-json';

const MEETINGS = 'sage:table:meetings';

function headings(kind: RecordKindKey): string[] {
  return [...RECORD_KINDS[kind].fields.map(({ heading }) => heading), 'Ref'];
}

/** A table under a header row, with one empty row. */
function under(header: readonly (string | CellJson)[]): Piece {
  return tableOf([header, header.map(() => '')]);
}

/** Where the tables of these kinds were found, as the n-th element of the Doc, and the problems. */
function find(
  pieces: readonly Piece[],
  ranges: Readonly<Record<string, number>> = {},
  expected: readonly RecordKindKey[] = [],
): { found: Record<string, number>; problems: string[] } {
  const model = modelOf(pieces, ranges);
  const { found, problems } = findTables(model, expected);
  const elements = model.tabs[0]?.elements ?? [];
  return {
    found: Object.fromEntries(found.map(({ kind, table }) => [kind, elements.indexOf(table)])),
    problems: problems.map(({ kind, column, what }) =>
      [kind, column, what].filter(Boolean).join(' '),
    ),
  };
}

/** The columns that were found in a table of meetings with this header, by key. */
function columns(header: readonly (string | CellJson)[]): Record<string, number> {
  const { found } = findTables(modelOf([under(header)], { [MEETINGS]: 0 }), []);
  return Object.fromEntries(found[0]?.columns ?? []);
}

const END = paragraphOf('');
const AS_MADE = { date: 0, minutes: 1, kind: 2, 'came-up': 3, promises: 4, next: 5, ref: 6 };

test('every kind is found by its headings alone, wherever its table stands', () => {
  const pieces = [...KIND_KEYS].reverse().map((kind) => under(headings(kind)));
  const { found, problems } = find([paragraphOf('x'), ...pieces, END], {}, KIND_KEYS);
  expect(problems).toEqual([]);
  KIND_KEYS.forEach((kind, i) => expect(found[kind]).toBe(KIND_KEYS.length - i));
});

test('headings count as the same in any order and writing, with columns in between', () => {
  const header = [
    'REF',
    'next  date',
    'Miné',
    'Min',
    'What came up?',
    'Kind.',
    'Dâte',
    'Mood',
    'what each of us will do',
  ];
  expect(find([under(header), END])).toEqual({ found: { meeting: 0 }, problems: [] });
  expect(columns(header)).toEqual({
    ...{ ref: 0, next: 1, minutes: 3, 'came-up': 4, kind: 5, date: 6, promises: 8 },
  });
});

test('a named range leads to its table though a heading changed', () => {
  const header = headings('meeting').map((text) => (text === 'Kind' ? 'Sort' : text));
  const swapped = [...header].reverse();
  expect(find([under(swapped), END], { [MEETINGS]: 0 })).toEqual({
    found: { meeting: 0 },
    problems: ['meeting Kind no-column'],
  });
});

test('the one renamed heading of a table that is otherwise as we made it is told by its place', () => {
  for (const heading of headings('meeting')) {
    const header = headings('meeting').map((text) => (text === heading ? 'Something' : text));
    expect(columns(header)).toEqual(AS_MADE);
    expect(find([under(header), END], {}, ['meeting'])).toEqual({
      found: { meeting: 0 },
      problems: [],
    });
  }
});

test('what only the teacher fills in is never told by its place', () => {
  const header = headings('highlight').map((text) =>
    text === 'My answer' ? 'Coach agrees' : text,
  );
  expect(find([under(header), END])).toEqual({
    found: { highlight: 0 },
    problems: ['highlight My answer no-column'],
  });
});

test.each([
  ['plan', 'School year'],
  ['highlight', 'Exact words'],
] as const)('of %s, words that the Sheet gets are never told by their place', (kind, heading) => {
  const header = headings(kind).map((text) => (text === heading ? 'Between us' : text));
  expect(find([under(header), END], {}, [kind])).toEqual({
    found: { [kind]: 0 },
    problems: [`${kind} ${heading} no-column`],
  });
});

test('two renamed headings, or a column more, and none is guessed', () => {
  const two = headings('meeting').map((text) =>
    /^(Kind|Min\.)$/.test(text) ? `My ${text}` : text,
  );
  expect(find([under(two), END], { [MEETINGS]: 0 }).problems).toEqual([
    'meeting Min. no-column',
    'meeting Kind no-column',
  ]);
  const more = [...headings('meeting').map((text) => (text === 'Kind' ? 'Sort' : text)), 'Mood'];
  expect(find([under(more), END], { [MEETINGS]: 0 }).problems).toEqual(['meeting Kind no-column']);
});

test('a heading that is there twice is not read', () => {
  const header = [...headings('meeting'), 'Date'];
  expect(find([under(header), END])).toEqual({
    found: { meeting: 0 },
    problems: ['meeting Date two-columns'],
  });
});

test('merged headings are said to be merged', () => {
  const [first, second, ...rest] = headings('meeting');
  const wide = {
    content: [paragraphOf(first ?? ''), paragraphOf(second ?? '')],
    style: { columnSpan: 2 },
  };
  expect(find([under([wide, '', ...rest]), END], { [MEETINGS]: 0 }).problems).toEqual([
    'meeting Date merged',
    'meeting Min. merged',
  ]);
});

test('without its Ref column, or with two, a table is not read', () => {
  const gone = headings('meeting').filter((text) => text !== 'Ref');
  expect(find([under(gone), END], { [MEETINGS]: 0 })).toEqual({
    found: {},
    problems: ['meeting Ref no-column'],
  });
  expect(find([under([...headings('meeting'), 'Ref']), END])).toEqual({
    found: {},
    problems: ['meeting Ref two-columns'],
  });
});

test('without its header row a table is not read', () => {
  const row = tableOf([['9/14', '30', 'meeting', 'Date', '', '', 'M-01']]);
  expect(find([row, END], { [MEETINGS]: 0 })).toEqual({
    found: {},
    problems: ['meeting no-header'],
  });
});

test('of a table and its copy the named one is read, else the first', () => {
  const table = under(headings('meeting'));
  const pieces = [table, paragraphOf('x'), table, END];
  expect(find(pieces, { [MEETINGS]: 2 })).toEqual({
    found: { meeting: 2 },
    problems: ['meeting two-tables'],
  });
  expect(find(pieces)).toEqual({ found: { meeting: 0 }, problems: ['meeting two-tables'] });
});

test('a table that lacks a heading is found only while no other one could be it', () => {
  const lacking = under(headings('meeting').filter((text) => text !== 'Min.'));
  expect(find([lacking, END])).toEqual({
    found: { meeting: 0 },
    problems: ['meeting Min. no-column'],
  });
  expect(find([lacking, paragraphOf(''), lacking, END], {}, ['meeting'])).toEqual({
    found: {},
    problems: ['meeting no-table'],
  });
});

test('a range that strayed to the table of another kind does not claim it', () => {
  const pieces = [under(headings('goal')), under(headings('meeting')), END];
  expect(find(pieces, { [MEETINGS]: 0 })).toEqual({ found: { goal: 0, meeting: 1 }, problems: [] });
});

test('a range counts that begins in the table or touches no other one', () => {
  const header = headings('meeting').map((text) => `${text}${/Min|Kind/.test(text) ? ' x' : ''}`);
  const doc = (range: (spans: { startIndex: number; endIndex: number }[]) => object): string[] => {
    const content = contentOf([
      paragraphOf('above'),
      under(header),
      paragraphOf('between'),
      tableOf([['a']]),
      END,
    ]);
    const json = JSON.parse(JSON.stringify(content)) as {
      body: { content: { startIndex: number; endIndex: number }[] };
    };
    const namedRanges = {
      [MEETINGS]: { namedRanges: [{ ranges: [range(json.body.content.slice(1))] }] },
    };
    return findTables(parseDocument({ ...json, namedRanges }), []).found.map(({ kind }) => kind);
  };
  const from =
    (a: number, b: number) =>
    (spans: { startIndex: number; endIndex: number }[]): object => ({
      startIndex: spans[a]?.startIndex,
      endIndex: spans[b]?.endIndex,
    });
  expect(doc(from(0, 1))).toEqual(['meeting']);
  expect(doc(from(1, 4))).toEqual(['meeting']);
  expect(doc(from(0, 4))).toEqual([]);
  expect(doc(from(0, 0))).toEqual([]);
});

test('a kind that is not there is a problem only where it was before', () => {
  expect(find([END])).toEqual({ found: {}, problems: [] });
  expect(find([END], {}, ['plan'])).toEqual({ found: {}, problems: ['plan no-table'] });
});

test('a table within a cell is never one of ours', () => {
  const holder = tableOf([
    [{ content: [paragraphOf(''), under(headings('meeting')), paragraphOf('')] }],
  ]);
  expect(find([holder, END], {}, ['meeting']).problems).toEqual(['meeting no-table']);
});

test('a table in another tab is found there', () => {
  const tab = (tabId: string, pieces: Piece[]): object => ({
    tabProperties: { tabId },
    documentTab: contentOf(pieces),
  });
  const model = parseDocument({
    tabs: [tab('a', [END]), tab('b', [under(headings('plan')), END])],
  });
  expect(findTables(model, ['plan']).found).toMatchObject([{ kind: 'plan', tabId: 'b' }]);
});
