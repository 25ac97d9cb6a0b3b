// "Set up or repair" opens whatever is broken, puts back what is missing, and stops nobody's work.
import {
  deleteByHand,
  renameSheetByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { clickMenuItem } from '../../local/services/spreadsheet/editor-by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { KEEP } from '../support/answers';
import { runBody } from '../support/local-workspace';
import { columnOf, educatorRow, rowsOf, shown } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  SET_UP,
} from '../support/programme';

const ready = LocalProgramme.ready();
ready.answer(SAM);
shareByHand(ready.workspace, LEAD, ready.workspace.state.containerId, PRINCIPAL, 'writer');

function openedSetUp(programme: LocalProgramme, person = LEAD): SidebarData {
  const { sidebar } = clickMenuItem(programme.workspace, person, 'openSetUp_').execution.ui;
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(sidebar?.html ?? '');
  return JSON.parse(json?.[1] ?? 'null') as SidebarData;
}

function repair(programme: LocalProgramme): void {
  programme.ask('beginRepair', []);
  programme.finishSetUp();
}

describe('the page', () => {
  it('opens for the lead when the roster can’t, and for a coach without anybody’s name', () => {
    const programme = ready.copy();
    renameSheetByHand(programme.workspace, LEAD, 'Educators', 'Teachers');
    const { educators, notices } = programme.ask('refresh', []);
    expect([educators.length, notices[0]?.action]).toEqual([0, 'repair']);
    expect(notices[0]?.text).toContain('The tab "Educators"');
    const start = { name: 'set-up' };
    expect(openedSetUp(programme)).toMatchObject({ start, caller: { isLead: true } });
    const forCoach = openedSetUp(programme, SECOND_COACH);
    expect(forCoach).toMatchObject({ start, educators: [], caller: { isLead: false } });
  });

  it('has nothing in it for somebody who is no coach', () => {
    const data = openedSetUp(ready, PRINCIPAL);
    expect(data).toMatchObject({ view: 'not-a-coach', programme: null, educators: [] });
    expect(ready.refusal('beginRepair', [], PRINCIPAL)).toBe('only-the-lead');
  });

  it('has nothing to repair before there is a program', () => {
    expect(LocalProgramme.begin().refusal('beginRepair', [])).toBe('not-set-up');
  });
});

describe('a repair', () => {
  it('gives a renamed tab its name again, with everything in it', () => {
    const programme = ready.copy();
    const before = rowsOf(programme, 'Educators');
    renameSheetByHand(programme.workspace, LEAD, 'Educators', 'Teachers');
    repair(programme);
    expect(rowsOf(programme, 'Educators')).toEqual(before);
    expect(() => rowsOf(programme, 'Teachers')).toThrow('There is no tab');
    programme.wait(24 * 60);
    expect(rowsOf(programme, 'Educators')).toHaveLength(before.length);
  });

  it('puts a deleted column back, and answers land in it again', () => {
    const programme = ready.copy();
    const { workspace } = programme;
    const labels = ['What already works', 'Response ID'];
    for (const label of labels) {
      deleteByHand(
        workspace,
        LEAD,
        'Educators',
        'columns',
        columnOf(programme, 'Educators', label),
      );
    }
    expect(programme.refusal('openEducator', [programme.educator(SAM).educatorId])).toBe('damaged');
    repair(programme);
    programme.answer(SAM, { [KEEP]: '=Stations.' });
    expect(educatorRow(programme, SAM).cells).toMatchObject({ 'What already works': '=Stations.' });
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  });

  it('puts a key back above its own label', () => {
    const programme = ready.copy();
    const [before, labels] = shown(programme, 'Educators', [1, 2]);
    const column = columnOf(programme, 'Educators', 'Coaching Doc');
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row: 1, column }, 'oops');
    repair(programme);
    const [after, labelsAfter] = shown(programme, 'Educators', [1, 2]);
    expect([after?.texts, labelsAfter?.texts]).toEqual([before?.texts, labels?.texts]);
  });

  it('makes a trigger again that is gone', () => {
    const programme = ready.copy();
    const { base } = programme.workspace.state;
    const handlers = (): string[] =>
      base.triggers.map(({ handlerFunction }) => handlerFunction).sort();
    const before = handlers();
    base.triggers = [];
    repair(programme);
    expect(handlers()).toEqual(before);
  });

  it('names new coaches on the Form’s first page, and keeps a first page of the lead’s own', () => {
    const coaches = [...SET_UP.coaches, { name: 'Robin Vale', email: PRINCIPAL }];
    const programme = ready.copy();
    expect(programme.form.description).toContain('Lee Okafor and Cam Reyes.');
    programme.setUp({ ...SET_UP, coaches });
    expect(programme.form.description).toContain('Lee Okafor, Cam Reyes and Robin Vale.');
    programme.form.description = 'Our own words.';
    programme.setUp({ ...SET_UP, coaches });
    expect(programme.form.description).toBe('Our own words.');
  });

  it('leaves somebody else’s tab of the same name alone, and says what to do', () => {
    const programme = ready.copy();
    const { workspace } = programme;
    deleteByHand(workspace, LEAD, 'Problems', 'rows', 1);
    deleteByHand(workspace, LEAD, 'Problems', 'rows', 1);
    typeIntoCell(workspace, LEAD, 'Problems', 'A1', 'My own list');
    programme.ask('beginRepair', []);
    const reply = programme.press('continueSetUp', []);
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
    if (!reply.ok) expect(reply.error.message).toContain('The tab "Problems" is not one that');
    renameSheetByHand(workspace, LEAD, 'Problems', 'Mine');
    expect(programme.finishSetUp().done).toBe(true);
    expect(programme.roster().map(({ email }) => email)).toContain(SAM);
  });

  it('keeps no coach from working while it is under way', () => {
    const programme = ready.copy();
    programme.ask('beginRepair', []);
    expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
    expect(programme.open(ANA, SECOND_COACH).email).toBe(ANA);
    programme.answer(ANA, { [KEEP]: 'Stations.' });
    expect(educatorRow(programme, ANA).cells['State']).toBe('Answered');
  });
});

it('leaves the owner’s own protection as strict as it is, also where ours is gone', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  runBody(
    workspace,
    `const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Educators');
     for (const ours of tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)) ours.remove();
     const theirs = tab.getRange('B:D').protect();
     theirs.removeEditors(theirs.getEditors());`,
  );
  repair(programme);
  const tabs = workspace.state.sheets[workspace.state.containerId]?.sheets ?? [];
  const [theirs, ours] = tabs.find(({ name }) => name === 'Educators')?.protections ?? [];
  expect(theirs).toMatchObject({ description: '', warningOnly: false });
  expect(ours).toMatchObject({ warningOnly: true, area: { row: 1, numRows: 1 } });
});
