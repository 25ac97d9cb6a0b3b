// People's text on its way into a Doc: as typed, but for what Google Docs would strip without a word.
// Stripping it first keeps our indexes true.
import { tidyLine } from '../text/normalize';

/** https://developers.google.com/workspace/docs/api/concepts/rules-behavior (insert text). */
const STRIPPED_BY_DOCS = /[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF]/g;
const LINE_BREAK = /\r\n|[\r\u2028\u2029]/g;
/** With the u flag a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** The text as Docs will hold it: line breaks are `\n`, each of them a new paragraph. */
export function docText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(STRIPPED_BY_DOCS, '')
    .replace(LONE_SURROGATE, '\uFFFD');
}

/** A name or another short text, on one line. */
export function docLine(text: string): string {
  return tidyLine(docText(text));
}
