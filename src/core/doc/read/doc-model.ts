// A Doc as reading and appending need it: where its tables, cells and named ranges lie and what they say.
// Indexes are those of SUGGESTIONS_INLINE, the view that writes refer to.

export interface DocModel {
  /** Good for a write right after the read; never stored. */
  readonly revisionId: string;
  /** In their order, tabs within tabs after the tab that holds them. */
  readonly tabs: readonly DocTab[];
}

export interface DocTab {
  readonly tabId: string;
  /** Top level of the body, from top to bottom. */
  readonly elements: readonly DocElement[];
  readonly namedRanges: readonly NamedRange[];
  /** One after the body's last newline. */
  readonly endIndex: number;
}

/** UTF-16 code units, the end not included. */
export interface Span {
  readonly startIndex: number;
  readonly endIndex: number;
}

export interface NamedRange extends Span {
  readonly name: string;
}

export type DocElement = DocParagraph | DocTable;

export interface DocParagraph extends Span {
  readonly kind: 'paragraph';
  /** Without its newline. What was only suggested is left out. */
  readonly text: string;
  /** Only a chip or a suggestion. */
  readonly oddities: readonly Oddity[];
}

export interface DocTable extends Span {
  readonly kind: 'table';
  readonly rows: readonly DocRow[];
}

export interface DocRow extends Span {
  /** One for each column; of merged cells the covered ones stand there, too. */
  readonly cells: readonly DocCell[];
}

/** Why a cell can't be read as plain text. */
export type Oddity = 'chip' | 'suggestion' | 'struck' | 'nested-table' | 'merged';

export interface DocCell extends Span {
  /** Paragraphs joined by `\n`, the last newline left out; as it stands without what was only suggested. */
  readonly text: string;
  /** Where its text begins: an insertion there is the first thing in the cell. */
  readonly textIndex: number;
  readonly oddities: readonly Oddity[];
}
