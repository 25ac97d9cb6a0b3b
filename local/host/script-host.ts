// Runs functions of the installed script as Apps Script does: a fresh V8 context per execution, only
// the globals of Apps Script, functions found only as top-level declarations.
import { createContext, Script, type Context } from 'node:vm';
import { serviceMakers } from '../services/globals';
import type { Workspace } from '../workspace/workspace';
import { ServiceException } from './errors';
import { Execution, type AuthMode, type ExecutionOptions, type FaultHook } from './execution';

/** https://developers.google.com/apps-script/guides/services/quotas: simultaneous executions. */
export const MAX_SIMULTANEOUS = 30;

export interface RunOptions {
  user: string;
  /** FULL unless it is a simple trigger. */
  authMode?: AuthMode;
  faultHook?: FaultHook;
  context?: ExecutionOptions['context'];
  selection?: ExecutionOptions['selection'];
  /** Arguments; a function makes them inside the execution, as trigger events are. */
  args?: unknown[] | ((execution: Execution) => unknown[]);
}

export type RunResult = { execution: Execution } & (
  { ok: true; value: unknown } | { ok: false; error: Error }
);

/** Runs one top-level function in its own execution. Failures are returned, never thrown. */
export function runFunction(workspace: Workspace, name: string, options: RunOptions): RunResult {
  const execution = new Execution(workspace, {
    user: options.user,
    authMode: options.authMode ?? 'FULL',
    ...(options.faultHook ? { faultHook: options.faultHook } : {}),
    ...(options.context ? { context: options.context } : {}),
    ...(options.selection ? { selection: options.selection } : {}),
  });
  const running = workspace.running[options.user] ?? 0;
  const refused = refusalOf(execution, running);
  if (refused) return { ok: false, error: new ServiceException(refused), execution };
  workspace.running[options.user] = running + 1;
  try {
    const args =
      typeof options.args === 'function' ? options.args(execution) : (options.args ?? []);
    const value = topLevelFunction(execution, name)(...args);
    return execution.wasKilled ? killed(execution) : { ok: true, value, execution };
  } catch (thrown) {
    return execution.wasKilled
      ? killed(execution)
      : { ok: false, error: toError(thrown), execution };
  } finally {
    execution.finish();
    workspace.running[options.user] = running;
  }
}

/** Why an execution does not even begin: too many of this user run, or the user took back every grant. */
function refusalOf({ options, workspace }: Execution, running: number): string | undefined {
  if (running >= MAX_SIMULTANEOUS) {
    return 'There are too many scripts running simultaneously for this Google user account.';
  }
  const revoked = workspace.grants[options.user]?.length === 0;
  if (options.context !== 'trigger' || !revoked) return undefined;
  return 'Authorization is required to perform that action.';
}

/**
 * What `google.script.run.name(...args)` does: public top-level functions only, values copied as JSON
 * both ways. https://developers.google.com/apps-script/guides/html/communication
 */
export function runFromClient(
  workspace: Workspace,
  name: string,
  args: unknown[],
  options: Omit<RunOptions, 'args' | 'authMode'>,
): RunResult {
  const refused = (thrown: unknown, execution?: Execution): RunResult => ({
    ok: false,
    error: toError(thrown),
    execution: execution ?? new Execution(workspace, { ...options, authMode: 'FULL' }),
  });
  if (name.endsWith('_'))
    return refused(new ServiceException(`Script function not found: ${name}`));
  let result: RunResult | undefined;
  try {
    result = runFunction(workspace, name, { ...options, args: args.map(plainCopy) });
    return result.ok ? { ...result, value: plainCopy(result.value) } : result;
  } catch (illegalValue) {
    return refused(illegalValue, result?.execution);
  }
}

/**
 * Copies plain values.
 * @throws ServiceException for a Date, function or cycle: they can't cross between page and server
 */
function plainCopy(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  assertPlain(value);
  return JSON.parse(JSON.stringify(value));
}

function assertPlain(value: unknown, around: readonly object[] = []): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new ServiceException('Failed due to illegal value in property');
  }
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.prototype.toString.call(value);
  if ((kind !== '[object Object]' && kind !== '[object Array]') || around.includes(value)) {
    throw new ServiceException(`Failed due to illegal value in property: ${kind}`);
  }
  const within = [...around, value];
  for (const member of Object.values(value)) if (member !== undefined) assertPlain(member, within);
}

const compiled = new WeakMap<object, { scripts: Script[]; declared: Set<string> }>();

function compile(workspace: Workspace): { scripts: Script[]; declared: Set<string> } {
  const { code } = workspace.project;
  const known = compiled.get(code);
  if (known) return known;
  const entries = Object.entries(code);
  const names = entries.flatMap(([, text]) => [...text.matchAll(/^function (\w+)\(/gm)]);
  const made = {
    scripts: entries.map(([name, text]) => new Script(text, { filename: `${name}.gs` })),
    declared: new Set(names.map((match) => match[1] ?? '')),
  };
  compiled.set(code, made);
  return made;
}

function topLevelFunction(execution: Execution, name: string): (...args: unknown[]) => unknown {
  const { scripts, declared } = compile(execution.workspace);
  if (!declared.has(name)) throw new ServiceException(`Script function not found: ${name}`);
  const context = createScriptContext(execution);
  for (const script of scripts) script.runInContext(context);
  const found: unknown = context[name];
  if (typeof found !== 'function') throw new ServiceException(`Script function not found: ${name}`);
  return (...args) => Reflect.apply(found, undefined, args);
}

function createScriptContext(execution: Execution): Context {
  const context = createContext({});
  new Script(PRELUDE).runInContext(context);
  const now = () => execution.workspace.clock.now();
  Reflect.apply(context['installClock'], undefined, [now]);
  delete context['installClock'];
  for (const [name, make] of Object.entries(serviceMakers(execution))) {
    let made: object | undefined;
    Object.defineProperty(context, name, { configurable: true, get: () => (made ??= make()) });
  }
  const write = (...parts: unknown[]) => void execution.log.push(parts.map(String).join(' '));
  const console = { log: write, info: write, warn: write, error: write, time() {}, timeEnd() {} };
  Object.defineProperty(context, 'console', { configurable: true, value: console });
  return context;
}

/** Runs inside the fresh context: takes away what Apps Script lacks, reads the Workspace's clock. */
const PRELUDE = `
  delete globalThis.WebAssembly;
  globalThis.installClock = (now) => {
    const RealDate = Date;
    globalThis.Date = class Date extends RealDate {
      constructor(...parts) { super(...(parts.length === 0 ? [now()] : parts)); }
      static now() { return now(); }
    };
  };
`;

function killed(execution: Execution): RunResult {
  return { ok: false, error: new ServiceException('Exceeded maximum execution time'), execution };
}

/** Errors thrown in the script's context are not this context's Error: read them by shape. */
function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const error = new Error(String(thrown.message));
    if ('name' in thrown) error.name = String(thrown.name);
    if ('stack' in thrown) error.stack = String(thrown.stack);
    return error;
  }
  return new Error(String(thrown));
}
