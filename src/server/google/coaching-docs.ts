// The Docs advanced service for one coaching Doc: fill it once, see whether that was done, read it, and
// write into it while people do.
import type { DocModel } from '../../core/doc/read/doc-model';
import { parseDocument } from '../../core/doc/read/parse-document';
import type { DocRequest } from '../../core/doc/doc-request';
import { docsService } from './advanced-services';
import { parseGoogleFailure } from './google-error';

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

/** Styles, lists and comments stay where they are: what is not asked for is not in our hands. */
const READ_MASK = 'revisionId,tabs';

/** One call. @throws Google's refusal when the caller can't open or edit it */
export function readDoc(docId: string): DocModel {
  const document: unknown = docsService().Documents.get(docId, {
    fields: READ_MASK,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    includeTabsContent: true,
  });
  return parseDocument(document);
}

/**
 * `unchanged`: only if nobody wrote anything since that revision. `merged`: what others wrote since is kept
 * and our places move with it.
 */
export type WriteMode = 'unchanged' | 'merged';

/**
 * One atomic batch on what `readDoc` returned a moment ago.
 * https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate#WriteControl
 * @returns false when somebody wrote in between and `unchanged` was asked for; nothing was written then
 */
export function writeDoc(
  docId: string,
  requests: readonly DocRequest[],
  { revisionId }: DocModel,
  mode: WriteMode,
): boolean {
  const writeControl =
    mode === 'merged' ? { targetRevisionId: revisionId } : { requiredRevisionId: revisionId };
  try {
    const batch: object[] = [...requests];
    docsService().Documents.batchUpdate({ requests: batch, writeControl }, docId);
    return true;
  } catch (thrown) {
    if (mode === 'unchanged' && isStale(thrown)) return false;
    throw thrown;
  }
}

/** Google's wording of a stale revision is not documented; a status and one word of it are. */
function isStale(thrown: unknown): boolean {
  const { status, message } = parseGoogleFailure(thrown);
  return status === 400 && /revision/i.test(message);
}
