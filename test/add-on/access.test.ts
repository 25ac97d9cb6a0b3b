// Who gets what from the sidebar: coaches their own teachers, the lead also those of nobody, and
// everyone else a sentence.
import {
  callFromSidebar,
  clickMenuItem,
  openSheetByHand,
} from '../../local/services/spreadsheet/editor-by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import { pasteByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { NAME } from '../support/answers';
import { runBody } from '../support/local-workspace';
import { columnOf, educatorRow, rowsOf, shown } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  SET_UP,
  YUSUF,
} from '../support/programme';

const programme = LocalProgramme.ready();
const { workspace } = programme;
programme.answer(SAM);
programme.answer(YUSUF, { [NAME]: 'Yusuf Amari' });
shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'writer');
const sam = programme.educator(SAM).educatorId;

/** The data that the sidebar's page is opened with. */
function openedWith(person: string): SidebarData {
  const html = clickMenuItem(workspace, person, 'openSidebar_').execution.ui.sidebar?.html ?? '';
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  return JSON.parse(json) as SidebarData;
}

describe('the roster', () => {
  it('has a coach’s own caseload, and for the lead those without a coach', () => {
    expect(programme.roster().map(({ email }) => email)).toEqual([SAM, YUSUF]);
    expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
  });

  it('is in the page from the start, the same as after a refresh', () => {
    for (const person of [LEAD, SECOND_COACH]) {
      expect(openedWith(person)).toEqual(programme.ask('refresh', [], person));
    }
    expect(openedWith(LEAD)).toMatchObject({
      view: 'home',
      caller: { email: LEAD, isLead: true },
      programme: { name: 'Riverbend coaching', leadEmail: LEAD, schools: SET_UP.schools },
    });
    expect(openedWith(SECOND_COACH).caller).toEqual({ email: SECOND_COACH, isLead: false });
  });

  it('shows a teacher whose coach was taken off the list to the lead', () => {
    const changed = programme.copy();
    const place = {
      row: educatorRow(changed, ANA).row,
      column: columnOf(changed, 'Educators', 'Coach'),
    };
    typeIntoCell(changed.workspace, LEAD, 'Educators', place, 'gone@riverbend.example');
    expect(changed.roster().map(({ email }) => email)).toContain(ANA);
    expect(changed.roster(SECOND_COACH)).toEqual([]);
  });

  it('has 500 of those without a coach, the newest answers first, and says that there are more', () => {
    const crowded = programme.copy();
    const row = rowsOf(crowded, 'Educators').length + 3;
    const columns = {
      Name: (n: number) => `Teacher ${n}`,
      'E-mail': (n: number) => `teacher${n}@riverbend.example`,
      'Educator ID': (n: number) => `id-${n}`,
    };
    for (const [label, cell] of Object.entries(columns)) {
      const column = columnOf(crowded, 'Educators', label);
      const cells = Array.from({ length: 502 }, (_, n) => [cell(n)]);
      pasteByHand(crowded.workspace, LEAD, 'Educators', { row, column }, cells);
    }
    const { educators, notices } = crowded.ask('refresh', []);
    expect(educators).toHaveLength(501);
    expect(educators.map(({ email }) => email)).toEqual(expect.arrayContaining([SAM, YUSUF]));
    expect(notices.map(({ text }) => text)).toContain(
      '3 more teachers have no coach yet. To see them: Teachers, Filter and sort, Everybody.',
    );
    expect(crowded.ask('listTeachers', [])).toHaveLength(505);
  });

  it('has everybody among them whose coach is gone and whose Doc is not', () => {
    const crowded = programme.copy();
    crowded.start(SAM);
    const sams = educatorRow(crowded, SAM).row;
    const type = (label: string, text: string): void => {
      const place = { row: sams, column: columnOf(crowded, 'Educators', label) };
      typeIntoCell(crowded.workspace, LEAD, 'Educators', place, text);
    };
    type('Coach', 'gone@riverbend.example');
    type('Doc problem', 'trashed');
    const row = rowsOf(crowded, 'Educators').length + 3;
    const columns = { 'Answered at': '2030-01-01T00:00:00.000Z', 'Educator ID': 'id-' };
    for (const [label, cell] of Object.entries(columns)) {
      const column = columnOf(crowded, 'Educators', label);
      const cells = Array.from({ length: 501 }, (_, n) => [
        label === 'Educator ID' ? cell + n : cell,
      ]);
      pasteByHand(crowded.workspace, LEAD, 'Educators', { row, column }, cells);
    }
    const { educators, notices } = crowded.ask('refresh', []);
    expect(educators).toHaveLength(500);
    expect(educators.map(({ email }) => email)).toContain(SAM);
    expect(notices.map(({ text }) => text).join()).toContain('Sam Ortiz. The Doc is in the trash');
  });

  it('is read in one look, whatever a coach typed into a row by hand', () => {
    const typed = programme.copy();
    const row = rowsOf(typed, 'Educators').length + 3;
    const column = columnOf(typed, 'Educators', 'Name');
    typeIntoCell(typed.workspace, LEAD, 'Educators', { row, column }, 'Only a name');
    expect(typed.roster()).toEqual(programme.roster());
  });
});

