// Styles for what is added between other people's text: Docs hands a neighbor's styles on, so what is not
// wanted is taken off by name.
import type { CellStyle, DocRequest, IndexRange, ParagraphStyle, TextStyle } from '../doc-request';
import { BASE_TEXT } from '../look';
import { maskOf } from '../style-requests';

/** Named in a mask and left unset, a style is as it was at first. */
const TEXT_TRACES = 'underline,strikethrough,smallCaps,baselineOffset,backgroundColor,link';
const PARAGRAPH_TRACES = 'alignment,indentStart,indentEnd,indentFirstLine,keepWithNext';
const CELL_TRACES = 'backgroundColor';

/** Comes before the text's: a named style resets it. */
export function plainParagraph(range: IndexRange, style: ParagraphStyle): DocRequest[] {
  return [
    { deleteParagraphBullets: { range } },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: style,
        fields: masked(style, PARAGRAPH_TRACES),
      },
    },
  ];
}

/** @param look on top of the base text */
export function plainText(range: IndexRange, look: TextStyle = {}): DocRequest {
  const textStyle = { ...BASE_TEXT, ...look };
  return { updateTextStyle: { range, textStyle, fields: masked(textStyle, TEXT_TRACES) } };
}

/** The mask of a cell style that leaves no trace of a neighbor's. */
export function plainCellFields(style: CellStyle): string {
  return masked(style, CELL_TRACES);
}

/** https://developers.google.com/workspace/docs/api/how-tos/field-masks */
function masked(style: object, traces: string): string {
  return [...new Set(`${maskOf(style)},${traces}`.split(','))].join();
}
