// Paragraphs keep their IDs through edits by the API and by hand: a page that shows the Doc and a person
// who types in it name them so. (IDs are the local Workspace's own; Google's API shows none.)
import {
  at,
  cell,
  get,
  insert,
  LEAD,
  line,
  lines,
  newDoc,
  range,
  typeLine,
  write,
} from './docs-support';

test('text put in and taken out around a paragraph leaves its ID', () => {
  const doc = newDoc('one\ntwo');
  const [one, two] = lines(doc);
  write(doc, insert(1, 'Zero\n'), insert(6, '> '));
  expect(line(doc, '> one')).toBe(one?.id);
  write(doc, { deleteContentRange: range(1, 6) });
  expect(line(doc, '> one')).toBe(one?.id);
  expect(line(doc, 'two')).toBe(two?.id);
});

test('a paragraph that is split leaves its ID to the first part; joined, the first ID stays', () => {
  const doc = newDoc('one two\nend');
  const [first, end] = lines(doc);
  typeLine(doc, LEAD, 'one two', 'one \ntwo');
  expect(line(doc, 'one ')).toBe(first?.id);
  expect([first?.id, end?.id]).not.toContain(line(doc, 'two'));
  expect(line(doc, 'end')).toBe(end?.id);
  write(doc, { deleteContentRange: range(5, 7) });
  expect(line(doc, 'one wo')).toBe(first?.id);
  write(doc, { deleteContentRange: range(3, 10) });
  expect(lines(doc)).toEqual([{ id: first?.id, text: 'ond' }]);
});

test('a paragraph emptied with the line break before it is gone, the next one is itself', () => {
  const doc = newDoc('one\n\nend');
  const [, , end] = lines(doc);
  write(doc, { deleteContentRange: range(5, 6) });
  expect(line(doc, 'end')).toBe(end?.id);
});

test('no ID is given twice, in tables neither, and the API shows none', () => {
  const doc = newDoc('before\nafter');
  write(doc, { insertTable: { rows: 2, columns: 2, ...at(8) } }, insert(12, 'first'));
  const first = line(doc, 'first');
  write(
    doc,
    { insertTableRow: { ...cell(9, 0), insertBelow: false } },
    { insertTableColumn: { ...cell(9, 1), insertRight: false } },
  );
  expect(line(doc, 'first')).toBe(first);
  write(doc, { mergeTableCells: { tableRange: { ...cell(9, 0), rowSpan: 2, columnSpan: 2 } } });
  const ids = lines(doc).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(JSON.stringify(get(doc).body)).not.toContain('"id"');
});

test('a Doc that was kept without IDs gets the same ones at every look', () => {
  const doc = newDoc('one\ntwo');
  const state = doc.workspace.state.docs[doc.id];
  if (!state) throw new Error('no Doc');
  const bare = state.pieces.map((piece) => ({ ...piece, id: undefined }));
  const look = (): string[] => {
    const { lastingIds: _none, ...kept } = structuredClone({ ...state, pieces: bare });
    void _none;
    doc.workspace.state.docs[doc.id] = kept;
    get(doc);
    return lines(doc).map(({ id }) => id);
  };
  expect(look()).toEqual(['b1', 'b2']);
  expect(look()).toEqual(['b1', 'b2']);
});
