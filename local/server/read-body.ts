// The JSON of a request, unparsed: every API checks its shape with valibot at this edge.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Env } from './env';

/** Throws a 400 with a sentence when the body is no JSON. */
export async function readBody(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json<unknown>();
  } catch {
    throw new HTTPException(400, { message: 'The request holds no JSON.' });
  }
}
