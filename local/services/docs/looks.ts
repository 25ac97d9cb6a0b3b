// Styles worked out for drawing: what the paragraph's named style says, then what is set on the spot.
import type {
  BorderLook,
  PageLook,
  ParagraphLook,
  ParagraphRole,
  TextLook,
} from '../../views/doc-view';
import { NAMED_STYLES } from './named-styles';
import type { CellStyle, DocumentStyle, ParagraphStyle, TextStyle } from './state';

import Schema = GoogleAppsScript.Docs.Schema;

const NONE = 'transparent';
const BLACK = 'rgb(0 0 0)';

/** Docs sets a line about this much taller than the font size at 100 %. */
const LINE_AT_100 = 1.15;

export function points(dimension: Schema.Dimension | undefined, otherwise = 0): number {
  return dimension ? (dimension.magnitude ?? 0) : otherwise;
}

/** CSS color; an optional color without a color is transparent, one without parts is black. */
export function cssColor(color: Schema.OptionalColor | undefined, otherwise = NONE): string {
  const rgb = color?.color?.rgbColor;
  if (!color?.color) return otherwise;
  const part = (value = 0): number => Math.round(value * 255);
  return `rgb(${part(rgb?.red)} ${part(rgb?.green)} ${part(rgb?.blue)})`;
}

function namedStyle(type = 'NORMAL_TEXT'): { text: TextStyle; paragraph: ParagraphStyle } {
  const find = (wanted: string): Schema.NamedStyle | undefined =>
    NAMED_STYLES.styles?.find(({ namedStyleType }) => namedStyleType === wanted);
  const normal = find('NORMAL_TEXT');
  const own = find(type);
  return {
    text: { ...normal?.textStyle, ...own?.textStyle },
    paragraph: { ...normal?.paragraphStyle, ...own?.paragraphStyle },
  };
}

export function textLook(style: TextStyle, paragraph: ParagraphStyle): TextLook {
  const all: TextStyle = { ...namedStyle(paragraph.namedStyleType).text, ...style };
  const family = all.weightedFontFamily;
  return {
    font: family?.fontFamily ?? 'Arial',
    size: points(all.fontSize, 11),
    weight: all.bold ? 700 : (family?.weight ?? 400),
    color: cssColor(all.foregroundColor, BLACK),
    background: cssColor(all.backgroundColor),
    italic: all.italic ?? false,
    underline: all.underline ?? false,
    strikethrough: all.strikethrough ?? false,
    smallCaps: all.smallCaps ?? false,
    baseline: BASELINES[all.baselineOffset ?? 'NONE'] ?? 'baseline',
  };
}

const BASELINES: Readonly<Record<string, TextLook['baseline']>> = {
  SUPERSCRIPT: 'super',
  SUBSCRIPT: 'sub',
};

export function paragraphLook(style: ParagraphStyle): ParagraphLook {
  const all: ParagraphStyle = { ...namedStyle(style.namedStyleType).paragraph, ...style };
  return {
    align: ALIGNMENTS[all.alignment ?? 'START'] ?? 'start',
    direction: all.direction === 'RIGHT_TO_LEFT' ? 'rtl' : 'ltr',
    lineHeight: ((all.lineSpacing ?? 115) / 100) * LINE_AT_100,
    spaceAbove: points(all.spaceAbove),
    spaceBelow: points(all.spaceBelow),
    indentStart: points(all.indentStart),
    indentFirstLine: points(all.indentFirstLine),
    background: cssColor(all.shading?.backgroundColor),
  };
}

const ALIGNMENTS: Readonly<Record<string, ParagraphLook['align']>> = {
  CENTER: 'center',
  END: 'end',
  JUSTIFIED: 'justify',
};

/** Heading 1 comes below the title, so it is level 2 for a screen reader, and so on. */
export function paragraphRole(style: ParagraphStyle): ParagraphRole {
  return ROLES[style.namedStyleType ?? ''] ?? 'text';
}

const ROLES: Readonly<Record<string, ParagraphRole>> = {
  TITLE: 'title',
  SUBTITLE: 'subtitle',
  HEADING_1: 2,
  HEADING_2: 3,
  HEADING_3: 4,
  HEADING_4: 5,
  HEADING_5: 6,
  HEADING_6: 6,
};

export function pageLook(style: DocumentStyle): PageLook {
  return {
    width: points(style.pageSize?.width, 612),
    height: points(style.pageSize?.height, 792),
    marginTop: points(style.marginTop, 72),
    marginRight: points(style.marginRight, 72),
    marginBottom: points(style.marginBottom, 72),
    marginLeft: points(style.marginLeft, 72),
    background: cssColor(style.background?.color, 'rgb(255 255 255)'),
  };
}

/** Docs draws a cell without a border of its own with a thin black line. */
export function cellBorders(style: CellStyle): [BorderLook, BorderLook, BorderLook, BorderLook] {
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  return [
    borderLook(borderTop),
    borderLook(borderRight),
    borderLook(borderBottom),
    borderLook(borderLeft),
  ];
}

function borderLook(border: Schema.TableCellBorder | undefined): BorderLook {
  if (!border) return { width: 1, style: 'solid', color: BLACK };
  return {
    width: points(border.width),
    style: DASHES[border.dashStyle ?? ''] ?? 'solid',
    color: cssColor(border.color),
  };
}

const DASHES: Readonly<Record<string, BorderLook['style']>> = { DOT: 'dotted', DASH: 'dashed' };
