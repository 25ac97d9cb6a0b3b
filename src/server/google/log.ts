// The log of executions, which people other than coaches may read: what failed and where in the code,
// never a message, since messages can hold names, answers or a Doc's text.
import { member, parseGoogleFailure } from './google-error';

export function logWithoutContent(where: string, thrown: unknown): void {
  console.error(`${where}: ${withoutContent(thrown)}`);
}

/** Name, code, Google's status and reason, then the places in the code. */
export function withoutContent(thrown: unknown): string {
  const { status, reason } = parseGoogleFailure(thrown);
  const what = [read(thrown, 'name'), read(thrown, 'code'), status, reason].join(' ');
  return [what, ...framesOf(read(thrown, 'stack'), read(thrown, 'message'))].join('\n');
}

/** A stack begins with the message, and a message may have lines that look like frames. */
function framesOf(stack: string, message: string): string[] {
  const end = stack.indexOf(message) + message.length;
  const frame = /^\s+at [\w$.<>[\] ]*\(?[\w./:-]*:\d+\)?$/;
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => frame.test(line));
}

function read(thrown: unknown, key: 'name' | 'code' | 'message' | 'stack'): string {
  return String(member(thrown, key) ?? '');
}
