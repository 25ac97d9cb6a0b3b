// What people do in the Doc's page: nothing but what they changed may change.
import {
  addTableRowByHand,
  deleteInDoc,
  openDocByHand,
  removeTableRowByHand,
  typeInDoc,
} from '../../../local/services/docs/by-hand';
import type { OpenDocView } from '../../../local/views/doc-view';
import {
  at,
  content,
  get,
  insert,
  LEAD,
  name,
  newDoc,
  range,
  ranges,
  texts,
  write,
  type TestDoc,
} from './docs-support';

const TEACHER = 'sam.ortiz@riverbend.example';
const PRINCIPAL = 'pat.principal@riverbend.example';

function shared(text: string): TestDoc {
  const doc = newDoc(text);
  const file = doc.workspace.state.drive.files[doc.id];
  file?.permissions.push({ id: 'p', type: 'user', role: 'writer', emailAddress: TEACHER });
  return doc;
}

function open({ workspace, id }: TestDoc, person: string): OpenDocView {
  const view = openDocByHand(workspace, person, id);
  if (view.access === 'none') throw new Error('no access');
  return view;
}

test('the teacher opens it and reads who else can; others only hear that they need access', () => {
  const doc = shared('ab');
  expect(open(doc, TEACHER)).toMatchObject({
    access: 'edit',
    title: 'Test',
    sharing: 'You and Lee Okafor can open this Doc.',
    blocks: [{ kind: 'paragraph', start: 1, runs: [{ text: 'ab' }] }],
  });
  expect(openDocByHand(doc.workspace, PRINCIPAL, doc.id)).toEqual({ access: 'none' });
  expect(openDocByHand(doc.workspace, TEACHER, 'no-such-doc')).toEqual({ access: 'none' });
  expect(() => typeInDoc(doc.workspace, PRINCIPAL, doc.id, { paragraph: 1, text: 'x' })).toThrow(
    'need access',
  );
});

test('a Doc in the trash can be read, not written', () => {
  const doc = shared('ab');
  const file = doc.workspace.state.drive.files[doc.id];
  if (file) file.trashed = true;
  expect(open(doc, TEACHER)).toMatchObject({ access: 'read', trashed: true });
  expect(() => typeInDoc(doc.workspace, TEACHER, doc.id, { paragraph: 1, text: 'x' })).toThrow(
    'only read',
  );
});

test('typing changes only what differs: styles and named ranges around it stay', () => {
  const doc = shared('one two 🙈 three\nnext');
  write(
    doc,
    { updateTextStyle: { textStyle: { bold: true }, fields: 'bold', ...range(5, 8) } },
    name('all', 1, 18),
    name('next', 18, 22),
  );
  const type = (text: string): OpenDocView =>
    typeInDoc(doc.workspace, TEACHER, doc.id, { paragraph: 1, text });
  type('one twos 🙈 three');
  type('one twos 🙉 three');
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
  write(doc, { insertTable: { rows: 1, columns: 2, ...at(1) } }, insert(7, 'right'));
  typeInDoc(doc.workspace, TEACHER, doc.id, { paragraph: 5, text: 'one\ntwo' });
  expect(texts(doc)[1]).toEqual([['one\ntwo', 'right']]);
  typeInDoc(doc.workspace, TEACHER, doc.id, { paragraph: 9, text: '' });
  expect(texts(doc)[1]).toEqual([['one\n', 'right']]);
  deleteInDoc(doc.workspace, TEACHER, doc.id, { start: 8, end: 9 });
  expect(texts(doc)[1]).toEqual([['one', 'right']]);
});

test('rows are added below and taken away', () => {
  const doc = shared('');
  write(
    doc,
    { insertTable: { rows: 2, columns: 1, ...at(1) } },
    insert(8, 'last'),
    insert(5, 'first'),
  );
  addTableRowByHand(doc.workspace, TEACHER, doc.id, { table: 2, row: 0 });
  expect(texts(doc)[1]).toEqual([['first'], [''], ['last']]);
  const view = removeTableRowByHand(doc.workspace, TEACHER, doc.id, { table: 2, row: 0 });
  expect(texts(doc)[1]).toEqual([[''], ['last']]);
  expect(view.blocks[1]).toMatchObject({ kind: 'table', columns: [468], rows: [{}, {}] });
});

test('what was typed against an older view is merged with what came since', () => {
  const doc = shared('one\ntwo');
  const { revision } = open(doc, TEACHER);
  write(doc, insert(1, 'Zero\n'));
  const type = (paragraph: number, text: string): OpenDocView =>
    typeInDoc(doc.workspace, TEACHER, doc.id, { revision, paragraph, text });
  type(5, 'two!');
  expect(texts(doc)).toEqual(['Zero', 'one', 'two!']);
  expect(() =>
    typeInDoc(doc.workspace, TEACHER, doc.id, { revision: -5, paragraph: 1, text: 'x' }),
  ).toThrow('reload');
});

test('the same text again is no new revision', () => {
  const doc = shared('one');
  const before = get(doc).revisionId;
  typeInDoc(doc.workspace, LEAD, doc.id, { paragraph: 1, text: 'one' });
  expect(get(doc).revisionId).toBe(before);
});
