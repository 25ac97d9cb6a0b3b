// What stands on the script's own origin: one empty page, which a page of the script is written into. Whoever
// types that name goes on to the Workspace.
import type { MiddlewareHandler } from 'hono';
import { SCRIPT_FRAME, WORKSPACE_NAME, workspaceOrigin } from '../views/script-origin';
import type { Env } from './env';
import { hostOf } from './hygiene';

/** Asks the window around it for its text, and becomes it. */
const HTML = `<!doctype html>
<meta charset="utf-8" />
<title>Script</title>
<script>
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data.kind !== 'page') return;
    document.open();
    document.write(data.html);
    document.close();
  });
  parent.postMessage({ kind: 'ready' }, '*');
</script>
`;

export const serveScriptOrigin: MiddlewareHandler<Env> = async (c, next) => {
  const { name, port } = hostOf(c);
  if (name === WORKSPACE_NAME) return next();
  if (c.req.path === SCRIPT_FRAME) return c.html(HTML);
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(workspaceOrigin(port) + pathname + search);
};
