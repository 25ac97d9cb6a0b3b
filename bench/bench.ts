// Runs the shipped bundle on the local Workspace and counts what each operation asks of Google. Counts
// are exact; milliseconds are modelled from local/host/latency-model.json and say so.
import { parseArgs } from 'node:util';
import { addMs, type ModelledMs } from '../local/host/latency';
import { buildAll } from '../scripts/build';
import { OPERATIONS, type Measured } from './operations';

/** Remote calls that we mean to stay within, frame included. */
const TARGETS: Readonly<Record<string, number>> = {
  setup: 210,
  intake: 9,
  'sidebar-open': 3,
  doc: 11,
  'bulk-300': 990,
  'sync-unchanged-300': 3,
  'sync-one': 7,
  'educator-open': 4,
  'quick-log': 10,
  meeting: 4,
  'selected-row': 3,
};

interface Result {
  name: string;
  n: number;
  remote: number;
  local: number;
  modelledMs: ModelledMs;
}

function toResult({ name, n, executions }: Measured): Result {
  const calls = executions.flatMap((execution) => execution.calls);
  const remote = calls.filter((call) => call.remote).length;
  const total = executions.reduce((sum, { elapsed }) => addMs(sum, elapsed), NOTHING);
  const modelledMs = {
    lo: Math.round(total.lo),
    mid: Math.round(total.mid),
    hi: Math.round(total.hi),
  };
  return { name, n, remote, local: calls.length - remote, modelledMs };
}

const NOTHING: ModelledMs = { lo: 0, mid: 0, hi: 0 };

function print(results: readonly Result[]): void {
  console.log('operation             n  remote  target  local  modelled seconds (lo to hi)');
  for (const { name, n, remote, local, modelledMs } of results) {
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    const { lo, mid, hi } = modelledMs;
    console.log(
      [
        name.padEnd(16),
        String(n).padStart(6),
        String(remote).padStart(7),
        String(TARGETS[name] ?? '').padStart(7),
        String(local).padStart(6),
        `  ${seconds(mid)} (${seconds(lo)} to ${seconds(hi)})`,
        ...(name.startsWith('bulk') ? [`  ${(remote / n).toFixed(2)} calls a Doc`] : []),
      ].join(' '),
    );
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  await buildAll();
  const results = OPERATIONS.flatMap((measure) => measure()).map(toResult);
  if (values.json) console.log(JSON.stringify({ operations: results }));
  else print(results);
}

void main();
