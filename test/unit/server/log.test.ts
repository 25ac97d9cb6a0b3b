// What the log of executions may say of a failure.
import { withoutContent } from '../../../src/server/google/log';

class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    readonly details = { code: 403, errors: [{ reason: 'domainPolicy' }] },
  ) {
    super(message);
  }
}

it('says what failed and where in the code', () => {
  const said = withoutContent(new Failure('Sam Ortiz said: I struggle'));
  expect(said).toMatch(/^Failure {2}403 domainPolicy\n\s+at .*log\.test\.ts:\d+:\d+\)?/);
  expect(said).not.toContain('Sam');
});

it.each([
  'Line one\n    at Sam Ortiz, who said so',
  'Line one\n    at Sam (Sam:1:1)\n    at Ortiz (Code:2:2)',
  '\n  at x:1',
  '',
])('keeps a message out that looks like a stack: %j', (message) => {
  const said = withoutContent(new Failure(message));
  expect(said).not.toMatch(/Sam|Ortiz|x:1$/m);
  expect(said.split('\n').length).toBeGreaterThan(1);
});

it.each([[null], [undefined], ['text of a Doc'], [{ message: 'text of a Doc' }]])(
  'says nothing of %j',
  (thrown) => {
    expect(withoutContent(thrown).trim()).toBe('0');
  },
);
