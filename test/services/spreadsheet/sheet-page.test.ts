// What the Sheet page asks its server for: the open book, windows of rows, edits, menu and sidebar.
import { Hono } from 'hono';
import type { Env } from '../../../local/server/env';
import { answerFailure } from '../../../local/server/failures';
import { sheetsApi } from '../../../local/server/sheets-api';
import type {
  BookView,
  OpenView,
  RowsView,
  RunView,
  TabView,
} from '../../../local/views/sheet-view';
import type { Workspace } from '../../../local/workspace/workspace';
import { boundSheet, inSheet, LEAD, share, TEACHER } from './bound-sheet';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('SAGE Coach').addItem('Open sidebar', 'openSidebar_').addToUi();
}
function openSidebar_() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Coach'));
}
function double(number) { return number * 2; }
function fail() { throw new Error('No such educator'); }
`;

/** Asks as one person; answers status and JSON, or the sentence of a refusal. */
async function ask<T>(
  workspace: Workspace,
  person: string,
  path: string,
  body: object,
): Promise<T> {
  const app = new Hono<Env>();
  app.onError(answerFailure);
  app.use(async (c, next) => {
    c.set('person', person);
    await next();
  });
  app.route('/', sheetsApi(workspace));
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as T;
}

async function firstTab(workspace: Workspace): Promise<TabView> {
  return ask<TabView>(workspace, LEAD, '/tab', { id: workspace.state.containerId, sheetId: 0 });
}

test('an editor gets the tabs and the menu, a viewer no menu, an outsider the name to ask', async () => {
  const workspace = boundSheet(CODE);
  const id = workspace.state.containerId;
  expect(await ask<OpenView>(workspace, LEAD, '/open', { id })).toMatchObject({
    access: true,
    book: {
      title: 'Styles',
      canEdit: true,
      tabs: [{ sheetId: 0, name: 'Sheet1' }],
      menus: [{ caption: 'SAGE Coach', items: [{ caption: 'Open sidebar' }] }],
    },
  });
  expect(await ask<OpenView>(workspace, TEACHER, '/open', { id })).toEqual({
    access: false,
    owner: LEAD,
  });
  share(workspace, TEACHER, 'reader');
  expect(await ask<OpenView>(workspace, TEACHER, '/open', { id })).toMatchObject({
    access: true,
    book: { canEdit: false, menus: [] },
  });
});

test('the frame of a tab leaves out hidden and filtered rows', async () => {
  const workspace = boundSheet();
  inSheet(
    workspace,
    `sheet.getRange('A1:A5').setValues([['key'], ['Name'], ['Ana'], ['Bo'], ['Cy']]);
     sheet.setFrozenRows(2);
     sheet.hideRows(1);
     sheet.getRange('A2:A5').createFilter();`,
  );
  const edit = { id: workspace.state.containerId, sheetId: 0 };
  const action = { kind: 'filter-column', column: 1, hiddenTexts: ['Bo'] };
  await ask<BookView>(workspace, LEAD, '/edit', { ...edit, action });
  expect(await firstTab(workspace)).toMatchObject({
    frozenRows: 2,
    visible: [
      [2, 2],
      [5, 996],
    ],
    filter: { row: 2, column: 1, numColumns: 1, lastRow: 5, active: [1] },
  });
});

test('a window of rows shows texts as displayed, and what editing starts from', async () => {
  const workspace = boundSheet();
  inSheet(workspace, `sheet.getRange('A1:D1').setValues([["'1/2", '50%', '=A1', 'plain']]);`);
  const body = { id: workspace.state.containerId, sheetId: 0, rows: [1, 5000] };
  const { rows } = await ask<RowsView>(workspace, LEAD, '/rows', body);
  expect(rows).toMatchObject([
    { row: 1, texts: ['1/2', '50%', '#ERROR!', 'plain'], inputs: { 1: "'1/2", 3: '=A1' } },
  ]);
});

test('people type, paste, sort, move columns and add tabs; a viewer is refused', async () => {
  const workspace = boundSheet();
  const tab = { id: workspace.state.containerId, sheetId: 0 };
  const edit = (action: object, person = LEAD): Promise<BookView> =>
    ask<BookView>(workspace, person, '/edit', { ...tab, action });
  await edit({ kind: 'type', row: 3, column: 1, text: 'Zoe' });
  await edit({
    kind: 'paste',
    row: 1,
    column: 1,
    texts: [
      ['Cy', '1'],
      ['Ana', '2'],
    ],
  });
  await edit({ kind: 'sort', column: 1, ascending: true });
  const { tabs } = await edit({ kind: 'add-tab' });
  expect(tabs.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2']);
  expect(inSheet(workspace, 'return sheet.getDataRange().getValues()')).toEqual([
    ['Ana', 2],
    ['Cy', 1],
    ['Zoe', ''],
  ]);
  await edit({ kind: 'move-column', from: 2, to: 1 });
  expect(inSheet(workspace, 'return sheet.getDataRange().getValues()')).toEqual([
    [2, 'Ana'],
    [1, 'Cy'],
    ['', 'Zoe'],
  ]);
  share(workspace, TEACHER, 'reader');
  await expect(edit({ kind: 'type', row: 1, column: 1, text: 'x' }, TEACHER)).rejects.toThrow(
    '400 You do not have permission to perform that action.',
  );
});

test('the menu opens the sidebar, whose page calls public functions only', async () => {
  const workspace = boundSheet(CODE);
  const opened = await ask<RunView>(workspace, LEAD, '/menu', { functionName: 'openSidebar_' });
  expect(opened).toMatchObject({
    ok: true,
    sidebar: { title: 'Coach', html: '<p>Hello</p>' },
    functions: ['onOpen', 'double', 'fail'],
  });
  const run = (functionName: string, args: unknown[]): Promise<RunView> =>
    ask<RunView>(workspace, LEAD, '/run', { functionName, args });
  expect(await run('double', [21])).toMatchObject({ ok: true, value: 42 });
  expect(await run('fail', [])).toMatchObject({ ok: false, error: 'No such educator' });
  expect(await run('openSidebar_', [])).toMatchObject({
    ok: false,
    error: 'Script function not found: openSidebar_',
  });
  await expect(
    ask<RunView>(workspace, TEACHER, '/run', { functionName: 'double', args: [1] }),
  ).rejects.toThrow('400 You do not have permission to access the requested document.');
});
