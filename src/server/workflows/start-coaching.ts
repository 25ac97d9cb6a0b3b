// Start coaching: one Doc per educator, whoever presses and however often. Intent into the row, then
// create, fill, share, read back who can open it, link. Every step finds what an earlier press left.
import { doubtUntil } from '../../core/doubt';
import { AddOnError } from '../../core/errors';
import { idsOf } from '../../core/educator/aliases';
import { EDUCATOR_STATES, stateAfterStart } from '../../core/educator/states';
import { emailKey } from '../../core/text/normalize';
import type { EducatorRecord } from '../../core/educator/record';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { fillDoc, isEmptyDoc } from '../google/coaching-docs';
import {
  createFile,
  findFile,
  hasKey,
  listAccess,
  MIME_TYPES,
  shareWithEditor,
  type CreatedFile,
} from '../google/drive-files';
import { isRefusal, parseGoogleFailure } from '../google/google-error';
import { underLock } from '../google/lock';
import type { Table } from '../google/table';
import { docName, docRequests } from './doc-content';
import { findEducatorRow, openEducators, readEducator, type EducatorRow } from './educator-row';
import { parseEducatorId, toDetail } from './educator-view';
import { ensureFolder, forgetFolder } from './folder';
import { openSession, requireCoach, type CoachSession } from './session';

/** What this press has to do; the lock is not held any more when it does it. */
type Plan =
  | { kind: 'create'; record: EducatorRecord; folder: string }
  | { kind: 'finish'; record: EducatorRecord; file: CreatedFile }
  /** Nothing: done already, or another press may be at it. */
  | { kind: 'show'; record: EducatorRecord };

/**
 * @param notify whether Google may send the teacher a mail; only after the coach said so
 * @throws AddOnError `other-coach` when the educator is another coach's
 */
export function startCoaching(educatorId: unknown, notify: unknown): EducatorDetail {
  const { session, table, plan } = underLock(() => begin(parseEducatorId(educatorId)));
  if (plan.kind === 'show') return toDetail(plan.record, session);
  const file = plan.kind === 'create' ? createDoc(session, table, plan) : plan.file;
  const filling = fillingOf(plan, file.id);
  if (filling === 'in-doubt') return toDetail(plan.record, session);
  if (filling === 'to-do') {
    fillDoc(file.id, docRequests(plan.record, session));
  }
  const outcome = shareDoc(file.id, plan.record.email, session.caller, notify === true);
  const link = { docUrl: file.url, docId: file.id, ...outcome };
  table.update(findEducatorRow(table, plan.record.educatorId), link);
  return toDetail({ ...plan.record, ...link }, session);
}

interface Begun {
  session: CoachSession;
  table: Table<string>;
  plan: Plan;
}

function begin(educatorId: string): Begun {
  const session = requireCoach(openSession());
  const table = openEducators();
  return { session, table, plan: makePlan(session, table, educatorId) };
}

/** Under the lock: decides, and writes the intent before anything is created. */
function makePlan(session: CoachSession, table: Table<string>, educatorId: string): Plan {
  const { row, record } = readEducator(table, educatorId);
  requireOwn(session, record);
  if (record.docId !== '') {
    if (record.docSharedAt !== '') return { kind: 'show', record };
    const isTheirs = idsOf(record).some((id) => hasKey(record.docId, { educatorId: id }));
    if (!isTheirs) throw foreignDoc();
    return { kind: 'finish', record, file: { id: record.docId, url: record.docUrl } };
  }
  if (record.docIntentAt !== '') {
    const file = findAny(idsOf(record));
    if (file) return { kind: 'finish', record: taken(session, table, { row, record }), file };
    if (doubtUntil(record.docIntentAt, Date.now())) return { kind: 'show', record };
  }
  const folder = ensureFolder(session);
  const intent = { docIntentAt: new Date().toISOString(), coach: session.caller };
  const state = stateAfterStart();
  table.update(row, { ...intent, state: EDUCATOR_STATES[state] });
  return { kind: 'create', record: { ...record, ...intent, state }, folder };
}

