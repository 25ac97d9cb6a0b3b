// Whatever two writers do at the same time, the Doc keeps its structure and each one's words.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate#WriteControl
import { fc } from '../../support/properties';
import { layOut } from '../../../local/services/docs/layout';
import { totalLength } from '../../../local/services/docs/pieces';
import {
  at,
  batch,
  cell,
  get,
  insert,
  name,
  newDoc,
  range,
  refusalOf,
  texts,
  write,
  type TestDoc,
} from './docs-support';

/** abc, a table of 2 x 2 at 5, then d; its whole length is 22. */
function startDoc(): TestDoc {
  const doc = newDoc('abc\nd');
  const fills = [insert(16, 'w'), insert(14, 'z'), insert(11, 'y'), insert(9, 'x')];
  write(doc, { insertTable: { rows: 2, columns: 2, ...at(5) } }, ...fills, name('t', 6, 21));
  return doc;
}

const TABLE = 6;
const index = fc.integer({ min: 1, max: 24 });
const row = fc.integer({ min: 0, max: 2 });

const growing = (letter: string): fc.Arbitrary<object> =>
  fc.oneof(
    index.map((i) => insert(i, letter)),
    index.map((i) => insert(i, `${letter}\n${letter}`)),
    row.map((r) => ({ insertTableRow: { ...cell(TABLE, r), insertBelow: true } })),
    row.map((r) => ({ insertTableColumn: { ...cell(TABLE, 0, r), insertRight: true } })),
    index.map((i) => ({ insertTable: { rows: 1, columns: 1, ...at(i) } })),
  );
const shrinking = fc.oneof(
  fc.tuple(index, index).map(([a, b]) => ({
    deleteContentRange: range(Math.min(a, b), Math.max(a, b) + 1),
  })),
  row.map((r) => ({ deleteTableRow: cell(TABLE, r) })),
  row.map((c) => ({ deleteTableColumn: cell(TABLE, 0, c) })),
);

/** Sends each request alone, so that a refused one takes no other with it. */
function tryEach(doc: TestDoc, requests: object[]): object[] {
  return requests.filter((request) => refusalOf(doc, { requests: [request] }) === '');
}

function expectSound(doc: TestDoc): void {
  const { pieces = [], namedRanges = [] } = doc.workspace.state.docs[doc.id] ?? {};
  const end = totalLength(pieces);
  expect(layOut(pieces).at(-1)?.end).toBe(end);
  for (const named of namedRanges) {
    expect(named.start).toBeLessThan(named.end);
    expect(named.end).toBeLessThanOrEqual(end);
  }
  expect(get(doc).body?.content?.at(-1)?.endIndex).toBe(end);
}

const count = (doc: TestDoc, letter: string): number =>
  JSON.stringify(texts(doc)).split(letter).length - 1;

test('requests that are accepted leave a sound Doc', () => {
  const requests = fc.array(fc.oneof(growing('N'), shrinking), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(requests, (list) => {
      const doc = startDoc();
      tryEach(doc, list);
      expectSound(doc);
    }),
    { numRuns: 30 },
  );
});

test('a merged write leaves a sound Doc, and every word that others wrote', () => {
  const others = fc.array(fc.oneof(growing('T'), shrinking), { minLength: 1, maxLength: 4 });
  const mine = fc.array(growing('M'), { minLength: 1, maxLength: 4 });
  let merged = 0;
  fc.assert(
    fc.property(others, mine, (theirs, ours) => {
      const doc = startDoc();
      const alone = startDoc();
      const accepted = tryEach(alone, ours);
      const targetRevisionId = get(doc).revisionId;
      tryEach(doc, theirs);
      const written = count(doc, 'T');
      const refused = refusalOf(doc, { requests: accepted, writeControl: { targetRevisionId } });
      if (refused === '') merged++;
      expectSound(doc);
      expect(count(doc, 'T')).toBe(written);
    }),
    { numRuns: 40 },
  );
  expect(merged).toBeGreaterThan(15);
});

test('without later changes a target revision changes nothing in the outcome', () => {
  const doc = startDoc();
  const other = startDoc();
  const requests = [insert(9, 'M'), { insertTableRow: { ...cell(TABLE, 1), insertBelow: true } }];
  write(doc, ...requests);
  batch(other, { requests, writeControl: { targetRevisionId: get(other).revisionId } });
  expect(texts(other)).toEqual(texts(doc));
});
