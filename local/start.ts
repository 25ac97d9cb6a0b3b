// `npm start`: builds the product, and serves it on a local stand-in for Google Workspace.
import { join, resolve } from 'node:path';
import { buildAll } from '../scripts/build';
import { realClock } from './host/clock';
import { addCaseload } from './samples/caseload';
import { addSample } from './samples/programme';
import { bundlePages } from './server/assets';
import { requireFreePort, startServer, type RunningServer } from './server/server';
import { runClockTriggers } from './services/script/clock-triggers';
import { HELP, readOptions, UsageError, type Options } from './start-options';
import { workspaceOrigin } from './views/script-origin';
import { createLocalWorkspace } from './workspace/seed';
import type { WorkspaceState } from './workspace/state';
import { FolderInUse, Store } from './workspace/store';
import type { Workspace } from './workspace/workspace';

const FOLDER = join(resolve(__dirname, '..'), '.workspace');
const TRIGGERS_EVERY_MS = 30_000;

/** Nothing that was kept is touched before the port and the folder are known to be free. */
async function start({ fresh, sample, port }: Options): Promise<void> {
  await requireFreePort(port);
  const store = new Store(FOLDER);
  store.claim();
  const [, assets] = await Promise.all([buildAll(), bundlePages()]);
  const workspace = createLocalWorkspace({
    state: fresh ? undefined : keptState(store),
    clock: realClock,
    origin: workspaceOrigin(String(port)),
  });
  if (sample > 0) {
    console.log(`${sample} teachers answer the Form. This takes a moment.`);
    addSample(workspace, sample);
    addCaseload(workspace);
  }
  const save = (): Promise<void> => store.save(workspace.state);
  const server = await startServer({ port, workspace, assets, save });
  await save();
  console.log(`SAGE Coach on a local stand-in for Google Workspace: ${server.url}`);
  console.log('Everything is kept in .workspace/. Stop with Ctrl+C.');
  const triggers = setInterval(() => void runDueTriggers(workspace, save), TRIGGERS_EVERY_MS);
  stopOnSignal(server, async () => {
    clearInterval(triggers);
    await save();
    store.release();
  });
}

function keptState(store: Store): WorkspaceState | undefined {
  const loaded = store.load();
  if (loaded.kind === 'unreadable') {
    console.warn(
      `What was kept is damaged or of another version. Nothing was deleted: it is now ` +
        `${loaded.movedTo}. This is a new workspace.`,
    );
  }
  return loaded.kind === 'kept' ? loaded.state : undefined;
}

async function runDueTriggers(workspace: Workspace, save: () => Promise<void>): Promise<void> {
  try {
    if (runClockTriggers(workspace).length > 0) await save();
  } catch (error) {
    console.error('The clock triggers could not be run or kept:', error);
  }
}

/** A terminal, npm and tsx may each pass the same Ctrl+C on: only the first one counts. */
function stopOnSignal(server: RunningServer, finish: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server
      .close()
      .then(finish)
      .catch(fail)
      .finally(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): void {
  console.error(explain(error));
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof FolderInUse) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error && 'port' in error)) return error.stack ?? error.message;
  const port = Number(error.port);
  const another = `PORT=${port < 65_535 ? port + 1 : 8080} npm start`;
  return error.code === 'EADDRINUSE'
    ? `Port ${port} is taken. Stop what uses it, or choose another: ${another}`
    : `Port ${port} can't be used (${String(error.code)}). Choose another: ${another}`;
}

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2), process.env['PORT'] || undefined);
    if (options.help) console.log(HELP);
    else await start(options);
  } catch (error) {
    fail(error);
  }
}

void main();
