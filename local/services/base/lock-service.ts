// LockService: locks that belong to one execution and are freed when it ends, however it ends.
// https://developers.google.com/apps-script/reference/lock
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';

type Lock = GoogleAppsScript.Lock.Lock;

/** As Google answers, not as its types say: no document lock outside a document. */
export interface LockServiceAsIs extends Omit<
  GoogleAppsScript.Lock.LockService,
  'getDocumentLock'
> {
  getDocumentLock(): Lock | null;
}

class LockFake implements Partial<Lock> {
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#execution.lockNames.has(this.#name);
  }

  /**
   * Executions that run now are all interleaved within this one's call, so a lock that is held stays
   * held: the whole time-out passes on the modelled clock. Executions that began at the same moment
   * wait as their contention says.
   */
  tryLock(timeoutInMillis: number): boolean {
    const { workspace, lockNames, user } = this.#execution;
    if (this.hasLock()) return true;
    if (workspace.heldLocks[this.#name] !== undefined) {
      this.#execution.pass({ lo: timeoutInMillis, mid: timeoutInMillis, hi: timeoutInMillis });
      return false;
    }
    const { contention } = workspace;
    if (contention && !contention.wait(this.#name, this.#execution, timeoutInMillis)) return false;
    workspace.heldLocks[this.#name] = user;
    lockNames.add(this.#name);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#execution.releaseLock(this.#name);
  }
}

const LOCK_COSTS: Costs<LockFake> = {
  hasLock: 'handle.local',
  tryLock: 'lock.acquire',
  waitLock: 'lock.acquire',
  releaseLock: 'lock.release',
};

class LockServiceFake implements Partial<LockServiceAsIs> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getScriptLock(): Lock {
    return this.#lock('script');
  }

  getUserLock(): Lock {
    return this.#lock(`user:${this.#execution.user}`);
  }

  getDocumentLock(): Lock | null {
    const { containerId } = this.#execution.workspace;
    return containerId ? this.#lock(`document:${containerId}`) : null;
  }

  #lock(name: string): Lock {
    const { workspace } = this.#execution;
    const fake = new LockFake(this.#execution, workspace.nameInApp(name));
    return guard<Lock, LockFake>(this.#execution, 'Lock', fake, LOCK_COSTS);
  }
}

const COSTS: Costs<LockServiceFake> = {
  getScriptLock: 'handle.local',
  getUserLock: 'handle.local',
  getDocumentLock: 'handle.local',
};

export function createLockService(execution: Execution): LockServiceAsIs {
  const fake = new LockServiceFake(execution);
  return guard<LockServiceAsIs, LockServiceFake>(execution, 'LockService', fake, COSTS);
}
