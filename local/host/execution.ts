// One execution of the script: whose it is, what it may do, what it has called, and how it ends.
import type { Workspace } from '../workspace/workspace';
import { ExecutionKilled, ServiceException } from './errors';
import { addMs, isRemote, modelledMs, type ModelledMs, type Operation } from './latency';
import { scopesFor } from './scopes';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** https://developers.google.com/apps-script/guides/services/quotas: script runtime, card action. */
const TIME_LIMIT_MS = 6 * 60_000;
const CARD_TIME_LIMIT_MS = 30_000;

export interface ServiceCall {
  /** For example `Range.setValues`. */
  name: string;
  operation: Operation;
  remote: boolean;
}

/**
 * Runs just before and just after the k-th service call (k counts from 1). It may throw (the call
 * fails, or with ExecutionKilled the execution dies) or run another whole execution.
 */
export type FaultHook = (call: ServiceCall & { k: number; phase: 'before' | 'after' }) => void;

export interface ExecutionOptions {
  /** E-mail of the user whose authority the execution has (a trigger's creator). */
  user: string;
  authMode: AuthMode;
  faultHook?: FaultHook;
  /** Where it runs: in an open editor (menu, sidebar call), or as a trigger or card, which have no Ui. */
  context?: 'editor' | 'trigger' | 'card';
  /** What the person has selected in the open Sheet; the first tab's A1 when not given. */
  selection?: Selection;
}

/** A selection in the open Sheet; rows and columns count from 1. */
export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  numRows: number;
  numColumns: number;
}

export type MenuItem =
  { caption: string; functionName: string } | { caption: string; items: MenuItem[] } | 'separator';

/** Parts of a page the script asked the editor to show. */
export interface UiEffects {
  menus: { caption: string; items: MenuItem[] }[];
  sidebar?: { title: string; html: string };
  alerts: string[];
}

export class Execution {
  readonly calls: ServiceCall[] = [];
  readonly ui: UiEffects = { menus: [], alerts: [] };
  readonly log: string[] = [];
  readonly lockNames = new Set<string>();
  elapsed: ModelledMs = { lo: 0, mid: 0, hi: 0 };
  private killed: ExecutionKilled | undefined;
  private pending: (() => void)[] = [];

  constructor(
    readonly workspace: Workspace,
    readonly options: ExecutionOptions,
  ) {}

  get user(): string {
    return this.options.user;
  }

  /** Scopes in the manifest that this user has granted. */
  get grantedScopes(): string[] {
    const granted = this.workspace.grants[this.user];
    const asked = this.workspace.manifest.oauthScopes;
    return granted ? asked.filter((scope) => granted.includes(scope)) : asked;
  }

  /** Runs one service call with everything that Google does around it. */
  call<T>(className: string, method: string, operation: Operation, run: () => T): T {
    if (this.killed) throw this.killed;
    const call = { name: `${className}.${method}`, operation, remote: isRemote(operation) };
    this.requireAuthority(className, method);
    this.calls.push(call);
    const k = this.calls.length;
    this.spend(operation);
    this.hook({ ...call, k, phase: 'before' });
    const result = run();
    this.hook({ ...call, k, phase: 'after' });
    return result;
  }

  /** Adds the time that depends on how much a call moves; the call itself is already counted. */
  spendCells(operation: Operation, cells: number): void {
    const whole = modelledMs(operation, cells);
    const base = modelledMs(operation);
    this.pass({ lo: whole.lo - base.lo, mid: whole.mid - base.mid, hi: whole.hi - base.hi });
  }

  /** Queues a write that Google buffers: others see it only after a flush, a kill loses it. */
  buffer(write: () => void): void {
    this.pending.push(write);
  }

  /** Applies buffered writes, as a read of the same service, `flush()` or a normal end does. */
  flush(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) write();
  }

  /** Ends the execution: buffered writes land unless a kill came first; its locks are released. */
  finish(): void {
    if (!this.killed || this.killed.writesLanded) this.flush();
    for (const name of [...this.lockNames]) this.releaseLock(name);
  }

  releaseLock(name: string): void {
    if (!this.lockNames.delete(name)) return;
    delete this.workspace.heldLocks[name];
    this.workspace.contention?.released(name, this);
  }

  /** Makes modelled time pass, for example while waiting for a lock or in Utilities.sleep. */
  pass(ms: ModelledMs): void {
    this.elapsed = addMs(this.elapsed, ms);
    this.workspace.clock.advance(ms.mid);
    this.requireTime();
  }

  /** Waits for others whose executions began together with this one, at `since`; their time is its time. */
  waitBeside(since: number, ms: number): void {
    const ahead = this.workspace.clock.now() - since - this.elapsed.mid;
    this.elapsed = addMs(this.elapsed, { lo: ms, mid: ms, hi: ms });
    this.workspace.clock.advance(Math.max(0, ms - Math.max(0, ahead)));
    this.requireTime();
  }

  /** Ends the execution where it stands. The script can't catch it: every later call throws too. */
  kill(reason: string): never {
    this.killed = new ExecutionKilled(reason);
    throw this.killed;
  }

  get wasKilled(): boolean {
    return this.killed !== undefined;
  }

  private requireTime(): void {
    const limit = this.options.context === 'card' ? CARD_TIME_LIMIT_MS : TIME_LIMIT_MS;
    if (this.elapsed.mid > limit) this.kill('Exceeded maximum execution time');
  }

  private spend(operation: Operation): void {
    this.pass(modelledMs(operation));
  }

  private hook(call: Parameters<FaultHook>[0]): void {
    try {
      this.options.faultHook?.(call);
    } catch (error) {
      if (error instanceof ExecutionKilled) this.killed = error;
      throw error;
    }
  }

  private requireAuthority(className: string, method: string): void {
    const needed = scopesFor(className, method);
    if (needed.length === 0) return;
    const allowed =
      this.options.authMode === 'FULL' ? this.grantedScopes : this.simpleTriggerScopes();
    if (needed.some((scope) => allowed.includes(scope))) return;
    throw new ServiceException(
      `Specified permissions are not sufficient to call ${className}.${method}. ` +
        `Required permissions: ${needed.join(' || ')}`,
    );
  }

  /**
   * Without authorisation a script may add menus and, in LIMITED, use the document it is bound to.
   * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
   */
  private simpleTriggerScopes(): string[] {
    const auth = 'https://www.googleapis.com/auth/';
    return this.options.authMode === 'LIMITED' ? [`${auth}spreadsheets.currentonly`] : [];
  }
}
