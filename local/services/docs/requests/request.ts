// One kind of request: the shape of its JSON and what it does to a draft.
import * as v from 'valibot';
import { RequestRefused, type Draft } from '../draft';

/** The answer to one request; most have nothing to say. */
export type Reply = Record<string, unknown>;

/** JSON that Google can't read at all: the whole payload is refused, with the path in it. */
export class PayloadRefused extends Error {}

export interface RequestKind {
  /** Checks the payload; what it returns makes the change when its turn comes. */
  prepare(payload: unknown, path: string): (draft: Draft) => Reply;
}

export function requestKind<S extends v.GenericSchema>(
  shape: S,
  apply: (draft: Draft, request: v.InferOutput<S>) => Reply | void,
): RequestKind {
  return {
    prepare(payload, path) {
      const parsed = v.safeParse(shape, payload);
      if (!parsed.success) throw unreadable(parsed.issues[0], path);
      const { output } = parsed;
      return (draft) => apply(draft, output) ?? {};
    },
  };
}

function unreadable(issue: v.BaseIssue<unknown>, path: string): PayloadRefused {
  const keys = (issue.path ?? []).map((item) => item.key);
  const isUnknownName = issue.type === 'strict_object' && issue.expected === 'never';
  const name = isUnknownName ? keys.pop() : undefined;
  const place = keys.reduce<string>(
    (said, key) => said + (typeof key === 'number' ? `[${key}]` : `.${snakeCase(String(key))}`),
    path,
  );
  if (isUnknownName) {
    return new PayloadRefused(
      `Invalid JSON payload received. Unknown name "${String(name)}" at '${place}': Cannot find field.`,
    );
  }
  return new PayloadRefused(`Invalid value at '${place}' (${issue.expected}), ${issue.received}`);
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function refuse(sentence: string): never {
  throw new RequestRefused(sentence);
}
