// `/api/docs`: opening, following and editing Docs as the person who is looking.
import { Hono } from 'hono';
import { integer, minValue, number, object, optional, parse, pipe, string } from 'valibot';
import {
  addTableRowByHand,
  joinParagraphs,
  openDocByHand,
  removeTableRowByHand,
  seeDocChangesByHand,
  typeInDoc,
} from '../services/docs/by-hand';
import type { Caret, EditedView } from '../views/doc-view';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

const PLACE = { id: string(), paragraph: string() };
const TYPE = object({
  ...PLACE,
  base: string(),
  text: string(),
  caret: optional(pipe(number(), integer(), minValue(0))),
});
const PARAGRAPH = object(PLACE);

type Command = (
  workspace: Workspace,
  person: string,
  docId: string,
  edit: { paragraph: string },
) => Caret | undefined;

/** What is done to one paragraph or to the row that it stands in. */
const COMMANDS: Record<string, Command> = {
  join: joinParagraphs,
  'add-row': addTableRowByHand,
  'remove-row': removeTableRowByHand,
};

/** Looking is a GET, which leaves the saved state alone; an edit answers with the Doc afterwards. */
export function docsApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  const edited = (person: string, id: string, caret: Caret | undefined): EditedView => ({
    view: openDocByHand(workspace, person, id),
    ...(caret ? { caret } : {}),
  });
  api.get('/see', (c) => {
    const { id = '', seen = '' } = c.req.query();
    return c.json(seeDocChangesByHand(workspace, c.get('person'), id, seen));
  });
  api.post('/type', async (c) => {
    const { id, ...edit } = parse(TYPE, await readBody(c));
    const person = c.get('person');
    return c.json(edited(person, id, typeInDoc(workspace, person, id, edit)));
  });
  for (const [name, command] of Object.entries(COMMANDS)) {
    api.post(`/${name}`, async (c) => {
      const { id, ...edit } = parse(PARAGRAPH, await readBody(c));
      const person = c.get('person');
      return c.json(edited(person, id, command(workspace, person, id, edit)));
    });
  }
  return api;
}
