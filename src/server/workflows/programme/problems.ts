// The Problems tab: what a person has to decide. Nothing is told twice while it is open.
import { PROBLEMS_COLUMNS } from '../../../core/programme/tab-columns';
import { Table } from '../../google/table';
import { remember, type Session } from '../session';
import { TAB_NAMES } from './tabs';

export interface NewProblem {
  /** Where to look, such as the Form. */
  where: string;
  /** A sentence that names the place and never quotes what somebody wrote. */
  problem: string;
  educatorId: string;
  responseId: string;
}

const OPEN = 'open';
const DONE = 'done';
const SAME = ['where', 'problem', 'educatorId', 'responseId'] as const;

function sameKey(cells: Readonly<Record<string, string>>): string {
  return JSON.stringify(SAME.map((key) => cells[key]));
}

function isOpen({ cells }: { cells: Readonly<Record<string, string>> }): boolean {
  return cells['status']?.trim().toLowerCase() === OPEN;
}

/** Since when the oldest open problem waits, as an ISO date-time; '' when there is none. One read. */
export function openSince(): string {
  const rows = Table.readLeading(TAB_NAMES.problems, ['when', 'status'], PROBLEMS_COLUMNS.length);
  const [oldest = ''] = rows
    .filter(isOpen)
    .map(({ cells }) => cells.when)
    .sort();
  return oldest;
}

/** Whom the open problems of one place are about, by educator ID. One read. */
export function openAbout(where: string): Set<string> {
  const keys = ['where', 'status', 'educatorId'] as const;
  const rows = Table.readLeading(TAB_NAMES.problems, keys, PROBLEMS_COLUMNS.length);
  const open = rows.filter((row) => isOpen(row) && row.cells.where === where);
  return new Set(open.map(({ cells }) => cells.educatorId));
}

/** Writes "done" at what is open of one place about these people; no call when there are none. */
export function settleProblems(where: string, educatorIds: ReadonlySet<string>): void {
  if (educatorIds.size === 0) return;
  const keys = ['where', 'status', 'educatorId'] as const;
  const { table, rows } = Table.openLeading(TAB_NAMES.problems, keys, PROBLEMS_COLUMNS.length);
  const settled = rows.filter(
    (row) => isOpen(row) && row.cells.where === where && educatorIds.has(row.cells.educatorId),
  );
  table.updateAll(settled.map(({ row }) => ({ row, cells: { status: DONE } })));
}

/** No call at all when there is nothing to report. */
export function reportProblems(session: Session, problems: readonly NewProblem[]): void {
  if (problems.length === 0) return;
  const when = new Date().toISOString();
  const table = Table.open(
    TAB_NAMES.problems,
    PROBLEMS_COLUMNS.map(({ key }) => key),
  );
  const open = new Set(
    table
      .readColumns(['status', ...SAME])
      .filter(isOpen)
      .map(({ cells }) => sameKey(cells)),
  );
  const fresh = problems.filter((problem) => !open.has(sameKey({ ...problem })));
  if (fresh.length === 0) return;
  table.appendAll(fresh.map((problem) => ({ ...problem, when, status: OPEN })));
  remember(session, { problemSince: when });
}
