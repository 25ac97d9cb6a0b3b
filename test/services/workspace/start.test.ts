// `npm start` on the command line: what it takes, and what it says to a wrong flag or a taken port.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { readOptions, UsageError } from '../../../local/start-options';

const ROOT = resolve(__dirname, '..', '..', '..');
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

function start(args: string[], port: string): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [TSX, join('local', 'start.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('Options', () => {
  test('nothing: what was kept, no samples, port 8080', () => {
    expect(readOptions([])).toEqual({ fresh: false, sample: 0, help: false, port: 8080 });
  });

  test('begin anew with forty teachers on another port', () => {
    const options = readOptions(['--fresh', '--sample', '40'], '9000');
    expect(options).toEqual({ fresh: true, sample: 40, help: false, port: 9000 });
  });

  test.each<[string[], string | undefined, string]>([
    [['--frseh'], undefined, "Unknown option '--frseh'."],
    [['now'], undefined, "Unexpected argument 'now'."],
    [['--sample'], undefined, "Option '--sample <value>' argument missing."],
    [['--sample', 'many'], undefined, '--sample takes a number from 0 to 1000, not "many".'],
    [['--sample', '1001'], undefined, '--sample takes a number from 0 to 1000, not "1001".'],
    [[], '0', 'PORT takes a number from 1 to 65535, not "0".'],
    [[], '65536', 'PORT takes a number from 1 to 65535, not "65536".'],
    [[], 'http', 'PORT takes a number from 1 to 65535, not "http".'],
  ])('%j with PORT %j is refused', (args, port, message) => {
    const read = (): unknown => readOptions(args, port);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});

describe('Started', () => {
  test('a taken port: which one, what to type instead, and no stack', async () => {
    const holder = createServer();
    await new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening));
    const { port } = holder.address() as AddressInfo;
    const { status, out, err } = start([], String(port));
    await new Promise((closed) => holder.close(closed));
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`Port ${port} is taken. Stop what uses it, or choose another: PORT=`);
    expect(err).not.toContain('    at ');
  });

  test('--help lists the options and ends', () => {
    const { status, out } = start(['--help'], '8080');
    expect(status).toBe(0);
    expect(out).toContain('--fresh');
    expect(out).toContain('--sample 40');
  });
});
