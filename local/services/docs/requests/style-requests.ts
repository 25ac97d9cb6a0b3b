// Requests on how text, paragraphs and the page look.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { sameStyle } from '../pieces';
import type { Piece, TextStyle } from '../state';
import { maskPaths, masks, withMask } from './field-masks';
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
    const paths = maskPaths(request.fields, TEXT_FIELDS);
    const range = requireRange(draft, request.range);
    const change = textChange(request.textStyle, paths);
    draft.restyle(range.startIndex, range.endIndex, change);
    for (const newline of newlinesClosing(draft, range)) draft.restyleAt(newline, change);
  },
);

/** The newline right after a range that covers all text before it: Google takes it along. */
function newlinesClosing(draft: Draft, range: IndexRange): number[] {
  return paragraphsIn(draft, range)
    .filter(({ start, end }) => range.startIndex <= start && range.endIndex === end - 1)
    .map(({ end }) => end - 1);
}

/** What an update does to a piece. A newline is styled too, but never links anywhere. */
function textChange(update: TextStyle, paths: string[]): (piece: Piece) => Piece {
  const { link } = update;
  const linking = masks(paths, 'link');
  if (linking && link && !link.url && !link.headingId && !link.bookmarkId) {
    refuse('Links must include at least one type.');
  }
  const unlinked = paths.filter((path) => !path.startsWith('link'));
  return (piece) => {
    if (piece.kind === 'newline')
      return { ...piece, style: withMask(piece.style, update, unlinked) };
    if (piece.kind !== 'text' && piece.kind !== 'chip' && piece.kind !== 'page-break') return piece;
    const style = withMask(piece.style, update, paths);
    if (linking && link) return { ...piece, style: withLinkLook(style, paths) };
    return { ...piece, style: linking && piece.style.link ? withoutLinkLook(style, paths) : style };
  };
}

function withLinkLook(style: TextStyle, paths: string[]): TextStyle {
  const look = Object.entries(LINK_LOOK).filter(([name]) => !masks(paths, name));
  return { ...style, ...Object.fromEntries(look) };
}

function withoutLinkLook(style: TextStyle, paths: string[]): TextStyle {
  const kept = { ...style };
  if (!masks(paths, 'underline')) delete kept.underline;
  const isBlue = sameStyle(kept.foregroundColor ?? {}, LINK_LOOK.foregroundColor ?? {});
  if (!masks(paths, 'foregroundColor') && isBlue) delete kept.foregroundColor;
  return kept;
}

export const updateParagraphStyle = requestKind(
  v.strictObject({
    paragraphStyle: style(shapes.paragraphStyle),
    fields,
    range: v.optional(shapes.range),
  }),
  (draft, request) => {
    const paths = maskPaths(request.fields, PARAGRAPH_FIELDS);
    const range = requireRange(draft, request.range);
    const becomesHeading = masks(paths, 'namedStyleType')
      ? /^(HEADING_\d|TITLE|SUBTITLE)$/.test(request.paragraphStyle.namedStyleType ?? '')
      : undefined;
    for (const { end } of paragraphsIn(draft, range)) {
      draft.restyleAt(end - 1, (piece) => {
        if (piece.kind !== 'newline') return piece;
        const paragraph = withMask(piece.paragraph, request.paragraphStyle, paths);
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
    const paths = maskPaths(request.fields, DOCUMENT_FIELDS);
    draft.alter((on) => {
      on.style = withMask(on.style, request.documentStyle, paths);
    });
  },
);
