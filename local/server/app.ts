// The local server's requests: who is looking, one API a service, the pages, and saving what changed.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findPage } from '../views/shell-view';
import type { Workspace } from '../workspace/workspace';
import type { Assets } from './assets';
import { cardsApi } from './cards-api';
import { docsApi } from './docs-api';
import { driveApi } from './drive-api';
import type { Env } from './env';
import { answerFailure } from './failures';
import { formsApi } from './forms-api';
import { keepOthersOut, securityHeaders } from './hygiene';
import { mailApi } from './mail-api';
import { renderShell } from './page-shell';
import { choosePerson, peopleApi, shellView } from './person';
import { serveScriptOrigin } from './script-frame';
import { sheetsApi } from './sheets-api';

/** Largest request, in bytes: far more than the longest answer, far less than would hurt. */
const MAX_BODY = 2_000_000;

/** The API of each service under `/api/<key>`. */
const APIS: Record<string, (workspace: Workspace) => Hono<Env>> = {
  cards: cardsApi,
  docs: docsApi,
  drive: driveApi,
  forms: formsApi,
  mail: mailApi,
  people: peopleApi,
  sheets: sheetsApi,
};

export interface AppOptions {
  /** Keeps the Workspace's state; called after every POST and awaited before the page hears of it. */
  save: () => Promise<void>;
  assets: Assets;
}

/** Everything the local server answers; tests call it without a port, `startServer` listens for it. */
export function createApp(workspace: Workspace, { save, assets }: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(answerFailure);
  app.use(securityHeaders);
  app.use(keepOthersOut);
  app.use(serveScriptOrigin(workspace));
  app.use(bodyLimit({ maxSize: MAX_BODY }));
  app.use(choosePerson(workspace));
  app.use('/api/*', async (c, next) => {
    await next();
    if (c.req.method === 'POST') await save();
  });
  for (const [name, makeApi] of Object.entries(APIS)) app.route(`/api/${name}`, makeApi(workspace));
  app.all('/api/*', (c) => c.text('There is no such request.', 404));
  app.get('/assets/pages.js', (c) =>
    c.body(assets.script, 200, { 'content-type': 'text/javascript' }),
  );
  app.get('/assets/pages.css', (c) => c.body(assets.style, 200, { 'content-type': 'text/css' }));
  app.get('*', (c) => {
    const html = renderShell(shellView(workspace, c.get('person')));
    return c.html(html, findPage(c.req.path) ? 200 : 404);
  });
  return app;
}
