// `documents.batchUpdate` on one Doc: requests in turn, all or nothing, under write control.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate
import * as v from 'valibot';
import { NotInLocalWorkspace } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { touchFile } from '../drive/files';
import { Draft, RequestRefused } from './draft';
import { badRequest } from './errors';
import { piecesBefore, rebase } from './rebase';
import { requireLatest, revisionIdFor, revisionsAfter } from './revisions';
import { REFUSED_KINDS, REQUEST_KINDS, UNBUILT_KINDS } from './requests/kinds';
import { PayloadRefused, snakeCase, type Reply } from './requests/request';
import type { DocState, RevisionState } from './state';

export interface Write {
  workspace: Workspace;
  documentId: string;
  doc: DocState;
  /** E-mail of the person for whom it is written. */
  user: string;
}

export interface WriteControl {
  requiredRevisionId?: string | undefined;
  targetRevisionId?: string | undefined;
}

const batchShape = v.strictObject({
  requests: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  writeControl: v.optional(
    v.strictObject({
      requiredRevisionId: v.optional(v.string()),
      targetRevisionId: v.optional(v.string()),
    }),
    {},
  ),
});

/** Applies a batch; throws GoogleJsonResponseException and leaves the Doc alone when any part fails. */
export function applyBatch(
  write: Write,
  resource: unknown,
): { documentId: string; replies: Reply[]; writeControl: WriteControl } {
  const parsed = v.safeParse(batchShape, resource);
  if (!parsed.success) throw badRequest('Invalid JSON payload received.');
  const { requests, writeControl } = parsed.output;
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  const prepared = requests.map((request, n) => prepare(request, n));
  const later = laterRevisions(write, writeControl);
  const { doc } = write;
  const seen = later.length > 0 ? { ...doc, pieces: piecesBefore(doc.pieces, later) } : doc;
  const draft = newDraft(write.workspace, seen);
  const replies = prepared.map((request) => runRequest(request, draft));
  const saved = saveDraft(write, later.length > 0 ? rebased(write, draft, later) : draft);
  const requiredRevisionId = revisionIdFor(write.workspace, write.documentId, saved, write.user);
  return { documentId: write.documentId, replies, writeControl: { requiredRevisionId } };
}

/** Makes a draft's content the Doc's, one revision later. */
export function saveDraft(write: Write, draft: Draft): DocState {
  const { workspace, documentId, doc, user } = write;
  const time = workspace.clock.now();
  const revision = doc.revision + 1;
  const recent = doc.history.filter((entry) => entry.time > time - DAY_MS);
  const history = [...recent, { revision, time, by: user, splices: draft.splices }];
  const saved = { ...draft.apply(doc), revision, history };
  workspace.state.docs[documentId] = saved;
  touchFile(workspace, documentId);
  return saved;
}

const DAY_MS = 24 * 60 * 60_000;

export function newDraft(workspace: Workspace, doc: DocState): Draft {
  return new Draft(doc, (prefix) => workspace.newId(prefix));
}

/** What others changed since the revision that the write is meant for. */
function laterRevisions(write: Write, control: WriteControl): RevisionState[] {
  if (control.requiredRevisionId && control.targetRevisionId) {
    throw badRequest('Only one of required_revision_id and target_revision_id can be set.');
  }
  if (control.requiredRevisionId) requireLatest(write, control.requiredRevisionId);
  return control.targetRevisionId ? revisionsAfter(write, control.targetRevisionId) : [];
}

function rebased(write: Write, draft: Draft, later: RevisionState[]): Draft {
  const onto = newDraft(write.workspace, write.doc);
  if (rebase(draft.steps, later, onto)) return onto;
  throw badRequest('The write could not be merged with later changes of the document.');
}

interface PreparedRequest {
  run: (draft: Draft) => Reply;
  path: string;
}

function runRequest({ run, path }: PreparedRequest, draft: Draft): Reply {
  try {
    return run(draft);
  } catch (error) {
    if (error instanceof RequestRefused) throw badRequest(`Invalid ${path}: ${error.message}`);
    throw error;
  }
}

function prepare(request: Record<string, unknown>, n: number): PreparedRequest {
  const names = Object.keys(request).filter((name) => request[name] !== undefined);
  const [name] = names;
  const at = `requests[${n}]`;
  if (name === undefined || names.length > 1) {
    throw badRequest(
      `Invalid ${at}: ${names.length > 1 ? 'Only one request may be set.' : 'No request set.'}`,
    );
  }
  if (REFUSED_KINDS.includes(name))
    throw badRequest(`Invalid ${at}.${name}: Request is not supported.`);
  if (UNBUILT_KINDS.includes(name)) {
    throw new NotInLocalWorkspace(`Docs ${name} is not in the local Workspace`);
  }
  const kind = REQUEST_KINDS.get(name);
  if (!kind) {
    throw badRequest(
      `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`,
    );
  }
  try {
    return { run: kind.prepare(request[name], `${at}.${snakeCase(name)}`), path: `${at}.${name}` };
  } catch (error) {
    throw error instanceof PayloadRefused ? badRequest(error.message) : error;
  }
}
