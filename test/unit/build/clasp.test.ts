// What `clasp push` would upload, asked of clasp itself: no account and no network are needed for that.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS, deriveManifests } from '../../../scripts/build';

const ROOT = join(__dirname, '..', '..', '..');
/** Everything that the build makes, but for the manifest. */
const BUILT = Object.keys(BUDGETS);
const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [
  ...['drive.file', 'spreadsheets.currentonly', 'forms', 'script.container.ui'],
  ...['script.scriptapp', 'script.send_mail', 'userinfo.email'],
].map((scope) => AUTH + scope);

interface Manifest {
  oauthScopes: string[];
  addOns?: Record<string, unknown>;
  dependencies: { enabledAdvancedServices: unknown[] };
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest;
}

function filesToPush(...options: string[]): string[] {
  const clasp = join(ROOT, 'node_modules', '.bin', 'clasp');
  const output = execFileSync(clasp, [...options, 'show-file-status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return (JSON.parse(output) as { filesToPush: string[] }).filesToPush.sort();
}

it('clasp pushes the code and the manifest of the card, and no page', () => {
  expect(filesToPush('--project', '.clasp-add-on.json')).toEqual([
    'dist/add-on/Code.js',
    'dist/add-on/appsscript.json',
  ]);
});

it('clasp pushes the code, every page and the manifest, and nothing else', () => {
  const expected = [...BUILT, 'appsscript.json'].map((name) => `dist/${name}`);
  expect(filesToPush()).toEqual(expected.sort());
});

it('a bound script has no add-on in its manifest; the other delivery has', () => {
  expect(manifest('dist/appsscript.json')).not.toHaveProperty('addOns');
  expect(manifest('dist/add-on/appsscript.json').addOns).toHaveProperty(
    'common.name',
    'SAGE Coach',
  );
  // To be told a person's locale and time zone takes a scope more, and we use neither:
  // https://developers.google.com/workspace/add-ons/guides/access-user-locale-timezone
  expect(manifest('dist/add-on/appsscript.json').addOns).not.toHaveProperty(
    'common.useLocaleFromApp',
  );
  const full = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  const { bound, addOn } = deriveManifests(full);
  expect(JSON.parse(bound)).toEqual(manifest('dist/appsscript.json'));
  const card = { oauthScopes: [`${AUTH}drive.file`] };
  expect(JSON.parse(addOn)).toEqual({ ...manifest('appsscript.json'), ...card });
  expect(JSON.parse(addOn)).toEqual(manifest('dist/add-on/appsscript.json'));
});

it.each([
  ['dist/appsscript.json', SCOPES],
  ['dist/add-on/appsscript.json', [`${AUTH}drive.file`]],
])(
  '%s asks for the scopes it needs, none of them restricted, and for Docs and Drive',
  (path, scopes) => {
    expect([...manifest(path).oauthScopes].sort()).toEqual([...scopes].sort());
    expect(manifest(path).dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  },
);

it('the manifest of the add-on names functions that the code has', () => {
  const { docs } = manifest('dist/add-on/appsscript.json').addOns ?? {};
  const code = readFileSync(join(ROOT, 'dist', 'Code.js'), 'utf8');
  const names = [...JSON.stringify(docs).matchAll(/"runFunction":"(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['onDocOpened', 'onDocAllowed']);
  for (const name of names) expect(code).toContain(`\nfunction ${name}(`);
});

it.each(BUILT.filter((name) => name.endsWith('.html')))(
  '%s refers to nothing outside, and is no template',
  (name) => {
    const page = readFileSync(join(ROOT, 'dist', name), 'utf8');
    expect(page).not.toContain('<?');
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
  },
);
