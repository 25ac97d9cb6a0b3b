// The runtime that a script finds: a fresh V8 context per execution, and only Apps Script's globals.
// https://developers.google.com/apps-script/guides/v8-runtime
import { guard } from '../../../local/host/guard';
import { runFromClient, runFunction, type RunResult } from '../../../local/host/script-host';
import { LEAD } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

const CODE = `
let counter = 0;
var remembered = 'fresh';
const arrow = () => 'never callable';
function count() { counter += 1; remembered += '!'; globalThis.leak = 1; return [counter, remembered, typeof arrow]; }
function echo(value) { return value; }
function hidden_() { return 'secret'; }
function makesDate() { return { when: new Date() }; }
function makesNothing() {}
function makesCycle() { const loop = {}; loop.self = loop; return loop; }
function throwsOwn() { const e = new Error('my own'); e.name = 'SageError'; throw e; }
function sum(a, b) { return a + b; }
`;

const workspace = new Workspace({ project: projectOf(CODE) });
const run = (name: string): RunResult => runFunction(workspace, name, { user: LEAD });
const fromClient = (name: string, ...args: unknown[]): RunResult =>
  runFromClient(workspace, name, args, { user: LEAD });
const messageOf = (result: RunResult): string => (result.ok ? 'no error' : result.error.message);

describe('executions', () => {
  test('no module state, variable or global survives into the next one', () => {
    const first = run('count');
    const second = run('count');
    expect([first, second]).toMatchObject([
      { ok: true, value: [1, 'fresh!', 'function'] },
      { ok: true, value: [1, 'fresh!', 'function'] },
    ]);
    expect(runBody(workspace, `return typeof leak`)).toBe('undefined');
  });

  test('an error keeps its own name and message', () => {
    expect(run('throwsOwn')).toMatchObject({
      ok: false,
      error: { name: 'SageError', message: 'my own' },
    });
  });

  // https://justin.poehnelt.com/posts/apps-script-runtime-limitations-wintercg/
  test.each([
    ...['setTimeout', 'setInterval', 'queueMicrotask', 'URL', 'URLSearchParams', 'fetch'],
    ...['TextEncoder', 'TextDecoder', 'FormData', 'atob', 'btoa', 'crypto', 'performance'],
    ...[
      'process',
      'require',
      'module',
      'Buffer',
      'window',
      'document',
      'WebAssembly',
      'structuredClone',
    ],
  ])('%s does not exist', (name) => {
    expect(runBody(workspace, `return typeof ${name}`)).toBe('undefined');
  });

  test("the clock is the Workspace's, also through Date.now and new Date", () => {
    const now = workspace.clock.now();
    expect(
      runBody(workspace, `return [Date.now(), new Date().getTime(), new Date(5).getTime()]`),
    ).toEqual([now, now, 5]);
  });

  test('advanced services exist only when the manifest enables them', () => {
    // https://developers.google.com/apps-script/guides/services/advanced
    const { manifest, ...project } = projectOf('');
    const without = new Workspace({
      project: { ...project, manifest: { ...manifest, dependencies: {} } },
    });
    const ask = `return [typeof Drive, typeof Docs, typeof SpreadsheetApp]`;
    expect(runBody(without, ask)).toEqual(['undefined', 'undefined', 'object']);
    expect(runBody(workspace, ask)).toEqual(['object', 'object', 'object']);
  });

  test('a member that the stand-in lacks throws its name', () => {
    expect(() => runBody(workspace, `Session.getNothing()`)).toThrow(
      'Session.getNothing is not in the local Workspace',
    );
    expect(() => runBody(workspace, `Session.mine = 1`)).toThrow("Session.mine can't be set");
  });

  test("a fake's own fields and private methods do not exist for scripts", () => {
    class Fake {
      readonly Enum = { A: 1 };
      private readonly secret = 'secret';
      getName(): string {
        return this.helper() + this.secret;
      }
      private helper(): string {
        return 'the ';
      }
    }
    const { execution } = tryBody(workspace, '');
    const shown = guard<Fake>(execution, 'Fake', new Fake(), { getName: 'handle.local' });
    expect([shown.getName(), shown.Enum.A]).toEqual(['the secret', 1]);
    for (const name of ['secret', 'helper', 'hasOwnProperty', 'constructor']) {
      expect(() => Reflect.get(shown, name)).toThrow(`Fake.${name} is not in the local Workspace`);
    }
  });
});

describe('google.script.run: https://developers.google.com/apps-script/guides/html/communication', () => {
  test('calls top-level functions, and nothing else', () => {
    expect(fromClient('sum', 1, 2)).toMatchObject({ ok: true, value: 3 });
    for (const name of ['arrow', 'counter', 'toString', 'nothing']) {
      expect(messageOf(fromClient(name))).toBe(`Script function not found: ${name}`);
    }
  });

  test('names that end in an underscore are private', () => {
    expect(messageOf(fromClient('hidden_'))).toBe('Script function not found: hidden_');
    expect(run('hidden_')).toMatchObject({ ok: true, value: 'secret' });
  });

  test('values are copied both ways; undefined becomes null', () => {
    const sent = { list: [1, 'two', null, { deep: true }] };
    const back = fromClient('echo', sent);
    expect(back).toMatchObject({ ok: true, value: sent });
    expect(back.ok && back.value).not.toBe(sent);
    expect(fromClient('makesNothing')).toMatchObject({ ok: true, value: null });
  });

  test('a Date, a function or a cycle can not cross, in either direction', () => {
    for (const illegal of [new Date(0), { deep: [new Date(0)] }, () => 1, new Map()]) {
      expect(messageOf(fromClient('echo', illegal))).toMatch(/illegal value/);
    }
    expect(messageOf(fromClient('makesDate'))).toMatch(/illegal value/);
    expect(messageOf(fromClient('makesCycle'))).toMatch(/illegal value/);
  });
});
