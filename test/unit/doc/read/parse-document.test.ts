// What of Google's JSON is kept: tabs, paragraphs, tables, named ranges, and what is odd about a cell.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import { fc } from '../../../support/properties';
import type { DocCell, DocTable } from '../../../../src/core/doc/read/doc-model';
import { parseDocument } from '../../../../src/core/doc/read/parse-document';
import { contentOf, modelOf, paragraphOf, tableOf, type CellJson, type Part } from './doc-json';

const INSERTED = { suggestedInsertionIds: ['suggest.a'] };
const DELETED = { suggestedDeletionIds: ['suggest.b'] };

function firstTable(rows: readonly (readonly (string | CellJson)[])[]): DocTable {
  const table = modelOf([tableOf(rows)]).tabs[0]?.elements[0];
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

function cellOf(...parts: Part[]): DocCell {
  const cell = firstTable([[{ content: [paragraphOf(...parts)] }]]).rows[0]?.cells[0];
  if (!cell) throw new Error('no cell');
  return cell;
}

test('paragraphs and tables stand where Google counts them', () => {
  const model = modelOf(
    [
      paragraphOf('Hi 🙈'),
      tableOf([
        ['a', 'b\nc'],
        ['', 'd'],
      ]),
      paragraphOf(''),
    ],
    { mine: 1 },
  );
  expect(model.revisionId).toBe('r1');
  const [tab] = model.tabs;
  expect(tab).toMatchObject({
    tabId: 't.0',
    endIndex: 25,
    namedRanges: [{ name: 'mine', startIndex: 7, endIndex: 24 }],
  });
  expect(tab?.elements).toMatchObject([
    { kind: 'paragraph', text: 'Hi 🙈', startIndex: 1, endIndex: 7 },
    { kind: 'table', startIndex: 7, endIndex: 24 },
    { kind: 'paragraph', text: '', startIndex: 24, endIndex: 25 },
  ]);
  const table = tab?.elements[1];
  expect(table?.kind === 'table' && table.rows).toMatchObject([
    {
      startIndex: 8,
      endIndex: 17,
      cells: [
        { text: 'a', startIndex: 9, textIndex: 10, endIndex: 12, oddities: [] },
        { text: 'b\nc', startIndex: 12, textIndex: 13, endIndex: 17, oddities: [] },
      ],
    },
    {
      startIndex: 17,
      cells: [
        { text: '', textIndex: 19 },
        { text: 'd', textIndex: 21 },
      ],
    },
  ]);
});

test('tabs are read in their order, those within a tab after it', () => {
  const tab = (tabId: string, text: string, childTabs: object[] = []): object => ({
    tabProperties: { tabId },
    documentTab: contentOf([paragraphOf(text)]),
    childTabs,
  });
  const { tabs } = parseDocument({
    tabs: [tab('a', 'A', [tab('b', 'B', [tab('c', 'C')])]), tab('d', 'D')],
  });
  expect(
    tabs.map(({ tabId, elements: [first] }) => [tabId, first?.kind === 'paragraph' && first.text]),
  ).toEqual([
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
    ['d', 'D'],
  ]);
});

test('an older answer without tabs is one tab without an ID', () => {
  const model = parseDocument({ revisionId: 'r', ...contentOf([paragraphOf('A')], { here: 0 }) });
  expect(model.tabs).toMatchObject([
    { tabId: '', elements: [{ text: 'A' }], namedRanges: [{ name: 'here' }] },
  ]);
});

test('a named range is kept for each of its spans, but not one of a header or footer', () => {
  const namedRanges = {
    x: {
      namedRanges: [
        {
          ranges: [
            { startIndex: 1, endIndex: 2 },
            { startIndex: 5, endIndex: 9 },
          ],
        },
        { ranges: [{ segmentId: 'kix.footer', endIndex: 3 }] },
        { ranges: [{ endIndex: 4 }] },
      ],
    },
  };
  expect(parseDocument({ body: { content: [] }, namedRanges }).tabs[0]?.namedRanges).toEqual([
    { name: 'x', startIndex: 1, endIndex: 2 },
    { name: 'x', startIndex: 5, endIndex: 9 },
    { name: 'x', startIndex: 0, endIndex: 4 },
  ]);
});

const STRUCK = { strikethrough: true };

test.each<[string, Part[], string, string[]]>([
  ['plain text', ['yes'], 'yes', []],
  ['text in several runs', ['y', 'es'], 'yes', []],
  ['a line broken within the paragraph', ['a\u000bb'], 'a\u000bb', []],
  ['suggested text', ['no', { textRun: { content: '!', ...INSERTED } }], 'no', ['suggestion']],
  ['only suggested text', [{ textRun: { content: '!', ...INSERTED } }], '', ['suggestion']],
  ['a suggested deletion', [{ textRun: { content: 'x', ...DELETED } }], 'x', ['suggestion']],
  [
    'a suggested look',
    [{ textRun: { content: 'x', suggestedTextStyleChanges: { s: {} } } }],
    'x',
    [],
  ],
  ['a struck word', [{ textRun: { content: 'yes', textStyle: STRUCK } }], 'yes', ['struck']],
  ['a struck space', ['yes', { textRun: { content: ' ', textStyle: STRUCK } }], 'yes ', []],
  ['a date chip', ['on ', { dateElement: { dateElementProperties: {} } }], 'on ', ['chip']],
  ['a person', [{ person: {} }], '', ['chip']],
  ['a file', [{ richLink: {} }], '', ['chip']],
  ['a dropdown', [{}], '', ['chip']],
  ['a chip that is not spelled out', [{ textRun: { content: '\ue907' } }], '', ['chip']],
  ['a picture', [{ inlineObjectElement: {} }], '', ['chip']],
  ['an equation', [{ equation: {} }], '', ['chip']],
  ['what Docs may have one day', [{ hologramElement: {} }], '', ['chip']],
  ['a suggested chip', ['a', { person: INSERTED }], 'a', ['suggestion']],
  ['a chip suggested to go', [{ person: DELETED }], '', ['suggestion', 'chip']],
  ['a footnote', ['a', { footnoteReference: {} }], 'a', []],
  ['a page break', ['a', { pageBreak: {} }], 'a', []],
])('%s in a cell', (_, parts, text, oddities) => {
  expect(cellOf(...parts)).toMatchObject({ text, oddities });
});

test('lines that are only suggested to be split are one line', () => {
  const split = (start: number): { json: object; end: number } => ({
    json: {
      startIndex: start,
      endIndex: start + 2,
      paragraph: {
        elements: [
          { startIndex: start, endIndex: start + 1, textRun: { content: 'a' } },
          { startIndex: start + 1, endIndex: start + 2, textRun: { content: '\n', ...INSERTED } },
        ],
      },
    },
    end: start + 2,
  });
  const [row] = firstTable([[{ content: [split, paragraphOf('b')] }]]).rows;
  expect(row?.cells[0]).toMatchObject({ text: 'ab', oddities: ['suggestion'] });
});

test('merged cells and those that they cover are odd', () => {
  const wide = { content: [paragraphOf('a')], style: { columnSpan: 2 } };
  const tall = { content: [paragraphOf('b')], style: { rowSpan: 2, columnSpan: 1 } };
  const { rows } = firstTable([
    [wide, '', 'x'],
    ['y', 'z', tall],
    ['v', 'w', ''],
  ]);
  expect(rows.map(({ cells }) => cells.map(({ oddities }) => oddities.join()))).toEqual([
    ['merged', 'merged', ''],
    ['', '', 'merged'],
    ['', '', 'merged'],
  ]);
});

test('a table in a cell is seen, its text left out; a row that is only suggested is odd', () => {
  const nested = { content: [paragraphOf('top'), tableOf([['in']]), paragraphOf('end')] };
  const suggested = { content: [paragraphOf('')], more: INSERTED };
  const { rows } = firstTable([[nested], [suggested]]);
  expect(rows[0]?.cells[0]).toMatchObject({ text: 'top\nend', oddities: ['nested-table'] });
  expect(rows[1]?.cells[0]).toMatchObject({ text: '', oddities: ['suggestion'] });
});

test('a table that is only suggested is not there', () => {
  expect(modelOf([tableOf([['a']], INSERTED)]).tabs[0]?.elements).toEqual([]);
});

test('a table with a part that makes no sense is left out whole', () => {
  const good = {
    startIndex: 2,
    endIndex: 5,
    tableCells: [{ startIndex: 3, endIndex: 5, content: [] }],
  };
  const elements = (tableRows: unknown): readonly unknown[] =>
    parseDocument({ body: { content: [{ startIndex: 1, endIndex: 9, table: { tableRows } }] } })
      .tabs[0]?.elements ?? [];
  expect(elements([good])).toHaveLength(1);
  expect(elements([good, { startIndex: 'two' }])).toEqual([]);
  expect(elements([good, { ...good, tableCells: [{ startIndex: -3, endIndex: 5 }] }])).toEqual([]);
});

/** The JSON with its n-th value, counted from the root, replaced; undefined when nothing is left of it. */
function damaged(json: object, at: number, by: unknown): unknown {
  let seen = 0;
  const text: string | undefined = JSON.stringify(json, (_, value: unknown) =>
    seen++ === at ? by : value,
  );
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

test('whatever part of a Doc is damaged, the rest is read', () => {
  const merged = { content: [paragraphOf('a')], style: { columnSpan: 2, rowSpan: 2 } };
  const pieces = [
    paragraphOf('x', { person: {} }),
    tableOf([
      [merged, ''],
      ['', 'b'],
    ]),
    paragraphOf(''),
  ];
  const tabs = [{ tabProperties: { tabId: 't' }, documentTab: contentOf(pieces, { r: 1 }) }];
  const values = JSON.stringify(tabs).split(/[:[,]/).length;
  const junk = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.constantFrom(null, [], {}, -1, 1e300, '7'),
  );
  fc.assert(
    fc.property(fc.nat(values), junk, (at, by) => {
      for (const { elements } of parseDocument(damaged({ tabs }, at, by)).tabs)
        for (const { startIndex, endIndex } of elements) expect(startIndex).toBeLessThan(endIndex);
    }),
    { numRuns: 300 },
  );
});

test.each([null, undefined, 'x', 7, [], {}, { tabs: {} }, { tabs: [null, 3] }, { body: 'x' }])(
  '%j is an empty Doc',
  (document) => {
    expect(parseDocument(document).tabs.flatMap(({ elements }) => elements)).toEqual([]);
  },
);
