// `/api/drive`: listing, sharing, renaming and trashing files as the person who is looking.
import { Hono, type Context } from 'hono';
import {
  email,
  maxLength,
  minLength,
  object,
  parse,
  picklist,
  pipe,
  string,
  trim,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import {
  renameByHand,
  restoreByHand,
  shareByHand,
  trashByHand,
  unshareByHand,
} from '../services/drive/by-hand';
import type { Workspace } from '../workspace/workspace';
import { driveView } from './drive-view-of';
import type { Env } from './env';
import { readBody } from './read-body';

const FILE = object({ id: string() });
const PERSON = object({ ...FILE.entries, email: string() });
const SHARE = object({
  ...FILE.entries,
  email: pipe(string(), trim(), email('This is not an e-mail address.')),
  role: picklist(['reader', 'commenter', 'writer']),
});
const RENAME = object({
  ...FILE.entries,
  name: pipe(string(), trim(), minLength(1, 'A file needs a name.'), maxLength(500)),
});

export function driveApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/list', async (c) => {
    const { folder } = parse(object({ folder: string() }), await readBody(c));
    return c.json(driveView(workspace, c.get('person'), folder));
  });
  const add = <T extends GenericSchema>(
    path: string,
    schema: T,
    act: (person: string, asked: InferOutput<T>) => unknown,
  ): void => {
    api.post(path, async (c: Context<Env>) => {
      act(c.get('person'), parse(schema, await readBody(c)));
      return c.json({});
    });
  };
  add('/share', SHARE, (me, { id, email: to, role }) => shareByHand(workspace, me, id, to, role));
  add('/unshare', PERSON, (me, { id, email: of }) => unshareByHand(workspace, me, id, of));
  add('/rename', RENAME, (me, { id, name }) => renameByHand(workspace, me, id, name));
  add('/trash', FILE, (me, { id }) => trashByHand(workspace, me, id));
  add('/restore', FILE, (me, { id }) => restoreByHand(workspace, me, id));
  return api;
}
