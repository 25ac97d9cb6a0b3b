// Failures as a page may show them: one sentence and a status, never a stack.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ValiError } from 'valibot';
import { GoogleJsonResponseException, NotInLocalWorkspace, ServiceException } from '../host/errors';
import type { Env } from './env';

/** Answers a failed request; what nobody foresaw goes to the terminal in full. */
export function answerFailure(error: Error, c: Context<Env>): Response {
  const { status, sentence } = describeFailure(error);
  if (status === 500) console.error(error);
  return c.text(sentence, status);
}

export function describeFailure(error: Error): { status: ContentfulStatusCode; sentence: string } {
  if (error instanceof HTTPException)
    return { status: error.status as ContentfulStatusCode, sentence: error.message };
  if (error instanceof GoogleJsonResponseException) {
    return { status: error.code as ContentfulStatusCode, sentence: error.detail };
  }
  if (error instanceof ServiceException) return { status: 400, sentence: error.message };
  if (error instanceof ValiError)
    return { status: 400, sentence: `The request is not understood: ${error.message}` };
  if (error instanceof NotInLocalWorkspace) return { status: 501, sentence: error.message };
  return {
    status: 500,
    sentence: 'Something went wrong in the local Workspace. The terminal says more.',
  };
}
