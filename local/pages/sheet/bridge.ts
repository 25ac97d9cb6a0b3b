// google.script.run inside a script's page. The page has an origin of its own, as on Google's sandbox domain, so
// calls cross by messages. https://developers.google.com/apps-script/guides/html/reference/run

/** What a page of the script sends. */
export type FromFrame =
  /** The empty frame is there. */
  { kind: 'ready' } | { kind: 'run'; call: number; name: string; args: unknown[] };

/** The answer to `ready`, and to a `run`. */
export type ToFrame =
  | { kind: 'page'; html: string }
  | { kind: 'answer'; call: number; ok: boolean; value: unknown; error: string };

/** The page with google.script put before its own scripts. */
export function withBridge(html: string, functions: string[]): string {
  const names = JSON.stringify(functions).replaceAll('<', '\\u003c');
  const script = `<script>(${installBridge})(${names},${requirePlain},${makeRunner})</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

interface Handlers {
  onSuccess?: ((value: unknown, user: unknown) => void) | undefined;
  onFailure?: ((error: Error, user: unknown) => void) | undefined;
  user?: unknown;
}

type Start = (name: string, args: unknown[], handlers: Handlers) => void;

/** Both get themselves, to go on with what is within or follows. */
interface Check {
  (value: unknown, key: string, around: readonly object[], check: Check): void;
}
interface Make {
  (handlers: Handlers, functions: string[], start: Start, make: Make): object;
}

// The three functions below run inside the frame. They get there as text, so each uses only what it
// is given.

function installBridge(functions: string[], check: Check, make: Make): void {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const start: Start = (name, args, handlers) => {
    check(args, '', [], check);
    waiting.set(++calls, handlers);
    const copied = JSON.parse(JSON.stringify(args));
    window.parent.postMessage({ kind: 'run', call: calls, name, args: copied }, '*');
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
    if (source !== window.parent || data.kind !== 'answer') return;
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) handlers?.onSuccess?.(data.value, handlers.user);
    else if (handlers?.onFailure) handlers.onFailure(new Error(data.error), handlers.user);
    else console.error(data.error);
  });
  const run = make({}, functions, start, make);
  Object.assign(window, { google: { script: { run } } });
}

/**
 * Only plain values cross; a Date, a function, a Map or anything else that has a class is refused where the
 * call is made, as Google refuses it: no failure handler hears of it.
 * https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
function requirePlain(value: unknown, key: string, around: readonly object[], check: Check): void {
  const isObject = typeof value === 'object' && value !== null;
  const isPlain =
    isObject && [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value));
  if (isObject ? !isPlain : /^(function|symbol|bigint)$/.test(typeof value))
    throw new TypeError(`Failed due to illegal value in property: ${key}`);
  if (!isObject) return;
  if (around.includes(value)) throw new TypeError('Failed due to circular reference.');
  const within = [...around, value];
  for (const [name, member] of Object.entries(value)) check(member, name, within, check);
}

/** `google.script.run`: three ways to say what follows, and one method for each function. */
function makeRunner(handlers: Handlers, functions: string[], start: Start, make: Make): object {
  const next = (more: Handlers): object => make({ ...handlers, ...more }, functions, start, make);
  const run: Record<string, unknown> = {
    withSuccessHandler: (onSuccess: Handlers['onSuccess']) => next({ onSuccess }),
    withFailureHandler: (onFailure: Handlers['onFailure']) => next({ onFailure }),
    withUserObject: (user: unknown) => next({ user }),
  };
  for (const name of functions) run[name] = (...args: unknown[]) => start(name, args, handlers);
  return run;
}
