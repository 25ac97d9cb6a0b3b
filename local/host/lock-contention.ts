// Waiting for a lock among executions that began at the same moment. They are played one after the
// other, so the time that each would have waited for those before it is modelled here.
import type { Execution } from './execution';

/**
 * `queue`: they get a lock one after another, each when the one before has let it go for the last time.
 * `all-busy`: the first gets it, and for everybody else it stays busy.
 */
export type ContentionMode = 'queue' | 'all-busy';

export class LockContention {
  /** Lock → who had it last, and when it is free again, in milliseconds since the common beginning. */
  private readonly locks = new Map<string, { last: Execution; freeAt: number }>();

  /** @param since when all of them began, in milliseconds since the epoch */
  constructor(
    private readonly mode: ContentionMode,
    private readonly since: number,
  ) {}

  /** Lets the execution wait; whether the lock was free before its time-out. */
  wait(lockName: string, execution: Execution, timeoutMs: number): boolean {
    const lock = this.locks.get(lockName);
    if (!lock || lock.last === execution) return true;
    const needed = Math.max(0, lock.freeAt - execution.elapsed.mid);
    execution.waitBeside(this.since, Math.min(needed, timeoutMs));
    return needed <= timeoutMs;
  }

  /** The lock was let go, by the script or by the end of its execution. */
  released(lockName: string, execution: Execution): void {
    const freeAt = this.mode === 'queue' ? execution.elapsed.mid : Infinity;
    this.locks.set(lockName, { last: execution, freeAt });
  }
}
