// The only place where the page talks to Apps Script: one promise per line of SidebarApi.
// Every failure becomes a ServerError whose message is a sentence for a coach.
import type { Reply, SidebarApi, SidebarData } from '../shared/sidebar-api';

/** SidebarApi as the page sees it: the same methods, answering later. */
export type Server = {
  [K in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[K]>
  ) => Promise<ReturnType<SidebarApi[K]>>;
};

/** A refusal by the server (its code), or a call that never got through (`code` is `transport`). */
export class ServerError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ServerError';
  }
}

/** What the page uses of https://developers.google.com/apps-script/guides/html/reference/run */
interface Runner {
  withSuccessHandler<T>(handler: (reply: Reply<T> | null) => void): Runner;
  withFailureHandler(handler: (error: { message?: string } | null) => void): Runner;
  callServer(method: string, args: unknown[]): void;
}
declare const google: { script: { run: Runner } } | undefined;

function call<K extends keyof SidebarApi>(
  method: K,
  ...args: Parameters<SidebarApi[K]>
): Promise<ReturnType<SidebarApi[K]>> {
  return new Promise((resolve, reject) => {
    const fail = (message = ''): void =>
      reject(new ServerError('transport', explainTransport(message)));
    if (typeof google === 'undefined') return fail();
    google.script.run
      .withSuccessHandler<ReturnType<SidebarApi[K]>>((reply) => {
        if (!reply) fail();
        else if (reply.ok) resolve(reply.value);
        else reject(new ServerError(reply.error.code, reply.error.message));
      })
      .withFailureHandler((error) => fail(error?.message))
      .callServer(method, args);
  });
}

/** Every line of the contract, asked of the server under its own name. */
export const server = new Proxy({} as Server, {
  get:
    (_, method: keyof SidebarApi) =>
    (...args: Parameters<SidebarApi[typeof method]>) =>
      call(method, ...args),
});

/**
 * The same, with what the page's first view asks first answered already: once, and only if it asks for just
 * that.
 */
export function serverAfter(initial: Pick<SidebarData, 'opened'> | null): Server {
  let opened = initial?.opened;
  return new Proxy(server, {
    get: (target, method: keyof SidebarApi) => {
      if (method !== opened?.method) return target[method];
      return (...args: Parameters<SidebarApi[typeof method]>) => {
        const inlined = String(args) === String(opened?.args) ? opened : undefined;
        opened = undefined;
        return inlined
          ? Promise.resolve(inlined.value)
          : Reflect.apply(target[method], target, args);
      };
    },
  });
}

/** Whether the server refused before it did anything; else what was asked may have been done. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ServerError && !['transport', 'google-failed'].includes(error.code);
}

/** What Google says when a call does not get through, and what a coach can do about it. */
const TRANSPORT: { pattern: RegExp; sentence: string }[] = [
  {
    pattern: /maximum execution time|timed? ?out/i,
    sentence:
      'Google stopped this because it took too long. What was done so far is kept. Try again to go on from there.',
  },
  {
    pattern: /permission_denied|authoriz|not have permission|signed? ?(in|out)|session/i,
    sentence:
      'Google did not accept this account. Nothing you typed is lost. If several Google accounts are signed in here, ' +
      'open the Sheet in a window where only your school account is signed in. Otherwise reload the Sheet and try again.',
  },
  {
    pattern: /too many|rate limit|quota/i,
    sentence:
      'Google is busy with too many requests. Nothing you typed is lost. Wait a minute, then try again.',
  },
];

const LOST =
  'The connection to Google was lost. Nothing you typed is lost. Check that you are online, then try again. ' +
  'If that does not help, reload the Sheet and open the sidebar again.';

/** A sentence for a call that failed on its way, from Google's own wording. */
export function explainTransport(message: string): string {
  return TRANSPORT.find(({ pattern }) => pattern.test(message))?.sentence ?? LOST;
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ServerError && error.message) return error.message;
  return 'Something went wrong here. Nothing you typed is lost. Try again.';
}
