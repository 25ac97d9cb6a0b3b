// The block language: what a Doc is made of, before anything is known of indexes or requests.

/** What a paragraph is for; its look follows from that. */
export type ParagraphRole =
  | 'title'
  | 'subtitle'
  | 'rhythm'
  | 'how-to'
  | 'heading'
  | 'hint'
  | 'picked-up'
  | 'words'
  | 'starter'
  | 'body';

export interface ParagraphBlock {
  kind: 'paragraph';
  role: ParagraphRole;
  /** One line; empty for a place to type. */
  text: string;
  /** Named range that holds this block; neighbors of one name share a range. */
  anchor?: string;
}

/** `box`: one cell, its first line bold. `labeled`: labels, then words. `records`: rows to add to. */
export type TableLook = 'box' | 'labeled' | 'records';

export interface TableBlock {
  kind: 'table';
  look: TableLook;
  /** Percent of the printable width, one for each column. */
  widths: readonly number[];
  /** Whether the first row is a header: pinned, and repeated on each page. */
  hasHeader: boolean;
  /** Texts by row and column, as many columns as widths; `\n` starts a paragraph within a cell. */
  rows: readonly (readonly string[])[];
  anchor?: string;
}

export type Block = ParagraphBlock | TableBlock;

/** Names of the ranges by which the add-on finds its places in a Doc again. */
export const NAMED_RANGES = {
  header: 'sage:header',
  /** A table, by its section's key. */
  table: (sectionKey: string): string => `sage:table:${sectionKey}`,
  /** The Ref of a row that the add-on appended. */
  entry: (entryId: string): string => `sage:entry:${entryId}`,
  /** A block of new answers, by their hash. */
  answers: (answersHash: string): string => `sage:answers:${answersHash}`,
} as const;

/** A paragraph of the given role. */
export function paragraph(role: ParagraphRole, text: string): ParagraphBlock {
  return { kind: 'paragraph', role, text };
}
