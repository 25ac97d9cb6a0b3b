// Where everything in a Doc lies.
// https://developers.google.com/workspace/docs/api/concepts/structure
import { fc } from '../../support/properties';
import {
  at,
  cell,
  cellsOf,
  cellTexts,
  content,
  get,
  insert,
  newDoc,
  texts,
  textOf,
  write,
  type Element,
} from './docs-support';

test('a new Doc is a section break and one empty paragraph at index 1', () => {
  const { body } = get(newDoc());
  expect(body?.content).toMatchObject([
    { endIndex: 1, sectionBreak: {} },
    {
      startIndex: 1,
      endIndex: 2,
      paragraph: {
        elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n' } }],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
      },
    },
  ]);
  expect(body?.content?.[0]).not.toHaveProperty('startIndex');
});

test('indexes count UTF-16 code units', () => {
  const doc = newDoc('a🙈b\né');
  expect(content(doc).map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
    [1, 6],
    [6, 8],
  ]);
});

// Measured on a live Doc: a table at s has row 0 at s+1, cell (0,0) at s+2 and its paragraph at s+3; a
// cell ends where its last paragraph ends, a row with its last cell, the table one after its last row.
test('a table, its rows, cells and paragraphs lie where the real ones do', () => {
  const doc = newDoc();
  write(doc, { insertTable: { rows: 1, columns: 2, ...at(1) } }, insert(7, 'ab'), insert(5, 'x'));
  expect(content(doc)[1]).toMatchObject({
    startIndex: 2,
    endIndex: 12,
    table: {
      rows: 1,
      columns: 2,
      tableRows: [
        {
          startIndex: 3,
          endIndex: 11,
          tableCells: [
            { startIndex: 4, endIndex: 7, content: [{ startIndex: 5, endIndex: 7 }] },
            { startIndex: 7, endIndex: 11, content: [{ startIndex: 8, endIndex: 11 }] },
          ],
        },
      ],
    },
  });
});

// Derived from measured layouts: insertTable R x C at i puts a newline at i and the table at i+1; the
// text of cell (r,c) goes to i+4+r(2C+1)+2c; the paragraph after it begins at i+3+R(2C+1).
test('an inserted table of any size has its cells where the arithmetic says', () => {
  const size = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(size, size, fc.stringMatching(/^[a-z]{0,6}$/), (rows, columns, before) => {
      const doc = newDoc(before);
      const i = 1 + before.length;
      const fills = [];
      for (let r = rows - 1; r >= 0; r--) {
        for (let c = columns - 1; c >= 0; c--) {
          fills.push(insert(i + 4 + r * (2 * columns + 1) + 2 * c, `${r}${c}`));
        }
      }
      const table = { rows, columns, endOfSegmentLocation: {} };
      write(
        doc,
        { insertTable: table },
        {
          createParagraphBullets: {
            range: {
              startIndex: i + 3 + rows * (2 * columns + 1),
              endIndex: i + 4 + rows * (2 * columns + 1),
            },
          },
        },
        ...fills,
      );
      const [first, second, third] = content(doc);
      expect(first && textOf(first)).toBe(before);
      expect(second?.startIndex).toBe(i + 1);
      expect(second && cellTexts(second)).toEqual(
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => `${r}${c}`),
        ),
      );
      expect(third?.paragraph?.bullet).toBeDefined();
    }),
    { numRuns: 12 },
  );
});

// Derived: a row put below the last row of a table [s,e) begins at e-1, text of its cell k at e+1+2k.
test('a row below the last row begins at the table end', () => {
  const doc = newDoc();
  write(doc, { insertTable: { rows: 1, columns: 3, ...at(1) } });
  const e = content(doc)[1]?.endIndex ?? 0;
  const row = { insertTableRow: { ...cell(2, 0), insertBelow: true } };
  write(doc, row, ...[2, 1, 0].map((k) => insert(e + 1 + 2 * k, `${k}`)));
  expect(texts(doc)[1]).toEqual([
    ['', '', ''],
    ['0', '1', '2'],
  ]);
});

// Seen in a real Doc: a cell of columnSpan 2 is followed by the covered one, which still has a
// paragraph of its own and columnSpan 1.
test('a covered cell stays in the row, and takes up indexes', () => {
  const doc = newDoc();
  write(
    doc,
    { insertTable: { rows: 1, columns: 2, ...at(1) } },
    insert(7, 'right'),
    insert(5, 'left'),
    { mergeTableCells: { tableRange: { ...cell(2, 0), rowSpan: 1, columnSpan: 2 } } },
  );
  expect(cellsOf(doc)[0]).toMatchObject([
    { startIndex: 4, endIndex: 16, tableCellStyle: { columnSpan: 2, rowSpan: 1 } },
    { startIndex: 16, endIndex: 18, tableCellStyle: { columnSpan: 1, rowSpan: 1 } },
  ]);
  expect(texts(doc)[1]).toEqual([['left\nright', '']]);
});

/** Every element's end is its successor's start, all the way down. */
function expectGapless(elements: Element[], start: number): number {
  let index = start;
  for (const element of elements) {
    expect(element.startIndex).toBe(index);
    for (const row of element.table?.tableRows ?? []) {
      for (const { startIndex = 0, endIndex, content: inner = [] } of row.tableCells ?? []) {
        expect(expectGapless(inner, startIndex + 1)).toBe(endIndex);
      }
    }
    for (const run of element.paragraph?.elements ?? []) {
      expect((run.endIndex ?? 0) - (run.startIndex ?? 0)).toBe(run.textRun?.content?.length ?? 1);
    }
    index = element.endIndex ?? 0;
  }
  return index;
}

test('tables within tables leave no gap in the indexes', () => {
  const doc = newDoc('before\nafter 🙈');
  write(doc, { insertTable: { rows: 2, columns: 2, ...at(7) } });
  write(doc, { insertTable: { rows: 1, columns: 2, ...at(11) } }, insert(11, 'in'));
  const elements = content(doc);
  expect(expectGapless(elements, 1)).toBe(elements.at(-1)?.endIndex);
});
