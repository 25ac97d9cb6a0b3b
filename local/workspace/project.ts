// The script project as it was built: the very files that `clasp push` uploads.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest, ScriptProject } from './workspace';

const DIST = resolve(__dirname, '..', '..', 'dist');

/** Reads dist/. Throws when the project has not been built. */
export function readBuiltProject(): ScriptProject {
  const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
  return {
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    code: { Code: read('Code.js') },
    html: {
      sidebar: read('sidebar.html'),
      mail: read('mail.html'),
      'set-up': read('set-up.html'),
      programme: read('programme.html'),
    },
  };
}
