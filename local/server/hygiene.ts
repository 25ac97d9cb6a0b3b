// Keeps other web pages out of the local server: only this computer's own names in Host (DNS
// rebinding), only same-origin JSON in POST (forged requests), and a policy that loads nothing remote.
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { findPage } from '../views/shell-view';
import type { Env } from './env';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

export const keepOthersOut: MiddlewareHandler<Env> = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!OWN_NAMES.includes(host.replace(/:\d+$/, ''))) {
    throw new HTTPException(403, { message: 'This server answers only on localhost.' });
  }
  const method = c.req.method;
  if (method !== 'GET' && method !== 'HEAD') {
    const sameOrigin = c.req.header('origin') === `http://${host}`;
    const json = c.req.header('content-type')?.startsWith('application/json') ?? false;
    if (!sameOrigin || !json) {
      throw new HTTPException(403, {
        message: 'This server takes requests only from its own pages.',
      });
    }
  }
  await next();
};

/**
 * A `srcdoc` frame inherits the policy of its page, and the sidebar's script is inline: only the
 * Sheet's page may run inline scripts. https://www.w3.org/TR/CSP3/#initialize-document-csp
 */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const inline = findPage(c.req.path)?.page === 'sheet' ? " 'unsafe-inline'" : '';
  c.header(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src 'self'${inline}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  );
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cache-control', 'no-store');
};
