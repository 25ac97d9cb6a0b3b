// Pieces as a row of indexes: length, splitting at an index, joining neighbours of one style.
import type { Piece, Suggestible, TextStyle } from './state';

export function lengthOf(piece: Piece): number {
  return piece.kind === 'text' ? piece.text.length : 1;
}

export function totalLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
}

/** Where an index lies: the piece's place in the row and the index at which that piece starts. */
export function locate(pieces: readonly Piece[], index: number): { at: number; start: number } {
  let start = 0;
  // A plain loop: a batch looks up thousands of indexes.
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const end = start + (piece ? lengthOf(piece) : 0);
    if (index < end) return { at, start };
    start = end;
  }
  return { at: pieces.length, start };
}

/** Makes a piece begin at `index`, splitting a text if need be, and returns that piece's place. */
export function splitAt(pieces: Piece[], index: number): number {
  const { at, start } = locate(pieces, index);
  const piece = pieces[at];
  if (!piece || piece.kind !== 'text' || index === start) return at;
  const cut = index - start;
  pieces.splice(
    at,
    1,
    { ...piece, text: piece.text.slice(0, cut) },
    { ...piece, text: piece.text.slice(cut) },
  );
  return at + 1;
}

/** Neighbouring texts of equal style become one run, as Google returns them. */
export function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && looksAlike(piece, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Whether two pieces of text are one run: styled alike, and suggested by the same suggestions. */
export function looksAlike(a: Styled, b: Styled): boolean {
  return (
    sameStyle(a.style, b.style) &&
    a.insertion === b.insertion &&
    String(a.deletions) === String(b.deletions)
  );
}

interface Styled extends Suggestible {
  style: TextStyle;
}

/** A style but for one member. */
export function without<T extends object, K extends keyof T>(style: T, name: K): Omit<T, K> {
  const { [name]: _left, ...kept } = style;
  void _left;
  return kept;
}

/** Styles are plain JSON and small: equal when they say the same, in whatever order. */
export function sameStyle(a: object, b: object): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${entries
    .map(([key, member]) => `${key}:${canonical(member)}`)
    .sort()
    .join()}}`;
}

/** Whether an index falls between the two halves of a character beyond the basic plane. */
export function splitsSurrogates(pieces: readonly Piece[], index: number): boolean {
  const { at, start } = locate(pieces, index);
  const piece = pieces[at];
  if (piece?.kind !== 'text' || index === start) return false;
  const before = piece.text.charCodeAt(index - start - 1);
  const after = piece.text.charCodeAt(index - start);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
