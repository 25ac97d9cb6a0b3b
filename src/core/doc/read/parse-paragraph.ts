// What a paragraph says, and what in it can't be read as plain text.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#ParagraphElement
import type { DocParagraph } from './doc-model';
import { isObject, objectIn, objectsIn, spanIn, textIn, type JsonObject } from './json';

/** Beside the text: they take nothing from what it says. */
const HARMLESS = ['footnoteReference', 'pageBreak', 'columnBreak', 'horizontalRule', 'autoText'];

/**
 * What the API puts in a run of text in place of a chip that it doesn't spell out. People can't type such
 * characters: Docs strips them.
 * https://github.com/googleapis/google-api-python-client/issues/2547
 * https://developers.google.com/workspace/docs/api/concepts/rules-behavior
 */
const CHIP_CHARACTERS = /[\uE000-\uF8FF]/g;

export interface Said {
  /** With the paragraph's newline, unless that was only suggested. */
  readonly text: string;
  readonly hasChip: boolean;
  /** Something is suggested to be put in or taken out. */
  readonly hasSuggestion: boolean;
  /** Something is struck through: people take a word back that way. */
  readonly hasStruck: boolean;
}

export function parseParagraph(
  paragraph: JsonObject,
): Pick<DocParagraph, 'kind' | 'text' | 'oddities'> {
  const { text, hasChip, hasSuggestion } = said(paragraph);
  return {
    kind: 'paragraph',
    text: text.replace(/\n$/, ''),
    oddities: [
      ...(hasChip ? ['chip' as const] : []),
      ...(hasSuggestion ? ['suggestion' as const] : []),
    ],
  };
}

/** The text as it stands: without what was only suggested, with what was only suggested to be deleted. */
export function said(paragraph: JsonObject): Said {
  const parts = objectsIn(paragraph.elements).map(saidByElement);
  return {
    text: parts.map(({ text }) => text).join(''),
    hasChip: parts.some(({ hasChip }) => hasChip),
    hasSuggestion: parts.some(({ hasSuggestion }) => hasSuggestion),
    hasStruck: parts.some(({ hasStruck }) => hasStruck),
  };
}

const NOTHING: Said = { text: '', hasChip: false, hasSuggestion: false, hasStruck: false };

function saidByElement(element: JsonObject): Said {
  if (!spanIn(element)) return NOTHING;
  const [name, content] = Object.entries(element).find(([, value]) => isObject(value)) ?? [];
  // A dropdown has a span and no content at all.
  if (name === undefined || !isObject(content)) return { ...NOTHING, hasChip: true };
  if (isInserted(content)) return { ...NOTHING, hasSuggestion: true };
  const hasSuggestion = isDeleted(content);
  if (name !== 'textRun') return { ...NOTHING, hasChip: !HARMLESS.includes(name), hasSuggestion };
  const raw = textIn(content.content);
  const text = raw.replace(CHIP_CHARACTERS, '');
  const hasStruck = objectIn(content.textStyle).strikethrough === true && text.trim() !== '';
  return { text, hasChip: text !== raw, hasSuggestion, hasStruck };
}

/** Whether a part of the Doc is there by suggestion only. */
export function isInserted({ suggestedInsertionIds }: JsonObject): boolean {
  return isFilled(suggestedInsertionIds);
}

export function isDeleted({ suggestedDeletionIds }: JsonObject): boolean {
  return isFilled(suggestedDeletionIds);
}

function isFilled(ids: unknown): boolean {
  return Array.isArray(ids) && ids.length > 0;
}
