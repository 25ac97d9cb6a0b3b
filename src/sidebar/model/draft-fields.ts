// Reading a kept draft, which may be of any shape.

/** The text under this key, else `otherwise`. */
export function textIn(draft: unknown, key: string, otherwise = ''): string {
  const value = valueIn(draft, key);
  return typeof value === 'string' ? value : otherwise;
}

/** The list under this key, else an empty one. */
export function listIn(draft: unknown, key: string): unknown[] {
  const value = valueIn(draft, key);
  return Array.isArray(value) ? value : [];
}

/** Whatever stands under this key. */
export function valueIn(draft: unknown, key: string): unknown {
  if (typeof draft !== 'object' || draft === null) return undefined;
  return Object.entries(draft).find(([name]) => name === key)?.[1];
}
