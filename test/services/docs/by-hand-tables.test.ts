// What people do with tables and pasted text, named by line and cell: the Doc stays whole, and named
// ranges fare as Google's do. https://developers.google.com/workspace/docs/api/how-tos/named-ranges
import { fc } from '../../support/properties';
import * as read from '../../../local/services/docs/by-hand-read';
import * as suggest from '../../../local/services/docs/by-hand-suggest';
import * as tables from '../../../local/services/docs/by-hand-tables';
import * as text from '../../../local/services/docs/by-hand-text';
import { layOut } from '../../../local/services/docs/layout';
import { totalLength } from '../../../local/services/docs/pieces';
import {
  at,
  cellsOf,
  get,
  insert,
  LEAD,
  line,
  name,
  open,
  ranges,
  shared,
  TEACHER,
  texts,
  write,
  type TestDoc,
} from './docs-support';

/** A line, a table named `t` that reads ab / cd, a last line. */
function tableDoc(): TestDoc {
  const doc = shared('top\nend');
  write(
    doc,
    { insertTable: { rows: 2, columns: 2, ...at(4) } },
    ...[insert(15, 'd'), insert(13, 'c'), insert(10, 'b'), insert(8, 'a')],
    name('t', 5, 20),
  );
  return doc;
}

const CELL = { table: 0, row: 0, column: 1 };

test('rows and columns come and go beside a cell', () => {
  const { workspace, id } = tableDoc();
  tables.insertRowAboveByHand(workspace, TEACHER, id, CELL);
  tables.insertColumnRightByHand(workspace, TEACHER, id, CELL);
  text.insertTextByHand(workspace, TEACHER, id, { at: { ...CELL, column: 2 }, text: 'new' });
  expect(texts({ workspace, id })[1]).toEqual([
    ['', '', 'new'],
    ['a', 'b', ''],
    ['c', 'd', ''],
  ]);
  tables.deleteRowByHand(workspace, TEACHER, id, { ...CELL, row: 1 });
  tables.deleteColumnByHand(workspace, TEACHER, id, { ...CELL, column: 0 });
  expect(texts({ workspace, id })[1]).toEqual([
    ['', 'new'],
    ['d', ''],
  ]);
  expect(() => tables.deleteRowByHand(workspace, TEACHER, id, { ...CELL, row: 9 })).toThrow(
    'no cell',
  );
  expect(() => tables.deleteRowByHand(workspace, 'x@y.example', id, CELL)).toThrow('need access');
});

// Measured: a merged cell is followed by the covered one, still there with a paragraph of its own.
test('merged cells keep the text in the first, the covered one stays present', () => {
  const doc = tableDoc();
  const { workspace, id } = doc;
  const cells = { ...CELL, column: 0, rowSpan: 1, columnSpan: 2 };
  tables.mergeCellsByHand(workspace, TEACHER, id, cells);
  const spans = (): unknown[] =>
    cellsOf(doc)[0]?.map((cell) => cell.tableCellStyle?.columnSpan) ?? [];
  expect(spans()).toEqual([2, 1]);
  expect(texts(doc)[1]).toEqual([
    ['a\nb', ''],
    ['c', 'd'],
  ]);
  tables.unmergeCellsByHand(workspace, TEACHER, id, cells);
  expect(spans()).toEqual([1, 1]);
});

test('a table that is cut and pasted keeps its text and loses its named range; a copy leaves it', () => {
  const doc = tableDoc();
  const { workspace, id } = doc;
  const table = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  tables.copyTableByHand(workspace, TEACHER, id, { table: 0, before: line(doc, 'end') });
  expect(texts(doc)).toEqual(['top', table, '', table, 'end']);
  expect(ranges(doc).t).toEqual([[5, 20]]);
  tables.moveTableByHand(workspace, TEACHER, id, { table: 0, before: line(doc, 'top') });
  expect(texts(doc)).toEqual(['', table, 'top', '', table, 'end']);
  expect(ranges(doc).t).toBeUndefined();
});

test('a pasted table, a nested table, and one that is deleted', () => {
  const doc = tableDoc();
  const { workspace, id } = doc;
  tables.pasteTableByHand(workspace, TEACHER, id, {
    before: line(doc, 'end'),
    rows: [
      ['x', ''],
      ['🙈', 'z'],
    ],
  });
  expect(texts(doc).at(-2)).toEqual([
    ['x', ''],
    ['🙈', 'z'],
  ]);
  const inside = { at: { ...CELL, offset: 1 }, rows: 1, columns: 1 };
  tables.insertTableByHand(workspace, TEACHER, id, inside);
  expect(read.docTablesByHand(workspace, TEACHER, id)).toEqual([
    { rows: 2, columns: 2 },
    { rows: 1, columns: 1 },
    { rows: 2, columns: 2 },
  ]);
  expect(cellsOf(doc)[0]?.[1]?.content?.map(({ table }) => table?.rows)).toEqual([
    undefined,
    1,
    undefined,
  ]);
  tables.deleteTableByHand(workspace, TEACHER, id, { table: 0 });
  expect(read.docTablesByHand(workspace, TEACHER, id)).toHaveLength(1);
  expect(ranges(doc).t).toBeUndefined();
});

