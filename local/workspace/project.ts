// The script project as it was built: the very files that `clasp push` uploads.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Manifest, ScriptProject } from './workspace';

const DIST = resolve(__dirname, '..', '..', 'dist');

/** Reads dist/. Throws when the project has not been built. */
export function readBuiltProject(): ScriptProject {
  return readProject('appsscript.json');
}

/** The other delivery: the same files under the add-on's manifest. */
export function readBuiltAddOn(): ScriptProject {
  return readProject(join('add-on', 'appsscript.json'));
}

function readProject(manifest: string): ScriptProject {
  const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
  const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  return {
    manifest: JSON.parse(read(manifest)) as Manifest,
    code: { Code: read('Code.js') },
    html: Object.fromEntries(pages.map((name) => [basename(name, '.html'), read(name)])),
  };
}
