// Where pages of the script run: an origin of their own with a storage of their own, as on Google's sandbox
// domain. Here it is this computer's other name, so that one server answers both.
// https://developers.google.com/apps-script/guides/html/restrictions

/** The Workspace's own name. */
export const WORKSPACE_NAME = 'localhost';

const SCRIPT_NAME = '127.0.0.1';

/** The one path that this origin has. */
export const SCRIPT_FRAME = '/script-frame';

/** @param port of the Workspace; empty when it is the usual one */
export function scriptOrigin(port: string): string {
  return originOf(SCRIPT_NAME, port);
}

/** @param port as above */
export function workspaceOrigin(port: string): string {
  return originOf(WORKSPACE_NAME, port);
}

function originOf(name: string, port: string): string {
  return `http://${name}${port && `:${port}`}`;
}
