// `/api/cards`: the add-on in the panel at a Doc's side, used by the person who is looking.
import { Hono } from 'hono';
import { array, object, parse, record, string, union } from 'valibot';
import {
  allowFileByHand,
  clickInCardByHand,
  installedAddOn,
  openAddOnByHand,
} from '../services/card/by-hand';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

const DOC = object({ id: string() });
const INPUT = union([
  object({ stringInputs: object({ value: array(string()) }) }),
  object({ dateInput: object({ msSinceEpoch: string() }) }),
]);
const CLICK = object({
  ...DOC.entries,
  functionName: string(),
  parameters: record(string(), string()),
  inputs: record(string(), INPUT),
});

export function cardsApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.get('/add-on', (c) => c.json({ addOn: installedAddOn(workspace) ?? null }));
  api.post('/open', async (c) => {
    const { id: docId } = parse(DOC, await readBody(c));
    return c.json(openAddOnByHand(workspace, { person: c.get('person'), docId }).reply);
  });
  api.post('/click', async (c) => {
    const { id: docId, ...click } = parse(CLICK, await readBody(c));
    return c.json(clickInCardByHand(workspace, { person: c.get('person'), docId }, click).reply);
  });
  api.post('/allow', async (c) => {
    const { id: docId } = parse(DOC, await readBody(c));
    return c.json(allowFileByHand(workspace, { person: c.get('person'), docId }).reply);
  });
  return api;
}
