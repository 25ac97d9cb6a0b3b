// What came in from a quick log, checked field by field, in the words that go into the Doc.
import { docLine, docText } from '../doc/doc-text';
import { readRef } from '../doc/read/refs';
import { readDate } from '../text/dates';
import { logFields } from './log-fields';
import type { LogProblem } from './log-problem';
import type { FieldKey, KeyedField, RecordKindKey } from './record-kinds';

/** UTF-16 units of one text. */
export const LONGEST_TEXT = 2_000;

/** Texts for the Doc's cells, by field; a field that was left empty is left out. */
export type LogTexts = Partial<Record<FieldKey, string>>;

/** What goes into the cell, or why not. */
type Parsed = { readonly text: string } | { readonly message: string };

/**
 * @param values as the page sent them, by field key: anything
 * @returns undefined when they are not from a form of this kind: a field that it does not have, or that only
 * the teacher fills in
 */
export function parseLogValues(
  kind: RecordKindKey,
  values: unknown,
): { texts: LogTexts } | { problems: LogProblem[] } | undefined {
  const fields = logFields(kind);
  if (typeof values !== 'object' || values === null) return undefined;
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  const texts: LogTexts = {};
  const problems: LogProblem[] = [];
  for (const [key, value] of entries) {
    const field = fields.find((one) => one.key === key);
    if (!field || typeof value !== 'string') return undefined;
    const parsed = parseValue(field, value);
    if ('message' in parsed) problems.push({ field: key, message: parsed.message });
    else if (parsed.text !== '') texts[field.key] = parsed.text;
  }
  if (problems.length > 0) return { problems };
  if (Object.keys(texts).length > 0) return { texts };
  return { problems: [{ field: '', message: 'Fill in at least one field.' }] };
}

function parseValue(field: KeyedField, value: string): Parsed {
  switch (field.kind) {
    case 'text':
      return short(docText(value).trim());
    case 'text-link':
      return short(docLine(value));
    case 'link':
      return parseLink(docLine(value));
    case 'word':
      return parseWord(field, value);
    case 'date':
      return parseDate(value.trim());
    case 'number':
      return parseNumber(field, value.trim());
    case 'ref':
      return parseRef(value);
  }
}

function short(text: string): Parsed {
  if (text.length <= LONGEST_TEXT) return { text };
  const over = text.length - LONGEST_TEXT;
  return {
    message: `This is too long for one cell: please take out about ${over} characters, or write it in the Doc itself.`,
  };
}

const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

function parseLink(text: string): Parsed {
  if (text !== '' && !WEB_ADDRESS.test(text))
    return { message: 'Paste the whole web address. It starts with https://.' };
  return short(text);
}

function parseWord({ words = [] }: KeyedField, code: string): Parsed {
  const word = words.find((one) => one.code === code)?.word;
  return word === undefined ? { message: 'Choose one of the words in the list.' } : { text: word };
}

export const CHOOSE_A_DATE = 'Choose a date, such as 2026-09-14.';
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** Dates go into the Doc as they come: 2026-09-14. */
function parseDate(text: string): Parsed {
  const isDate = ISO_DATE.test(text) && readDate(text, 'month-first', text) === text;
  return isDate || text === '' ? { text } : { message: CHOOSE_A_DATE };
}

function parseNumber({ range }: KeyedField, text: string): Parsed {
  const { least, most } = range ?? { least: 0, most: Number.MAX_SAFE_INTEGER };
  const isInRange = /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;
  if (text === '' || isInRange) return { text: text && String(Number(text)) };
  return { message: `Write a whole number from ${least} to ${most}.` };
}

function parseRef(text: string): Parsed {
  const ref = readRef('strategy', text);
  return ref === '' ? { message: 'Choose one of the strategies in the list.' } : { text: ref };
}
