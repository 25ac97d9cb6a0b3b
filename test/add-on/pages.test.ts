// From one page of the sidebar to the other: what the server shows instead, to whom, and opened where.
// A call of a page may show another: https://developers.google.com/workspace/add-ons/concepts/dialogs
import { callFromSidebar, clickMenuItem } from '../../local/services/spreadsheet/editor-by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import { renameSheetByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { SidebarApi, SidebarData } from '../../src/shared/sidebar-api';
import { columnOf, educatorRow } from '../support/looking';
import { ANA, LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH } from '../support/programme';

const ready = LocalProgramme.ready();
shareByHand(ready.workspace, LEAD, ready.workspace.state.containerId, PRINCIPAL, 'writer');

/** Which page took the sidebar's place, and with what; null when none did. */
function opened(programme: LocalProgramme, place: unknown, person = LEAD) {
  const run = callFromSidebar(programme.workspace, person, 'callServer', ['openPage', [place]]);
  const { sidebar } = run.execution.ui;
  return sidebar ? pageOf(programme, sidebar.html) : null;
}

function pageOf({ workspace }: LocalProgramme, html: string) {
  const [page] = Object.entries(workspace.project.html).filter(([, text]) => {
    const [before, after] = text.split('"DATA"');
    return html.startsWith(before ?? '') && html.endsWith(after ?? '');
  });
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(html)?.[1];
  return { page: page?.[0], data: JSON.parse(json ?? '') as SidebarData };
}

function remoteCalls(programme: LocalProgramme, name: string, args: unknown[]): number {
  const run = callFromSidebar(programme.workspace, LEAD, 'callServer', [name, args]);
  return run.execution.calls.filter(({ remote }) => remote).length;
}

it('the lead goes to the set-up and back to the teachers', () => {
  expect(opened(ready, { name: 'set-up' })).toMatchObject({
    page: 'set-up',
    data: { view: 'home', start: { name: 'set-up' }, educators: [] },
  });
  expect(opened(ready, { name: 'care' })).toMatchObject({
    page: 'programme',
    data: { start: { name: 'care' }, educators: [] },
  });
  const back = opened(ready, { name: 'roster' });
  expect(back).toMatchObject({ page: 'sidebar', data: { start: { name: 'roster' } } });
  expect(back?.data.educators).toEqual(ready.roster());
});

// Google takes comments out of a page's scripts, data or not: see test/services/html.
it('a name comes to the page as it is, also one that looks like a comment or like the end of the page', () => {
  const programme = ready.copy();
  const name = 'Sam // Lee /* of */ $& &quot; </script><!-- Room 2/3';
  const place = {
    row: educatorRow(programme, SAM).row,
    column: columnOf(programme, 'Educators', 'Name'),
  };
  typeIntoCell(programme.workspace, LEAD, 'Educators', place, name);
  const { data } = opened(programme, { name: 'roster' }) ?? {};
  expect(data?.educators.map((one) => one.name)).toContain(name);
});

it('a coach comes back to the own caseload, or to one of it', () => {
  const { educatorId } = ready.educator(ANA, SECOND_COACH);
  const place = { name: 'educator', educatorId };
  const { data } = opened(ready, place, SECOND_COACH) ?? {};
  expect(data?.start).toEqual(place);
  expect(data?.educators.map(({ email }) => email)).toEqual([ANA]);
});

it.each(['roster', 'set-up', 'add-teachers'])('somebody who is no coach gets no %s', (name) => {
  const shown = opened(ready, { name }, PRINCIPAL);
  expect(shown).toMatchObject({ page: 'help', data: { view: 'not-a-coach', educators: [] } });
  expect(shown?.data).not.toHaveProperty('start');
  expect(JSON.stringify(shown?.data)).not.toContain(SAM);
});

it('without a program every way leads to its set-up', () => {
  const programme = LocalProgramme.begin();
  const asked = opened(programme, { name: 'roster' });
  expect(asked).toMatchObject({ page: 'set-up', data: { view: 'set-up' } });
  for (const entry of ['openSidebar_', 'openSetUp_']) {
    const { sidebar } = clickMenuItem(programme.workspace, LEAD, entry).execution.ui;
    expect(pageOf(programme, sidebar?.html ?? '').page).toBe('set-up');
  }
});

