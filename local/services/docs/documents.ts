// The Docs of the Workspace: making one, finding one, and who may touch it through the app.
import type { Execution } from '../../host/execution';
import type { Workspace } from '../../workspace/workspace';
import { appUsersOf, canEdit, findFile, roleOf } from '../drive/files';
import { MIME, type DriveFile } from '../drive/state';
import { docsError, type DocsMethod } from './errors';
import { identifyAll } from './lasting-ids';
import type { DocState, DocumentStyle } from './state';

const INCH = { magnitude: 72, unit: 'PT' };
const HALF_INCH = { magnitude: 36, unit: 'PT' };

/** US Letter with margins of an inch. */
const NEW_STYLE: DocumentStyle & { marginHeader: object; marginFooter: object } = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: INCH,
  marginBottom: INCH,
  marginRight: INCH,
  marginLeft: INCH,
  pageSize: { height: { magnitude: 792, unit: 'PT' }, width: { magnitude: 612, unit: 'PT' } },
  marginHeader: HALF_INCH,
  marginFooter: HALF_INCH,
};

/** Gives a file of type document its content: one empty paragraph. */
export function createEmptyDocument(workspace: Workspace, fileId: string): DocState {
  const doc = identifyAll({
    pieces: [
      { kind: 'section' },
      {
        kind: 'newline',
        style: {},
        paragraph: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
      },
    ],
    namedRanges: [],
    lists: {},
    style: NEW_STYLE,
    revision: 1,
    history: [],
    served: {},
  });
  workspace.state.docs[fileId] = doc;
  return doc;
}

/** A document file and its content; a file that Drive made gets its content now. */
export function findDocument(
  workspace: Workspace,
  id: string,
): { file: DriveFile; doc: DocState } | undefined {
  const file = findFile(workspace, id);
  if (!file || file.mimeType !== MIME.document) return undefined;
  const doc = workspace.state.docs[id];
  if (!doc) return { file, doc: createEmptyDocument(workspace, id) };
  return { file, doc: (workspace.state.docs[id] = identifyAll(doc)) };
}

/** With one of these an app sees all of a person's files; with `drive.file` only its own. */
const WIDE_SCOPES = ['drive', 'documents', 'drive.readonly', 'documents.readonly'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** The Doc, if this execution's user may do `method` on it; else what Google answers. */
export function openForApp(
  execution: Execution,
  id: string,
  method: DocsMethod,
): { file: DriveFile; doc: DocState } {
  const { workspace, user, grantedScopes } = execution;
  const found = findDocument(workspace, id);
  if (!found || !roleOf(found.file, user)) {
    throw docsError(method, 404, 'notFound', 'Requested entity was not found.');
  }
  const seesAll = grantedScopes.some((scope) => WIDE_SCOPES.includes(scope));
  const isOwn = appUsersOf(workspace, found.file).some(
    (email) => email.toLowerCase() === user.toLowerCase(),
  );
  if (!seesAll && !isOwn) {
    throw docsError(method, 404, 'notFound', 'Requested entity was not found.');
  }
  if (method === 'batchUpdate' && !canEdit(found.file, user)) {
    throw docsError(method, 403, 'forbidden', 'The caller does not have permission');
  }
  return found;
}
