// `npm start`: builds the product, and serves it on a local stand-in for Google Workspace.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../scripts/build';
import { realClock } from './host/clock';
import { addSample } from './samples/programme';
import { bundlePages } from './server/assets';
import { startServer } from './server/server';
import { runClockTriggers } from './services/script/clock-triggers';
import { createLocalWorkspace } from './workspace/seed';
import { Store } from './workspace/store';

const FOLDER = join(resolve(__dirname, '..'), '.workspace');
const TRIGGERS_EVERY_MS = 30_000;

const HELP = `npm start [-- options]

  --fresh       begin anew; without it everything is as you left it
  --sample 40   have that many teachers answer the Form
  --help        this text

PORT=8081 npm start   uses another port than 8080`;

interface Options {
  fresh: boolean;
  /** How many teachers; 0 for none. */
  sample: number;
  port: number;
}

/** What a person typed wrong; said without a stack. */
class UsageError extends Error {}

/** @throws UsageError */
function readOptions(args: string[], portText: string | undefined): Options | 'help' {
  const options = {
    fresh: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseOrExplain(() => parseArgs({ args, options }));
  if (values.help) return 'help';
  const sample = wholeNumber(values.sample, 1_000, '--sample takes a number from 0 to 1000');
  const port = wholeNumber(portText ?? '8080', 65_535, 'PORT takes a number from 0 to 65535');
  return { fresh: values.fresh, sample, port };
}

function parseOrExplain<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(text: string, max: number, message: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new UsageError(`${message}, not "${text}".`);
  return number;
}

async function start({ fresh, sample, port }: Options): Promise<void> {
  const [, assets] = await Promise.all([buildAll(), bundlePages()]);
  const store = new Store(FOLDER);
  if (fresh) store.clear();
  const loaded = store.load();
  if (loaded.kind === 'unreadable') {
    console.warn(
      `What was kept could not be read. It is now ${loaded.movedTo}; this is a new one.`,
    );
  }
  const state = loaded.kind === 'kept' ? loaded.state : undefined;
  const workspace = createLocalWorkspace({
    state,
    clock: realClock,
    origin: `http://localhost:${port}`,
  });
  if (sample > 0) addSample(workspace, sample);
  const save = (): Promise<void> => store.save(workspace.state);
  await save();
  const server = await startServer({ port, workspace, assets, save });
  console.log(`SAGE Coach on a local stand-in for Google Workspace: ${server.url}`);
  console.log('Everything is kept in .workspace/. Stop with Ctrl+C.');
  const triggers = setInterval(() => {
    if (runClockTriggers(workspace).length > 0) void save();
  }, TRIGGERS_EVERY_MS);
  process.once('SIGINT', () => {
    clearInterval(triggers);
    void server.close().then(save);
  });
}

function explain(error: unknown, port: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE') return error instanceof UsageError ? error.message : String(error);
  return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`;
}

async function main(): Promise<void> {
  const port = process.env['PORT'] ?? '8080';
  try {
    const options = readOptions(process.argv.slice(2), process.env['PORT']);
    if (options === 'help') console.log(HELP);
    else await start(options);
  } catch (error) {
    console.error(explain(error, port));
    process.exitCode = 1;
  }
}

void main();
