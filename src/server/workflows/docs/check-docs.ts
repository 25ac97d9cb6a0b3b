// Once a day for every coach: whether each of their Docs is still where it was and open to its two people
// alone. What is found stands in the row, and is told once: in the tab Problems and in the sidebar.
import { docFinding, type SeenDoc } from '../../../core/educator/doc-check';
import { callsForSomebody, isOutOfReach } from '../../../core/educator/doc-trouble';
import { emailKey } from '../../../core/text/normalize';
import { lookAtDoc, lookAtDocs } from '../../google/doc-files';
import { landWrites, tryUnderLock } from '../../google/lock';
import { DOC_PROBLEMS, toProblem } from './doc-notices';
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
type Seen = ReadonlyMap<string, { readonly before: ListedEducator; readonly doc: SeenDoc }>;

/** A listing may be as old as this; who can open what was shared since was looked at then. */
const LISTING_LAG_MS = 10 * 60_000;

function ownDocs(rows: readonly { record: ListedEducator }[], caller: string): ListedEducator[] {
  const isNew = (sharedAt: string): boolean => Date.now() - Date.parse(sharedAt) < LISTING_LAG_MS;
  return rows
    .map(({ record }) => record)
    .filter(({ docId, coach }) => docId !== '' && emailKey(coach) === caller)
    .filter(({ docSharedAt }) => !isNew(docSharedAt));
}

/**
 * One paged listing; only for what it does not show although it was in reach, one call each. What was out of
 * reach is listed once it is not any more.
 */
function lookAtAll(own: readonly ListedEducator[]): Seen {
  if (own.length === 0) return new Map();
  const listed = lookAtDocs();
  const look = ({ docId, docProblem }: ListedEducator): SeenDoc =>
    listed.get(docId) ?? (isOutOfReach(docProblem) ? 'gone' : lookAtDoc(docId));
  return new Map(own.map((before) => [before.docId, { before, doc: look(before) }]));
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
    const look = seen.get(record.docId);
    if (look === undefined || emailKey(record.coach) !== caller) return [];
    if (isMendedSince(look.before, record)) return [];
    const docProblem = docFinding(record, look.doc, caller);
    return docProblem === record.docProblem ? [] : [{ row, record, docProblem }];
  });
  return {
    problems: changed
      .filter(({ record, docProblem }) => callsForSomebody(docProblem, record.state))
      .map(toProblem),
    settled: new Set(
      changed.filter(({ docProblem }) => docProblem === '').map(({ record }) => record.educatorId),
    ),
    write: () =>
      table.updateAll(changed.map(({ row, docProblem }) => ({ row, cells: { docProblem } }))),
  };
}

/** Somebody looked at it, or shared it, after the listing: that look counts. */
function isMendedSince(before: ListedEducator, now: ListedEducator): boolean {
  return before.docProblem !== now.docProblem || before.docSharedAt !== now.docSharedAt;
}
