// What the sidebar's page would call, called without a page: for samples and the bench.
import type { Execution } from '../host/execution';
import { runFromClient } from '../host/script-host';
import { LEAD } from '../workspace/people';
import type { Workspace } from '../workspace/workspace';

export interface SidebarCall {
  execution: Execution;
  /** What the product answered, as plain JSON. */
  value: unknown;
}

/**
 * One call by a coach.
 * @throws Error with the product's own sentence when it refuses
 */
export function callSidebar(
  workspace: Workspace,
  name: string,
  args: unknown[] = [],
  user: string = LEAD,
): SidebarCall {
  const result = runFromClient(workspace, 'callServer', [name, args], { user });
  if (!result.ok) throw result.error;
  const reply = result.value as { ok: boolean; value: unknown; error?: { message: string } };
  if (!reply.ok) throw new Error(`${name}: ${reply.error?.message ?? ''}`);
  return { execution: result.execution, value: reply.value };
}
