// The header block follows what is known, line by line, until a person has touched it.
// Inserted text takes after its neighbor:
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#inserttextrequest
import { fc } from '../../support/properties';
import { insertTextByHand } from '../../../local/services/docs/by-hand-text';
import {
  suggestDeletionByHand,
  suggestTextByHand,
} from '../../../local/services/docs/by-hand-suggest';
import { isHeaderOld, updateHeader } from '../../../src/core/doc/append/update-header';
import { headerBlockText, type HeaderInput } from '../../../src/core/doc/header-block';
import { hash64 } from '../../../src/core/text/hash';
import { docEdit, makeEdit } from '../../support/doc-edits';
import { FULL } from '../doc-build/built-doc';
import { lineOf, modelOf } from '../doc-read/coaching-doc';
import { batch, ranges, TEACHER, texts, textOf, type TestDoc } from '../docs/docs-support';
import { bare, body, shortDoc } from './append-support';

const WRITTEN = hash64(headerBlockText(FULL));
const NEXT_YEAR: HeaderInput = {
  ...FULL,
  name: 'Sam Ortiz-Lee 🙈',
  schoolYear: '2027–28',
  rhythm: 'once a month',
};

function bring(doc: TestDoc, input: HeaderInput, remembered: string): string {
  const model = modelOf(doc);
  const { requests, header } = updateHeader(model, input, remembered);
  const writeControl = { requiredRevisionId: model.revisionId };
  if (requests.length > 0) batch(doc, { requests, writeControl });
  return header;
}

/** What stands above the first heading, line by line. */
function headerOf(doc: TestDoc): string {
  const all = texts(doc);
  return all
    .slice(0, all.indexOf('About me'))
    .map((block) => (typeof block === 'string' ? block : block.flat().join('\n')))
    .join('\n');
}

function looks(doc: TestDoc): unknown {
  return body(doc)
    .slice(0, 6)
    .map(({ paragraph, table }) => {
      const cell = table?.tableRows?.[0]?.tableCells?.[0]?.content ?? [];
      return [paragraph, ...cell.map((inner) => inner.paragraph)].map((one) => [
        one?.paragraphStyle?.namedStyleType,
        one?.paragraphStyle?.spaceBelow,
        one?.elements?.map(({ textRun }) => textRun?.textStyle),
      ]);
    });
}

test('untouched, it says what is true now, and looks as before', () => {
  const doc = shortDoc();
  const before = looks(doc);
  const rest = body(doc).slice(6);
  const remembered = bring(doc, NEXT_YEAR, WRITTEN);
  expect(headerOf(doc)).toBe(headerBlockText(NEXT_YEAR));
  expect(looks(doc)).toEqual(before);
  expect(bare(body(doc).slice(6))).toEqual(bare(rest));
  // It is ours still, and the next change finds it.
  expect(remembered).toBe(hash64(headerBlockText(NEXT_YEAR)));
  bring(doc, FULL, remembered);
  expect(headerOf(doc)).toBe(headerBlockText(FULL));
  expect(ranges(doc)['sage:header']).toEqual(ranges(shortDoc())['sage:header']);
});

test('only the lines that differ are written', () => {
  const { requests } = updateHeader(modelOf(shortDoc()), { ...FULL, rhythm: 'now' }, WRITTEN);
  expect(requests).toMatchObject([
    { insertText: { text: 'We plan to meet now.' } },
    { deleteContentRange: {} },
  ]);
});

test('a line of the box comes and goes with what it says', () => {
  const doc = shortDoc();
  const without = { ...FULL, evaluationLine: '' };
  const before = looks(doc);
  const remembered = bring(doc, without, WRITTEN);
  expect(headerOf(doc)).toBe(headerBlockText(without));
  bring(doc, FULL, remembered);
  expect(headerOf(doc)).toBe(headerBlockText(FULL));
  expect(looks(doc)).toEqual(before);
});

test('without a memory it is remembered when it says what it should, and left when it does not', () => {
  const doc = shortDoc();
  expect(bring(doc, FULL, '')).toBe(WRITTEN);
  expect(bring(doc, NEXT_YEAR, '')).toBe('');
  expect(headerOf(doc)).toBe(headerBlockText(FULL));
});

test('written but not remembered: the next time sees that it is there', () => {
  const doc = shortDoc();
  bring(doc, NEXT_YEAR, WRITTEN);
  expect(bring(doc, NEXT_YEAR, WRITTEN)).toBe(hash64(headerBlockText(NEXT_YEAR)));
});

test('is old when coach, programme, year or the sentence on evaluation is another, and it is ours', () => {
  const doc = shortDoc();
  const old = (change: Partial<HeaderInput>, remembered = WRITTEN): boolean =>
    isHeaderOld(modelOf(doc), { ...FULL, ...change }, remembered);
  expect(old({})).toBe(false);
  expect(old({ schoolYear: '2027–28' })).toBe(true);
  expect(old({ coach: 'Cam Reyes' })).toBe(true);
  expect(old({ evaluationLine: 'Agreed.' })).toBe(true);
  expect(old({ coach: 'Cam Reyes' }, 'another hash')).toBe(false);
  const next = { ...FULL, coach: 'Cam Reyes' };
  expect(old(next, bring(doc, next, WRITTEN))).toBe(false);
});

describe('a person’s touch, however small, keeps it as it is', () => {
  const touched = (touch: (doc: TestDoc) => void): void => {
    const doc = shortDoc();
    touch(doc);
    const before = body(doc);
    expect(bring(doc, NEXT_YEAR, WRITTEN)).toBe(WRITTEN);
    expect(body(doc)).toEqual(before);
  };
  const rhythm = 'We plan to meet twice a month for 30 minutes.';

  test('a word', () =>
    touched((doc) =>
      insertTextByHand(doc.workspace, TEACHER, doc.id, {
        at: { paragraph: lineOf(doc, rhythm) },
        text: ' In my room.',
      }),
    ));

  test('a suggested word', () =>
    touched((doc) =>
      suggestTextByHand(doc.workspace, TEACHER, doc.id, {
        at: { paragraph: lineOf(doc, rhythm) },
        text: ' In my room.',
      }),
    ));

  test('a suggestion to take a word out', () =>
    touched((doc) => {
      const paragraph = lineOf(doc, rhythm);
      suggestDeletionByHand(doc.workspace, TEACHER, doc.id, {
        from: { paragraph, offset: 3 },
        to: { paragraph, offset: 8 },
      });
    }));

  test('a word in the box', () =>
    touched((doc) =>
      insertTextByHand(doc.workspace, TEACHER, doc.id, {
        at: { table: 0, row: 0, column: 0 },
        text: 'Only ',
      }),
    ));
});

test('whatever else people do, they find the header as it was or as it should be', () => {
  fc.assert(
    fc.property(fc.array(docEdit, { maxLength: 10 }), (edits) => {
      const doc = shortDoc();
      const desk = { workspace: doc.workspace, person: TEACHER, docId: doc.id };
      edits.forEach((edit) => makeEdit(desk, edit));
      const before = body(doc);
      const { requests } = updateHeader(modelOf(doc), NEXT_YEAR, WRITTEN);
      if (requests.length === 0) return;
      batch(doc, { requests });
      const after = body(doc);
      expect(bare(after.slice(6))).toEqual(bare(before.slice(6)));
      expect(after.slice(1, 4).map(textOf)).toEqual(
        headerBlockText(NEXT_YEAR).split('\n').slice(0, 3),
      );
    }),
    { numRuns: 15 },
  );
});
