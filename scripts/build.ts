// Builds dist/: what `clasp push` uploads (Code.js, sidebar.html, appsscript.json) and, under
// dist/add-on, the manifest of the other delivery. The same files run on the local Workspace.
import { build, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
export const DIST = join(ROOT, 'dist');

const SHARED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Builds everything into dist/ and returns the sizes in bytes. */
export async function buildAll(): Promise<{ code: number; sidebar: number }> {
  const [code, sidebar] = await Promise.all([buildServer(), buildSidebar()]);
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, 'add-on'), { recursive: true });
  writeFileSync(join(DIST, 'Code.js'), code);
  writeFileSync(join(DIST, 'sidebar.html'), sidebar);
  const { bound, addOn } = deriveManifests(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
  writeFileSync(join(DIST, 'appsscript.json'), bound);
  writeFileSync(join(DIST, 'add-on', 'appsscript.json'), addOn);
  return { code: Buffer.byteLength(code), sidebar: Buffer.byteLength(sidebar) };
}

/**
 * One IIFE, then one top-level wrapper per export of src/index.ts: Apps Script finds functions only as
 * top-level declarations, and whatever is declared there can be called from a page.
 */
async function buildServer(): Promise<string> {
  // Names stay whole and lines short, so that the log of a failed execution can be read.
  const entry = {
    ...SHARED,
    entryPoints: ['src/index.ts'],
    minifyWhitespace: true,
    lineLimit: 160,
  };
  const iife = await build({ ...entry, format: 'iife', globalName: 'SageCoach' });
  const names = await exportedNames(entry);
  const wrappers = names.map(
    (name) => `function ${name}() {\n  return SageCoach.${name}.apply(this, arguments);\n}`,
  );
  return `${outputText(iife)}\n${wrappers.join('\n')}\n`;
}

/** esbuild names the exports only for ESM, so the entry is built a second time just to ask. */
async function exportedNames(entry: BuildOptions): Promise<string[]> {
  const probe = await build({ ...entry, format: 'esm', metafile: true, outdir: 'dist' });
  return Object.values(probe.metafile?.outputs ?? {}).flatMap((output) => output.exports);
}

/** One page with script and style inlined; its template placeholder stays for the server to fill. */
async function buildSidebar(): Promise<string> {
  const bundle = await build({
    ...SHARED,
    entryPoints: ['src/sidebar/main.tsx', 'src/sidebar/sidebar.css'],
    outdir: 'dist',
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (ending: string): string =>
    bundle.outputFiles?.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const page = readFileSync(join(ROOT, 'src/sidebar/sidebar.html'), 'utf8')
    .replace('/* STYLE */', () => text('.css'))
    .replace('/* SCRIPT */', () => text('.js').replaceAll('</script', '<\\/script'));
  if (page.includes('<?'))
    throw new Error('sidebar.html must not contain "<?": it would be a template tag');
  return page;
}

/** The bound delivery has no addOns; the add-on delivery is the full manifest. */
export function deriveManifests(full: string): { bound: string; addOn: string } {
  const { addOns, ...bound } = JSON.parse(full) as Record<string, unknown>;
  const print = (manifest: unknown): string => `${JSON.stringify(manifest, null, 2)}\n`;
  return { bound: print(bound), addOn: print({ ...bound, addOns }) };
}

function outputText(result: { outputFiles?: { text: string }[] }): string {
  return result.outputFiles?.[0]?.text ?? '';
}

if (require.main === module) {
  void buildAll().then(({ code, sidebar }) => {
    const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
    console.log(`dist/Code.js ${kb(code)}, dist/sidebar.html ${kb(sidebar)}`);
  });
}
