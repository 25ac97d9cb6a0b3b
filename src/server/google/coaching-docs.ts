// The Docs advanced service for one coaching Doc: fill it once, and see whether that was done.
import { docsService } from './advanced-services';

/** One atomic batch: the whole Doc or nothing. */
export function fillDoc(docId: string, requests: readonly object[]): void {
  docsService().Documents.batchUpdate({ requests: [...requests] }, docId);
}

/** Whether nobody has written or suggested anything yet: a new Doc is one empty paragraph. */
export function isEmptyDoc(docId: string): boolean {
  const doc = docsService().Documents.get(docId, {
    fields: 'body(content(endIndex))',
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
  });
  const content = doc.body?.content ?? [];
  return (content[content.length - 1]?.endIndex ?? 0) <= 2;
}
