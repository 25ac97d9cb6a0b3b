// A page that opens at one teacher shows them twice: in the view, and in the list that stands behind it.
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { callFromSidebar } from '../../local/services/spreadsheet/editor-by-hand';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { columnOf, educatorRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM } from '../support/programme';
import { deskOf, writeRow } from '../support/shared-doc';

const coached = LocalProgramme.ready();
coached.answer(SAM);
coached.start(SAM);
const { educatorId } = coached.educator(SAM);

function opened(programme: LocalProgramme, name: string): SidebarData {
  const place = { name, educatorId };
  const run = callFromSidebar(programme.workspace, LEAD, 'callServer', ['openPage', [place]]);
  const html = run.execution.ui.sidebar?.html ?? '';
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(html)?.[1];
  return JSON.parse(json ?? '') as SidebarData;
}

function listed({ educators }: SidebarData) {
  return educators.find((one) => one.educatorId === educatorId);
}

it('the list knows of the answers that are looked at with the page', () => {
  const programme = coached.copy();
  expect(programme.educator(SAM).answersNews).toBe('new');
  const page = opened(programme, 'educator');
  expect(listed(page)?.answersNews).toBe('');
  expect(page.opened?.value).toMatchObject({ ...listed(page) });
  expect(listed(page)).toEqual(programme.educator(SAM));
});

it.each(['educator', 'brief'])('the list knows of the meeting that is read with it: %s', (name) => {
  const programme = coached.copy();
  const date = new Date(programme.workspace.clock.now()).toISOString().slice(0, 10);
  writeRow(deskOf(programme, SAM), 'meeting', { Date: date, 'Min.': '20' });
  expect(programme.educator(SAM).lastMet).toBe('');
  const page = opened(programme, name);
  expect(listed(page)?.lastMet).toBe(date);
  expect(listed(page)).toEqual(programme.educator(SAM));
});

it('list and view read a cell that somebody broke alike', () => {
  const programme = coached.copy();
  const { row } = educatorRow(programme, SAM);
  const type = (label: string, text: string): void => {
    const cell = { row, column: columnOf(programme, 'Educators', label) };
    typeIntoCell(programme.workspace, LEAD, 'Educators', cell, text);
  };
  type('State', 'coachng');
  type('Name', ' Sam   Ortiz ');
  type('Last meeting', 'last week');
  programme.open(SAM);
  const list = programme.roster();
  expect(list.find(({ email }) => email === SAM)).toMatchObject({
    ...{ name: 'Sam Ortiz', state: 'coaching', stateLabel: 'Coaching', lastMet: '' },
  });
  expect(opened(programme, 'educator').educators).toEqual(list);
});
