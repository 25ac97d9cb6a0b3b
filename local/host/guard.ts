// The guard around every object a script can reach: unknown members throw their name, and every call
// is authorised, counted and timed. Fakes are classes that implement part of Google's own type.
import type { Execution } from './execution';
import { NotInLocalWorkspace } from './errors';
import type { Operation } from './latency';

type MethodName<T> = {
  [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never;
}[keyof T];

/** One operation for every method of a fake; the compiler refuses a missing or an unknown one. */
export type Costs<Fake> = Readonly<Record<MethodName<Fake>, Operation>>;

const fakes = new WeakMap<object, object>();

/**
 * Wraps a fake so that scripts see exactly Google's type `T`.
 * @param className Google's name of the class, as gas-types-detailed and error messages have it
 * @param fake implements the members of `T` that we have; anything else throws when touched.
 * Non-function members (enums, constants) pass through uncounted.
 */
export function guard<T extends object, Fake extends Partial<T> = Partial<T>>(
  execution: Execution,
  className: string,
  fake: Fake,
  costs: Costs<Fake>,
): T {
  const proxy: object = new Proxy(fake, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      const member: unknown = key in target ? Reflect.get(target, key) : undefined;
      if (!isOffered(key, member, costs)) {
        throw new NotInLocalWorkspace(`${className}.${key} is not in the local Workspace`);
      }
      if (typeof member !== 'function') return member;
      const operation: Operation = Object.hasOwn(costs, key)
        ? Reflect.get(costs, key)
        : 'handle.local';
      return (...args: unknown[]) =>
        execution.call(className, key, operation, () => Reflect.apply(member, target, args));
    },
    set(_target, key) {
      throw new NotInLocalWorkspace(`${className}.${String(key)} can't be set`);
    },
  });
  fakes.set(proxy, fake);
  // The one place where a partial fake is shown to scripts as the whole of Google's type.
  return proxy as T;
}

/**
 * Methods are offered when they have a cost. What else Google's objects have, enums and collections,
 * begins with a capital; a fake's own fields and private methods don't exist for scripts.
 */
function isOffered(key: string, member: unknown, costs: object): boolean {
  if (typeof member === 'function') return Object.hasOwn(costs, key) || key === 'toString';
  return member !== undefined && /^[A-Z]/.test(key);
}

/** Where a fake keeps the guarded object that its setters return: out of reach of scripts. */
export const SELF = Symbol('the guarded object that setters return');

/** Guards a fake whose setters return the guarded object itself. */
export function handOut<T extends object, Fake extends Partial<T> & { [SELF]: T }>(
  execution: Execution,
  className: string,
  fake: Fake,
  costs: Costs<Fake>,
): T {
  const handle = guard<T, Fake>(execution, className, fake, costs);
  fake[SELF] = handle;
  return handle;
}

/** The fake behind a guarded object that a script passed back, such as a Sheet or a Menu. */
export function unguard<Fake extends object>(
  value: unknown,
  kind: new (...args: never[]) => Fake,
): Fake {
  const fake = typeof value === 'object' && value !== null ? fakes.get(value) : undefined;
  if (fake instanceof kind) return fake;
  throw new TypeError(`The parameters don't match the method signature: expected ${kind.name}`);
}