test('pasted lines become paragraphs; a selection over cells empties them and keeps the table', () => {
  const doc = tableDoc();
  const { workspace, id } = doc;
  text.insertTextByHand(workspace, TEACHER, id, { at: { ...CELL }, text: '1\r\n2' });
  expect(texts(doc)[1]).toEqual([
    ['a', 'b1\n2'],
    ['c', 'd'],
  ]);
  const to = { ...CELL, row: 1 };
  text.deleteTextByHand(workspace, TEACHER, id, { from: { ...CELL, offset: 0 }, to });
  expect(texts(doc)[1]).toEqual([
    ['a', '\n'],
    ['', ''],
  ]);
  expect(ranges(doc).t).toHaveLength(1);
});

test('all text of a named range deleted, the range is gone; a heading gets another name and style', () => {
  const doc = shared('Goals\nOne.');
  const { workspace, id } = doc;
  write(doc, name('one', 7, 11));
  const heading = { at: { paragraph: line(doc, 'Goals') }, style: 'HEADING_2' };
  text.setParagraphStyleByHand(workspace, TEACHER, id, heading);
  text.renameHeadingByHand(workspace, TEACHER, id, { heading: 'Goals', to: 'Our goals 🙈' });
  text.deleteNamedRangeText(workspace, TEACHER, id, { name: 'one' });
  expect(ranges(doc)).toEqual({});
  expect(read.docLinesByHand(workspace, LEAD, id)).toMatchObject([
    { text: 'Our goals 🙈', style: 'HEADING_2' },
    { text: '', style: 'NORMAL_TEXT' },
  ]);
  const none = { heading: 'Goals', to: 'x' };
  expect(() => text.renameHeadingByHand(workspace, TEACHER, id, none)).toThrow('no heading');
});

test('whatever people do in whatever order, the Doc stays sound in every view', () => {
  const pick = fc.nat(40);
  const action = fc.record({
    kind: fc.nat(13),
    a: pick,
    b: pick,
    by: fc.constantFrom(LEAD, TEACHER),
  });
  fc.assert(
    fc.property(fc.array(action, { minLength: 3, maxLength: 12 }), (actions) => {
      const doc = tableDoc();
      for (const { kind, a, b, by } of actions) act(doc, by, kind, a, b);
      const { pieces = [] } = doc.workspace.state.docs[doc.id] ?? {};
      expect(layOut(pieces).at(-1)?.end).toBe(totalLength(pieces));
      const ids = read.docLinesByHand(doc.workspace, LEAD, doc.id).map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const mode of [
        'SUGGESTIONS_INLINE',
        'PREVIEW_SUGGESTIONS_ACCEPTED',
        'PREVIEW_WITHOUT_SUGGESTIONS',
      ])
        expect(get(doc, { suggestionsViewMode: mode }).body?.content?.length).toBeGreaterThan(1);
      expect(open(doc, TEACHER).blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

/** One action at lines and cells chosen by number; one that can't be done there is left out. */
function act({ workspace, id }: TestDoc, by: string, kind: number, a: number, b: number): void {
  const lines = read.docLinesByHand(workspace, by, id);
  const spot = (n: number): { paragraph: string; offset: number } => ({
    paragraph: lines[n % lines.length]?.id ?? '',
    offset: n % 3,
  });
  const cells = lines.flatMap(({ cell }) => cell ?? []);
  const cell = cells[a % Math.max(cells.length, 1)] ?? { table: 0, row: 0, column: 0 };
  const span = { ...cell, rowSpan: 1 + (b % 2), columnSpan: 1 + (a % 2) };
  const chip = { type: 'dropdown' as const, selected: 'Done' };
  const [pending] = suggest.pendingSuggestions(workspace, by, id);
  const settled = { suggestion: pending?.id ?? '' };
  const selected = { from: spot(Math.min(a, b)), to: spot(Math.max(a, b)) };
  const actions: (() => unknown)[] = [
    () => text.insertTextByHand(workspace, by, id, { at: spot(a), text: b % 2 ? 'x\n🙈' : 'yz' }),
    () => text.deleteTextByHand(workspace, by, id, selected),
    () => text.insertChipByHand(workspace, by, id, { at: spot(a), chip }),
    () => text.deleteNamedRangeText(workspace, by, id, { name: 't' }),
    () => tables.insertRowBelowByHand(workspace, by, id, cell),
    () => tables.insertColumnLeftByHand(workspace, by, id, cell),
    () => (b % 2 ? tables.deleteRowByHand : tables.deleteColumnByHand)(workspace, by, id, cell),
    () => (b % 2 ? tables.mergeCellsByHand : tables.unmergeCellsByHand)(workspace, by, id, span),
    () => tables.moveTableByHand(workspace, by, id, { table: 0, before: spot(b).paragraph }),
    () => tables.copyTableByHand(workspace, by, id, { table: 0, before: spot(b).paragraph }),
    () => tables.insertTableByHand(workspace, by, id, { at: spot(a), rows: 1, columns: 2 }),
    () => suggest.suggestTextByHand(workspace, by, id, { at: spot(a), text: 's\nt' }),
    () => suggest.suggestDeletionByHand(workspace, by, id, selected),
    () => suggest.acceptSuggestionByHand(workspace, by, id, settled),
  ];
  try {
    actions[kind]?.();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'Exception')) throw error;
  }
}
