// How the Docs API says no, as the advanced service passes it on to the script.
import { GoogleJsonResponseException } from '../../host/errors';

export type DocsMethod = 'create' | 'get' | 'batchUpdate';

export function docsError(
  method: DocsMethod,
  code: number,
  reason: string,
  sentence: string,
): GoogleJsonResponseException {
  return new GoogleJsonResponseException(`docs.documents.${method}`, code, reason, sentence);
}

export function badRequest(sentence: string): GoogleJsonResponseException {
  return docsError('batchUpdate', 400, 'badRequest', sentence);
}
