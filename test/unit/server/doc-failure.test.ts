// What Google says to a reading of a Doc, told from its status and reason.
import { failureOf } from '../../../src/server/workflows/read-back/doc-failure';

const refusal = (code: number, reason: string, message: string): unknown => ({
  message,
  details: { code, errors: [{ reason }] },
});

it.each([
  ['too many requests', refusal(429, 'rateLimitExceeded', 'Resource has been exhausted.')],
  ['403 for a limit', refusal(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded.')],
])('%s is a limit that passes', (_, thrown) => {
  expect(failureOf(thrown)).toMatchObject({ isLimit: true, mayPass: true });
});

it.each([
  ['gone', refusal(404, 'notFound', 'File not found.')],
  ['not theirs', refusal(403, 'forbidden', 'The caller does not have permission')],
])('a Doc that is %s stays so', (_, thrown) => {
  expect(failureOf(thrown)).toMatchObject({ isLimit: false, mayPass: false });
});
