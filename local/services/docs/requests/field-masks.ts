// Update masks: `fields` names what a style request changes; what it names and leaves out is reset.
import { refuse } from './request';

/** Top-level names of a mask, each one known; `*` stands for all. */
export function maskNames(fields: string, known: readonly string[]): string[] {
  const paths = fields
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length === 0) {
    refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  if (paths.includes('*')) return [...known];
  const names = paths.map((path) => path.split('.')[0] ?? '');
  for (const name of names) if (!known.includes(name)) refuse(`Invalid field: ${name}`);
  return [...new Set(names)];
}

/** The style after an update: named members set, or taken out where the update leaves them unset. */
export function withMask<T extends object>(style: T, update: T, names: readonly string[]): T {
  const changed = new Map<string, unknown>(Object.entries(style));
  const given = new Map<string, unknown>(Object.entries(update));
  for (const name of names) {
    if (given.get(name) === undefined) changed.delete(name);
    else changed.set(name, given.get(name));
  }
  // Both styles have the type, and a mask only picks whole members out of either.
  return Object.fromEntries(changed) as T;
}
