// Two people change one text at the same time: what each of them changed, and both put together.
// Offsets count UTF-16 units; no character beyond the basic plane is ever halved.

/** Of a text, the characters from `from` up to `to` become `put`. */
export interface Change {
  from: number;
  to: number;
  put: string;
}

/** What makes `before` read `after`, from left to right, none overlapping another. */
export function changesBetween(before: string, after: string): Change[] {
  const { from, to, put } = difference(before, after);
  if (from === to && put === '') return [];
  const found = shortestEdit([...before.slice(from, to)], [...put]);
  if (!found) return [{ from, to, put }];
  return found.map((change) => ({ ...change, from: from + change.from, to: from + change.to }));
}

/** A text after changes that were made to it. */
export function withChanges(text: string, changes: readonly Change[]): string {
  return [...changes]
    .reverse()
    .reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text);
}

/**
 * What one person changed, as changes of the text as others have made it meanwhile. What others put in
 * stays, also within what is deleted; at the same place theirs comes first.
 */
export function changesOnto(base: string, mine: string, theirs: string): Change[] {
  const others = changesBetween(base, theirs);
  return changesBetween(base, mine).flatMap(({ from, to, put }) => {
    const at = movedBehind(from, others);
    const deleted = untouched(from, to, others).map(([start, end]) => {
      const moved = movedBehind(start, others);
      return { from: moved, to: moved + end - start, put: '' };
    });
    return put === '' ? deleted : [{ from: at, to: at, put }, ...deleted];
  });
}

/** Both people's changes of one text. */
export function mergeText(base: string, mine: string, theirs: string): string {
  return withChanges(theirs, changesOnto(base, mine, theirs));
}

/** Where a caret stands after others changed the text; what they put in right there comes after it. */
export function movedCaret(caret: number, changes: readonly Change[]): number {
  let shift = 0;
  for (const { from, to, put } of changes) {
    if (from >= caret) break;
    if (to > caret) return from + shift + put.length;
    shift += put.length - (to - from);
  }
  return caret + shift;
}

/** The same for the place of an insertion: what others put in right there comes before it. */
function movedBehind(index: number, changes: readonly Change[]): number {
  let shift = 0;
  for (const { from, to, put } of changes) {
    if (from > index) break;
    if (to > index && from < index) return from + shift + put.length;
    if (to <= index) shift += put.length - (to - from);
  }
  return index + shift;
}

/** The stretches between two offsets that no change deletes or puts something into. */
function untouched(from: number, to: number, changes: readonly Change[]): [number, number][] {
  const stretches: [number, number][] = [];
  let start = from;
  for (const change of changes) {
    if (change.to < start || change.from >= to) continue;
    if (change.from > start) stretches.push([start, change.from]);
    start = Math.max(start, change.to);
  }
  if (start < to) stretches.push([start, to]);
  return stretches;
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (from > 0 && isBetween(before.charCodeAt(from - 1), 0xd800, 0xdbff)) from--;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isBetween(before.charCodeAt(before.length - tail), 0xdc00, 0xdfff)) tail--;
  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) };
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}

/** Texts that differ in more characters than this count as replaced. */
const MOST_EDITS = 200;

/**
 * The fewest deletions and insertions, found greedily along diagonals; undefined when they are too many.
 * E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986).
 */
function shortestEdit(before: string[], after: string[]): Change[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    trace.push(new Map(reached));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = furthest(reached, diagonal, edits).x;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x++;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walked(trace, before, after);
    }
  }
  return undefined;
}

/** The best start on a diagonal: by an insertion from the one above, or a deletion from the one below. */
function furthest(
  reached: ReadonlyMap<number, number>,
  diagonal: number,
  edits: number,
): { x: number; from: number } {
  const above = reached.get(diagonal + 1) ?? -1;
  const below = reached.get(diagonal - 1) ?? -1;
  const inserts = diagonal === -edits || (diagonal !== edits && below < above);
  return inserts ? { x: above, from: diagonal + 1 } : { x: below + 1, from: diagonal - 1 };
}

/** The way back through the trace, as changes with neighbours joined. */
function walked(
  trace: readonly Map<number, number>[],
  before: string[],
  after: string[],
): Change[] {
  const steps: { x: number; y: number; deletes: boolean }[] = [];
  let diagonal = before.length - after.length;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const { from } = furthest(trace[edits] ?? new Map(), diagonal, edits);
    const x = trace[edits]?.get(from) ?? 0;
    steps.unshift({ x, y: x - from, deletes: from < diagonal });
    diagonal = from;
  }
  const changes: Change[] = [];
  const offsets = [0];
  for (const character of before) offsets.push((offsets.at(-1) ?? 0) + character.length);
  for (const { x, y, deletes } of steps) {
    const from = offsets[x] ?? 0;
    const to = deletes ? (offsets[x + 1] ?? from) : from;
    const put = deletes ? '' : (after[y] ?? '');
    const last = changes.at(-1);
    if (last?.to === from)
      changes[changes.length - 1] = { from: last.from, to, put: last.put + put };
    else changes.push({ from, to, put });
  }
  return changes;
}
