// How the Doc looks: one calm palette, one font, few sizes. All text meets WCAG AA on its background.
import type {
  CellBorder,
  CellStyle,
  Dimension,
  DocumentStyle,
  OptionalColor,
  ParagraphStyle,
  TextStyle,
} from './doc-request';
import type { ParagraphRole, TableLook } from './blocks';

/** US Letter, in points. */
const PAGE = { width: 612, height: 792, margin: 43.2 };

/** Points between the margins. */
export const PRINTABLE_WIDTH = PAGE.width - 2 * PAGE.margin;

export const COLORS = {
  ink: '#22303A',
  muted: '#56646E',
  accent: '#1D5B57',
  pale: '#E7F1EF',
  paler: '#F5F8F8',
  line: '#CFD9DC',
  white: '#FFFFFF',
} as const;

type Color = keyof typeof COLORS;

export function pt(magnitude: number): Dimension {
  return { magnitude, unit: 'PT' };
}

function color(name: Color): OptionalColor {
  const channel = (at: number): number => parseInt(COLORS[name].slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: channel(1), green: channel(3), blue: channel(5) } } };
}

function border(name: Color, width: number): CellBorder {
  return { color: color(name), width: pt(width), dashStyle: 'SOLID' };
}

export const DOCUMENT_STYLE: DocumentStyle = {
  pageSize: { width: pt(PAGE.width), height: pt(PAGE.height) },
  marginTop: pt(PAGE.margin),
  marginBottom: pt(PAGE.margin),
  marginLeft: pt(PAGE.margin),
  marginRight: pt(PAGE.margin),
};

/** Set on all text first, so that whatever people type anywhere comes out in it. */
export const BASE_TEXT: TextStyle = {
  weightedFontFamily: { fontFamily: 'Arial' },
  fontSize: pt(10.5),
  foregroundColor: color('ink'),
  bold: false,
  italic: false,
};

export interface ParagraphLook {
  paragraph: ParagraphStyle;
  /** On top of the base text. */
  text?: TextStyle;
  /** The text's beginning, up to a colon. */
  lead?: TextStyle;
  /** Changes where a table follows. */
  beforeTable?: ParagraphStyle;
}

function spaced(above: number, below: number, more: ParagraphStyle = {}): ParagraphStyle {
  return {
    namedStyleType: 'NORMAL_TEXT',
    spaceAbove: pt(above),
    spaceBelow: pt(below),
    lineSpacing: 115,
    ...more,
  };
}

/** Lines that stand close together, and a little off the table that they are about. */
const smallLine: ParagraphLook = {
  paragraph: spaced(0, 2, { keepWithNext: true, lineSpacing: 100 }),
  text: { fontSize: pt(9), foregroundColor: color('muted') },
  beforeTable: { spaceBelow: pt(6) },
};

export const PARAGRAPH_LOOKS: Record<ParagraphRole, ParagraphLook> = {
  title: {
    paragraph: spaced(0, 2, { namedStyleType: 'TITLE' }),
    text: { fontSize: pt(26), bold: true, foregroundColor: color('accent') },
  },
  subtitle: {
    paragraph: spaced(0, 4, { namedStyleType: 'SUBTITLE' }),
    text: { fontSize: pt(12), foregroundColor: color('muted') },
  },
  rhythm: { paragraph: spaced(0, 10) },
  'how-to': { paragraph: spaced(8, 0), text: { foregroundColor: color('muted') } },
  heading: {
    paragraph: spaced(22, 3, { namedStyleType: 'HEADING_1', keepWithNext: true }),
    text: { fontSize: pt(16), bold: true, foregroundColor: color('accent') },
  },
  hint: {
    paragraph: spaced(0, 3, { keepWithNext: true }),
    text: { italic: true, foregroundColor: color('muted') },
  },
  'picked-up': smallLine,
  words: { ...smallLine, lead: { bold: true } },
  starter: {
    paragraph: spaced(8, 2, { keepWithNext: true }),
    text: { foregroundColor: color('accent') },
  },
  body: { paragraph: spaced(0, 6) },
};

export interface TableStyle {
  cells: CellStyle;
  text: TextStyle;
  paragraph: ParagraphStyle;
  header?: { cells: CellStyle; text: TextStyle };
  /** The first column below the header, when it holds labels. */
  labels?: { cells: CellStyle; text: TextStyle };
  /** The first line within each cell. */
  firstLine?: TextStyle;
  /** Points; rows below the header are at least this high. */
  minRowHeight?: number;
}

function padded(vertical: number, horizontal: number): CellStyle {
  return {
    paddingTop: pt(vertical),
    paddingBottom: pt(vertical),
    paddingLeft: pt(horizontal),
    paddingRight: pt(horizontal),
  };
}

function framed(line: CellBorder, left = line): CellStyle {
  return { borderTop: line, borderBottom: line, borderRight: line, borderLeft: left };
}

const headerRow = {
  cells: { backgroundColor: color('pale'), contentAlignment: 'BOTTOM' as const },
  text: { bold: true, fontSize: pt(9), foregroundColor: color('accent') },
};

export const TABLE_LOOKS: Record<TableLook, TableStyle> = {
  box: {
    cells: {
      backgroundColor: color('pale'),
      ...framed(border('pale', 1), border('accent', 3)),
      ...padded(8, 12),
    },
    text: { fontSize: pt(10) },
    paragraph: spaced(0, 3),
    firstLine: { bold: true, fontSize: pt(11.5), foregroundColor: color('accent') },
  },
  labeled: {
    cells: { ...framed(border('line', 0.75)), ...padded(5, 7) },
    text: { fontSize: pt(10) },
    paragraph: spaced(0, 0),
    header: headerRow,
    labels: {
      cells: { backgroundColor: color('paler') },
      text: { foregroundColor: color('muted') },
    },
  },
  records: {
    cells: { contentAlignment: 'TOP', ...framed(border('line', 0.75)), ...padded(4, 3.5) },
    text: { fontSize: pt(9.5) },
    paragraph: spaced(0, 0),
    header: headerRow,
    minRowHeight: 30,
  },
};
