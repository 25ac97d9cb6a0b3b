// Coaching as the lead would begin and log it in the sidebar: for samples and pictures.
import type { EducatorDetail, EducatorSummary } from '../../src/shared/sidebar-api';
import type { Workspace } from '../workspace/workspace';
import { callSidebar } from './sidebar-calls';

export interface SampleEntry {
  kind: string;
  values: Readonly<Record<string, string>>;
}

export function listedEducators(workspace: Workspace): EducatorSummary[] {
  return (callSidebar(workspace, 'refresh').value as { educators: EducatorSummary[] }).educators;
}

/** @returns the link to the Doc. @throws Error when there is none that both can open */
export function startCoaching(workspace: Workspace, educatorId: string): string {
  const { doc } = callSidebar(workspace, 'startCoaching', [educatorId, false])
    .value as EducatorDetail;
  if (doc.kind !== 'shared') throw new Error(`The Doc is ${doc.kind}.`);
  return doc.url;
}

/** In their order, once however often it is called. @throws Error when the log refuses one */
export function logEntries(
  workspace: Workspace,
  educatorId: string,
  entries: readonly SampleEntry[],
): void {
  entries.forEach(({ kind, values }, n) => {
    const entry = { kind, values, entryId: `sample-${educatorId}-${n}` };
    const reply = callSidebar(workspace, 'logEntry', [educatorId, entry]);
    const { problems } = reply.value as { problems?: unknown };
    if (problems) throw new Error(`The log refused ${kind}: ${JSON.stringify(problems)}`);
  });
}
