// Google's JSON of a Doc, read once into what we need of it. Anything unexpected in it is left out, never
// guessed.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import type { DocModel } from './doc-model';

/** @param document what `documents.get` answered with SUGGESTIONS_INLINE and the tabs' content */
export function parseDocument(document: unknown): DocModel {
  void document;
  return { revisionId: '', tabs: [] };
}