describe('one educator', () => {
  it('is drawn in the teacher’s words', () => {
    const detail = programme.open(SAM);
    expect(detail.styles.map(({ label }) => label)).toEqual([
      ...['Learning', 'Designing', 'Working', 'Implementing'],
    ]);
    expect(detail.needs).toEqual([
      { label: 'Small groups', first: true },
      { label: 'Math thinking', first: false },
    ]);
    expect(detail.characteristics).toHaveLength(10);
    expect(detail.characteristics.filter(({ level }) => level === 'essential')).toHaveLength(3);
    expect(detail.sharing).toHaveLength(3);
    expect(detail.doc).toEqual({ kind: 'none' });
  });

  it('without answers says so, and invents nothing', () => {
    const detail = programme.open(ANA, SECOND_COACH);
    expect(detail).toMatchObject({ answeredOn: '', talents: [], needs: [], place: '' });
    expect(detail.characteristics.map(({ level }) => level)).toEqual(Array(10).fill(''));
    const said = [...detail.answers, ...detail.sharing].filter(({ text }) => text !== '');
    expect(said).toEqual([]);
  });
});

describe('the principal, who may edit the Sheet but is no coach', () => {
  it('gets the menu and a page with nothing in it', () => {
    expect(openSheetByHand(workspace, PRINCIPAL)).toHaveLength(1);
    const nothing = {
      view: 'not-a-coach',
      caller: { email: PRINCIPAL, isLead: false },
      programme: null,
      educators: [],
      notices: [],
    };
    expect(openedWith(PRINCIPAL)).toEqual(nothing);
    expect(programme.ask('refresh', [], PRINCIPAL)).toEqual(nothing);
  });
});

it.each([OUTSIDER, SAM])('lets %s, who can’t open the Sheet, do nothing at all', (person) => {
  const refused = 'You do not have permission to access the requested document.';
  expect(() => openSheetByHand(workspace, person)).toThrow(refused);
  expect(() => clickMenuItem(workspace, person, 'openSidebar_')).toThrow(refused);
  expect(() => callFromSidebar(workspace, person, 'callServer', ['refresh', []])).toThrow(refused);
});

it('does not believe a page about who asks', () => {
  const reply = programme.callServer(['refresh', [{ caller: LEAD }], LEAD], { person: PRINCIPAL });
  expect(reply).toMatchObject({ ok: true, value: { view: 'not-a-coach', educators: [] } });
});

it('puts hostile names into the page as data, never as markup', () => {
  const hostile = programme.copy();
  const name = '</script><script>alert(1)</script>\u2028<!--';
  hostile.answer(YUSUF, { [NAME]: name });
  hostile.answer(PRINCIPAL, { [NAME]: name });
  const { sidebar } = clickMenuItem(hostile.workspace, LEAD, 'openSidebar_').execution.ui;
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(sidebar?.html ?? '');
  const data = JSON.parse(json?.[1] ?? '') as SidebarData;
  const [principal] = data.educators.filter(({ email }) => email === PRINCIPAL);
  expect(principal?.name.replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
  expect(json?.[1]).not.toContain('<');
});

it('says when a newer version has set the programme up, and leaves it alone', () => {
  const newer = programme.copy();
  const { properties } = newer.workspace.state.base;
  for (const values of Object.values(properties)) if (values['schema#0']) values['schema#0'] = '99';
  const reply = newer.press('refresh', []);
  expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
  const { alerts } = clickMenuItem(newer.workspace, LEAD, 'openSidebar_').execution.ui;
  expect(alerts.join()).toContain('A newer version of SAGE Coach set this program');
});

it('says that cells are protected where the owner lets a coach not write', () => {
  const closed = programme.copy();
  runBody(
    closed.workspace,
    `const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Educators').protect();
     tab.removeEditors(tab.getEditors());`,
  );
  const { educatorId } = closed.educator(ANA, SECOND_COACH);
  const reply = closed.press('startCoaching', [educatorId, false], { person: SECOND_COACH });
  expect(reply).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('Data > Protect sheets and ranges') },
  });
  expect(closed.open(ANA, SECOND_COACH)).toMatchObject({ state: 'invited', doc: { kind: 'none' } });
});

it('says which tab is damaged when the key row was cleared, and writes nothing', () => {
  const damaged = programme.copy();
  const [keys] = shown(damaged, 'Educators', [1]);
  const column = (keys?.texts.indexOf('educatorId') ?? -1) + 1;
  typeIntoCell(damaged.workspace, LEAD, 'Educators', { row: 1, column }, '');
  const { educators, notices } = damaged.ask('refresh', []);
  expect([educators.length, notices[0]?.action]).toEqual([0, 'repair']);
  expect(notices[0]?.text).toContain('"Educators"');
  expect(damaged.refusal('startCoaching', [sam, false])).toBe('damaged');
});
