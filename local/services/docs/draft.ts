// A Doc while a batch or a person changes it: every change goes through here, so that named ranges
// follow and the history knows what moved. Nothing counts until it is saved.
import { layOut, type Block } from './layout';
import { joinRuns, locate, splitAt, totalLength } from './pieces';
import type { DocState, DocumentStyle, NamedRangeState, Piece, Splice } from './state';

/** A request that Google refuses; the batch adds which request it was. */
export class RequestRefused extends Error {}

export class Draft {
  pieces: Piece[];
  namedRanges: NamedRangeState[];
  lists: Record<string, string>;
  style: DocumentStyle;
  readonly splices: Splice[] = [];
  private laidOut: Block[] | undefined;

  constructor(
    doc: DocState,
    /** Makes IDs for what Google names: ranges, lists, headings. */
    readonly newId: (prefix: string) => string,
  ) {
    this.pieces = [...doc.pieces];
    this.namedRanges = doc.namedRanges.map((range) => ({ ...range }));
    this.lists = { ...doc.lists };
    this.style = doc.style;
  }

  /** Index after the body's last newline. */
  get end(): number {
    return totalLength(this.pieces);
  }

  get blocks(): Block[] {
    return (this.laidOut ??= layOut(this.pieces));
  }

  pieceAt(index: number): Piece | undefined {
    return this.pieces[locate(this.pieces, index).at];
  }

  /** Ranges that hold the index grow; those that start at it move. */
  insert(index: number, pieces: Piece[]): void {
    const length = totalLength(pieces);
    this.pieces.splice(splitAt(this.pieces, index), 0, ...pieces);
    for (const range of this.namedRanges) {
      if (index <= range.start) range.start += length;
      if (index < range.end) range.end += length;
    }
    this.splices.push([index, 0, length]);
    this.laidOut = undefined;
  }

  /** Ranges lose what is removed; one that loses all of its text is gone. */
  remove(start: number, end: number): Piece[] {
    const from = splitAt(this.pieces, start);
    const to = splitAt(this.pieces, end);
    const moved = (index: number): number => index - Math.max(0, Math.min(index, end) - start);
    for (const range of this.namedRanges) {
      range.start = moved(range.start);
      range.end = moved(range.end);
    }
    this.namedRanges = this.namedRanges.filter((range) => range.start < range.end);
    this.splices.push([start, end - start, 0]);
    this.laidOut = undefined;
    return this.pieces.splice(from, to - from);
  }

  /** Changes pieces in place of one another: styles only, never a length. */
  restyle(start: number, end: number, change: (piece: Piece) => Piece): void {
    const from = splitAt(this.pieces, start);
    const to = splitAt(this.pieces, end);
    for (let at = from; at < to; at++) {
      const piece = this.pieces[at];
      if (piece) this.pieces[at] = change(piece);
    }
    this.laidOut = undefined;
  }

  /** Changes the one piece that begins at `index`. */
  restyleAt(index: number, change: (piece: Piece) => Piece): void {
    this.restyle(index, index + 1, change);
  }

  /** The Doc's new content; `doc` itself stays as it was. */
  apply(doc: DocState): DocState {
    const { namedRanges, lists, style } = this;
    return { ...doc, pieces: joinRuns(this.pieces), namedRanges, lists, style };
  }
}
