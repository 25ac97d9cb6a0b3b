// Rows, columns and their looks.
// https://developers.google.com/workspace/docs/api/how-tos/tables
import {
  at,
  cell,
  cellsOf,
  content,
  insert,
  newDoc,
  range,
  refusal,
  texts,
  write,
  type TestDoc,
} from './docs-support';

/** A table of two rows and two columns at index 2, its first row bold and grey. */
function tableDoc(): TestDoc {
  const doc = newDoc();
  const grey = { backgroundColor: { color: { rgbColor: { red: 0.9, green: 0.9, blue: 0.9 } } } };
  const header = { tableRange: { ...cell(2, 0), rowSpan: 1, columnSpan: 2 } };
  write(
    doc,
    { insertTable: { rows: 2, columns: 2, ...at(1) } },
    insert(12, 'd'),
    insert(10, 'c'),
    insert(7, 'b'),
    insert(5, 'a'),
    { updateTextStyle: { textStyle: { bold: true }, fields: 'bold', ...range(5, 6) } },
    { updateTableCellStyle: { tableCellStyle: grey, fields: 'backgroundColor', ...header } },
  );
  return doc;
}

const width = (columnIndices: number[], magnitude: number): object => ({
  updateTableColumnProperties: {
    tableStartLocation: { index: 2 },
    columnIndices,
    tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude, unit: 'PT' } },
    fields: 'width,widthType',
  },
});

const table = (doc: TestDoc): GoogleAppsScript.Docs.Schema.Table => content(doc)[1]?.table ?? {};

// Measured: a row inserted under a bold header comes out bold, with the header's cell style.
test('a row under the header looks like the header', () => {
  const doc = tableDoc();
  write(doc, { insertTableRow: { ...cell(2, 0), insertBelow: true } }, insert(12, 'new'));
  expect(texts(doc)[1]).toEqual([
    ['a', 'b'],
    ['new', ''],
    ['c', 'd'],
  ]);
  const [first, second] = [cellsOf(doc)[0]?.[0], cellsOf(doc)[1]?.[0]];
  expect(second?.tableCellStyle).toEqual(first?.tableCellStyle);
  const run = second?.content?.[0]?.paragraph?.elements?.[0];
  expect(run?.textRun?.textStyle?.bold).toBe(true);
});

// Measured: a new column copies its neighbour's width and background.
test('a column to the right has its neighbor’s width and background', () => {
  const doc = tableDoc();
  write(doc, width([1], 80), { insertTableColumn: { ...cell(2, 0, 1), insertRight: true } });
  expect(texts(doc)[1]).toEqual([
    ['a', 'b', ''],
    ['c', 'd', ''],
  ]);
  expect(table(doc).columns).toBe(3);
  const [, second, third] = table(doc).tableStyle?.tableColumnProperties ?? [];
  expect(third).toEqual(second);
  expect(cellsOf(doc)[0]?.[2]?.tableCellStyle).toEqual(cellsOf(doc)[0]?.[1]?.tableCellStyle);
});

test('a row above and a column to the left move the others on', () => {
  const doc = tableDoc();
  write(doc, { insertTableRow: cell(2, 0) }, { insertTableColumn: cell(2, 0, 0) });
  expect(texts(doc)[1]).toEqual([
    ['', '', ''],
    ['', 'a', 'b'],
    ['', 'c', 'd'],
  ]);
});

// DeleteTableRowRequest, DeleteTableColumnRequest: without rows or columns the table is gone.
test('rows and columns are deleted, with the last one the table', () => {
  const doc = tableDoc();
  write(doc, { deleteTableRow: cell(2, 0) });
  expect(texts(doc)[1]).toEqual([['c', 'd']]);
  write(doc, { deleteTableColumn: cell(2, 0, 0) });
  expect(texts(doc)[1]).toEqual([['d']]);
  expect(table(doc).tableStyle?.tableColumnProperties).toHaveLength(1);
  write(doc, { deleteTableRow: cell(2, 0) });
  expect(texts(doc)).toEqual(['', '']);
});

// MergeTableCellsRequest: the texts meet in the head cell; rows deleted later shrink the merged cell.
test('merged cells keep their text, shrink with rows and come apart again', () => {
  const doc = tableDoc();
  const all = { tableRange: { ...cell(2, 0), rowSpan: 2, columnSpan: 2 } };
  write(doc, { mergeTableCells: all });
  expect(texts(doc)[1]).toEqual([
    ['a\nb\nc\nd', ''],
    ['', ''],
  ]);
  write(doc, { insertTableRow: { ...cell(2, 1, 1), insertBelow: false } });
  expect(cellsOf(doc)[0]?.[0]?.tableCellStyle).toMatchObject({ rowSpan: 3, columnSpan: 2 });
  write(doc, { unmergeTableCells: { tableRange: { ...cell(2, 0), rowSpan: 3, columnSpan: 2 } } });
  expect(cellsOf(doc)[0]?.[0]?.tableCellStyle).toMatchObject({ rowSpan: 1, columnSpan: 1 });
  write(doc, { deleteTableRow: cell(2, 2) });
  expect(cellsOf(doc)).toHaveLength(2);
});

// UpdateTableColumnPropertiesRequest: no indices mean every column; at least 5 points wide.
test('columns have widths in points', () => {
  const doc = tableDoc();
  write(doc, width([], 100), width([1], 60.5));
  expect(table(doc).tableStyle?.tableColumnProperties).toEqual([
    { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
    { widthType: 'FIXED_WIDTH', width: { magnitude: 60.5, unit: 'PT' } },
  ]);
  expect(refusal(doc, width([0], 4))).toContain('at least 5');
  expect(refusal(doc, width([2], 40))).toContain('out of bounds');
});

// PinTableHeaderRowsRequest: the first rows become headers, the others stop being one.
test('header rows are pinned and unpinned, a row below one is no header', () => {
  const doc = tableDoc();
  const pin = (pinnedHeaderRowsCount: number): object => ({
    pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount },
  });
  const headers = (): boolean[] =>
    (table(doc).tableRows ?? []).map(({ tableRowStyle = {} }) => 'tableHeader' in tableRowStyle);
  write(doc, pin(1), { insertTableRow: { ...cell(2, 0), insertBelow: true } });
  expect(headers()).toEqual([true, false, false]);
  write(doc, pin(0));
  expect(headers()).toEqual([false, false, false]);
  expect(refusal(doc, pin(4))).toContain('out of bounds');
});

test('row heights, cell styles of a whole table, and one part of a style', () => {
  const doc = tableDoc();
  const tableStartLocation = { index: 2 };
  const border = { width: { magnitude: 1, unit: 'PT' }, dashStyle: 'SOLID', color: {} };
  write(
    doc,
    {
      updateTableRowStyle: {
        tableStartLocation,
        rowIndices: [1],
        fields: 'minRowHeight',
        tableRowStyle: { minRowHeight: { magnitude: 30, unit: 'PT' } },
      },
    },
    {
      updateTableCellStyle: {
        tableStartLocation,
        tableCellStyle: { borderTop: border },
        fields: 'borderTop',
      },
    },
    {
      updateTableCellStyle: {
        tableStartLocation,
        fields: 'borderTop.dashStyle',
        tableCellStyle: { borderTop: { dashStyle: 'DOT' } },
      },
    },
  );
  expect(table(doc).tableRows?.[1]?.tableRowStyle).toEqual({
    minRowHeight: { magnitude: 30, unit: 'PT' },
  });
  expect(cellsOf(doc)[1]?.[1]?.tableCellStyle?.borderTop).toEqual({ ...border, dashStyle: 'DOT' });
});
