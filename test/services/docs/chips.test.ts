// Chips and pictures as `documents.get` shows them: each takes one index and, but for some, says what it
// holds. https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#ParagraphElement
import { insertChipByHand } from '../../../local/services/docs/by-hand-text';
import type { Chip } from '../../../local/services/docs/state';
import {
  get,
  insert,
  LEAD,
  line,
  shared,
  TEACHER,
  texts,
  write,
  type TestDoc,
} from './docs-support';

/** The teacher puts a chip between "a" and "b"; what the API shows between them. */
function shownChip(chip: Chip): object {
  const doc = shared('ab');
  put(doc, chip);
  const [first] = (get(doc).body?.content ?? []).slice(1);
  const [before, element, after] = first?.paragraph?.elements ?? [];
  expect(before).toMatchObject({ startIndex: 1, endIndex: 2, textRun: { content: 'a' } });
  expect(after).toMatchObject({ startIndex: 3, endIndex: 5, textRun: { content: 'b\n' } });
  return element ?? {};
}

function put(doc: TestDoc, chip: Chip): void {
  const at = { paragraph: line(doc, 'ab'), offset: 1 };
  insertChipByHand(doc.workspace, TEACHER, doc.id, { at, chip });
}

test('a date, a person and a link say what they hold', () => {
  expect(
    shownChip({ type: 'date', timestamp: '2026-11-20T12:00:00Z', display: 'Nov 20, 2026' }),
  ).toMatchObject({
    startIndex: 2,
    dateElement: { dateElementProperties: { displayText: 'Nov 20, 2026' } },
  });
  expect(shownChip({ type: 'person', email: TEACHER, name: 'Sam Ortiz' })).toMatchObject({
    person: { personProperties: { email: TEACHER, name: 'Sam Ortiz' } },
  });
  expect(
    shownChip({ type: 'link', title: 'Plan', uri: 'https://docs.google.com/document/d/x' }),
  ).toMatchObject({
    richLink: {
      richLinkProperties: { title: 'Plan', uri: 'https://docs.google.com/document/d/x' },
    },
  });
});

// Measured: a dropdown has a span and no content key at all; other chips show U+E907
// (https://github.com/googleapis/google-api-python-client/issues/2547).
test('a dropdown says nothing, other chips stand as U+E907', () => {
  expect(shownChip({ type: 'dropdown', selected: 'Done' })).toEqual({ startIndex: 2, endIndex: 3 });
  expect(shownChip({ type: 'other', label: 'Place' })).toMatchObject({
    textRun: { content: '\ue907' },
  });
});

test('a picture is an inline object', () => {
  const doc = shared('ab');
  put(doc, { type: 'image', alt: 'Our board' });
  const found = get(doc);
  const [, element] = found.body?.content?.[1]?.paragraph?.elements ?? [];
  const id = element?.inlineObjectElement?.inlineObjectId ?? '';
  expect(found.inlineObjects).toMatchObject({
    [id]: { inlineObjectProperties: { embeddedObject: { description: 'Our board' } } },
  });
});

test('text around a chip is written and deleted by index like any other', () => {
  const doc = shared('ab');
  put(doc, { type: 'person', email: LEAD, name: 'Lee Okafor' });
  write(doc, insert(3, '!'), { deleteContentRange: { range: { startIndex: 1, endIndex: 3 } } });
  expect(texts(doc)).toEqual(['!b']);
});