/** What goes with a Doc stands in the row already, unless the row was lost or moved on meanwhile. */
function taken(
  { caller }: CoachSession,
  table: Table<string>,
  { row, record }: EducatorRow,
): EducatorRecord {
  const after = { ...record, coach: caller, state: stateAfterStart() };
  if (after.coach === record.coach && after.state === record.state) return record;
  table.update(row, { coach: caller, state: EDUCATOR_STATES[after.state] });
  return after;
}

/** A Doc that was made before two rows were merged carries the ID of the row that is gone. */
function findAny(educatorIds: readonly string[]): CreatedFile | undefined {
  for (const educatorId of educatorIds) {
    const file = findFile({ educatorId });
    if (file) return file;
  }
  return undefined;
}

/**
 * Whether this press is the one that fills the Doc. An empty Doc that was begun a moment ago may be in
 * the middle of another press, so nobody else touches it; one that was begun long ago is filled by
 * whoever finds it empty.
 */
function fillingOf({ kind, record }: Plan, docId: string): 'to-do' | 'done' | 'in-doubt' {
  const recent = doubtUntil(record.docIntentAt, Date.now()) !== null;
  if (kind === 'create' && recent) return 'to-do';
  if (!isEmptyDoc(docId)) return 'done';
  return recent ? 'in-doubt' : 'to-do';
}

/** Docs live in their coach's Drive, so only that coach can make or find them. */
function requireOwn({ caller, programme }: CoachSession, { coach, name }: EducatorRecord): void {
  if (coach === '' || emailKey(coach) === caller) return;
  const theirs = programme.coaches.find(({ email }) => emailKey(email) === emailKey(coach));
  if (!theirs) return;
  throw new AddOnError(
    'other-coach',
    `${theirs.name} is ${name}’s coach. Nothing was changed. They can start coaching, ` +
      'or you can put your e-mail into the column “Coach” of the Sheet first.',
  );
}

/** The row is anybody's to edit: a Doc that it names is shared only when it was made for this person. */
function foreignDoc(): AddOnError {
  return new AddOnError(
    'damaged',
    'The Doc in this teacher’s row can’t be opened, or it was not made for them. Nothing was shared. ' +
      'Clear the hidden column “Doc ID” in their row, then press Start coaching again.',
  );
}

/** @throws AddOnError `busy` when Google was so slow that another press may have begun by now */
function createDoc(
  session: CoachSession,
  table: Table<string>,
  { record, folder }: Extract<Plan, { kind: 'create' }>,
): CreatedFile {
  if (!doubtUntil(record.docIntentAt, Date.now())) {
    throw new AddOnError(
      'busy',
      'Google is very slow right now. Please press Start coaching again.',
    );
  }
  const { educatorId } = record;
  try {
    return createFile({
      name: docName(record, session.coach, session.programme),
      mimeType: MIME_TYPES.document,
      parent: folder,
      key: { educatorId },
    });
  } catch (thrown) {
    const folderIsGone = parseGoogleFailure(thrown).status === 404;
    if (!folderIsGone && !isRefusal(thrown)) throw thrown;
    table.update(findEducatorRow(table, educatorId), { docIntentAt: '' });
    if (!folderIsGone) throw thrown;
    forgetFolder(session);
    throw new AddOnError(
      'busy',
      'Your folder for coaching Docs is gone. Press Start coaching again; a new one is made then.',
    );
  }
}

type ShareOutcome = Pick<EducatorRecord, 'docSharedAt' | 'docProblem'>;

/** Shares with the teacher and believes only what Google lists afterwards. */
function shareDoc(docId: string, teacher: string, coach: string, notify: boolean): ShareOutcome {
  const result = shareWithEditor(docId, teacher, notify);
  if (!result.shared) return { docSharedAt: '', docProblem: result.reason };
  const access = listAccess(docId);
  if (!access.includes(result.listedAs)) return { docSharedAt: '', docProblem: 'notListed' };
  const others = access.filter((who) => who !== result.listedAs && who !== coach);
  return {
    docSharedAt: new Date().toISOString(),
    docProblem: others.length > 0 ? `Also open to: ${others.join(', ')}` : '',
  };
}
