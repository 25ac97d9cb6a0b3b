// Failures as a page may show them: one sentence and a status, never a stack.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ValiError } from 'valibot';
import { GoogleJsonResponseException, NotInLocalWorkspace, ServiceException } from '../host/errors';
import { DriveRefusal } from '../services/drive/refusals';
import type { Env } from './env';

/** Drive's reasons in a person's words; its own sentences name IDs and settings of the API. */
const REFUSALS: Readonly<Record<string, string>> = {
  notFound: 'This is not there any more, or you have no access to it.',
  insufficientFilePermissions: 'Only people with more rights to this file may do that.',
  invalidSharingRequest:
    'This address can’t be given access. Check that it is spelled right and has a Google account.',
  domainPolicy: 'Your organization does not allow sharing outside of it.',
  shareOutNotPermitted: 'Your organization does not allow sharing outside of it.',
};

/** Answers a failed request; what nobody foresaw goes to the terminal in full. */
export function answerFailure(error: Error, c: Context<Env>): Response {
  const { status, sentence } = describeFailure(error);
  if (status === 500) console.error(error);
  return c.text(sentence, status);
}

function describeFailure(error: Error): { status: ContentfulStatusCode; sentence: string } {
  if (error instanceof HTTPException)
    return { status: error.status as ContentfulStatusCode, sentence: error.message };
  if (error instanceof GoogleJsonResponseException) {
    return { status: error.code as ContentfulStatusCode, sentence: error.detail };
  }
  if (error instanceof DriveRefusal) {
    const sentence = REFUSALS[error.reason] ?? error.message;
    return { status: error.code as ContentfulStatusCode, sentence };
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
