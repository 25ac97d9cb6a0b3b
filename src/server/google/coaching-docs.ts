// The Docs advanced service for one coaching Doc: fill it once, see whether that was done, read it, and
// write into it while people do.
import { DOC_FIELDS } from '../../core/doc/read/doc-fields';
import type { DocModel } from '../../core/doc/read/doc-model';
import { parseDocument } from '../../core/doc/read/parse-document';
import type { DocRequest } from '../../core/doc/doc-request';
import { docsService } from './advanced-services';
import { parseGoogleFailure } from './google-error';

/**
 * One atomic batch: the whole Doc or nothing.
 * @param revision from `emptyRevision`: fills only if nobody wrote anything since; '' for a Doc just made
 * @returns false when somebody did
 */
export function fillDoc(docId: string, requests: readonly object[], revision = ''): boolean {
  const writeControl = revision === '' ? {} : { writeControl: { requiredRevisionId: revision } };
  try {
    docsService().Documents.batchUpdate({ requests: [...requests], ...writeControl }, docId);
    return true;
  } catch (thrown) {
    if (revision !== '' && isStale(thrown)) return false;
    throw thrown;
  }
}

/** The revision of a Doc in which nobody has written or suggested anything yet; '' once somebody has. */
export function emptyRevision(docId: string): string {
  const doc = docsService().Documents.get(docId, {
    fields: 'revisionId,body(content(endIndex))',
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
  });
  const content = doc.body?.content ?? [];
  // A new Doc is one empty paragraph.
  const isEmpty = (content[content.length - 1]?.endIndex ?? 0) <= 2;
  return isEmpty ? (doc.revisionId ?? '') : '';
}

/** One call. @throws Google's refusal when the caller can't open or edit it */
export function readDoc(docId: string): DocModel {
  const document: unknown = docsService().Documents.get(docId, {
    fields: DOC_FIELDS,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    includeTabsContent: true,
  });
  return parseDocument(document);
}

/**
 * `unchanged`: only if nobody wrote anything since that revision. `merged`: what others wrote since is kept
 * and our places move with it.
 */
type WriteMode = 'unchanged' | 'merged';

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
