// Who is looking: a window says as whom, and a cookie says it for pages that are opened next, so that two
// windows can differ.
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { object, parse, string } from 'valibot';
import { PERSON_HEADER, type ShellView } from '../views/shell-view';
import { LEAD } from '../workspace/people';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

export const PERSON_COOKIE = 'local_workspace_person';

/** Sets `person` for every request: the window's, else the cookie's if the Workspace knows it, else the lead coach. */
export function choosePerson(workspace: Workspace): MiddlewareHandler<Env> {
  return async (c, next) => {
    const asked = c.req.header(PERSON_HEADER) ?? getCookie(c, PERSON_COOKIE) ?? '';
    c.set('person', isKnown(workspace, asked) ? asked : LEAD);
    await next();
  };
}

/** `/api/people`: who there is, becoming somebody else, and staying who the window shows. */
export function peopleApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/', (c) => c.json(shellView(workspace, c.get('person'))));
  api.get('/keep', (c) => {
    rememberPerson(c, c.get('person'));
    return c.json({});
  });
  api.post('/choose', async (c) => {
    const { email } = parse(object({ email: string() }), await readBody(c));
    if (!isKnown(workspace, email)) {
      throw new HTTPException(400, { message: `Nobody here has the address ${email}.` });
    }
    rememberPerson(c, email);
    return c.json(shellView(workspace, email));
  });
  return api;
}

export function shellView(workspace: Workspace, person: string): ShellView {
  const people = workspace.state.people.map(({ email, name, role }) => ({ email, name, role }));
  return { person, people, began: workspace.began };
}

function rememberPerson(c: Context<Env>, email: string): void {
  setCookie(c, PERSON_COOKIE, email, { path: '/', sameSite: 'Strict', httpOnly: true });
}

function isKnown(workspace: Workspace, email: string): boolean {
  return workspace.state.people.some((person) => person.email === email);
}
