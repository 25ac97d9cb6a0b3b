// Suggestions: what is proposed shows in the mode that is asked for, and is part of the Doc only when it
// is accepted. https://developers.google.com/workspace/docs/api/how-tos/suggestions
import {
  acceptSuggestionByHand,
  pendingSuggestions,
  rejectSuggestionByHand,
  suggestDeletionByHand,
  suggestTextByHand,
} from '../../../local/services/docs/by-hand-suggest';
import { insertTextByHand } from '../../../local/services/docs/by-hand-text';
import {
  get,
  insert,
  LEAD,
  line,
  name,
  newDoc,
  ranges,
  shared,
  TEACHER,
  texts,
  textOf,
  write,
  type TestDoc,
} from './docs-support';

const INLINE = { suggestionsViewMode: 'SUGGESTIONS_INLINE' };
const ACCEPTED = { suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' };
const WITHOUT = { suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' };

const seen = (doc: TestDoc, args: object): string[] =>
  (get(doc, args).body?.content ?? []).slice(1).map(textOf);

const suggestText = (doc: TestDoc, text: string, offset: number, added: string): string =>
  suggestTextByHand(doc.workspace, TEACHER, doc.id, {
    at: { paragraph: line(doc, text), offset },
    text: added,
  });

const suggestDeletion = (doc: TestDoc, text: string, from: number, to: number): string => {
  const paragraph = line(doc, text);
  const range = { from: { paragraph, offset: from }, to: { paragraph, offset: to } };
  return suggestDeletionByHand(doc.workspace, TEACHER, doc.id, range);
};

// TextRun.suggestedInsertionIds and suggestedDeletionIds; indexes are those of the view that is asked for.
test('in place, text to be put in and to be taken out bears the suggestion’s ID', () => {
  const doc = shared('Students talk');
  const put = suggestText(doc, 'Students talk', 8, ' often');
  const out = suggestDeletion(doc, 'Students often talk', 14, 19);
  const [first] = (get(doc, INLINE).body?.content ?? []).slice(1);
  expect(first?.paragraph?.elements).toEqual([
    { startIndex: 1, endIndex: 9, textRun: { content: 'Students', textStyle: {} } },
    {
      startIndex: 9,
      endIndex: 15,
      textRun: { content: ' often', suggestedInsertionIds: [put], textStyle: {} },
    },
    {
      startIndex: 15,
      endIndex: 20,
      textRun: { content: ' talk', suggestedDeletionIds: [out], textStyle: {} },
    },
    { startIndex: 20, endIndex: 21, textRun: { content: '\n', textStyle: {} } },
  ]);
});

// Measured live: the default view shows no suggestions, though the reference promises them to editors.
test('by default there are none; accepted or left out, indexes and named ranges are that view’s', () => {
  const doc = shared('Students talk\nend');
  write(doc, name('end', 15, 18));
  suggestText(doc, 'Students talk', 8, ' often\nand');
  suggestDeletion(doc, 'Students often', 0, 8);
  expect(seen(doc, INLINE)).toEqual(['Students often', 'and talk', 'end']);
  expect(seen(doc, {})).toEqual(['Students talk', 'end']);
  expect(seen(doc, WITHOUT)).toEqual(seen(doc, {}));
  expect(seen(doc, ACCEPTED)).toEqual([' often', 'and talk', 'end']);
  expect(ranges(doc).end).toEqual([[15, 18]]);
  expect(get(doc, INLINE).namedRanges).toMatchObject({
    end: { namedRanges: [{ ranges: [{ startIndex: 25, endIndex: 28 }] }] },
  });
});

test('the indexes of writes are those of suggestions in place', () => {
  const doc = shared('one two');
  suggestText(doc, 'one two', 0, 'zero ');
  write(doc, insert(9, '!'));
  expect(seen(doc, INLINE)).toEqual(['zero one! two']);
  expect(texts(doc)).toEqual(['one! two']);
});

test('accepted it is in the Doc, rejected it is as if it had never been', () => {
  const doc = shared('one two');
  const put = suggestText(doc, 'one two', 7, ' three\nfour');
  const out = suggestDeletion(doc, 'one two three', 0, 4);
  expect(pendingSuggestions(doc.workspace, LEAD, doc.id)).toEqual([
    { id: put, by: TEACHER },
    { id: out, by: TEACHER },
  ]);
  acceptSuggestionByHand(doc.workspace, LEAD, doc.id, { suggestion: put });
  rejectSuggestionByHand(doc.workspace, LEAD, doc.id, { suggestion: out });
  expect(texts(doc)).toEqual(['one two three', 'four']);
  expect(seen(doc, INLINE)).toEqual(texts(doc));
  expect(pendingSuggestions(doc.workspace, LEAD, doc.id)).toEqual([]);
  expect(() => acceptSuggestionByHand(doc.workspace, LEAD, doc.id, { suggestion: out })).toThrow(
    'no such suggestion',
  );
});

test('who deletes what they suggested themselves takes it back', () => {
  const doc = shared('one');
  suggestText(doc, 'one', 3, ' two');
  suggestDeletion(doc, 'one two', 3, 7);
  expect(seen(doc, INLINE)).toEqual(['one']);
  expect(pendingSuggestions(doc.workspace, LEAD, doc.id)).toEqual([]);
});

test('a line break before a table stays, accepted or not', () => {
  const doc = shared('one\ntwo');
  const id = suggestDeletion(doc, 'one', 0, 3);
  write(doc, { insertTable: { rows: 1, columns: 1, location: { index: 4 } } });
  acceptSuggestionByHand(doc.workspace, LEAD, doc.id, { suggestion: id });
  expect(texts(doc)).toEqual(['', [['']], '', 'two']);
});

// https://support.google.com/docs/answer/2494822: commenters suggest, only editors settle or type.
test('a commenter may suggest, not type or accept; a reader may neither', () => {
  const doc = newDoc('one');
  const file = doc.workspace.state.drive.files[doc.id];
  const permission = { id: 'p', type: 'user' as const, role: 'commenter' as const };
  file?.permissions.push({ ...permission, emailAddress: TEACHER });
  const suggestion = suggestText(doc, 'one', 3, '!');
  const at = { paragraph: line(doc, 'one!') };
  const type = (): unknown => insertTextByHand(doc.workspace, TEACHER, doc.id, { at, text: 'x' });
  expect(type).toThrow('only read');
  expect(() => acceptSuggestionByHand(doc.workspace, TEACHER, doc.id, { suggestion })).toThrow(
    'only read',
  );
  file?.permissions.splice(1, 1, { ...permission, role: 'reader', emailAddress: TEACHER });
  expect(() => suggestText(doc, 'one!', 3, '!')).toThrow('only read');
});