it('a damaged tab keeps the teachers shut, with a sentence, and the set-up open', () => {
  const damaged = ready.copy();
  renameSheetByHand(damaged.workspace, LEAD, 'Educators', 'Teachers');
  const { data } = opened(damaged, { name: 'roster' }) ?? {};
  expect(data).toMatchObject({ educators: [], notices: [{ action: 'repair' }] });
  expect(opened(damaged, { name: 'set-up' })?.page).toBe('set-up');
});

describe('what the view asks first', () => {
  const coached = ready.copy();
  coached.answer(SAM);
  coached.start(SAM);
  const { educatorId } = coached.educator(SAM);

  it.each([
    ['educator', 'openEducator', educatorId],
    ['bulk', 'planBulk'],
    ['handover', 'planHandover', educatorId],
    ['end-coaching', 'planEnd', educatorId],
    ['care', 'openCare'],
    ['settings', 'openSettings'],
    ['brief', 'prepareMeeting', educatorId],
    ['log', 'prepareMeeting', educatorId],
    ['book', 'prepareMeeting', educatorId],
    ['invite', 'planMail', 'invite'],
    ['merge', 'listNames'],
    ['remove', 'planRemoval', educatorId],
  ] as const)('%s: comes with the page, as %s answers it', (name, method, ...args) => {
    const { data } = opened(coached.copy(), { name, educatorId }) ?? {};
    const asked = coached.copy().callServer([method, args]);
    expect(data?.start).toEqual({ name, educatorId });
    expect(data?.opened).toEqual({ method, args, value: asked.ok && asked.value });
  });

  it('where nobody is named, whoever is to be removed is chosen first', () => {
    expect(opened(coached, { name: 'remove' })?.data.opened).toMatchObject({
      method: 'listNames',
      args: [],
    });
  });

  it.each(['home', 'roster', 'add-teachers', 'help', 'tour'])('%s: asks for nothing', (name) => {
    expect(opened(coached, { name })?.data).not.toHaveProperty('opened');
  });

  it('what fails is left to the view, with all the rest of the page', () => {
    const { data } = opened(coached, { name: 'educator', educatorId: 'nobody' }) ?? {};
    expect(data).not.toHaveProperty('opened');
    expect(data?.educators).toEqual(coached.roster());
    const theirs = opened(coached, { name: 'handover', educatorId }, SECOND_COACH);
    expect(theirs?.data).not.toHaveProperty('opened');
    expect(opened(coached, { name: 'care' }, SECOND_COACH)?.data).not.toHaveProperty('opened');
  });

  it('reads the roster and what is remembered once for the page and its view', () => {
    const countOf = (name: keyof SidebarApi, args: unknown[]): number =>
      remoteCalls(coached.copy(), name, args);
    const caseload = countOf('openPage', [{ name: 'home' }]);
    const view = countOf('openEducator', [educatorId]);
    // Both read what is remembered and the roster.
    expect(countOf('openPage', [{ name: 'educator', educatorId }])).toBe(caseload + view - 2);
  });

  it.each([
    ['care', 'openCare'],
    ['settings', 'openSettings'],
    ['merge', 'listNames'],
    ['remove', 'planRemoval', educatorId],
  ] as const)('%s: reads what is remembered once', (name, method, ...args) => {
    const countOf = (called: keyof SidebarApi, given: unknown[]): number =>
      remoteCalls(coached.copy(), called, given);
    const page = countOf('openPage', [{ name: 'help' }]);
    const [id] = args;
    const opening = countOf('openPage', [{ name, ...(id && { educatorId: id }) }]);
    expect(opening).toBe(page + countOf(method, [...args]) - 1);
  });
});

it.each([
  ['nothing', undefined],
  ['a text', 'roster'],
  ['a view that there is not', { name: 'nowhere' }],
  ['a name that every object has', { name: 'constructor' }],
  ['an educator who is no text', { name: 'educator', educatorId: { $ne: '' } }],
  ['a kind of record that is no text', { name: 'log', kind: 7 }],
])('shows no page for %s', (_, place) => {
  const reply = ready.callServer(['openPage', [place]]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(opened(ready, place)).toBeNull();
});
