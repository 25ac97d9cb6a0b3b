// The client of the local pages: one script and one style sheet, bundled in memory.
import { build } from 'esbuild';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

export interface Assets {
  script: string;
  style: string;
}

/** Bundles local/pages/main.tsx and every style sheet it imports. Throws when a page won't compile. */
export async function bundlePages(): Promise<Assets> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('local', 'pages', 'main.tsx')],
    outdir: 'pages',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending: string): string =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
