// Starts the local server on this computer's own address, and nowhere else.
import { createAdaptorServer } from '@hono/node-server';
import { createServer, type AddressInfo } from 'node:net';
import { createApp, type AppOptions } from './app';
import { workspaceOrigin } from '../views/script-origin';
import type { Workspace } from '../workspace/workspace';

const LOOPBACK = '127.0.0.1';

export interface RunningServer {
  /** Such as `http://localhost:8080`, without a slash at the end. */
  url: string;
  /** Stops listening and ends the connections that are open. */
  close: () => Promise<void>;
}

export interface ServerOptions extends AppOptions {
  /** 0: any free port. */
  port: number;
  workspace: Workspace;
}

/** Rejects with Node's own error (`EADDRINUSE`) when something listens on this port already. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** Listens until closed. Rejects with Node's own error (`EADDRINUSE`) when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = createApp(options.workspace, options);
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: workspaceOrigin(String(port)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
