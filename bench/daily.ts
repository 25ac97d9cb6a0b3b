// What a coach does many times a day with one teacher who has a Doc: opening them, preparing a meeting,
// logging it, taking over the row that is selected in the Sheet.
import type { Execution } from '../local/host/execution';
import { runFromClient } from '../local/host/script-host';
import { callSidebar } from '../local/samples/sidebar-calls';
import { LEAD } from '../local/workspace/people';
import type { Workspace } from '../local/workspace/workspace';
import type { MeetingDesk } from '../src/shared/meeting-api';
import type { EducatorSummary, SidebarData } from '../src/shared/sidebar-api';
import { emailOf, programmeWith, submit } from './programmes';

/** A caseload, and a Sheet that holds a district. */
export const DAILY_SIZES = [60, 10_000];

export interface Daily {
  readonly name: string;
  readonly execution: Execution;
}

const ENTRY = {
  kind: 'meeting',
  values: { date: '2026-09-14', minutes: '30', kind: 'chat', promises: 'Coach: bring cards' },
  entryId: 'entry-of-the-bench',
};

/** @throws Error unless each of them shows what it is for */
export function measureDaily(n: number): Daily[] {
  const workspace = programmeWith(n);
  submit(workspace, n - 1);
  const { educators } = callSidebar(workspace, 'refresh').value as SidebarData;
  const educatorId = educators.find(({ email }) => email === emailOf(n - 1))?.educatorId ?? '';
  callSidebar(workspace, 'startCoaching', [educatorId, false]);
  // The first reading of a Doc that was just made is no usual one.
  callSidebar(workspace, 'openEducator', [educatorId]);
  const call = (name: string, method: string, args: unknown[]) => {
    const { value, execution } = callSidebar(workspace, method, args);
    return { name, execution, value };
  };
  const opened = call('educator-open', 'openEducator', [educatorId]);
  const page = call('page-educator', 'openPage', [{ name: 'educator', educatorId }]);
  const logged = call('quick-log', 'logEntry', [educatorId, ENTRY]);
  const again = call('educator-changed', 'openEducator', [educatorId]);
  const prepared = call('meeting', 'prepareMeeting', [educatorId]);
  const meeting = call('page-meeting', 'openPage', [{ name: 'brief', educatorId }]);
  const { brief } = prepared.value as MeetingDesk;
  if (brief.sections[0]?.key !== 'promises') throw new Error('The brief has no promises.');
  return [opened, page, logged, again, prepared, meeting, selected(workspace, n + 2)];
}

/** @param row of somebody in Educators */
function selected(workspace: Workspace, row: number): Daily {
  const { sheets, containerId } = workspace.state;
  const sheet = sheets[containerId]?.sheets.find(({ name }) => name === 'Educators');
  const at = { sheetId: sheet?.sheetId ?? 0, row, column: 1, numRows: 1, numColumns: 1 };
  const result = runFromClient(workspace, 'callServer', ['selectedEducator', []], {
    ...{ user: LEAD, context: 'editor', selection: at },
  });
  if (!result.ok) throw result.error;
  const { value } = result.value as { value: EducatorSummary | null };
  if (!value) throw new Error('Nobody is in the selected row.');
  return { name: 'selected-row', execution: result.execution };
}
