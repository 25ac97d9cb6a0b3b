// `/api/docs`: opening and editing Docs as the person who is looking.
import { Hono } from 'hono';
import { integer, number, object, parse, pipe, string } from 'valibot';
import {
  addTableRowByHand,
  deleteInDoc,
  openDocByHand,
  removeTableRowByHand,
  typeInDoc,
} from '../services/docs/by-hand';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

const WHOLE = pipe(number(), integer());
const OPEN = object({ id: string() });
const EDIT = { id: string(), revision: WHOLE };
const TYPE = object({ ...EDIT, paragraph: WHOLE, text: string() });
const DELETE = object({ ...EDIT, start: WHOLE, end: WHOLE });
const ROW = object({ ...EDIT, table: WHOLE, row: WHOLE });

/** Every edit answers with the whole Doc as it is afterwards. */
export function docsApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/open', async (c) => {
    const { id } = parse(OPEN, await readBody(c));
    return c.json(openDocByHand(workspace, c.get('person'), id));
  });
  api.post('/type', async (c) => {
    const { id, ...edit } = parse(TYPE, await readBody(c));
    return c.json(typeInDoc(workspace, c.get('person'), id, edit));
  });
  api.post('/delete', async (c) => {
    const { id, ...edit } = parse(DELETE, await readBody(c));
    return c.json(deleteInDoc(workspace, c.get('person'), id, edit));
  });
  api.post('/add-row', async (c) => {
    const { id, ...edit } = parse(ROW, await readBody(c));
    return c.json(addTableRowByHand(workspace, c.get('person'), id, edit));
  });
  api.post('/remove-row', async (c) => {
    const { id, ...edit } = parse(ROW, await readBody(c));
    return c.json(removeTableRowByHand(workspace, c.get('person'), id, edit));
  });
  return api;
}
