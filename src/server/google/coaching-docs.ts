// The Docs advanced service for one coaching Doc: fill it once, and see whether that was done.
import { disabledService } from './google-error';

/** @throws AddOnError `service-disabled` when the advanced service was not added to the script */
function documents(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  if (typeof Docs === 'undefined') throw disabledService('Google Docs API');
  return Docs.Documents;
}

/** One atomic batch: the whole Doc or nothing. */
export function fillDoc(docId: string, requests: readonly object[]): void {
  documents().batchUpdate({ requests: [...requests] }, docId);
}

/** Whether nobody has written anything yet: a new Doc is one empty paragraph. */
export function isEmptyDoc(docId: string): boolean {
  const doc = documents().get(docId, { fields: 'body(content(endIndex))' });
  const content = doc.body?.content ?? [];
  return (content[content.length - 1]?.endIndex ?? 0) <= 2;
}
