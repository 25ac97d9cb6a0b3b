// The one HTML page that every path of the local Workspace gets; the client draws the rest.
import type { ShellView } from '../views/shell-view';

export function renderShell(shell: ShellView): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Local Workspace</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/pages.css" />
  </head>
  <body>
    <div id="app"></div>
    <script type="application/json" id="shell">${jsonForHtml(shell)}</script>
    <script src="/assets/pages.js" defer></script>
  </body>
</html>
`;
}

/** JSON that can't end its script element, whatever the names in it. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
