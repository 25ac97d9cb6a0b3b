// Suggestions: marks on pieces that say "to be put in" or "to be taken out", and what becomes of them
// when they are accepted, rejected, or left out of a view.
import type { Draft } from './draft';
import { lengthOf } from './pieces';
import type { Piece, Suggestible } from './state';

export type Verdict = 'accept' | 'reject';

/** The marks of a piece, if it is of a kind that can be suggested. */
export function marksOf(piece: Piece | undefined): Suggestible {
  return piece?.kind === 'text' || piece?.kind === 'chip' || piece?.kind === 'newline' ? piece : {};
}

/** Settles suggestions: what was not wanted goes, what stays loses its mark. */
export function settle(draft: Draft, verdictOn: (id: string) => Verdict | undefined): void {
  let end = draft.end;
  for (let at = draft.pieces.length - 1; at >= 0; at--) {
    const piece = draft.pieces[at];
    if (!piece) continue;
    const start = end - lengthOf(piece);
    settleOne(draft, { piece, next: draft.pieces[at + 1], start, end }, verdictOn);
    end = start;
  }
}

interface Placed {
  piece: Piece;
  next: Piece | undefined;
  start: number;
  end: number;
}

function settleOne(
  draft: Draft,
  { piece, next, start, end }: Placed,
  verdictOn: (id: string) => Verdict | undefined,
): void {
  const { insertion, deletions = [] } = marksOf(piece);
  const verdict = insertion === undefined ? undefined : verdictOn(insertion);
  const open = deletions.filter((id) => verdictOn(id) === undefined);
  const goes = verdict === 'reject' || deletions.some((id) => verdictOn(id) === 'accept');
  const isNeeded = piece.kind === 'newline' && !continues(next);
  if (goes && !isNeeded) draft.remove(start, end);
  else if (goes || verdict || open.length < deletions.length) {
    const left = goes || verdict ? undefined : insertion;
    draft.restyle(start, end, (each) => marked(each, { insertion: left, deletions: open }));
  }
}

/** A newline before a table, or the last one of a cell or of the body, can't go. */
function continues(next: Piece | undefined): boolean {
  return next?.kind === 'text' || next?.kind === 'chip' || next?.kind === 'newline';
}

/** A piece with these marks in place of its own. */
export function marked(
  piece: Piece,
  marks: { insertion?: string | undefined; deletions?: string[] | undefined },
): Piece {
  if (piece.kind !== 'text' && piece.kind !== 'chip' && piece.kind !== 'newline') return piece;
  const { insertion: _in, deletions: _out, ...plain } = piece;
  void [_in, _out];
  return {
    ...plain,
    ...(marks.insertion === undefined ? {} : { insertion: marks.insertion }),
    ...(marks.deletions && marks.deletions.length > 0 ? { deletions: marks.deletions } : {}),
  };
}

/** Suggestions that some piece still bears. */
export function stillPending(
  suggestions: Record<string, string>,
  pieces: readonly Piece[],
): Record<string, string> {
  const ids = new Set(
    pieces.flatMap((piece) => {
      const { insertion, deletions = [] } = marksOf(piece);
      return insertion === undefined ? deletions : [insertion, ...deletions];
    }),
  );
  return Object.fromEntries(Object.entries(suggestions).filter(([id]) => ids.has(id)));
}
