// What people do in the Doc's page: nothing but what they changed may change, and what two people change
// at the same time both stays.
import {
  addTableRowByHand,
  joinParagraphs,
  openDocByHand,
  removeTableRowByHand,
  seeDocChangesByHand,
  typeInDoc,
} from '../../../local/services/docs/by-hand';
import {
  at,
  content,
  get,
  insert,
  LEAD,
  line,
  name,
  newDoc,
  open,
  range,
  ranges,
  shared,
  TEACHER,
  texts,
  typeLine,
  write,
} from './docs-support';

const PRINCIPAL = 'pat.principal@riverbend.example';

test('the teacher opens it and reads who else can; others only hear that they need access', () => {
  const doc = shared('ab');
  expect(open(doc, TEACHER)).toMatchObject({
    access: 'edit',
    title: 'Test',
    sharing: 'You and Lee Okafor can open this Doc.',
    blocks: [{ kind: 'paragraph', runs: [{ text: 'ab' }] }],
  });
  expect(openDocByHand(doc.workspace, PRINCIPAL, doc.id)).toEqual({ access: 'none' });
  expect(seeDocChangesByHand(doc.workspace, PRINCIPAL, doc.id, '')).toEqual({ access: 'none' });
  expect(openDocByHand(doc.workspace, TEACHER, 'no-such-doc')).toEqual({ access: 'none' });
  expect(() => typeLine(doc, PRINCIPAL, 'ab', 'x')).toThrow('need access');
});

test('a Doc in the trash can be read, not written', () => {
  const doc = shared('ab');
  const file = doc.workspace.state.drive.files[doc.id];
  if (file) file.trashed = true;
  expect(open(doc, TEACHER)).toMatchObject({ access: 'read', trashed: true });
  expect(() => typeLine(doc, TEACHER, 'ab', 'x')).toThrow('only read');
});

test('typing changes only what differs: styles and named ranges around it stay', () => {
  const doc = shared('one two 🙈 three\nnext');
  write(
    doc,
    { updateTextStyle: { textStyle: { bold: true }, fields: 'bold', ...range(5, 8) } },
    name('all', 1, 18),
    name('next', 18, 22),
  );
  typeLine(doc, TEACHER, 'one two 🙈 three', 'one twos 🙈 three');
  typeLine(doc, TEACHER, 'one twos 🙈 three', 'one twos 🙉 three');
  expect(texts(doc)).toEqual(['one twos 🙉 three', 'next']);
  expect(content(doc)[0]?.paragraph?.elements).toMatchObject([
    { textRun: { content: 'one ', textStyle: {} } },
    { textRun: { content: 'twos', textStyle: { bold: true } } },
    { textRun: { content: ' 🙉 three\n', textStyle: {} } },
  ]);
  expect(ranges(doc).all).toEqual([[1, 19]]);
  expect(ranges(doc).next).toEqual([[19, 23]]);
  expect(doc.workspace.state.docs[doc.id]?.history.at(-1)?.by).toBe(TEACHER);
});

test('Enter in a cell makes a paragraph there, and the cell’s text can be emptied', () => {
  const doc = shared('');
  write(
    doc,
    { insertTable: { rows: 1, columns: 2, ...at(1) } },
    insert(7, 'right'),
    insert(5, 'x'),
  );
  typeLine(doc, TEACHER, 'x', 'one\ntwo');
  expect(texts(doc)[1]).toEqual([['one\ntwo', 'right']]);
  const second = line(doc, 'two');
  typeLine(doc, TEACHER, 'two', '');
  expect(texts(doc)[1]).toEqual([['one\n', 'right']]);
  const caret = joinParagraphs(doc.workspace, TEACHER, doc.id, { paragraph: second });
  expect(texts(doc)[1]).toEqual([['one', 'right']]);
  expect(caret).toEqual({ paragraph: line(doc, 'one'), offset: 3 });
});

test('a paragraph below a table is not joined to it', () => {
  const doc = shared('');
  write(doc, { insertTable: { rows: 1, columns: 1, ...at(1) } }, insert(7, 'after'));
  joinParagraphs(doc.workspace, TEACHER, doc.id, { paragraph: line(doc, 'after') });
  expect(texts(doc)).toEqual(['', [['']], 'after']);
});

test('rows are added below and taken away, and the caret goes there', () => {
  const doc = shared('');
  write(
    doc,
    { insertTable: { rows: 2, columns: 1, ...at(1) } },
    insert(8, 'last'),
    insert(5, 'first'),
  );
  const row = { paragraph: line(doc, 'first') };
  const caret = addTableRowByHand(doc.workspace, TEACHER, doc.id, row);
  expect(texts(doc)[1]).toEqual([['first'], [''], ['last']]);
  typeInDoc(doc.workspace, TEACHER, doc.id, {
    paragraph: caret?.paragraph ?? '',
    base: '',
    text: 'new',
  });
  expect(texts(doc)[1]).toEqual([['first'], ['new'], ['last']]);
  const after = removeTableRowByHand(doc.workspace, TEACHER, doc.id, row);
  expect(texts(doc)[1]).toEqual([['new'], ['last']]);
  expect(after).toEqual({ paragraph: line(doc, 'new'), offset: 0 });
  expect(open(doc, TEACHER).blocks[1]).toMatchObject({ kind: 'table', columns: [468] });
});

test('what two people type into one paragraph both stays, and each caret stays where it was', () => {
  const doc = shared('Students talk.');
  const paragraph = line(doc, 'Students talk.');
  const type = (person: string, text: string): unknown =>
    typeInDoc(doc.workspace, person, doc.id, { paragraph, base: 'Students talk.', text });
  type(LEAD, 'All students talk.');
  expect(type(TEACHER, 'Students talk in pairs.')).toEqual({ paragraph, offset: 27 });
  expect(texts(doc)).toEqual(['All students talk in pairs.']);
});

test('a paragraph that somebody deleted is not typed into', () => {
  const doc = shared('one\ntwo');
  const paragraph = line(doc, 'two');
  write(doc, { deleteContentRange: range(4, 8) });
  expect(() =>
    typeInDoc(doc.workspace, TEACHER, doc.id, { paragraph, base: 'two', text: 'two!' }),
  ).toThrow('was deleted');
  expect(texts(doc)).toEqual(['one']);
});

test('whoever has seen the Doc hears nothing until it, its name or its sharing changes', () => {
  const doc = shared('one');
  const { stamp } = open(doc, TEACHER);
  const see = (): unknown => seeDocChangesByHand(doc.workspace, TEACHER, doc.id, stamp);
  expect(see()).toEqual({ access: 'same' });
  typeLine(doc, LEAD, 'one', 'two');
  expect(see()).toMatchObject({ access: 'edit', blocks: [{ runs: [{ text: 'two' }] }] });
  const renamed = shared('one');
  const before = open(renamed, TEACHER).stamp;
  const file = renamed.workspace.state.drive.files[renamed.id];
  if (file) file.name = 'New name';
  expect(seeDocChangesByHand(renamed.workspace, TEACHER, renamed.id, before)).toMatchObject({
    title: 'New name',
  });
});

test('the same text again is no new revision', () => {
  const doc = newDoc('one');
  const before = get(doc).revisionId;
  typeLine(doc, LEAD, 'one', 'one');
  expect(get(doc).revisionId).toBe(before);
});
