// What stands in a paragraph, as `documents.get` returns it: runs of text, chips, pictures, with the IDs
// of suggestions. https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#ParagraphElement
import { lengthOf, looksAlike } from './pieces';
import type { Chip, Piece, Suggestible, TextStyle } from './state';

import Schema = GoogleAppsScript.Docs.Schema;

/** Chips are newer than the type package. */
interface Element extends Schema.ParagraphElement {
  dateElement?: object;
  person?: object;
  richLink?: object;
}

type TextLike = Extract<Piece, { kind: 'text' | 'newline' }>;

/** Runs of one style; the newline belongs to the run before it when it is styled alike. */
export function elementsJson(pieces: readonly Piece[], start: number): Element[] {
  const elements: Element[] = [];
  let index = start;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const startIndex = index;
    index += lengthOf(piece);
    const span = { startIndex, endIndex: index };
    const last = elements.at(-1);
    if (piece.kind === 'page-break') {
      elements.push({ ...span, pageBreak: { textStyle: piece.style } });
    } else if (piece.kind === 'chip') {
      elements.push({
        ...span,
        ...chipJson(piece.chip, startIndex, suggested(piece), piece.style),
      });
    } else if (!isTextLike(piece)) {
      continue;
    } else if (last?.textRun && before && isTextLike(before) && looksAlike(piece, before)) {
      last.endIndex = index;
      last.textRun.content = `${last.textRun.content ?? ''}${contentOf(piece)}`;
    } else {
      elements.push({
        ...span,
        textRun: { content: contentOf(piece), ...suggested(piece), textStyle: piece.style },
      });
    }
    before = piece;
  }
  return elements;
}

function isTextLike(piece: Piece): piece is TextLike {
  return piece.kind === 'text' || piece.kind === 'newline';
}

function contentOf(piece: TextLike): string {
  return piece.kind === 'text' ? piece.text : '\n';
}

interface SuggestedJson {
  suggestedInsertionIds?: string[];
  suggestedDeletionIds?: string[];
}

function suggested({ insertion, deletions }: Suggestible): SuggestedJson {
  return {
    ...(insertion === undefined ? {} : { suggestedInsertionIds: [insertion] }),
    ...(deletions === undefined ? {} : { suggestedDeletionIds: deletions }),
  };
}

/** Stands for a chip that the API does not spell out (googleapis/google-api-python-client#2547). */
const UNKNOWN_CHIP = '\ue907';

/** A dropdown has a span and nothing else: neither what is chosen nor that it is one. */
function chipJson(chip: Chip, index: number, marks: SuggestedJson, textStyle: TextStyle): Element {
  const id = `kix.chip${index.toString(36)}`;
  if (chip.type === 'date') {
    const { timestamp, display: displayText } = chip;
    const dateElementProperties = { ...DATE_FORMAT, timestamp, displayText };
    return { dateElement: { dateId: id, ...marks, textStyle, dateElementProperties } };
  }
  if (chip.type === 'person') {
    const { email, name } = chip;
    return { person: { personId: id, ...marks, textStyle, personProperties: { name, email } } };
  }
  if (chip.type === 'link') {
    const { type: _type, ...richLinkProperties } = chip;
    void _type;
    return { richLink: { richLinkId: id, ...marks, textStyle, richLinkProperties } };
  }
  if (chip.type === 'image')
    return { inlineObjectElement: { inlineObjectId: imageId(index), ...marks, textStyle } };
  if (chip.type === 'other') return { textRun: { content: UNKNOWN_CHIP, ...marks, textStyle } };
  return {};
}

const DATE_FORMAT = {
  locale: 'en',
  dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
  timeFormat: 'TIME_FORMAT_DISABLED',
};

function imageId(index: number): string {
  return `kix.image${index.toString(36)}`;
}

/** The pictures that inline object elements point to. */
export function inlineObjectsJson(pieces: readonly Piece[]): {
  inlineObjects?: Record<string, Schema.InlineObject>;
} {
  const objects: Record<string, Schema.InlineObject> = {};
  let index = 0;
  for (const piece of pieces) {
    if (piece.kind === 'chip' && piece.chip.type === 'image') {
      const objectId = imageId(index);
      const embeddedObject = { description: piece.chip.alt, imageProperties: {} };
      objects[objectId] = { objectId, inlineObjectProperties: { embeddedObject } };
    }
    index += lengthOf(piece);
  }
  return Object.keys(objects).length > 0 ? { inlineObjects: objects } : {};
}
