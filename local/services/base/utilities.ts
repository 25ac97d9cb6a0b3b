// Utilities: dates, digests, base64 and waiting; IDs come from the Workspace so that runs repeat.
// https://developers.google.com/apps-script/reference/utilities/utilities
import { createHash, createHmac } from 'node:crypto';
import { format } from 'node:util';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { signatureError } from './arguments';
import { BlobFake, guardBlob, signedBytes, toBuffer } from './blob';
import { formatDate } from './date-format';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Data = string | number[];

/** Utilities.sleep takes at most five minutes. */
const MAX_SLEEP_MS = 300_000;

const HASHES = ['md2', 'md5', 'sha1', 'sha256', 'sha384', 'sha512'];

class UtilitiesFake implements Partial<Utilities> {
  readonly #execution: Execution;
  readonly DigestAlgorithm = { MD2: 0, MD5: 1, SHA_1: 2, SHA_256: 3, SHA_384: 4, SHA_512: 5 };
  readonly Charset = { US_ASCII: 0, UTF_8: 1 };

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    const isDate = Object.prototype.toString.call(date) === '[object Date]';
    if (!isDate || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw signatureError('Utilities.formatDate', date, timeZone, pattern);
    }
    return formatDate(Number(date), timeZone, pattern);
  }

  formatString(template: string, ...args: unknown[]): string {
    return format(template, ...args);
  }

  getUuid(): string {
    const { state } = this.#execution.workspace;
    const hex = createHash('sha256').update(`uuid ${state.nextId++}`).digest('hex');
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
    ];
    return [...parts, hex.slice(20, 32)].join('-');
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS)) {
      throw new ServiceException('Invalid argument: milliseconds');
    }
    this.#execution.pass({ lo: milliseconds, mid: milliseconds, hi: milliseconds });
  }

  base64Encode(data: Data): string {
    return toBuffer(data).toString('base64');
  }

  base64EncodeWebSafe(data: Data): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded))
      throw new ServiceException('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: number, value: Data): number[] {
    const hash = HASHES[algorithm];
    if (!hash || hash === 'md2') throw signatureError('Utilities.computeDigest', algorithm, value);
    return signedBytes(createHash(hash).update(toBuffer(value)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data): number[] {
    return signedBytes(createHmac('sha256', toBuffer(key)).update(toBuffer(value)).digest());
  }

  newBlob(data: Data, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const blob = new BlobFake(toBuffer(data), contentType ?? null, name ?? null);
    return guardBlob(this.#execution, blob);
  }
}

const COSTS: Costs<UtilitiesFake> = {
  formatDate: 'handle.local',
  formatString: 'handle.local',
  getUuid: 'handle.local',
  sleep: 'handle.local',
  base64Encode: 'handle.local',
  base64EncodeWebSafe: 'handle.local',
  base64Decode: 'handle.local',
  base64DecodeWebSafe: 'handle.local',
  computeDigest: 'handle.local',
  computeHmacSha256Signature: 'handle.local',
  newBlob: 'handle.local',
};

export function createUtilities(execution: Execution): Utilities {
  const fake = new UtilitiesFake(execution);
  return guard<Utilities, UtilitiesFake>(execution, 'Utilities', fake, COSTS);
}
