// Codes for options that a programme names itself. A code depends on the first wording alone, so that
// adding, removing or sorting options never moves one option's answers to another.
import { hash64 } from '../text/hash';
import { sameTextKey } from '../text/normalize';

/** Wordings that are all letters, digits and single spaces need no hash in their code. */
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
/** Codes that stand for something else everywhere, or that are names of an object's own parts. */
const RESERVED: ReadonlySet<string> = new Set([
  'not-listed',
  'unsure',
  'none',
  'other',
  'constructor',
]);
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_CODE = 100;

function slugOf(key: string): string {
  const letters = key.normalize('NFD').replace(/[\u0300-\u036f'’.]/g, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Whether a code stands for the same in every list, whatever a person writes beside it. */
export function isReserved(code: string): boolean {
  return RESERVED.has(code);
}

/** Whether a text in a hidden cell can be a code at all. */
export function isCode(text: string): boolean {
  return text.length <= MAX_CODE && CODE.test(text);
}

/**
 * Kebab-case, and the same for the same text whatever its case and spacing.
 * @param fallback what the code begins with when the text has no Latin letter or digit
 * @param taken codes that stand for something else
 */
export function optionCode(
  text: string,
  fallback = 'option',
  taken: ReadonlySet<string> = new Set(),
): string {
  const key = sameTextKey(text);
  const slug = slugOf(key);
  if (PLAIN.test(key) && !RESERVED.has(slug) && !taken.has(slug)) return slug;
  const hashed = `${slug || fallback}-${hash64(key).slice(0, 8)}`;
  let code = hashed;
  for (let n = 2; taken.has(code); n++) code = `${hashed}-${n}`;
  return code;
}
