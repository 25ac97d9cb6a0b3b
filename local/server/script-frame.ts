// What stands on the script's own origin: one empty page, which a page of the script is written into. Whoever
// types that name goes on to the Workspace.
import type { MiddlewareHandler } from 'hono';
import { SCRIPT_FRAME, WORKSPACE_NAME, workspaceOrigin } from '../views/script-origin';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { hostOf } from './hygiene';

/**
 * Asks the window around it for its text, and becomes it. What a page of the script kept in this browser
 * for an earlier Workspace is thrown away first: the script is another one there.
 */
const htmlFor = ({ began }: Workspace): string => `<!doctype html>
<meta charset="utf-8" />
<title>Script</title>
<script>
  try {
    if (localStorage.getItem('workspace began') !== '${began}') localStorage.clear();
    localStorage.setItem('workspace began', '${began}');
  } catch {
    // A browser that keeps nothing in frames has nothing to throw away.
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data.kind !== 'page') return;
    document.open();
    document.write(data.html);
    document.close();
  });
  parent.postMessage({ kind: 'ready' }, '*');
</script>
`;

export function serveScriptOrigin(workspace: Workspace): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { name, port } = hostOf(c);
    if (name === WORKSPACE_NAME) return next();
    if (c.req.path === SCRIPT_FRAME) {
      return c.html(htmlFor(workspace));
    }
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(workspaceOrigin(port) + pathname + search);
  };
}
