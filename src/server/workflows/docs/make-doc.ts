// Making one coaching Doc, for one teacher or for many in a row: created with what finds it again, filled,
// shared with the teacher alone, and what its row then says. The lock is not held here.
import { doubtUntil, mayCreate } from '../../../core/doubt';
import { AddOnError } from '../../../core/errors';
import { encodeDocMemory, newDocMemory } from '../../../core/doc/read/doc-memory';
import { asEditor, openToOthers, type Grantee } from '../../../core/educator/doc-check';
import { UNFINISHED } from '../../../core/educator/doc-status';
import type { EducatorRecord } from '../../../core/educator/record';
import { hash64 } from '../../../core/text/hash';
import { emailKey } from '../../../core/text/normalize';
import { emptyRevision, fillDoc } from '../../google/coaching-docs';
import {
  createFile,
  MIME_TYPES,
  peopleOf,
  shareWithEditor,
  type CreatedFile,
} from '../../google/drive-files';
import { isRefusal, parseGoogleFailure } from '../../google/google-error';
import { docName, newDoc, type NewDoc } from './doc-content';
import type { CoachSession } from '../session';

/** A Doc; `access` says that this execution made it, and who could open it then. */
export interface DocFile extends CreatedFile {
  readonly access?: readonly Grantee[];
}

/** What stands in the row once there is a Doc. */
export type DocCells = Pick<
  EducatorRecord,
  'docMemory' | 'docUrl' | 'docId' | 'docSharedAt' | 'docProblem'
>;

/**
 * One call. The intent stands in the row already.
 * @throws AddOnError `busy` when Google was so slow that another press may begin
 */
export function createDoc(session: CoachSession, record: EducatorRecord, folder: string): DocFile {
  if (!mayCreate(record.docIntentAt, Date.now())) {
    throw new AddOnError(
      'busy',
      'Google is very slow right now. Please press Start coaching again.',
    );
  }
  return createFile({
    name: docName(record, session.coach, session.programme),
    mimeType: MIME_TYPES.document,
    parent: folder,
    key: { educatorId: record.educatorId },
  });
}

/** Whether the failure of `createDoc` says that there is no Doc, so that its intent can be taken back. */
export function nothingWasMade(thrown: unknown): boolean {
  return isRefusal(thrown) || folderIsGone(thrown);
}

/** Google knows of no such folder; `createDoc` asks for nothing else that could be gone. */
export function folderIsGone(thrown: unknown): boolean {
  return parseGoogleFailure(thrown).status === 404;
}

/**
 * Fills the Doc unless that was done, and shares it. Two calls for one that was just made, three or four
 * for one that was found.
 * @param notify whether Google may send the teacher a mail; only after the coach said so
 * @returns null when another press may be filling it right now
 */
export function finishDoc(
  session: CoachSession,
  record: EducatorRecord,
  file: DocFile,
  notify: boolean,
): DocCells | null {
  const content = newDoc(record, session);
  const filled = fill(record, file, content);
  if (filled === 'in-doubt') return null;
  const shared = share(file, record, session.caller, notify);
  return { ...linkTo(record, file, content, filled), ...shared };
}

/** What the row says of a Doc that has to be filled or shared later, by whoever finds it so. */
export function unfinishedDoc(
  session: CoachSession,
  record: EducatorRecord,
  file: DocFile,
): DocCells {
  const link = linkTo(record, file, newDoc(record, session), 'before');
  return { ...link, docSharedAt: '', docProblem: UNFINISHED };
}

type Filled = 'now' | 'before' | 'in-doubt';

/**
 * An empty Doc that was begun a moment ago may be in the middle of another press, so nobody else touches
 * it; one that was begun long ago, or that its row names, is filled by whoever finds it empty, once.
 */
function fill(
  { docIntentAt, docId }: EducatorRecord,
  { id, access }: DocFile,
  { requests }: NewDoc,
): Filled {
  const recent = doubtUntil(docIntentAt, Date.now()) !== null;
  if (access && recent) {
    fillDoc(id, requests);
    return 'now';
  }
  const revision = emptyRevision(id);
  if (revision === '') return 'before';
  const underWay = recent && docId === '';
  return !underWay && fillDoc(id, requests, revision) ? 'now' : 'in-doubt';
}

/** Of a Doc that was filled before, the answers are known to be these only when they are older than it. */
function linkTo(
  record: EducatorRecord,
  { id, url }: DocFile,
  { header, kinds }: NewDoc,
  filled: Filled,
): Pick<DocCells, 'docMemory' | 'docUrl' | 'docId'> {
  const same = filled === 'now' || record.submittedAt < record.docIntentAt;
  const memory = newDocMemory(hash64(header), same ? record.answersHash : '', kinds);
  // What was noted when filling it failed is not what it was filled with.
  const known = filled === 'now' ? '' : record.docMemory;
  return { docMemory: known || encodeDocMemory(memory), docUrl: url, docId: id };
}

/** Shares with the teacher and believes only what Google says about who can open it then. */
function share(
  { id, access }: DocFile,
  { email, aliases }: EducatorRecord,
  coach: string,
  notify: boolean,
): Pick<DocCells, 'docSharedAt' | 'docProblem'> {
  const result = shareWithEditor(id, email, notify);
  if (!result.shared) return { docSharedAt: '', docProblem: result.reason };
  const { listedAs } = result;
  const theirs = emailKey(listedAs || email);
  const people = access && listedAs !== '' ? [...access, asEditor(theirs)] : peopleOf(id);
  if (!people.some((one) => emailKey(one.email) === theirs)) {
    return { docSharedAt: '', docProblem: 'notListed' };
  }
  const expected = [theirs, email, ...aliases.emails, coach];
  return {
    docSharedAt: new Date().toISOString(),
    docProblem: openToOthers(people, expected),
  };
}
