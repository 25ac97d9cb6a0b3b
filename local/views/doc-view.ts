// A Doc as its page draws it: every style already worked out, lengths in points, colors in CSS.

export type DocView = NoAccessView | OpenDocView;

/** What anybody sees who was not let in: not even the title. */
export interface NoAccessView {
  access: 'none';
}

export interface OpenDocView {
  access: 'edit' | 'read';
  id: string;
  title: string;
  trashed: boolean;
  /** Changes whenever anything in this view does. */
  stamp: string;
  /** A sentence on who can open the Doc. */
  sharing: string;
  /** How many suggestions nobody has settled. */
  suggestions: number;
  page: PageLook;
  blocks: BlockView[];
}

/** Nothing has changed since the view that the page has. */
export interface SameView {
  access: 'same';
}

/** The answer to an edit: the Doc afterwards, and where the caret goes if the edit moves it. */
export interface EditedView {
  view: DocView;
  caret?: Caret;
}

/** Before a paragraph's character `offset`, in UTF-16 units. */
export interface Caret {
  paragraph: string;
  offset: number;
}

export interface PageLook {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  background: string;
}

export type BlockView = ParagraphView | TableView;

export interface ParagraphView {
  kind: 'paragraph';
  /** Stays while the Doc around it changes; edits name the paragraph by it. */
  id: string;
  role: ParagraphRole;
  look: ParagraphLook;
  /** How text typed into the empty paragraph looks. */
  typing: TextLook;
  runs: RunView[];
  bullet?: { glyph: string; level: number };
  /** Its line break is only suggested, or suggested to go. */
  lineBreak?: SuggestionView;
  /** Holds something besides text, such as a page break; not typed into here. */
  fixed: boolean;
}

/** Heading levels as a screen reader says them; the title is level 1. */
export type ParagraphRole = 'text' | 'subtitle' | 'title' | 1 | 2 | 3 | 4 | 5 | 6;

export interface ParagraphLook {
  align: 'start' | 'center' | 'end' | 'justify';
  direction: 'ltr' | 'rtl';
  /** Times the font size. */
  lineHeight: number;
  spaceAbove: number;
  spaceBelow: number;
  indentStart: number;
  indentFirstLine: number;
  background: string;
}

export interface RunView {
  /** Of a chip `CHIP`, one character, so that offsets in the text are those in the Doc. */
  text: string;
  look: TextLook;
  /** Only http, https and mailto. */
  href?: string;
  pageBreak?: true;
  chip?: ChipView;
  suggestion?: SuggestionView;
}

/** U+FFFC, the object replacement character, stands for a chip or a picture. */
export const CHIP = '\ufffc';

export interface ChipView {
  kind: 'date' | 'person' | 'link' | 'dropdown' | 'image' | 'other';
  /** What a person reads on it. */
  label: string;
}

export interface SuggestionView {
  kind: 'insertion' | 'deletion';
  /** Name of the person who made it. */
  by: string;
}

export interface TextLook {
  font: string;
  size: number;
  weight: number;
  color: string;
  background: string;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  smallCaps: boolean;
  baseline: 'baseline' | 'super' | 'sub';
}

export interface TableView {
  kind: 'table';
  id: string;
  /** One width a column. */
  columns: number[];
  rows: RowView[];
}

export interface RowView {
  id: string;
  /** Pinned: repeated on each printed page, and the header of the columns. */
  header: boolean;
  minHeight: number;
  /** Without the cells that a merged one covers. */
  cells: CellView[];
}

export interface CellView {
  id: string;
  rowSpan: number;
  columnSpan: number;
  background: string;
  verticalAlign: 'top' | 'middle' | 'bottom';
  /** Top, right, bottom, left. */
  padding: [number, number, number, number];
  border: [BorderLook, BorderLook, BorderLook, BorderLook];
  blocks: BlockView[];
}

export interface BorderLook {
  width: number;
  style: 'solid' | 'dotted' | 'dashed';
  color: string;
}
