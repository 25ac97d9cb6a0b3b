// When two short texts count as the same word: case, accents, spacing, hyphens between words and a final
// period don't matter.

/** What a hand or an editor leaves in a text without anybody seeing it. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ACCENTS = /\p{M}/gu;

/** Equal for words that count as the same; '' for a text that says nothing. */
export function wordKey(text: string): string {
  return text
    .replace(UNSEEN, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(DASHES, '-')
    .replace(/(?<=[^\s-])-(?=[^\s-])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\.$/, '');
}

/** The same for headings, of which a final question mark doesn't matter either. */
export function headingKey(text: string): string {
  return wordKey(text).replace(/ ?[.?]+$/, '');
}
