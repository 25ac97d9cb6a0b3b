// Requests on how text, paragraphs and the page look.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { sameStyle } from '../pieces';
import type { Piece, TextStyle } from '../state';
import { maskNames, withMask } from './field-masks';
import { paragraphsIn, requireRange, type IndexRange } from './places';
import { refuse, requestKind } from './request';
import * as shapes from './shapes';

const TEXT_FIELDS = Object.keys(shapes.textStyle.entries);
const PARAGRAPH_FIELDS = Object.keys(shapes.paragraphStyle.entries);
const DOCUMENT_FIELDS = Object.keys(shapes.documentStyle.entries);

/** Text that a link covers looks like one unless the same request says otherwise. */
const LINK_LOOK: TextStyle = {
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
  underline: true,
};

const style = <S extends v.GenericSchema>(shape: S) => v.optional(shape, {});
const fields = shapes.text;

export const updateTextStyle = requestKind(
  v.strictObject({ textStyle: style(shapes.textStyle), fields, range: v.optional(shapes.range) }),
  (draft, request) => {
    const names = maskNames(request.fields, TEXT_FIELDS);
    const range = requireRange(draft, request.range);
    const { link } = request.textStyle;
    if (names.includes('link') && link && !link.url && !link.headingId && !link.bookmarkId) {
      refuse('Links must include at least one type.');
    }
    const linked = names.includes('link') && link !== undefined;
    const look = linked ? pick(LINK_LOOK, (name) => !names.includes(name)) : {};
    const change = (piece: Piece): Piece => restyled(piece, request.textStyle, names, look);
    for (const [start, end] of [
      [range.startIndex, range.endIndex],
      ...closedParagraphs(draft, range),
    ] as const) {
      draft.restyle(start ?? 0, end ?? 0, change);
    }
  },
);

/** Newlines right after a range that covers the whole text before them: Google takes them along. */
function closedParagraphs(draft: Draft, range: IndexRange): [number, number][] {
  return paragraphsIn(draft, range)
    .filter(({ start, end }) => range.startIndex <= start && range.endIndex === end - 1)
    .map(({ end }) => [end - 1, end]);
}

function restyled(piece: Piece, update: TextStyle, names: string[], look: TextStyle): Piece {
  if (piece.kind === 'newline') {
    const named = names.filter((name) => name !== 'link');
    return { ...piece, style: withMask(piece.style, update, named) };
  }
  if (piece.kind !== 'text' && piece.kind !== 'page-break') return piece;
  const masked = { ...withMask(piece.style, update, names), ...look };
  const unlinked = names.includes('link') && !update.link && piece.style.link;
  return { ...piece, style: unlinked ? withoutLinkLook(masked, names) : masked };
}

function withoutLinkLook(style: TextStyle, names: string[]): TextStyle {
  const kept = { ...style };
  if (!names.includes('underline')) delete kept.underline;
  const isBlue = sameStyle(kept.foregroundColor ?? {}, LINK_LOOK.foregroundColor ?? {});
  if (!names.includes('foregroundColor') && isBlue) delete kept.foregroundColor;
  return kept;
}

function pick(style: TextStyle, keep: (name: string) => boolean): TextStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => keep(name)));
}

export const updateParagraphStyle = requestKind(
  v.strictObject({
    paragraphStyle: style(shapes.paragraphStyle),
    fields,
    range: v.optional(shapes.range),
  }),
  (draft, request) => {
    const names = maskNames(request.fields, PARAGRAPH_FIELDS);
    const range = requireRange(draft, request.range);
    const becomesHeading = names.includes('namedStyleType')
      ? /^HEADING|TITLE$/.test(request.paragraphStyle.namedStyleType ?? '')
      : undefined;
    for (const { end } of paragraphsIn(draft, range)) {
      draft.restyleAt(end - 1, (piece) => {
        if (piece.kind !== 'newline') return piece;
        const paragraph = withMask(piece.paragraph, request.paragraphStyle, names);
        paragraph.namedStyleType ??= 'NORMAL_TEXT';
        if (becomesHeading) paragraph.headingId ??= draft.newId('h.');
        if (becomesHeading === false) delete paragraph.headingId;
        return { ...piece, paragraph };
      });
    }
  },
);

export const updateDocumentStyle = requestKind(
  v.strictObject({
    documentStyle: style(shapes.documentStyle),
    fields,
    tabId: v.optional(v.string()),
  }),
  (draft, request) => {
    const names = maskNames(request.fields, DOCUMENT_FIELDS);
    draft.style = withMask(draft.style, request.documentStyle, names);
  },
);
