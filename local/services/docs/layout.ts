// The tree that the flat row of pieces spells out: paragraphs, tables, rows, cells with their indexes.
import { lengthOf } from './pieces';
import type { Piece } from './state';

interface Span {
  /** Index of the first unit, and the index after the last. */
  start: number;
  end: number;
  /** Place in the row of pieces: of a paragraph's first piece, or of the mark that opens the rest. */
  at: number;
}

export interface ParagraphBlock extends Span {
  kind: 'paragraph';
  /** Place of the newline that ends it and carries its style. */
  newlineAt: number;
}

export interface CellBlock extends Span {
  content: Block[];
}

export interface RowBlock extends Span {
  cells: CellBlock[];
}

export interface TableBlock extends Span {
  kind: 'table';
  rows: RowBlock[];
}

export type Block = ParagraphBlock | TableBlock;

/** The body's blocks, without the section break at index 0. */
export function layOut(pieces: readonly Piece[]): Block[] {
  return new Reader(pieces).body();
}

class Reader {
  private at = 0;
  private index = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  body(): Block[] {
    this.step();
    return this.blocks();
  }

  private blocks(): Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const kind = this.pieces[this.at]?.kind;
      if (kind === undefined || kind === 'cell' || kind === 'row' || kind === 'table-end')
        return blocks;
      blocks.push(kind === 'table' ? this.table() : this.paragraph());
    }
  }

  private paragraph(): ParagraphBlock {
    const { at, index: start } = this;
    while (this.pieces[this.at]?.kind !== 'newline') this.step();
    const newlineAt = this.at;
    this.step();
    return { kind: 'paragraph', start, end: this.index, at, newlineAt };
  }

  private table(): TableBlock {
    const { at, index: start } = this;
    this.step();
    const rows: RowBlock[] = [];
    while (this.pieces[this.at]?.kind === 'row') rows.push(this.row());
    this.step();
    return { kind: 'table', start, end: this.index, at, rows };
  }

  private row(): RowBlock {
    const { at, index: start } = this;
    this.step();
    const cells: CellBlock[] = [];
    while (this.pieces[this.at]?.kind === 'cell') cells.push(this.cell());
    return { start, end: this.index, at, cells };
  }

  private cell(): CellBlock {
    const { at, index: start } = this;
    this.step();
    const content = this.blocks();
    return { start, end: this.index, at, content };
  }

  private step(): void {
    const piece = this.pieces[this.at];
    if (!piece) throw new RangeError('A Doc must end each paragraph, cell and table');
    this.index += lengthOf(piece);
    this.at += 1;
  }
}

/** Every block in reading order, those within tables included. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind !== 'table') continue;
    for (const row of block.rows) for (const cell of row.cells) yield* everyBlock(cell.content);
  }
}

export function* everyParagraph(blocks: readonly Block[]): Generator<ParagraphBlock> {
  for (const block of everyBlock(blocks)) if (block.kind === 'paragraph') yield block;
}

export function* everyTable(blocks: readonly Block[]): Generator<TableBlock> {
  for (const block of everyBlock(blocks)) if (block.kind === 'table') yield block;
}

/** Those of them that touch the indexes from `start` up to `end`: what lies elsewhere is not looked at. */
export function blocksTouching(blocks: readonly Block[], start: number, end: number): Block[] {
  const found: Block[] = [];
  const touches = (span: Span): boolean => span.start < end && span.end > start;
  for (const block of blocks) {
    if (!touches(block)) continue;
    found.push(block);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      if (!touches(row)) continue;
      for (const cell of row.cells) {
        if (touches(cell)) found.push(...blocksTouching(cell.content, start, end));
      }
    }
  }
  return found;
}

/** Every list of blocks that must end in a newline of its own: the body, and each cell's content. */
export function* everyContent(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks;
  for (const table of everyTable(blocks)) {
    for (const row of table.rows) for (const cell of row.cells) yield cell.content;
  }
}
