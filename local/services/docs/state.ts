// What the local Workspace remembers of Docs: the text of each as one flat row of pieces, in which a
// piece's position is exactly Google's index (https://developers.google.com/workspace/docs/api/concepts/structure).

import Schema = GoogleAppsScript.Docs.Schema;

export type TextStyle = Schema.TextStyle;
export type ParagraphStyle = Schema.ParagraphStyle;
export type CellStyle = Schema.TableCellStyle;
export type ColumnProperties = Schema.TableColumnProperties;
export type DocumentStyle = Schema.DocumentStyle;
/** `tableHeader` and `preventOverflow` are newer than the type package. */
export type RowStyle = Schema.TableRowStyle & { tableHeader?: boolean; preventOverflow?: boolean };

export interface Bullet {
  listId: string;
  nestingLevel: number;
}

/**
 * Text takes one index a UTF-16 unit, every other piece one. A paragraph is what stands before its
 * `newline`; a cell lasts until the next cell, row or the table's end, so that the arithmetic of
 * indexes, of named ranges and of edits by several people is plain counting.
 */
export type Piece =
  | { kind: 'section' }
  | ({ kind: 'text'; text: string; style: TextStyle } & Suggestible)
  | ({ kind: 'chip'; chip: Chip; style: TextStyle } & Suggestible)
  | { kind: 'page-break'; style: TextStyle }
  | ({ kind: 'newline'; style: TextStyle; paragraph: ParagraphStyle; bullet?: Bullet } & Lasting &
      Suggestible)
  | ({ kind: 'table'; columns: ColumnProperties[] } & Lasting)
  | ({ kind: 'row'; style: RowStyle } & Lasting)
  | ({ kind: 'cell'; style: CellStyle } & Lasting)
  | { kind: 'table-end' };

/** What stands in a line of text without being text; each takes one index. */
export type Chip =
  | { type: 'date'; timestamp: string; display: string }
  | { type: 'person'; email: string; name: string }
  | { type: 'link'; title: string; uri: string; mimeType?: string }
  | { type: 'dropdown'; selected: string }
  | { type: 'image'; alt: string }
  /** A variable, an emoji reaction, a place: kinds that the API does not spell out. */
  | { type: 'other'; label: string };

/** Pending suggestions, by ID: not part of the Doc, or out of it, until somebody accepts them. */
export interface Suggestible {
  insertion?: string;
  deletions?: string[];
}

/** A paragraph (by its newline), table, row or cell keeps its ID through all edits; the API shows none. */
export interface Lasting {
  id?: string;
}

export interface NamedRangeState {
  id: string;
  name: string;
  start: number;
  end: number;
}

/** At an index, these pieces were taken out and so many units put in. */
export interface Splice {
  at: number;
  removed: Piece[];
  inserted: number;
}

export interface RevisionState {
  revision: number;
  /** Milliseconds since the epoch. */
  time: number;
  /** E-mail of the person who wrote, or for whom the script did. */
  by: string;
  splices: Splice[];
}

export interface DocState {
  pieces: Piece[];
  namedRanges: NamedRangeState[];
  /** List ID → preset of its bullets. */
  lists: Record<string, string>;
  style: DocumentStyle;
  revision: number;
  /** How many IDs of paragraphs, tables, rows and cells were given out. */
  lastingIds?: number;
  /** Suggestion ID → e-mail of who made it; settled ones are left out. */
  suggestions?: Record<string, string>;
  /** Changes of the last day: what a write against an older revision is merged with. */
  history: RevisionState[];
  /** Revision ID as handed to one person → when; it counts for 24 hours. */
  served: Record<string, number>;
}

/** File ID → the Doc's content. */
export type DocsState = Record<string, DocState>;

export function emptyDocsState(): DocsState {
  return {};
}
