// Keeps other web pages out of the local server: only this computer's own names in Host (DNS
// rebinding), only same-origin JSON in POST (forged requests), and policies that load nothing remote.
import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { scriptOrigin, WORKSPACE_NAME, workspaceOrigin } from '../views/script-origin';
import { findPage } from '../views/shell-view';
import type { Env } from './env';

const OWN_NAMES = [WORKSPACE_NAME, '127.0.0.1', '[::1]'];

/** What the request calls this server; the port is empty when it is the usual one. */
export function hostOf(c: Context<Env>): { name: string; port: string } {
  const [, name = '', port = ''] = /^(.*?)(?::(\d+))?$/.exec(c.req.header('host') ?? '') ?? [];
  return { name, port };
}

export const keepOthersOut: MiddlewareHandler<Env> = async (c, next) => {
  const { name, port } = hostOf(c);
  if (!OWN_NAMES.includes(name)) {
    throw new HTTPException(403, { message: 'This server answers only on localhost.' });
  }
  const method = c.req.method;
  if (method !== 'GET' && method !== 'HEAD') {
    const sameOrigin = name === WORKSPACE_NAME && c.req.header('origin') === workspaceOrigin(port);
    const json = c.req.header('content-type')?.startsWith('application/json') ?? false;
    if (!sameOrigin || !json) {
      throw new HTTPException(403, {
        message: 'This server takes requests only from its own pages.',
      });
    }
  }
  await next();
};

export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { name, port } = hostOf(c);
  const policy = name === WORKSPACE_NAME ? pagePolicy(c.req.path, port) : framePolicy(port);
  c.header('content-security-policy', policy.join('; '));
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cache-control', 'no-store');
};

/** Only the Sheet has a frame: the script's. */
function pagePolicy(path: string, port: string): string[] {
  const frames = findPage(path)?.page === 'sheet' ? scriptOrigin(port) : "'none'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** A page of the script brings its script and style along, and sends nothing but messages. */
function framePolicy(port: string): string[] {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    `frame-ancestors ${workspaceOrigin(port)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
