// What there is before and around the sidebar: the menu, Help, and what a page can reach at all.
import { createContext, Script } from 'node:vm';
import { runFunction } from '../../local/host/script-host';
import { clickMenuItem, openSheetByHand } from '../../local/services/spreadsheet/editor-by-hand';
import { LEAD, LocalProgramme, OUTSIDER, SECOND_COACH } from '../support/programme';

const MENU = [
  {
    caption: 'SAGE Coach',
    items: [
      { caption: 'Open sidebar', functionName: 'openSidebar_' },
      { caption: 'Set up or repair', functionName: 'openSetUp_' },
      { caption: 'Help', functionName: 'showHelp_' },
    ],
  },
];
const OUT_OF_DATE = 'This page is out of date. Close the sidebar and open it again.';

const programme = LocalProgramme.begin();
const { workspace } = programme;
const ready = LocalProgramme.ready();

it.each(['NONE', 'LIMITED', 'FULL'] as const)('adds its menu in AuthMode.%s', (authMode) => {
  for (const name of ['onOpen', 'onInstall']) {
    const result = runFunction(workspace, name, { user: LEAD, authMode, args: [{ authMode }] });
    expect(result.execution.ui.menus).toEqual(MENU);
  }
});

it('shows the menu to whoever may edit the Sheet, and to nobody else', () => {
  expect(openSheetByHand(workspace, SECOND_COACH)).toEqual(MENU);
  expect(() => openSheetByHand(workspace, OUTSIDER)).toThrow('You do not have permission');
});

it('opens the set-up at first, from either entry', () => {
  for (const entry of ['openSidebar_', 'openSetUp_']) {
    const { sidebar } = clickMenuItem(workspace, LEAD, entry).execution.ui;
    expect(sidebar?.title).toBe('SAGE Coach');
    expect(sidebar?.html).toContain('"view":"set-up"');
    expect(sidebar?.html).not.toContain('"DATA"');
  }
});

it('explains itself in Help, and says who can read the Sheet', () => {
  const { alerts } = clickMenuItem(workspace, LEAD, 'showHelp_').execution.ui;
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toContain('Whoever can open this Sheet can read every answer.');
});

it('has the globals of index.ts and no others', () => {
  const globals = createContext({});
  new Script(workspace.project.code['Code'] ?? '').runInContext(globals);
  const functions = Object.keys(globals).filter((name) => typeof globals[name] === 'function');
  expect(functions.sort()).toEqual([
    ...['askForDoc', 'callServer', 'closeLogCard', 'onDocAllowed', 'onDocOpened'],
    ...['onHourly_', 'onInstall', 'onIntakeSubmit_', 'onOpen', 'openLogCard'],
    ...['openSetUp_', 'openSidebar_', 'refreshCard', 'showHelp_', 'submitLogCard'],
  ]);
});

it('lets a page reach callServer, and none of the names that end in an underscore', () => {
  for (const name of ['openSidebar_', 'onHourly_', 'onIntakeSubmit_', 'beginSetUp', 'SageCoach']) {
    const result = programme.run(name, []);
    expect(result.ok ? 'ran' : result.error.message).toBe(`Script function not found: ${name}`);
  }
});

it.each([
  ['an unknown name', ['deleteEverything', []]],
  ['a name that every object has', ['__proto__', []]],
  ['another one', ['constructor', ['x']]],
  ['toString', ['toString', []]],
  ['no name', []],
  ['a number', [7, []]],
  ['an object for a name', [{ name: 'refresh' }, []]],
  ['a missing educator', ['openEducator', 'not a list']],
])('answers %s with a sentence', (_, args) => {
  const reply = ready.copy().callServer(args);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', message: OUT_OF_DATE } });
});

it.each([
  ['beginSetUp', [null]],
  ['beginSetUp', ['text']],
  ['addTeachers', [{ length: 3 }]],
  ['addTeachers', [[null, 1, 'x', { name: { toString: 'x' } }]]],
  ['openEducator', [{ educatorId: 'x' }]],
  ['startCoaching', [['x'], 'yes']],
])('takes wrong arguments to %s for what they are', (name, args) => {
  const programme = ready.copy();
  const reply = programme.callServer([name, args]);
  const said = reply.ok ? JSON.stringify(reply.value) : reply.error.message;
  expect(said).toMatch(/Please|There is nobody in this list yet|This page is out of date/);
  expect(programme.roster()).toEqual(ready.roster());
});
