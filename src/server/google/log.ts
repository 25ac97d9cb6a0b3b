// The log of executions, which people other than coaches may read: what failed and where in the code,
// never a message, since messages can hold names, answers or a Doc's text.
import { parseGoogleFailure } from './google-error';

export function logWithoutContent(where: string, thrown: unknown): void {
  const { status, reason } = parseGoogleFailure(thrown);
  const frames = /\n\s+at [^]*/.exec(read(thrown, 'stack'))?.[0] ?? '';
  console.error(
    `${where}: ${read(thrown, 'name')} ${read(thrown, 'code')} ${status} ${reason}${frames}`,
  );
}

function read(thrown: unknown, key: 'name' | 'code' | 'stack'): string {
  return typeof thrown === 'object' && thrown !== null && key in thrown
    ? String((thrown as Record<string, unknown>)[key])
    : '';
}
