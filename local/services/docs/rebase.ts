// Merging a write made against an older revision: its steps are replayed on the Doc as it is now,
// each index moved by what others changed meanwhile. Text that others put at the same place comes first.
import type { Draft, Step } from './draft';
import { layOut } from './layout';
import { totalLength } from './pieces';
import type { Piece, RevisionState, Splice } from './state';

/** A splice without what it took out: at an index, so many units out and so many in. */
interface Change {
  at: number;
  removed: number;
  inserted: number;
}

/** The pieces as they were before these later revisions. */
export function piecesBefore(pieces: readonly Piece[], later: readonly RevisionState[]): Piece[] {
  const splices = later.flatMap((revision) => revision.splices);
  return splices.reverse().reduce((now, splice) => undone(now, splice), [...pieces]);
}

function undone(pieces: Piece[], { at, removed, inserted }: Splice): Piece[] {
  return [...cut(pieces, 0, at), ...removed, ...cut(pieces, at + inserted, totalLength(pieces))];
}

/** The pieces between two indexes. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let index = 0;
  for (const piece of pieces) {
    const length = piece.kind === 'text' ? piece.text.length : 1;
    const from = Math.max(start - index, 0);
    const to = Math.min(end - index, length);
    if (from < to)
      found.push(piece.kind === 'text' ? { ...piece, text: piece.text.slice(from, to) } : piece);
    index += length;
  }
  return found;
}

/** Replays steps drafted before `later` on a draft of the Doc as it is now; false if they don't fit. */
export function rebase(
  steps: readonly Step[],
  later: readonly RevisionState[],
  onto: Draft,
): boolean {
  let changes: Change[] = later
    .flatMap((revision) => revision.splices)
    .map((splice) => ({ ...splice, removed: totalLength(splice.removed) }));
  for (const step of steps) {
    replay(step, changes, onto);
    changes = pastStep(changes, step);
  }
  return isSound(onto.pieces);
}

function replay(step: Step, changes: readonly Change[], onto: Draft): void {
  if (step.kind === 'insert') return onto.insert(after(step.at, changes), step.pieces);
  if (step.kind === 'other') return step.redo(onto);
  const start = after(step.start, changes);
  const end = before(step.end, changes);
  if (end <= start) return;
  if (step.kind === 'remove') onto.remove(start, end);
  else if (step.kind === 'restyle') onto.restyle(start, end, step.change);
  else onto.addNamedRange({ ...step.range, start, end });
}

/** Where an index lies after the changes; what was put at that very index comes before it. */
function after(index: number, changes: readonly Change[]): number {
  return changes.reduce((now, { at, removed, inserted }) => {
    if (now >= at + removed) return now + inserted - removed;
    return now > at ? at + inserted : now;
  }, index);
}

/** The same for the end of a range: what was put at that very index stays outside. */
function before(index: number, changes: readonly Change[]): number {
  return changes.reduce((now, { at, removed, inserted }) => {
    if (now <= at) return now;
    return now >= at + removed ? now + inserted - removed : at;
  }, index);
}

/** What others changed, as it looks to somebody who has made the step already. */
function pastStep(changes: readonly Change[], step: Step): Change[] {
  if (step.kind !== 'insert' && step.kind !== 'remove') return [...changes];
  const moved: Change[] = [];
  let own: Change =
    step.kind === 'insert'
      ? { at: step.at, removed: 0, inserted: totalLength(step.pieces) }
      : { at: step.start, removed: step.end - step.start, inserted: 0 };
  for (const change of changes) {
    moved.push(...(own.removed > 0 ? [pastRemoval(change, own)] : pastInsertion(change, own)));
    const at = after(own.at, [change]);
    const end = Math.max(at, before(own.at + own.removed, [change]));
    own = { at, removed: own.removed > 0 ? end - at : 0, inserted: own.inserted };
  }
  return moved;
}

/** A removal around our insertion spares it, and so falls in two. */
function pastInsertion(change: Change, own: Change): Change[] {
  const { at, removed, inserted } = change;
  if (own.at >= at + removed) return [change];
  if (own.at <= at) return [{ ...change, at: at + own.inserted }];
  const first = own.at - at;
  return [
    { at, removed: first, inserted },
    { at: at + inserted + own.inserted, removed: removed - first, inserted: 0 },
  ];
}

function pastRemoval(change: Change, own: Change): Change {
  const gone = (index: number): number =>
    index - Math.max(0, Math.min(index, own.at + own.removed) - own.at);
  const at = gone(change.at);
  const end = change.at + change.removed;
  const swallowed =
    own.at < change.at && change.at < own.at + own.removed && end <= own.at + own.removed;
  return { at, removed: gone(end) - at, inserted: swallowed ? 0 : change.inserted };
}

function isSound(pieces: readonly Piece[]): boolean {
  try {
    return layOut(pieces).at(-1)?.end === totalLength(pieces);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
