// What the programme remembers outside the Sheet's cells: document properties, read all at once.
import { AddOnError } from '../../core/errors';
import { inChunks } from '../../core/text/chunks';

/** At three bytes each in UTF-8, with room for the name below Google's 9 KB a property. */
const CHUNK_CHARACTERS = 2_800;

/** Every stored value, by its name; chunks already joined. */
export type Stored = Readonly<Record<string, string>>;

function store(): GoogleAppsScript.Properties.Properties {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) {
    throw new AddOnError(
      'bad-request',
      'SAGE Coach works inside a Sheet. Open your Sheet and try again.',
    );
  }
  return properties;
}

/** One call: everything that is stored. */
export function readStored(): Stored {
  const raw = store().getProperties();
  const joined: Record<string, string> = {};
  for (const key of Object.keys(raw).sort(byChunkNumber)) {
    const name = key.replace(/#\d+$/, '');
    joined[name] = (joined[name] ?? '') + (raw[key] ?? '');
  }
  return joined;
}

/**
 * One call: writes some values and leaves the others. A value that became shorter blanks the chunks
 * it no longer needs, so that no old tail can be read back.
 * @param before what `readStored` returned in this execution
 */
export function writeStored(before: Stored, values: Readonly<Record<string, string>>): void {
  const chunks: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const pieces = inChunks(value, CHUNK_CHARACTERS);
    const blanked = inChunks(before[name] ?? '', CHUNK_CHARACTERS).map(() => '');
    Object.assign(blanked, pieces).forEach((piece, n) => (chunks[`${name}#${n}`] = piece));
  }
  store().setProperties(chunks);
}

function byChunkNumber(a: string, b: string): number {
  return chunkNumber(a) - chunkNumber(b);
}

/** A name may have a # of its own: addresses can. */
function chunkNumber(key: string): number {
  return Number(/#(\d+)$/.exec(key)?.[1] ?? 0);
}
