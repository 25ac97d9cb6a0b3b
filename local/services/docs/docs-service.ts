// The advanced service `Docs`, version 1, as a script sees it.
// https://developers.google.com/apps-script/advanced/docs
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { createFile } from '../drive/files';
import { MIME } from '../drive/state';
import { applyBatch } from './batch';
import { createEmptyDocument, openForApp } from './documents';
import { docsError } from './errors';
import { getArguments, masked } from './get-arguments';
import { countDocumentCreated, countRequest } from './quotas';
import { documentJson } from './rest-json';

type Collection = GoogleAppsScript.Docs.Collection.DocumentsCollection;
type Document = GoogleAppsScript.Docs.Schema.Document;

class DocumentsFake implements Collection {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  create(resource: Document): Document {
    const { workspace, user } = this.#execution;
    countRequest(workspace, user, 'Write', 'create');
    if (!countDocumentCreated(workspace, user)) {
      throw docsError('create', 403, 'userRateLimitExceeded', 'User Rate Limit Exceeded.');
    }
    const name = resource?.title || 'Untitled document';
    const file = createFile(workspace, {
      name,
      mimeType: MIME.document,
      owner: user,
      madeByApp: true,
    });
    const doc = createEmptyDocument(workspace, file.id);
    return copied(documentJson({ workspace, file, doc, user }, {}));
  }

  get(documentId: string, optionalArgs?: object): Document {
    const { workspace, user } = this.#execution;
    countRequest(workspace, user, 'Read', 'get');
    const { file, doc } = openForApp(this.#execution, documentId, 'get');
    const args = getArguments(optionalArgs ?? {}, file, user);
    return copied(masked(documentJson({ workspace, file, doc, user }, args), args.fields));
  }

  batchUpdate(
    resource: GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest,
    documentId: string,
  ): GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse {
    const { workspace, user } = this.#execution;
    countRequest(workspace, user, 'Write', 'batchUpdate');
    const { doc } = openForApp(this.#execution, documentId, 'batchUpdate');
    return applyBatch({ workspace, documentId, doc, user }, resource);
  }
}

/** What a script holds shares nothing with the Workspace's state. */
function copied<T>(resource: T): T {
  return JSON.parse(JSON.stringify(resource));
}

const DOCUMENTS_COSTS: Costs<DocumentsFake> = {
  create: 'doc.create',
  get: 'doc.open',
  batchUpdate: 'docsApi.batchUpdate',
};

export function createDocs(execution: Execution): GoogleAppsScript.Docs {
  // Its scopes are listed under `Docs`, so the collection is guarded under that name too.
  const Documents = guard<Collection, DocumentsFake>(
    execution,
    'Docs',
    new DocumentsFake(execution),
    DOCUMENTS_COSTS,
  );
  return guard<GoogleAppsScript.Docs, { Documents: Collection }>(
    execution,
    'Docs',
    { Documents },
    {},
  );
}
