// What all builders of CardService share: each gathers a view of itself and hands itself back for
// chaining. Cards live in the script's memory; nothing here calls Google.
// https://developers.google.com/apps-script/reference/card-service
import type { Operation } from '../../host/latency';
import { SELF, unguard } from '../../host/guard';
import { signatureError } from '../base/arguments';

/** The view that a builder has gathered. */
export const VIEW = Symbol('view');

export class Part<Type extends object, View extends object> {
  declare [SELF]: Type;
  readonly [VIEW]: View;

  constructor(view: View) {
    this[VIEW] = view;
  }

  protected change(change: Partial<View>): Type {
    Object.assign(this[VIEW], change);
    return this[SELF];
  }
}

/** The view behind a builder or built object that a script passed on. */
export function viewOf<View extends object>(
  value: unknown,
  kind: new (...args: never[]) => { [VIEW]: View },
): View {
  return unguard(value, kind)[VIEW];
}

/** Nothing of CardService leaves the script's memory. */
export function inMemory<Name extends string>(...names: Name[]): Record<Name, Operation> {
  const costs = names.map((name) => [name, 'handle.local'] as const);
  return Object.fromEntries(costs) as Record<Name, Operation>;
}

/** @throws ServiceException Google's complaint about a wrong argument */
export function requireText(method: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw signatureError(`CardService.${method}`, value);
}

/** @throws ServiceException Google's complaint about a wrong argument */
export function requireFlag(method: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw signatureError(`CardService.${method}`, value);
}

/** The name of an enum's value. @throws ServiceException when the enum has no such value */
export function nameIn<Name extends string>(
  method: string,
  names: Readonly<Record<number, Name>>,
  value: unknown,
): Name {
  const name = typeof value === 'number' ? names[value] : undefined;
  if (name !== undefined) return name;
  throw signatureError(`CardService.${method}`, value);
}
