// Start coaching with many, as the sidebar drives it: one beginning, then step after step until it ends.
import type { Execution } from '../local/host/execution';
import { callSidebar } from '../local/samples/sidebar-calls';
import { LEAD } from '../local/workspace/people';
import type { Workspace } from '../local/workspace/workspace';
import type { BulkPlan, BulkProgress } from '../src/shared/bulk-api';

export const BULK_SIZES = [30, 300, 1_500];

/** @returns what the sidebar's calls ran. @throws Error unless everybody has a shared Doc in the end */
export function startWithEverybody(
  workspace: Workspace,
  n: number,
  coach: string = LEAD,
): Execution[] {
  const { people } = callSidebar(workspace, 'planBulk', [], coach).value as BulkPlan;
  const ids = people.map(({ educatorId }) => educatorId);
  const executions: Execution[] = [];
  const call = (name: string, args: unknown[]): BulkProgress => {
    const { value, execution } = callSidebar(workspace, name, args, coach);
    executions.push(execution);
    return value as BulkProgress;
  };
  let progress = call('beginBulk', [ids]);
  while (progress.state === 'running') progress = call('continueBulk', [false]);
  if (progress.state !== 'finished' || progress.done !== n) {
    throw new Error(`${progress.done} of ${n} Docs: ${progress.state} ${progress.note}`);
  }
  return executions;
}
