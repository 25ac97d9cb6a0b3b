// The sidebar takes over the row that the coach has selected in the Sheet: whose it is, for whom, and at
// which cost. A call of the page sees the selection of the person who works in it:
// https://developers.google.com/apps-script/reference/spreadsheet/selection
import type { Selection } from '../../local/host/execution';
import { copyRowByHand } from '../../local/services/spreadsheet/by-hand-moves';
import {
  addTabByHand,
  insertColumnByHand,
  sortByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import type { EducatorSummary, Reply } from '../../src/shared/sidebar-api';
import { beginLogging, logged } from '../support/logging';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH } from '../support/programme';

const begun = beginLogging();

function selection({ workspace }: LocalProgramme, tab: string, row: number, more = {}): Selection {
  const { sheets, containerId } = workspace.state;
  const sheet = sheets[containerId]?.sheets.find(({ name }) => name === tab);
  return { sheetId: sheet?.sheetId ?? -1, row, column: 3, numRows: 1, numColumns: 1, ...more };
}

function select(programme: LocalProgramme, tab: string, row: number, more: object = {}) {
  const { person = LEAD, ...wider } = more as { person?: string };
  const at = selection(programme, tab, row, wider);
  const run = programme.run('callServer', ['selectedEducator', []], { person, selection: at });
  const reply = run.ok ? (run.value as Reply<EducatorSummary | null>) : undefined;
  const remote = run.execution.calls.filter((call) => call.remote).length;
  return { found: reply?.ok ? (reply.value?.email ?? null) : reply?.error.code, reply, remote };
}

/** A meeting that was logged and read from the Doc. */
function meetingInSheet(programme: LocalProgramme): void {
  logged(programme);
  programme.open(SAM);
}

it('finds who stands in the row, as the roster has them, with three calls', () => {
  const programme = begun();
  const { row } = educatorRow(programme, SAM);
  const { reply, remote } = select(programme, 'Educators', row);
  expect(reply).toEqual({ ok: true, value: programme.educator(SAM) });
  expect(remote).toBe(3);
  const several = select(programme, 'Educators', row, { numRows: 2, numColumns: 9 });
  expect(several.found).toBe(SAM);
});

it('finds whose record, answer or merge it is in other tabs', () => {
  const programme = begun();
  meetingInSheet(programme);
  const tabs = ['Meetings', 'Answers'].map((tab) => select(programme, tab, 3));
  expect(tabs.map(({ found }) => found)).toEqual([SAM, SAM]);
  expect(tabs.map(({ remote }) => remote)).toEqual([4, 4]);
});

it('finds nobody on labels and blank rows, and in tabs that say nothing of educators', () => {
  const programme = begun();
  addTabByHand(programme.workspace, LEAD, 'Settings');
  typeIntoCell(programme.workspace, LEAD, 'Sheet1', 'A3', SAM);
  const places = [
    ...[1, 2, 40].map((row) => ['Educators', row] as const),
    ...[1, 2, 40].map((row) => ['Meetings', row] as const),
    ...[3, 4].map((row) => ['Settings', row] as const),
    ['Sheet1', 3] as const,
  ];
  for (const [tab, row] of places) {
    const { reply, remote } = select(programme, tab, row);
    expect([tab, row, reply]).toEqual([tab, row, { ok: true, value: null }]);
    expect(remote).toBeLessThanOrEqual(3);
  }
  const column = { row: 1, numRows: 1000 };
  expect(select(programme, 'Educators', 1, column).found).toBeNull();
});

it('shows a coach nobody whom the roster would not show them, and the lead everybody', () => {
  const programme = begun();
  const [sam, ana] = [SAM, ANA].map((email) => educatorRow(programme, email).row);
  const as = (row = 0, person = LEAD) => select(programme, 'Educators', row, { person }).found;
  expect([as(sam), as(ana)]).toEqual([SAM, ANA]);
  expect([as(sam, SECOND_COACH), as(ana, SECOND_COACH)]).toEqual([null, ANA]);
  const coach = { row: sam ?? 0, column: columnOf(programme, 'Educators', 'Coach') };
  typeIntoCell(programme.workspace, LEAD, 'Educators', coach, '');
  expect(as(sam, SECOND_COACH)).toBe(SAM);
  shareByHand(
    programme.workspace,
    LEAD,
    programme.workspace.state.containerId,
    PRINCIPAL,
    'writer',
  );
  expect(as(sam, PRINCIPAL)).toBe('not-a-coach');
});

it('goes by the hidden ID, whatever people did to rows and columns', () => {
  const programme = begun();
  const { workspace } = programme;
  const name = columnOf(programme, 'Educators', 'Name');
  sortByHand(workspace, LEAD, 'Educators', name, false);
  for (let n = 0; n < 3; n++) insertColumnByHand(workspace, LEAD, 'Educators', 1);
  meetingInSheet(programme);
  for (let n = 0; n < 14; n++) insertColumnByHand(workspace, LEAD, 'Meetings', 1);
  const { row } = educatorRow(programme, SAM);
  expect(select(programme, 'Educators', row).found).toBe(SAM);
  expect(select(programme, 'Meetings', 3).found).toBe(SAM);
  copyRowByHand(workspace, LEAD, 'Educators', row, 9);
  expect(select(programme, 'Educators', 9).reply).toEqual({
    ok: true,
    value: programme.educator(SAM),
  });
  expect(rowsOf(programme, 'Educators')).toHaveLength(3);
});

it('finds the kept row where a record still names one that was merged into it', () => {
  const programme = begun();
  logged(programme);
  const [kept, gone] = [ANA, SAM].map((email) =>
    programme.ask('listTeachers', []).find((one) => one.email === email),
  );
  programme.ask('merge', [kept?.educatorId ?? '', gone?.educatorId ?? '']);
  expect(select(programme, 'Answers', 3).found).toBe(ANA);
  expect(select(programme, 'Merged', 3).found).toBe(ANA);
});
