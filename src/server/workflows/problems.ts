// The Problems tab: what a person has to decide. Telling it twice is worse than telling it late.
import { PROBLEMS_COLUMNS } from '../../core/educator/tab-columns';
import { Table } from '../google/table';
import { remember, type Session } from './session';
import { TAB_NAMES } from './tabs';

export interface NewProblem {
  /** Where to look, such as the Form. */
  where: string;
  /** A sentence that names the place and never quotes what somebody wrote. */
  problem: string;
  educatorId: string;
  responseId: string;
}

/** No call at all when there is nothing to report. */
export function reportProblems(session: Session, problems: readonly NewProblem[]): void {
  if (problems.length === 0) return;
  const when = new Date().toISOString();
  const table = Table.open(
    TAB_NAMES.problems,
    PROBLEMS_COLUMNS.map(({ key }) => key),
  );
  table.appendAll(problems.map((problem) => ({ ...problem, when, status: 'open' })));
  remember(session, { problemSince: when });
}
