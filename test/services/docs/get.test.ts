// Reading a Doc, and who may.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/get
import { createFile } from '../../../local/services/drive/files';
import { SECOND_COACH } from '../../../local/workspace/people';
import { runBody, tryBody } from '../../support/local-workspace';
import {
  get,
  handMadeDoc,
  insert,
  LEAD,
  name,
  newDoc,
  refusalOf,
  texts,
  type TestDoc,
  write,
} from './docs-support';

test('a mask keeps what it names', () => {
  const doc = newDoc('ab');
  expect(
    get(doc, { fields: 'title,body(content(endIndex,paragraph/elements/textRun/content))' }),
  ).toEqual({
    title: 'Test',
    body: {
      content: [
        { endIndex: 1 },
        { endIndex: 4, paragraph: { elements: [{ textRun: { content: 'ab\n' } }] } },
      ],
    },
  });
  expect(Object.keys(get(doc, { fields: 'documentId, revisionId' }))).toEqual([
    'documentId',
    'revisionId',
  ]);
});

test('a mask of something else is refused, and a script can not reach the Doc through a reply', () => {
  const doc = newDoc('ab');
  expect(() => get(doc, { fields: 'bdy' })).toThrow('Invalid field selection bdy');
  runBody(doc.workspace, `Docs.Documents.get('${doc.id}').documentStyle.marginTop.magnitude = 1;`);
  expect(get(doc).documentStyle?.marginTop?.magnitude).toBe(72);
});

// Document.tabs: with includeTabsContent the text content fields outside tabs stay empty.
test('with tabs there is no body at the top', () => {
  const doc = newDoc('ab');
  write(doc, name('r', 1, 2));
  const whole = get(doc);
  const tabbed = get(doc, { includeTabsContent: true });
  expect(tabbed.body).toBeUndefined();
  expect(tabbed.namedRanges).toBeUndefined();
  expect(tabbed.tabs).toMatchObject([
    {
      tabProperties: { tabId: 't.0' },
      documentTab: { body: whole.body, namedRanges: whole.namedRanges },
    },
  ]);
});

test('writes may name the tab, not another one', () => {
  const doc = newDoc('ab');
  const inTab = (tabId: string): object => ({
    insertText: { location: { index: 1, tabId }, text: 'x' },
  });
  write(doc, inTab('t.0'));
  expect(texts(doc)).toEqual(['xab']);
  expect(refusalOf(doc, { requests: [inTab('t.1')] })).toContain('t.1');
});

function shareWith(
  doc: TestDoc,
  emailAddress: string,
  role: 'reader' | 'writer',
  viaApp: boolean,
): void {
  const file = doc.workspace.state.drive.files[doc.id];
  file?.permissions.push({ id: 'p', type: 'user', role, emailAddress });
  if (viaApp) file?.appUsers.push(emailAddress);
}

// Document.revisionId is filled for editors only; suggestions in place are for editors only.
test('a reader gets no revision ID and no write', () => {
  const doc = newDoc('ab');
  shareWith(doc, SECOND_COACH, 'reader', true);
  const run = { user: SECOND_COACH };
  expect(get(doc, {}, run)).toMatchObject({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
  expect(get(doc, {}, run)).not.toHaveProperty('revisionId');
  expect(get(doc, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }).revisionId).toBeDefined();
  expect(refusalOf(doc, { requests: [insert(1, 'x')] }, run)).toBe(
    'The caller does not have permission',
  );
  expect(() => get(doc, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }, run)).toThrow('permission');
});

// https://developers.google.com/workspace/drive/api/guides/api-specific-auth: drive.file sees a file only
// for the user who made or opened it with the app.
test('a Doc that is not the app’s for this user is not found, shared or not', () => {
  const doc = newDoc('ab');
  const read = `return Docs.Documents.get('${doc.id}').title`;
  const message =
    'API call to docs.documents.get failed with error: Requested entity was not found.';
  expect(() => runBody(doc.workspace, read, { user: SECOND_COACH })).toThrow(message);
  shareWith(doc, SECOND_COACH, 'writer', false);
  expect(() => runBody(doc.workspace, read, { user: SECOND_COACH })).toThrow(message);
  const own = handMadeDoc(doc.workspace, LEAD);
  const missing = tryBody(doc.workspace, `Docs.Documents.get('${own}')`);
  expect(missing).toMatchObject({ error: { name: 'GoogleJsonResponseException', code: 404 } });
});

test('a document file that Drive made for the app is an empty Doc', () => {
  const { workspace } = newDoc();
  const mimeType = 'application/vnd.google-apps.document';
  const { id } = createFile(workspace, {
    name: 'Made by Drive',
    mimeType,
    owner: LEAD,
    madeByApp: true,
  });
  expect(texts({ workspace, id })).toEqual(['']);
});

test('create takes the title alone, and writing moves the modified time', () => {
  const doc = newDoc();
  const made = runBody(
    doc.workspace,
    `return JSON.stringify(Docs.Documents.create({ title: 'T', body: { content: [] } }))`,
  );
  expect(JSON.parse(String(made))).toMatchObject({ title: 'T', body: { content: [{}, {}] } });
  const file = doc.workspace.state.drive.files[doc.id];
  doc.workspace.clock.advance(5000);
  write(doc, insert(1, 'x'));
  expect(file?.modifiedTime).toBe(doc.workspace.clock.now());
});
