// The script project as it was built: the very files that `clasp push` uploads.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Manifest, ScriptProject } from './workspace';

const DIST = resolve(__dirname, '..', '..', 'dist');

/** Reads dist/. Throws when the project has not been built. */
export function readBuiltProject(): ScriptProject {
  return readProject(DIST);
}

/** The other delivery, the card: its own manifest, the same code, no pages. */
export function readBuiltAddOn(): ScriptProject {
  return readProject(join(DIST, 'add-on'));
}

function readProject(folder: string): ScriptProject {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    code: { Code: read('Code.js') },
    html: Object.fromEntries(pages.map((name) => [basename(name, '.html'), read(name)])),
  };
}
