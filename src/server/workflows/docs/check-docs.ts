// Once a day for every coach: whether each of their Docs is still where it was and open to its two people
// alone. What is found stands in the row, and is told once: in the tab Problems and in the sidebar.
import { docFinding, type SeenDoc } from '../../../core/educator/doc-check';
import { callsForSomebody, docProblemText } from '../../../core/educator/doc-trouble';
import { emailKey } from '../../../core/text/normalize';
import { listDocs, lookAtDoc } from '../../google/doc-files';
import { landWrites, tryUnderLock } from '../../google/lock';
import { DOC_PROBLEMS } from './doc-notices';
import { openEducatorRows, type ListedEducator } from '../educators/educator-rows';
import { leaveLeftovers } from '../leaving/leftover-access';
import { reportProblems, settleProblems, type NewProblem } from '../programme/problems';
import { openSession, remember, type CoachSession } from '../session';
import { lookAtShared } from './shared-files';

const DAY_MS = 24 * 60 * 60_000;

const checkedAt = (caller: string): string => `docsChecked:${caller}`;

/** No call when it was done within the last day. Nothing is shared, moved or made here. */
export function checkDocsDaily(session: CoachSession): void {
  leaveLeftovers(session);
  const { caller, stored } = session;
  if (Date.now() - Date.parse(stored[checkedAt(caller)] ?? '') < DAY_MS) return;
  const own = ownDocs(openEducatorRows().rows, caller);
  const seen = lookAtAll(own);
  const shared = session.isLead ? lookAtShared(session) : null;
  tryUnderLock(() => {
    const now = openSession();
    const told = noteFindings(caller, seen);
    reportProblems(now, [...told.problems, ...(shared?.problems ?? [])]);
    told.write();
    settleProblems(DOC_PROBLEMS, told.settled);
    landWrites();
    remember(now, { ...shared?.known, [checkedAt(caller)]: new Date().toISOString() });
  });
}

/** By the Doc's ID: a row that has another Doc by now is left alone. */
type Seen = ReadonlyMap<string, SeenDoc>;

function ownDocs(rows: readonly { record: ListedEducator }[], caller: string): ListedEducator[] {
  return rows
    .map(({ record }) => record)
    .filter(({ docId, coach }) => docId !== '' && emailKey(coach) === caller);
}

/** One paged listing; only for what it does not show, which may be too new for it, one call each. */
function lookAtAll(own: readonly ListedEducator[]): Seen {
  if (own.length === 0) return new Map();
  const listed = listDocs();
  return new Map(own.map(({ docId }) => [docId, listed.get(docId) ?? lookAtDoc(docId)]));
}

interface Findings {
  readonly problems: readonly NewProblem[];
  /** Whose Docs are as they should be again. */
  readonly settled: ReadonlySet<string>;
  readonly write: () => void;
}

/**
 * Under the lock, with the rows as they are now. Whatever stands in a row already was told before, also
 * when a person has settled it: people who were added on purpose are named once.
 */
function noteFindings(caller: string, seen: Seen): Findings {
  const { table, rows } = openEducatorRows();
  const changed = rows.flatMap(({ row, record }) => {
    const doc = seen.get(record.docId);
    if (doc === undefined || emailKey(record.coach) !== caller) return [];
    const docProblem = docFinding(record, doc, caller);
    return docProblem === record.docProblem ? [] : [{ row, record, docProblem }];
  });
  return {
    problems: changed
      .filter(({ record, docProblem }) => callsForSomebody(docProblem, record.state))
      .map(({ record, docProblem }) => toProblem(record, docProblem)),
    settled: new Set(
      changed.filter(({ docProblem }) => docProblem === '').map(({ record }) => record.educatorId),
    ),
    write: () =>
      table.updateAll(changed.map(({ row, docProblem }) => ({ row, cells: { docProblem } }))),
  };
}

function toProblem(record: ListedEducator, finding: string): NewProblem {
  return {
    where: DOC_PROBLEMS,
    problem: docProblemText(record, finding),
    educatorId: record.educatorId,
    responseId: '',
  };
}
