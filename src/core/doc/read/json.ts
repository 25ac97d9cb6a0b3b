// Small helpers for reading a foreign JSON by its shape: what is not as expected counts as absent.

import type { Span } from './doc-model';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; whatever else it holds is left out. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A whole number from 0 on; absent means 0, as in Google's JSON. */
export function countIn(value: unknown): number | undefined {
  if (value === undefined) return 0;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Where an element of a Doc begins and ends; a start of 0 is left out of Google's JSON. */
export function spanIn({ startIndex, endIndex }: JsonObject): Span | undefined {
  const start = countIn(startIndex);
  const end = countIn(endIndex);
  return start === undefined || end === undefined || end <= start
    ? undefined
    : { startIndex: start, endIndex: end };
}
