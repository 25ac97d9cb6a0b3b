// Which calls to the server are under way, so that nothing is asked quietly beside them.
import type { Server } from './server-calls';

export interface WatchedServer {
  server: Server;
  isBusy: () => boolean;
}

export function watchCalls(server: Server): WatchedServer {
  let running = 0;
  const watched = new Proxy(server, {
    get:
      (target, method: keyof Server) =>
      (...args: unknown[]) => {
        running += 1;
        const answer: Promise<unknown> = Reflect.apply(target[method], target, args);
        return answer.finally(() => (running -= 1));
      },
  });
  return { server: watched, isBusy: () => running > 0 };
}
