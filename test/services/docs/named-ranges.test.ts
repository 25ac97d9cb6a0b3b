// Named ranges follow edits, as measured on live Docs.
// https://developers.google.com/workspace/docs/api/how-tos/named-ranges
import {
  at,
  cell,
  content,
  get,
  insert,
  name,
  newDoc,
  range,
  ranges,
  refusal,
  write,
} from './docs-support';

const remove = (start: number, end: number): object => ({ deleteContentRange: range(start, end) });

test('shape and reply', () => {
  const doc = newDoc('abcdef');
  const { replies } = write(doc, name('sage:goals', 2, 5), name('sage:goals', 5, 6));
  const id = replies[0]?.createNamedRange?.namedRangeId;
  expect(get(doc).namedRanges).toMatchObject({
    'sage:goals': {
      name: 'sage:goals',
      namedRanges: [
        { namedRangeId: id, name: 'sage:goals', ranges: [{ startIndex: 2, endIndex: 5 }] },
        { ranges: [{ startIndex: 5, endIndex: 6 }] },
      ],
    },
  });
});

test.each([
  ['typing inside grows it', insert(3, 'xx'), [2, 7]],
  ['Enter inside does not split it', insert(3, '\n'), [2, 6]],
  ['typing at its first index stays outside', insert(2, 'xx'), [4, 7]],
  ['typing before moves it', insert(1, 'xx'), [4, 7]],
  ['typing after leaves it', insert(5, 'xx'), [2, 5]],
  ['deleting its start shrinks it', remove(1, 3), [1, 3]],
  ['deleting its end shrinks it', remove(4, 6), [2, 4]],
  ['deleting around the middle of it', remove(3, 4), [2, 4]],
])('%s', (_what, edit, expected) => {
  const doc = newDoc('abcdef');
  write(doc, name('r', 2, 5), edit);
  expect(ranges(doc)).toEqual({ r: [expected] });
});

test('deleting all of its text removes it', () => {
  const doc = newDoc('abcdef');
  write(doc, name('r', 2, 5), remove(2, 5));
  expect(get(doc).namedRanges).toBeUndefined();
});

test('a range around a table grows with its rows and goes with it', () => {
  const doc = newDoc('ab');
  write(doc, { insertTable: { rows: 1, columns: 1, ...at(3) } });
  const { startIndex = 0, endIndex = 0 } = content(doc)[1] ?? {};
  write(doc, name('t', startIndex, endIndex), {
    insertTableRow: { ...cell(startIndex, 0), insertBelow: true },
  });
  expect(ranges(doc)).toEqual({ t: [[startIndex, endIndex + 3]] });
  write(doc, { deleteTableRow: cell(startIndex, 0) }, { deleteTableRow: cell(startIndex, 0) });
  expect(ranges(doc)).toEqual({});
});

test('deleted by ID or all of one name; names have 1 to 256 characters', () => {
  const doc = newDoc('abcdef');
  const { replies } = write(doc, name('r', 2, 5), name('r', 3, 5), name('s', 1, 2));
  write(doc, { deleteNamedRange: { namedRangeId: replies[0]?.createNamedRange?.namedRangeId } });
  expect(ranges(doc)).toEqual({ r: [[3, 5]], s: [[1, 2]] });
  write(doc, { deleteNamedRange: { name: 'r' } });
  expect(ranges(doc)).toEqual({ s: [[1, 2]] });
  expect(refusal(doc, { deleteNamedRange: { name: 'r' } })).toContain('was not found');
  expect(refusal(doc, name('', 1, 2))).toContain('createNamedRange');
  expect(refusal(doc, name('n'.repeat(257), 1, 2))).toContain('256');
  expect(refusal(doc, name('n'.repeat(256), 1, 2))).toBe('');
});
