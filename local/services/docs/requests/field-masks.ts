// Update masks: `fields` names what a style request changes; what it names and leaves out is reset.
// https://developers.google.com/workspace/docs/api/how-tos/field-masks
import { refuse } from './request';

/** Paths of a mask, each beginning with a known name; `*` stands for all names. */
export function maskPaths(fields: string, known: readonly string[]): string[] {
  const paths = fields
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length === 0) {
    refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  if (paths.includes('*')) return [...known];
  const unknown = paths.find((path) => !known.includes(nameOf(path)));
  if (unknown !== undefined) refuse(`Invalid field: ${unknown}`);
  return [...new Set(paths)];
}

/** Whether a mask changes a member, in whole or in part. */
export function masks(paths: readonly string[], name: string): boolean {
  return paths.some((path) => nameOf(path) === name);
}

/** The style after an update: what is named is set, or taken out where the update leaves it unset. */
export function withMask<T extends object>(style: T, update: object, paths: readonly string[]): T {
  const before: object = style;
  const changed: Record<string, unknown> = { ...before };
  for (const path of paths) setPath(changed, update, path.split('.'));
  // A mask only moves known members from one style of the type into another.
  return changed as T;
}

/** Changes `style`, which nobody else has; what lies deeper is copied first. */
function setPath(style: Record<string, unknown>, update: object, [name, ...rest]: string[]): void {
  if (name === undefined) return;
  const given = ownMember(update, name);
  if (rest.length > 0) {
    const inner = { ...asObject(ownMember(style, name)) };
    setPath(inner, asObject(given), rest);
    style[name] = inner;
  } else if (given === undefined) {
    delete style[name];
  } else {
    style[name] = given;
  }
}

function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function nameOf(path: string): string {
  return path.split('.')[0] ?? '';
}
