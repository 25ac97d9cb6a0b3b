// Codes for the schools that a programme names. A code depends on the school's name alone, so that
// adding, removing or sorting schools never moves one school's answers to another.
import type { Option } from '../intake/question';
import { NOT_LISTED } from '../intake/questions-about';
import { hash64 } from '../text/hash';
import { sameTextKey, tidyLine } from '../text/normalize';

/** Names that say all there is in letters, digits and single spaces need no hash in their code. */
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
const RESERVED: ReadonlySet<string> = new Set([NOT_LISTED.code, 'other', 'constructor']);

function slugOf(key: string): string {
  const letters = key.normalize('NFD').replace(/[\u0300-\u036f'’.]/g, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Kebab-case, and the same for the same name whatever its case and spacing. */
export function schoolCode(name: string): string {
  const key = sameTextKey(name);
  const slug = slugOf(key);
  if (PLAIN.test(key) && !RESERVED.has(slug)) return slug;
  return `${slug || 'school'}-${hash64(key).slice(0, 8)}`;
}

/** One option a school, in the given order, then "My school is not in this list". */
export function schoolOptions(schools: readonly string[]): Option[] {
  const byCode = new Map<string, Option>();
  for (const school of schools) {
    const code = schoolCode(school);
    const text = tidyLine(school);
    if (text !== '' && !byCode.has(code)) byCode.set(code, { code, text });
  }
  return [...byCode.values(), NOT_LISTED];
}
