// Tidying of short texts that people type or paste: names, schools, e-mail addresses.
// Free-text answers never pass through here; they stay exactly as typed.

const ZERO_WIDTH =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** One line: composed characters (NFC), runs of white space become one space, ends trimmed. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Two texts are the same to a reader when their keys are equal: case and spacing do not count. */
export function sameTextKey(text: string): string {
  return tidyLine(text).toLowerCase();
}

/** An e-mail address without the white space and invisible characters that pasting brings along. */
export function tidyEmail(text: string): string {
  return text.replace(ZERO_WIDTH, '').trim();
}

/** Addresses are the same when their keys are equal. */
export function emailKey(email: string): string {
  return tidyEmail(email).toLowerCase();
}

/** The address syntax that browsers accept, with at least one dot in the domain. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** Whether an address, already tidy, could receive mail. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && EMAIL.test(email);
}

/** "A", "A and B", "A, B and C". */
export function sentenceList(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

/** "Planning time" as it stands inside a sentence; "PLC time" stays. */
export function insideSentence(text: string): string {
  return text.replace(/^\p{Lu}(?![\p{Lu}.])/u, (letter) => letter.toLowerCase());
}

/** The first text that repeats an earlier one, whatever its case and spacing. */
export function firstRepeated(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => {
    const key = sameTextKey(text);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated;
  });
}
