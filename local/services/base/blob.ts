// Blobs as Utilities.newBlob makes them: bytes with a type and a name.
// https://developers.google.com/apps-script/reference/base/blob
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';

type Blob = GoogleAppsScript.Base.Blob;

export class BlobFake implements Partial<Blob> {
  readonly #bytes: Buffer;
  readonly #contentType: string | null;
  readonly #name: string | null;

  constructor(bytes: Buffer, contentType: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  getDataAsString(): string {
    return this.#bytes.toString('utf8');
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getName(): string | null {
    return this.#name;
  }
}

const COSTS: Costs<BlobFake> = {
  getBytes: 'handle.local',
  getDataAsString: 'handle.local',
  getContentType: 'handle.local',
  getName: 'handle.local',
};

export function guardBlob(execution: Execution, fake: BlobFake): Blob {
  return guard<Blob, BlobFake>(execution, 'Blob', fake, COSTS);
}

/** Text as UTF-8, or Apps Script's signed bytes. */
export function toBuffer(data: string | readonly number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
}

/** Apps Script's bytes run from -128 to 127. */
export function signedBytes(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
