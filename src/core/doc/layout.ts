// Where each block of a Doc will lie: Google's indexes, worked out before anything is sent.
// A table at s has row 0 at s+1, its first cell at s+2, that cell's text at s+3; a cell ends with its
// last newline, where the next begins; a row ends with its last cell, a table one after its last row.
// https://developers.google.com/workspace/docs/api/concepts/structure
import { paragraph, type Block, type ParagraphBlock, type TableBlock } from './blocks';
import type { IndexRange } from './doc-request';

/** A paragraph's range includes the newline that ends it. */
interface PlacedParagraph extends IndexRange {
  kind: 'paragraph';
  block: ParagraphBlock;
}

export interface PlacedTable extends IndexRange {
  kind: 'table';
  block: TableBlock;
  /** By row and column: from a cell's first character to after its last newline. */
  cells: IndexRange[][];
}

export type Placed = PlacedParagraph | PlacedTable;

/** Index of the first character of a Doc's body. */
export const BODY_START = 1;

/**
 * Adds what Docs insists on: a paragraph before each table and one at the end. Between two tables,
 * too, stands a paragraph. The newline that ends a Doc keeps its own style, so an empty line to type on
 * is never the last.
 */
export function withNeededParagraphs(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let previous: Block['kind'] = 'table';
  for (const block of blocks) {
    if (block.kind === 'table' && previous === 'table') all.push(paragraph('body', ''));
    all.push(block);
    previous = block.kind;
  }
  const last = all[all.length - 1];
  if (last?.kind !== 'paragraph' || last.text === '') all.push(paragraph('body', ''));
  return all;
}

/** Gives every block its final range. The blocks must have the paragraphs that Docs needs. */
export function layOut(blocks: readonly Block[]): Placed[] {
  let index = BODY_START;
  return blocks.map((block) => {
    const placed = block.kind === 'table' ? placeTable(block, index) : placeLine(block, index);
    index = placed.endIndex;
    return placed;
  });
}

function placeLine(block: ParagraphBlock, startIndex: number): PlacedParagraph {
  return { kind: 'paragraph', block, startIndex, endIndex: startIndex + block.text.length + 1 };
}

function placeTable(block: TableBlock, startIndex: number): PlacedTable {
  let index = startIndex + 1;
  const cells = block.rows.map((row) => {
    index += 1;
    return row.map((text) => {
      const cellText = { startIndex: index + 1, endIndex: index + 1 + text.length + 1 };
      index = cellText.endIndex;
      return cellText;
    });
  });
  return { kind: 'table', block, startIndex, endIndex: index + 1, cells };
}
