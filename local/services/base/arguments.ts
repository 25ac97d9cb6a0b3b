// Checks that the small services share: sizes in bytes and Google's complaint about wrong arguments.
import { ServiceException } from '../../host/errors';

/** @throws ServiceException `Argument too large: <name>` when a text takes more bytes than allowed */
export function requireBytes(name: string, text: string, limit: number): void {
  if (Buffer.byteLength(text, 'utf8') > limit) {
    throw new ServiceException(`Argument too large: ${name}`);
  }
}

/** What Google says when no overload fits. */
export function signatureError(method: string, ...args: unknown[]): ServiceException {
  const kinds = args.map((arg) => (arg === null ? 'null' : capital(typeof arg))).join(',');
  return new ServiceException(
    `The parameters (${kinds}) don't match the method signature for ${method}.`,
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
