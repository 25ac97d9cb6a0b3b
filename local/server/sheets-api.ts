// `/api/sheets`: the open Sheet of the Sheet page: what it shows, what a person does in it, and the
// bound script behind its menu and sidebar.
import { Hono, type Context } from 'hono';
import {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  string,
  unknown,
  variant,
} from 'valibot';
import type { RunResult } from '../host/script-host';
import { canEdit, findFile, ownerOf, roleOf } from '../services/drive/files';
import { openBook } from '../services/spreadsheet/books';
import { applyEdit } from '../services/spreadsheet/by-hand-edits';
import { rowsView, tabView } from '../services/spreadsheet/by-hand-view';
import {
  callFromSidebar,
  clickMenuItem,
  openSheetByHand,
} from '../services/spreadsheet/editor-by-hand';
import type { SheetState, SpreadsheetState } from '../services/spreadsheet/state';
import { movedSelection } from '../services/spreadsheet/selection';
import type { BookView, OpenView, RunView } from '../views/sheet-view';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

const position = pipe(number(), integer(), minValue(1));
const dimension = picklist(['rows', 'columns']);
const tab = { id: string(), sheetId: number() };

const EDIT = variant('kind', [
  object({ kind: literal('type'), row: position, column: position, text: string() }),
  object({
    kind: literal('paste'),
    row: position,
    column: position,
    texts: array(array(string())),
  }),
  object({ kind: literal('sort'), column: position, ascending: boolean() }),
  object({ kind: literal('filter'), on: boolean() }),
  object({ kind: literal('filter-column'), column: position, hiddenTexts: array(string()) }),
  object({ kind: picklist(['insert', 'delete', 'hide']), dimension, at: position }),
  object({ kind: literal('move-column'), from: position, to: position }),
  object({ kind: literal('show-all') }),
  object({ kind: literal('rename'), name: string() }),
  object({ kind: literal('add-tab') }),
]);

const selection = optional(
  object({
    sheetId: number(),
    row: position,
    column: position,
    numRows: position,
    numColumns: position,
  }),
);
const MENU = object({ functionName: string(), selection });
const RUN = object({ functionName: string(), args: array(unknown()), selection });

/** Most rows in one answer. */
const ROWS = object({ ...tab, rows: pipe(array(position), maxLength(500)) });

export function sheetsApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/open', async (c) => {
    const { id } = parse(object({ id: string() }), await readBody(c));
    return c.json(openView(workspace, id, c.get('person')));
  });
  api.post('/book', async (c) => {
    const { id } = parse(object({ id: string() }), await readBody(c));
    return c.json(bookView(workspace, id, c.get('person'), []));
  });
  api.post('/tab', async (c) => {
    const { book, sheet } = findTab(workspace, c, parse(object(tab), await readBody(c)));
    return c.json(tabView(workspace, c.get('person'), book, sheet));
  });
  api.post('/rows', async (c) => {
    const asked = parse(ROWS, await readBody(c));
    const { book, sheet } = findTab(workspace, c, asked);
    return c.json(rowsView(workspace, book, sheet, asked.rows));
  });
  api.post('/edit', async (c) => {
    const asked = parse(object({ ...tab, action: EDIT }), await readBody(c));
    const { sheet } = findTab(workspace, c, asked);
    applyEdit(
      workspace,
      c.get('person'),
      { spreadsheetId: asked.id, sheet: sheet.name },
      asked.action,
    );
    return c.json(bookView(workspace, asked.id, c.get('person'), []));
  });
  addScriptRequests(api, workspace);
  return api;
}

/** The bound script, run by its menu and by its pages. */
function addScriptRequests(api: Hono<Env>, workspace: Workspace): void {
  api.post('/menu', async (c) => {
    const asked = parse(MENU, await readBody(c));
    const person = c.get('person');
    return c.json(
      runView(workspace, clickMenuItem(workspace, person, asked.functionName, asked.selection)),
    );
  });
  api.post('/run', async (c) => {
    const { functionName, args, selection: at } = parse(RUN, await readBody(c));
    const result = callFromSidebar(workspace, c.get('person'), functionName, args, at);
    return c.json(runView(workspace, result));
  });
}

/** @throws Exception when the person can't open the file, or the tab is gone */
function findTab(
  workspace: Workspace,
  c: Context<Env>,
  { id, sheetId }: { id: string; sheetId: number },
): { book: SpreadsheetState; sheet: SheetState } {
  const book = openBook(workspace, id, c.get('person'));
  const sheet = book.sheets.find((one) => one.sheetId === sheetId) ?? book.sheets[0];
  if (!sheet) throw new Error('A spreadsheet without a tab');
  return { book, sheet };
}

function openView(workspace: Workspace, id: string, person: string): OpenView {
  const file = findFile(workspace, id);
  if (!file || roleOf(file, person) === undefined) {
    return { access: false, owner: file ? ownerOf(file) : '' };
  }
  const menus = id === workspace.state.containerId ? openSheetByHand(workspace, person) : [];
  return { access: true, book: bookView(workspace, id, person, menus) };
}

function bookView(
  workspace: Workspace,
  id: string,
  person: string,
  menus: BookView['menus'],
): BookView {
  const book = openBook(workspace, id, person);
  const file = findFile(workspace, id);
  return {
    id,
    title: file?.name ?? '',
    tabs: book.sheets.map(({ sheetId, name, tabColor, hidden }) => ({
      sheetId,
      name,
      color: tabColor ?? '',
      hidden: hidden === true,
    })),
    canEdit: file !== undefined && canEdit(file, person),
    menus,
  };
}

function runView(workspace: Workspace, result: RunResult): RunView {
  const { ui } = result.execution;
  return {
    ok: result.ok,
    value: result.ok ? (result.value ?? null) : null,
    error: result.ok ? '' : result.error.message,
    sidebar: ui.sidebar ?? null,
    alerts: ui.alerts,
    activeSheetId: movedSelection(result.execution)?.sheetId ?? null,
    functions: publicFunctions(workspace),
  };
}

/** Names that a page may call: top-level declarations that don't end in an underscore. */
function publicFunctions(workspace: Workspace): string[] {
  return Object.values(workspace.project.code)
    .flatMap((text) => [...text.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? ''))
    .filter((name) => !name.endsWith('_'));
}
