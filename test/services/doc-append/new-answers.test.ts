// When a teacher answers the Form again, what changed stands at the end of the Doc, once and in its look.
import { insertTextByHand } from '../../../local/services/docs/by-hand-text';
import { changedAnswers } from '../../../src/core/doc/append/changed-answers';
import { newAnswers } from '../../../src/core/doc/append/new-answers';
import type { AboutPhrases } from '../../../src/core/doc/coaching-doc-input';
import { FULL } from '../doc-build/built-doc';
import { coachingDoc, lineOf, modelOf } from '../doc-read/coaching-doc';
import { batch, newDoc, ranges, TEACHER, texts, write, type TestDoc } from '../docs/docs-support';
import { bare, body, shortDoc } from './append-support';

const AGAIN: AboutPhrases = {
  ...FULL.phrases,
  question: 'Why is it so quiet?\n$& {words} 🙈',
  keep: 'Stations.',
  else: '',
};
const CHANGED = changedAnswers(FULL.phrases, AGAIN);
const WHEN = { hash: '0123456789abcdef', date: 'November 20, 2026' };

function add(doc: TestDoc): void {
  const model = modelOf(doc);
  const requests = newAnswers(model, CHANGED, WHEN);
  batch(doc, { requests, writeControl: { requiredRevisionId: model.revisionId } });
}

const BLOCK = [
  'New answers from the form, November 20, 2026',
  'Nothing here is picked up.',
  'What already works: Stations.',
  'What could get in the way: Not said yet',
  'The question I brought: Why is it so quiet?',
  '$& {words} 🙈',
  '',
];

test('only what changed, by the label of its first row, in the order of the Doc', () => {
  expect(CHANGED.map(({ label }) => label)).toEqual([
    'What already works',
    'What could get in the way',
    'The question I brought',
  ]);
  expect(
    changedAnswers(FULL.phrases, { ...FULL.phrases, keep: `${FULL.phrases.keep}\r\n` }),
  ).toEqual([]);
});

test('a block of its own below everything, with room to write on; all else is as it was', () => {
  const doc = coachingDoc();
  const before = body(doc);
  add(doc);
  const after = body(doc);
  expect(texts(doc).slice(-BLOCK.length)).toEqual(BLOCK);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(bare(after.slice(-1))).toEqual(bare(before.slice(-1)));
});

test('its heading is one of the Doc’s headings, its lines look like text that people type', () => {
  const doc = coachingDoc();
  add(doc);
  const all = body(doc);
  const style = (text: string): unknown =>
    all.find(({ paragraph }) => paragraph?.elements?.[0]?.textRun?.content?.startsWith(text))
      ?.paragraph?.paragraphStyle;
  const named = (text: string): object => ({ ...(style(text) as object), headingId: 'any' });
  expect(named('New answers')).toEqual(named('Our meetings'));
  expect(style('What already works')).toMatchObject({ namedStyleType: 'NORMAL_TEXT' });
});

test('it is there once, however often it is brought; deleted, its name is gone with it', () => {
  const doc = shortDoc();
  add(doc);
  expect(newAnswers(modelOf(doc), CHANGED, WHEN)).toEqual([]);
  const [[start, end] = [0, 0]] = ranges(doc)[`sage:answers:${WHEN.hash}`] ?? [];
  write(doc, { deleteContentRange: { range: { startIndex: start, endIndex: end } } });
  expect(ranges(doc)).not.toHaveProperty([`sage:answers:${WHEN.hash}`]);
});

test('nothing changed, nothing written', () => {
  expect(newAnswers(modelOf(shortDoc()), [], WHEN)).toEqual([]);
});

test('a last line that somebody is in stays theirs, and hands on neither bullet nor color', () => {
  const doc = newDoc('First\nmy notes');
  const range = { startIndex: 7, endIndex: 15 };
  write(
    doc,
    { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
    { updateTextStyle: { range, textStyle: { underline: true }, fields: 'underline' } },
  );
  add(doc);
  expect(texts(doc)).toEqual(['First', 'my notes', ...BLOCK]);
  const [, , , heading] = body(doc);
  expect(heading?.paragraph?.bullet).toBeUndefined();
  expect(heading?.paragraph?.elements?.[0]?.textRun?.textStyle?.underline).toBeUndefined();
  const [, , notes] = body(doc);
  expect(notes?.paragraph?.bullet).toBeDefined();
});

test('somebody who writes at that moment is not written over: it waits for the next time', () => {
  const doc = shortDoc();
  const model = modelOf(doc);
  insertTextByHand(doc.workspace, TEACHER, doc.id, {
    at: { paragraph: lineOf(doc, 'About me') },
    text: '!',
  });
  const writeControl = { requiredRevisionId: model.revisionId };
  const requests = newAnswers(model, CHANGED, WHEN);
  expect(() => batch(doc, { requests, writeControl })).toThrow(/revision/);
  expect(texts(doc)).not.toContain(BLOCK[0]);
});
