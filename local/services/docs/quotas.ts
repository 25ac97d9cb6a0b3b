// Limits of the Docs API, on the Workspace's clock: requests a minute, documents a day.
// https://developers.google.com/workspace/docs/api/limits
import type { Workspace } from '../../workspace/workspace';
import { docsError, type DocsMethod } from './errors';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const PER_MINUTE = {
  Read: { user: 300, project: 3000 },
  Write: { user: 60, project: 600 },
} as const;

/** https://developers.google.com/apps-script/guides/services/quotas: documents created a day. */
const DOCUMENTS_A_DAY = { workspace: 1500, consumer: 250, none: 0 } as const;

/** Counts one request, also one that fails later; throws 429 when the minute is used up. */
export function countRequest(
  workspace: Workspace,
  user: string,
  kind: 'Read' | 'Write',
  method: DocsMethod,
): void {
  const minute = Math.floor(workspace.clock.now() / MINUTE_MS);
  const limits = PER_MINUTE[kind];
  for (const [who, limit, said] of [
    [user, limits.user, ' per user'],
    ['project', limits.project, ''],
  ] as const) {
    const used = countInPeriod(workspace, who, `docs ${kind} requests a minute`, minute);
    if (used <= limit) continue;
    throw docsError(
      method,
      429,
      'rateLimitExceeded',
      `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute` +
        `${said}' of service 'docs.googleapis.com' for consumer 'project_number:100000000000'.`,
    );
  }
}

/** Counts one new document of a person, by whichever service; false when the day's are used up. */
export function countDocumentCreated(workspace: Workspace, user: string): boolean {
  const person = workspace.state.people.find(
    ({ email }) => email.toLowerCase() === user.toLowerCase(),
  );
  const day = Math.floor(workspace.clock.now() / DAY_MS);
  const used = countInPeriod(workspace, user, 'documents a day', day);
  return used <= DOCUMENTS_A_DAY[person?.account ?? 'consumer'];
}

/** Adds one to a period's count and forgets the periods before it. */
function countInPeriod(workspace: Workspace, who: string, quota: string, period: number): number {
  const { used } = workspace.state.base;
  const prefix = `${who}|${quota}|`;
  const key = `${prefix}${period}`;
  if (used[key] === undefined) {
    for (const old of Object.keys(used)) if (old.startsWith(prefix)) delete used[old];
  }
  return (used[key] = (used[key] ?? 0) + 1);
}
