// Revision IDs: made for one person, good for a day after they were handed out; and what has changed
// since one, so that a write against it can be merged.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#Document.FIELDS.revision_id
import type { Workspace } from '../../workspace/workspace';
import { badRequest } from './errors';
import type { DocState, RevisionState } from './state';

const DAY_MS = 24 * 60 * 60_000;

interface Seen {
  workspace: Workspace;
  documentId: string;
  doc: DocState;
  user: string;
}

/** The latest revision's ID for one person; handing it out starts its 24 hours anew. */
export function revisionIdFor(
  workspace: Workspace,
  documentId: string,
  doc: DocState,
  user: string,
): string {
  const now = workspace.clock.now();
  const id = makeId(documentId, doc.revision, user);
  for (const [old, time] of Object.entries(doc.served)) {
    if (time <= now - DAY_MS) delete doc.served[old];
  }
  doc.served[id] = now;
  return id;
}

/** Refuses a write that requires any revision but the latest one. */
export function requireLatest(seen: Seen, id: string): void {
  if (revisionOf(seen, id) === seen.doc.revision) return;
  throw badRequest(
    `The required revision ID '${id}' does not match the latest revision ID of the document.`,
  );
}

/** Every revision after the one named, oldest first. */
export function revisionsAfter(seen: Seen, id: string): RevisionState[] {
  const from = revisionOf(seen, id);
  return seen.doc.history.filter(({ revision }) => revision > from);
}

function revisionOf({ workspace, documentId, doc, user }: Seen, id: string): number {
  const revision = parseInt(id.slice(PREFIX.length).split('-')[0] ?? '', 36);
  const served = doc.served[id];
  const isOwn = id === makeId(documentId, revision, user);
  if (isOwn && served !== undefined && served > workspace.clock.now() - DAY_MS) return revision;
  throw badRequest(`The revision ID '${id}' is invalid.`);
}

const PREFIX = 'ALocal';

function makeId(documentId: string, revision: number, user: string): string {
  return `${PREFIX}${revision.toString(36)}-${hash(`${documentId}|${revision}|${user.toLowerCase()}`)}`;
}

/** FNV-1a: enough to make one person's IDs useless to another. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) {
    value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
