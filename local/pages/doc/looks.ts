// The looks of a Doc as CSS. Lengths are points, as in the Doc itself.
import type { CSSProperties } from 'preact';
import type {
  BorderLook,
  CellView,
  PageLook,
  ParagraphLook,
  TableView,
  TextLook,
} from '../../views/doc-view';

type Css = CSSProperties;

const pt = (points: number): string => `${points}pt`;

export function pageCss(page: PageLook): Css {
  const { marginTop, marginRight, marginBottom, marginLeft } = page;
  return {
    width: pt(page.width),
    minHeight: pt(page.height),
    padding: [marginTop, marginRight, marginBottom, marginLeft].map(pt).join(' '),
    background: page.background,
  };
}

/** The text look gives an empty paragraph its height, and what is typed into it its style. */
export function paragraphCss(look: ParagraphLook, typing: TextLook): Css {
  return {
    ...textCss(typing),
    direction: look.direction,
    textAlign: look.align,
    lineHeight: look.lineHeight,
    marginTop: pt(look.spaceAbove),
    marginBottom: pt(look.spaceBelow),
    marginInlineStart: pt(look.indentStart),
    textIndent: pt(look.indentFirstLine - look.indentStart),
    background: look.background,
  };
}

export function textCss(look: TextLook): Css {
  return {
    fontFamily: `${JSON.stringify(look.font)}, Arial, sans-serif`,
    fontSize: pt(look.size),
    fontWeight: look.weight,
    fontStyle: look.italic ? 'italic' : 'normal',
    fontVariantCaps: look.smallCaps ? 'small-caps' : 'normal',
    color: look.color,
    backgroundColor: look.background,
    verticalAlign: look.baseline,
    textDecoration: decoration(look),
  };
}

function decoration(look: TextLook): string {
  const lines = [look.underline && 'underline', look.strikethrough && 'line-through'];
  return lines.filter(Boolean).join(' ') || 'none';
}

export function tableCss(table: TableView): Css {
  return { width: pt(table.columns.reduce((sum, column) => sum + column, 0)) };
}

export function columnCss(width: number): Css {
  return { width: pt(width) };
}

export function cellCss(cell: CellView, minHeight: number): Css {
  const [top, right, bottom, left] = cell.border.map(borderCss);
  return {
    height: pt(minHeight),
    padding: cell.padding.map(pt).join(' '),
    background: cell.background,
    verticalAlign: cell.verticalAlign,
    borderTop: top,
    borderRight: right,
    borderBottom: bottom,
    borderLeft: left,
  };
}

function borderCss({ width, style, color }: BorderLook): string {
  return width === 0 ? 'none' : `${pt(width)} ${style} ${color}`;
}
