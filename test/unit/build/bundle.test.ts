// What the build promises of the shipped files: small enough, and a log that can be read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUDGETS, checkBudgets, DIST } from '../../../scripts/build';

const built = (name: keyof typeof BUDGETS): string => readFileSync(join(DIST, name), 'utf8');
const NAMES = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
const BUILT = Object.fromEntries(NAMES.map((name) => [name, built(name)])) as Record<
  keyof typeof BUDGETS,
  string
>;

it('every file is within its budget', () => {
  expect(() => checkBudgets(BUILT)).not.toThrow();
});

it('the build refuses in one sentence what is too big', () => {
  const page = 'é'.repeat(31 * 1024);
  expect(() => checkBudgets({ ...BUILT, 'programme.html': page })).toThrow(
    /^Too big to ship: programme\.html has 62\.0 KB of 60 KB\.$/,
  );
});

it('a failure in the bundle is logged with the names of the functions it passed', () => {
  const log: string[] = [];
  const globals = createContext({ console: { error: (line: string) => log.push(line) } });
  new Script(BUILT['Code.js'], { filename: 'Code' }).runInContext(globals);
  new Script(`callServer('refresh', [])`).runInContext(globals);
  const frames = [...log.join().matchAll(/^ +at (\w+) \(Code:\d+:\d+\)$/gm)].map(
    ([, name]) => name,
  );
  expect(log[0]).toMatch(/^callServer refresh: ReferenceError/);
  expect(frames).toEqual(expect.arrayContaining(['readStored', 'openSession', 'openSidebarData']));
});

it('no line of the code is so long that a log cannot point into it', () => {
  const longest = Math.max(...BUILT['Code.js'].split('\n').map(({ length }) => length));
  expect(longest).toBeLessThan(1_000);
});
