// IDs that paragraphs, tables, rows and cells keep while the Doc around them changes. Splitting a
// paragraph gives its second part a new one; paragraphs that are joined keep the first one's.
import type { DocState, Lasting, Piece } from './state';

type LastingPiece = Extract<Piece, Lasting>;

/** The kinds of piece that have an ID. */
export function isLasting(piece: Piece | undefined): piece is LastingPiece {
  const kind = piece?.kind;
  return kind === 'newline' || kind === 'table' || kind === 'row' || kind === 'cell';
}

function isInline(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.kind !== 'section' &&
    piece.kind !== 'table-end' &&
    !isLasting(piece)
  );
}

/** Gives what was put in at a place its IDs; a paragraph that it splits leaves its own to the first part. */
export function identifyInserted(
  pieces: Piece[],
  from: number,
  count: number,
  newId: () => string,
): void {
  for (let at = from; at < from + count; at++) {
    const piece = pieces[at];
    if (isLasting(piece)) pieces[at] = { ...piece, id: newId() };
  }
  const opens = pieces[from];
  if (!isInline(opens) && opens?.kind !== 'newline') return;
  const first = newlineFrom(pieces, from);
  const last = newlineFrom(pieces, from + count);
  const splits = isInline(pieces[from - 1]) || pieces[from + count]?.kind === 'newline';
  if (first < from + count && splits) swapIds(pieces, first, last);
}

/** After a removal: when the paragraph that began before it went on into it, it keeps its ID. */
export function identifyJoined(pieces: Piece[], from: number, removed: readonly Piece[]): void {
  const ended = removed[newlineFrom(removed, 0)];
  const last = newlineFrom(pieces, from);
  const survivor = pieces[last];
  if (!isInline(pieces[from - 1]) || !isLasting(ended) || !isLasting(survivor)) return;
  if (ended.id !== undefined) pieces[last] = { ...survivor, id: ended.id };
}

/** Place of the first newline from a place on. */
function newlineFrom(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && pieces[at]?.kind !== 'newline') at++;
  return at;
}

function swapIds(pieces: Piece[], one: number, other: number): void {
  const a = pieces[one];
  const b = pieces[other];
  if (!isLasting(a) || !isLasting(b)) return;
  const { id } = a;
  pieces[one] = withId(a, b.id);
  pieces[other] = withId(b, id);
}

function withId(piece: LastingPiece, id: string | undefined): Piece {
  return id === undefined ? piece : { ...piece, id };
}

/** The ID that follows; short, and never given twice in one Doc. */
export function lastingId(n: number): string {
  return `b${n.toString(36)}`;
}

/** Gives the pieces of a Doc that was kept without IDs theirs, in reading order. */
export function identifyAll(doc: DocState): DocState {
  if (doc.lastingIds !== undefined) return doc;
  let count = 0;
  const pieces = doc.pieces.map((piece) =>
    isLasting(piece) ? { ...piece, id: lastingId(++count) } : piece,
  );
  return { ...doc, pieces, lastingIds: count };
}
