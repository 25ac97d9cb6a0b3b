// Start coaching: one Doc per educator, whoever presses and however often. Intent into the row, then the
// Doc, then its link. Every step finds what an earlier press left.
import { doubtUntil } from '../../../core/doubt';
import { AddOnError } from '../../../core/errors';
import { idsOf } from '../../../core/educator/aliases';
import { isTrouble, type DocTrouble } from '../../../core/educator/doc-trouble';
import { hasLetGoOf } from '../../../core/educator/letting-go';
import { EDUCATOR_STATES, stateAfterStart } from '../../../core/educator/states';
import { findCoach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorRecord } from '../../../core/educator/record';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { lookAtDoc } from '../../google/doc-files';
import { findFile, type CreatedFile } from '../../google/drive-files';
import { underLock } from '../../google/lock';
import { reportOthers } from './doc-notices';
import type { EducatorRow } from '../educators/educator-row';
import { openEducatorRows, rowOf, wholeRowOf, type EducatorRows } from '../educators/educator-rows';
import { parseEducatorId, toDetail } from '../educators/educator-view';
import { ensureFolder, forgetFolder } from './folder';
import {
  createDoc,
  finishDoc,
  folderIsGone,
  nothingWasMade,
  type DocCells,
  type DocFile,
} from './make-doc';
import { ensureOwnHourly } from './own-hourly';
import { openSession, requireCoach, type CoachSession } from '../session';

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
  const { session, plan } = underLock(() => begin(parseEducatorId(educatorId)));
  const { record } = plan;
  if (plan.kind === 'show') return toDetail(record, session);
  const file = plan.kind === 'create' ? create(session, plan) : plan.file;
  const cells = finishDoc(session, record, file, notify === true);
  if (!cells) return toDetail(record, session);
  reportOthers(session, [{ record, docProblem: cells.docProblem }]);
  write(record.educatorId, cells);
  ensureOwnHourly(session);
  return toDetail({ ...record, ...cells }, session);
}

/** People may sort at any time: the row is looked up right before. */
function write(educatorId: string, cells: DocCells): void {
  const rows = openEducatorRows();
  const { row, record } = rowOf(rows, educatorId);
  if (!hasLetGoOf(record, cells.docId)) rows.table.update(row, { ...cells });
}

function begin(educatorId: string): { session: CoachSession; plan: Plan } {
  const session = requireCoach(openSession());
  const rows = openEducatorRows();
  const found = wholeRowOf(rows, educatorId);
  return { session, plan: makePlan(session, rows.table, found) };
}

/** Under the lock: decides, and writes the intent before anything is created. */
function makePlan(
  session: CoachSession,
  table: EducatorRows['table'],
  { row, record }: EducatorRow,
): Plan {
  requireOwn(session, record);
  if (record.docId !== '') {
    if (record.docSharedAt !== '' || isTrouble(record.docProblem)) return { kind: 'show', record };
    const docProblem = troubleOf(record);
    if (docProblem !== '') {
      table.update(row, { docProblem });
      return { kind: 'show', record: { ...record, docProblem } };
    }
    return { kind: 'finish', record, file: { id: record.docId, url: record.docUrl } };
  }
  if (record.docIntentAt !== '') {
    const file = findAny(record);
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
  table: EducatorRows['table'],
  { row, record }: EducatorRow,
): EducatorRecord {
  const after = { ...record, coach: caller, state: stateAfterStart() };
  if (after.coach === record.coach && after.state === record.state) return record;
  table.update(row, { coach: caller, state: EDUCATOR_STATES[after.state] });
  return after;
}

/**
 * What keeps the Doc that a row names from being finished, '' when nothing does. One call. The row is
 * anybody's to edit: a Doc that was not made for this person is never shared with them.
 */
export function troubleOf(
  record: Pick<EducatorRecord, 'docId' | 'educatorId' | 'aliases'>,
): '' | DocTrouble {
  const doc = lookAtDoc(record.docId);
  if (doc === 'gone' || doc === 'not-granted') return 'gone';
  if (!idsOf(record).includes(doc.educatorId)) return 'gone';
  return doc.trashed ? 'trashed' : '';
}

/** A Doc that was made before two rows were merged carries the ID of the row that is gone. */
function findAny(record: EducatorRecord): CreatedFile | undefined {
  for (const educatorId of idsOf(record)) {
    const file = findFile({ educatorId }, record.aliases.docIds);
    if (file) return file;
  }
  return undefined;
}

/** Docs live in their coach's Drive, so only that coach can make or find them. */
function requireOwn(session: CoachSession, { coach, name }: EducatorRecord): void {
  const theirs = otherCoachOf(session, coach);
  if (!theirs) return;
  throw new AddOnError(
    'other-coach',
    `${theirs} is ${name}’s coach. Nothing was changed. They can start coaching, ` +
      'or you can put your e-mail into the column “Coach” of the Sheet first.',
  );
}

/** The name of the listed coach who has somebody, unless it is the caller; '' when nobody else has. */
export function otherCoachOf({ caller, programme }: CoachSession, coach: string): string {
  if (coach === '' || emailKey(coach) === caller) return '';
  const theirs = findCoach(programme, coach);
  return theirs ? theirs.name || theirs.email : '';
}

/** The intent of this press; somebody else's stays. */
function takeBack({ educatorId, docIntentAt }: EducatorRecord): void {
  const rows = openEducatorRows();
  const { row, record } = rowOf(rows, educatorId);
  if (record.docIntentAt === docIntentAt) rows.table.update(row, { docIntentAt: '' });
}

/** A refusal takes the intent back, so that the next press need not wait. */
function create(session: CoachSession, plan: Extract<Plan, { kind: 'create' }>): DocFile {
  const { record, folder } = plan;
  try {
    return createDoc(session, record, folder);
  } catch (thrown) {
    if (nothingWasMade(thrown)) takeBack(record);
    if (!folderIsGone(thrown)) throw thrown;
    forgetFolder(session);
    throw new AddOnError(
      'busy',
      'Your folder for coaching Docs is gone. Press Start coaching again; a new one is made then.',
    );
  }
}
