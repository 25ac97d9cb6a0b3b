// A Doc while a batch or a person changes it: every change goes through here, so that named ranges
// follow and the history knows what moved. Nothing counts until it is saved.
import { layOut, type Block } from './layout';
import { identifyInserted, identifyJoined, lastingId } from './lasting-ids';
import { stillPending } from './suggestions';
import { joinRuns, locate, splitAt, totalLength } from './pieces';
import type { DocState, DocumentStyle, NamedRangeState, Piece, Splice } from './state';

/** A request that Google refuses; the batch adds which request it was. */
export class RequestRefused extends Error {}

/** What a draft did, kept so that it can be replayed on a newer revision. */
export type Step =
  | { kind: 'insert'; at: number; pieces: Piece[] }
  | { kind: 'remove'; start: number; end: number; pieces: Piece[] }
  | { kind: 'restyle'; start: number; end: number; change: (piece: Piece) => Piece }
  | { kind: 'name'; start: number; end: number; range: NamedRangeState }
  /** Touches no index: page style, lists, a named range dropped. */
  | { kind: 'other'; redo: (draft: Draft) => void };

export class Draft {
  pieces: Piece[];
  namedRanges: NamedRangeState[];
  lists: Record<string, string>;
  style: DocumentStyle;
  suggestions: Record<string, string>;
  readonly steps: Step[] = [];
  /** Index after the body's last newline. */
  end: number;
  private laidOut: Block[] | undefined;
  private lastingIds: number;

  constructor(
    doc: DocState,
    /** Makes IDs for what Google names: ranges, lists, headings. */
    readonly newId: (prefix: string) => string,
  ) {
    this.pieces = [...doc.pieces];
    this.namedRanges = doc.namedRanges.map((range) => ({ ...range }));
    this.lists = { ...doc.lists };
    this.style = doc.style;
    this.suggestions = { ...doc.suggestions };
    this.end = totalLength(doc.pieces);
    this.lastingIds = doc.lastingIds ?? 0;
  }

  get blocks(): Block[] {
    return (this.laidOut ??= layOut(this.pieces));
  }

  pieceAt(index: number): Piece | undefined {
    return this.pieces[locate(this.pieces, index).at];
  }

  /** Ranges that hold the index grow; those that start at it move. */
  insert(at: number, pieces: Piece[]): void {
    const length = totalLength(pieces);
    const from = splitAt(this.pieces, at);
    this.pieces.splice(from, 0, ...pieces);
    identifyInserted(this.pieces, from, pieces.length, () => lastingId(++this.lastingIds));
    for (const range of this.namedRanges) {
      if (at <= range.start) range.start += length;
      if (at < range.end) range.end += length;
    }
    this.end += length;
    this.laidOut = undefined;
    this.steps.push({ kind: 'insert', at, pieces });
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
    const pieces = this.pieces.splice(from, to - from);
    identifyJoined(this.pieces, from, pieces);
    this.end -= end - start;
    this.laidOut = undefined;
    this.steps.push({ kind: 'remove', start, end, pieces });
    return pieces;
  }

  /** Changes pieces in place of one another: styles only, never a length. */
  restyle(start: number, end: number, change: (piece: Piece) => Piece): void {
    const before = this.pieces.length;
    const from = splitAt(this.pieces, start);
    const to = splitAt(this.pieces, end);
    if (this.pieces.length !== before) this.laidOut = undefined;
    for (let at = from; at < to; at++) {
      const piece = this.pieces[at];
      if (piece) this.pieces[at] = change(piece);
    }
    this.steps.push({ kind: 'restyle', start, end, change });
  }

  /** Changes the one piece that begins at `index`. */
  restyleAt(index: number, change: (piece: Piece) => Piece): void {
    this.restyle(index, index + 1, change);
  }

  addNamedRange(range: NamedRangeState): void {
    this.namedRanges.push({ ...range });
    this.steps.push({ kind: 'name', start: range.start, end: range.end, range });
  }

  /** A change that touches no index. */
  alter(redo: (draft: Draft) => void): void {
    redo(this);
    this.steps.push({ kind: 'other', redo });
  }

  /** How indexes moved, for the history. */
  get splices(): Splice[] {
    return this.steps.flatMap((step): Splice[] => {
      if (step.kind === 'insert') {
        return [{ at: step.at, removed: [], inserted: totalLength(step.pieces) }];
      }
      return step.kind === 'remove' ? [{ at: step.start, removed: step.pieces, inserted: 0 }] : [];
    });
  }

  /** The Doc's new content; `doc` itself stays as it was. */
  apply(doc: DocState): DocState {
    const { namedRanges, lists, style, lastingIds } = this;
    const pieces = joinRuns(this.pieces);
    const suggestions = stillPending(this.suggestions, pieces);
    return { ...doc, pieces, namedRanges, lists, style, lastingIds, suggestions };
  }
}
