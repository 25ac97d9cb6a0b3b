// An execution that dies, or another one that runs between two of its calls, at every remote call.
import type { FaultHook } from '../../local/host/execution';
import { ExecutionKilled } from '../../local/host/errors';
import type { LocalProgramme } from './programme';

/** How a dying execution leaves the cells it wrote last: not sent yet, or sent off just before. */
export const DEATHS = ['writes lost', 'writes landed'] as const;
export type Death = (typeof DEATHS)[number];

/** The execution dies right after its n-th remote call was answered. */
export function killAfter(n: number, death: Death): FaultHook {
  return afterRemoteCall(n, () => {
    throw new ExecutionKilled('Exceeded maximum execution time', death === 'writes landed');
  });
}

/** Something happens right after the n-th remote call; it is told which call that was. */
export function afterRemoteCall(n: number, happens: (name: string) => void): FaultHook {
  let remote = 0;
  return ({ name, phase, remote: isRemote }) => {
    if (phase === 'after' && isRemote && ++remote === n) happens(name);
  };
}

/** Runs with a hook by which something happens right after the n-th remote call. Whether there was one. */
export function meeting(
  n: number,
  happens: () => void,
  run: (faultHook: FaultHook) => void,
): { reached: boolean } {
  let reached = false;
  run(
    afterRemoteCall(n, () => {
      reached = true;
      happens();
    }),
  );
  return { reached };
}

/**
 * Presses on a fresh copy for every n, with a hook for the n-th remote call, until n is beyond the last
 * call; `check` sees each copy afterwards. Prints and returns how many cases ran.
 */
export function forEveryCall(
  before: LocalProgramme,
  run: (programme: LocalProgramme, n: number) => { reached: boolean },
  check: (programme: LocalProgramme, n: number) => void,
): number {
  const copy = before.snapshot();
  for (let n = 1; ; n++) {
    const programme = copy();
    if (!run(programme, n).reached) return printed(n - 1);
    check(programme, n);
  }
}

function printed(cases: number): number {
  console.log(`${expect.getState().currentTestName}: ${cases} cases`);
  return cases;
}
