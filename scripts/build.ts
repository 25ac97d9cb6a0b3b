// Builds dist/: what `clasp push` uploads (Code.js, the sidebar's pages, appsscript.json) and, under
// dist/add-on, the other delivery: the same code as a card. The same files run on the local Workspace.
import { minifySync } from '@swc/core';
import { build, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
export const DIST = join(ROOT, 'dist');

/** What is built, and how many KB each may have, so that it loads fast on a school's connection. */
export const BUDGETS = {
  'Code.js': 380,
  'sidebar.html': 60,
  'meeting.html': 60,
  'teachers.html': 60,
  'docs.html': 60,
  'set-up.html': 60,
  'programme.html': 60,
  'settings.html': 60,
  'help.html': 60,
} as const;

type Built = keyof typeof BUDGETS;

const SHARED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Builds everything into dist/ and returns the text of each file.
 * @throws Error when one is over its budget; dist/ then stays as it was
 */
export async function buildAll(): Promise<Record<Built, string>> {
  const names = Object.keys(BUDGETS) as Built[];
  const texts = await Promise.all(
    names.map(async (name) => {
      const text = name === 'Code.js' ? buildServer() : buildPage(name.replace('.html', ''));
      return [name, await text] as const;
    }),
  );
  const built = Object.fromEntries(texts) as Record<Built, string>;
  checkBudgets(built);
  const { bound, addOn } = deriveManifests(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, 'add-on'), { recursive: true });
  for (const [name, text] of Object.entries(built)) writeFileSync(join(DIST, name), text);
  writeFileSync(join(DIST, 'appsscript.json'), bound);
  writeFileSync(join(DIST, 'add-on', 'appsscript.json'), addOn);
  writeFileSync(join(DIST, 'add-on', 'Code.js'), built['Code.js']);
  return built;
}

/** @throws Error with one sentence that names every file over its budget */
export function checkBudgets(built: Record<Built, string>): void {
  const over = sizes(built).filter(({ bytes, budget }) => bytes > budget * 1024);
  if (over.length === 0) return;
  const named = over.map(({ name, bytes, budget }) => `${name} has ${kb(bytes)} of ${budget} KB`);
  throw new Error(`Too big to ship: ${named.join(', ')}.`);
}

function sizes(built: Record<Built, string>): { name: Built; bytes: number; budget: number }[] {
  return (Object.keys(BUDGETS) as Built[]).map((name) => ({
    name,
    bytes: Buffer.byteLength(built[name]),
    budget: BUDGETS[name],
  }));
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * One IIFE, then one top-level wrapper per export of src/index.ts: Apps Script finds functions only as
 * top-level declarations, and whatever is declared there can be called from a page.
 */
async function buildServer(): Promise<string> {
  // Functions keep their names and lines stay short, so that the log of a failed execution can be read.
  const entry = { ...SHARED, entryPoints: ['src/index.ts'], keepNames: true, lineLimit: 160 };
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

/** JSX as calls of `h`: shorter than what the type check and the tests use, and the same in effect. */
const JSX: BuildOptions = {
  tsconfigRaw: {
    compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
  },
  inject: ['src/sidebar/jsx.ts'],
};

/** A page with script and style inlined; its template placeholder stays for the server to fill. */
async function buildPage(name: string): Promise<string> {
  const bundle = await build({
    ...SHARED,
    ...JSX,
    // The page says that it is UTF-8, and a name in its data may be anything.
    charset: 'utf8',
    // The last two versions of each browser, which is what Google Workspace asks for.
    target: 'es2022',
    // Preact's own private names, which nothing else has.
    mangleProps: /^__[A-Za-z]?$/,
    entryPoints: [`src/sidebar/pages/${name}.tsx`, `src/sidebar/pages/${name}.css`],
    outdir: 'dist',
    format: 'iife',
  });
  const text = (ending: string): string =>
    bundle.outputFiles?.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const page = readFileSync(join(ROOT, 'src/sidebar/page.html'), 'utf8')
    .replace(/\n\s*/g, '')
    .replace('/* STYLE */', () => text('.css'))
    .replace('/* SCRIPT */', () => withoutMarks(tighter(text('.js'))));
  if (page.includes('<?'))
    throw new Error(`${name}.html must not contain "<?": it would be a template tag`);
  return page;
}

/**
 * Without what would end the script early. Besides the end tag that is "//": Google takes comments out of
 * scripts and sees one in template literals too, and as several measured in any string: all pages were blank
 * then, for Preact names XML's namespaces. And "$&", which one saw filled in.
 * https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
function withoutMarks(script: string): string {
  return script
    .replaceAll('</script', '<\\/script')
    .replaceAll('//', '/\\x2f')
    .replaceAll('$&&', '$ &&');
}

/** A script is one kilobyte smaller when a second minifier looks over it. */
function tighter(script: string): string {
  return minifySync(script, {
    compress: { passes: 3, toplevel: true, ecma: 2022, unsafe_arrows: true },
    mangle: { toplevel: true },
    format: { ascii_only: false, comments: false },
  }).code;
}

/** All that the card does is to read and to write the Doc that a person let it use. */
const CARD_SCOPES = ['https://www.googleapis.com/auth/drive.file'];

/** The bound delivery has no addOns; the add-on delivery is the card, and asks for no more than it needs. */
export function deriveManifests(full: string): { bound: string; addOn: string } {
  const { addOns, ...bound } = JSON.parse(full) as Record<string, unknown>;
  const print = (manifest: unknown): string => `${JSON.stringify(manifest, null, 2)}\n`;
  return { bound: print(bound), addOn: print({ ...bound, oauthScopes: CARD_SCOPES, addOns }) };
}

function outputText(result: { outputFiles?: { text: string }[] }): string {
  return result.outputFiles?.[0]?.text ?? '';
}

if (require.main === module) {
  buildAll().then(
    (built) =>
      console.log(
        sizes(built)
          .map(({ name, bytes }) => `dist/${name} ${kb(bytes)}`)
          .join(', '),
      ),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
