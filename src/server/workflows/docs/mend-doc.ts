// What a coach decides about a Doc that is in the trash, out of reach, or not open to the teacher any more.
// Nothing is made or shared without their press; letting go of a Doc deletes nothing.
import { docFinding } from '../../../core/educator/doc-check';
import { parseMend, type DocMend } from '../../../core/educator/doc-trouble';
import { withoutDoc } from '../../../core/educator/letting-go';
import { parseEducator, type EducatorRecord } from '../../../core/educator/record';
import { AddOnError } from '../../../core/errors';
import { findCoach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { lookAtDoc } from '../../google/doc-files';
import { shareWithEditor, takeOutOfTrash } from '../../google/drive-files';
import { parseGoogleFailure } from '../../google/google-error';
import { underLock } from '../../google/lock';
import { DOC_PROBLEMS } from './doc-notices';
import { openEducators, readEducator } from '../educators/educator-row';
import { parseEducatorId, toDetail } from '../educators/educator-view';
import { outOfDate } from '../out-of-date';
import { settleProblems } from '../programme/problems';
import { openSession, requireCoach, type CoachSession } from '../session';

type Cells = Record<string, string>;
/** The change of the row, from how it is by then. */
type Change = (now: EducatorRecord) => Cells;

/** @throws AddOnError `other-coach` for a Doc in another coach's Drive; `bad-request` when it has none */
export function mendDoc(educatorId: unknown, mend: unknown): EducatorDetail {
  const wanted = parseMend(mend);
  if (wanted === null) throw outOfDate();
  const session = requireCoach(openSession());
  const { record } = readEducator(openEducators(), parseEducatorId(educatorId));
  requireOwnDoc(session, record);
  const change = WORK[wanted](session, record);
  return toDetail(save(record, change), session);
}

const WORK: Readonly<Record<DocMend, (session: CoachSession, record: EducatorRecord) => Change>> = {
  'look-again': look,
  'take-out': (session, record) => {
    restore(record.docId);
    return look(session, record);
  },
  'share-again': (session, record) => {
    const result = shareWithEditor(record.docId, record.email, /* notify= */ false);
    if (!result.shared) return () => ({ docSharedAt: '', docProblem: result.reason });
    const found = look(session, record);
    return (now) => ({ docSharedAt: new Date().toISOString(), ...found(now) });
  },
  'start-afresh': () => withoutDoc,
};

/** One call. What it finds is what the daily check would find. */
function look({ caller }: CoachSession, { docId }: EducatorRecord): Change {
  const seen = lookAtDoc(docId);
  return (now) => ({ docProblem: docFinding(now, seen, caller) });
}

/** When it is not there, or not the caller's to take out, the look that follows says so. */
function restore(docId: string): void {
  try {
    takeOutOfTrash(docId);
  } catch (thrown) {
    if (![403, 404].includes(parseGoogleFailure(thrown).status)) throw thrown;
  }
}

/** The row as it is now; one that has another Doc by now is left as it is. */
function save(before: EducatorRecord, change: Change): EducatorRecord {
  return underLock(() => {
    const table = openEducators();
    const { row, record } = readEducator(table, before.educatorId);
    if (record.docId !== before.docId) return record;
    const cells = change(record);
    table.update(row, cells, 'docId' in cells ? 'docId' : undefined);
    if (cells['docProblem'] === '') settleProblems(DOC_PROBLEMS, new Set([record.educatorId]));
    return parseEducator({ ...table.readRow(row).cells });
  });
}

function requireOwnDoc({ caller, programme }: CoachSession, record: EducatorRecord): void {
  const { docId, coach, name, email } = record;
  if (docId === '') throw outOfDate();
  if (emailKey(coach) === caller) return;
  const theirs = findCoach(programme, coach);
  throw new AddOnError(
    'other-coach',
    `${theirs?.name ?? 'Another coach'} is ${name || email}’s coach, and the Doc is in their Drive. Nothing was ` +
      'changed. They can do this, or you can hand the teacher over.',
  );
}
