// Daily quotas of Apps Script by kind of account, counted per person and day on the Workspace's clock.
// Any service that has one calls `useQuota` before it does the work.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';

/** https://developers.google.com/apps-script/guides/services/quotas */
const LIMITS = {
  'mail recipients': { consumer: 100, workspace: 1_500, saidAs: 'email' },
  'spreadsheets created': { consumer: 250, workspace: 3_200, saidAs: 'spreadsheet create' },
  'property reads and writes': { consumer: 50_000, workspace: 500_000, saidAs: 'properties' },
} as const;

export type Quota = keyof typeof LIMITS;

const DAY_MS = 24 * 60 * 60_000;

/** What is left today of a person's quota. */
export function remainingQuota(workspace: Workspace, email: string, quota: Quota): number {
  return (
    limitOf(workspace, email, quota) -
    (workspace.state.base.used[keyOf(workspace, email, quota)] ?? 0)
  );
}

/**
 * Takes `amount` from a person's quota of today.
 * @throws ServiceException when less than that is left; nothing is taken then
 */
export function useQuota(workspace: Workspace, email: string, quota: Quota, amount = 1): void {
  if (remainingQuota(workspace, email, quota) < amount) {
    throw new ServiceException(
      `Service invoked too many times for one day: ${LIMITS[quota].saidAs}.`,
    );
  }
  const { used } = workspace.state.base;
  const key = keyOf(workspace, email, quota);
  if (used[key] === undefined) forgetEarlierDays(used, `${email.toLowerCase()}|${quota}|`);
  used[key] = (used[key] ?? 0) + amount;
}

/** Consumer or Workspace account; strangers count as consumers, whose limits are smaller. */
export function accountKind(workspace: Workspace, email: string): 'consumer' | 'workspace' {
  const same = (one: string): boolean => one.toLowerCase() === email.toLowerCase();
  const person = workspace.state.people.find((one) => same(one.email));
  return person?.account === 'workspace' ? 'workspace' : 'consumer';
}

function forgetEarlierDays(used: Record<string, number>, prefix: string): void {
  for (const key of Object.keys(used)) if (key.startsWith(prefix)) delete used[key];
}

function limitOf(workspace: Workspace, email: string, quota: Quota): number {
  return LIMITS[quota][accountKind(workspace, email)];
}

function keyOf(workspace: Workspace, email: string, quota: Quota): string {
  return `${email.toLowerCase()}|${quota}|${Math.floor(workspace.clock.now() / DAY_MS)}`;
}
