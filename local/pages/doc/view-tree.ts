// Finding one's way in a Doc's view: a paragraph by its ID, what stands around it, what stayed the same.
import type { BlockView, DocView, ParagraphView } from '../../views/doc-view';

export interface Found {
  paragraph: ParagraphView;
  /** The blocks of the page or cell that it stands in, and its place among them. */
  siblings: BlockView[];
  at: number;
  /** Of the innermost table around it: its row, from 0. */
  row?: number;
}

/** Every paragraph in reading order. */
export function* paragraphsOf(view: DocView | undefined): Generator<Found> {
  if (view && view.access !== 'none') yield* within(view.blocks);
}

function* within(siblings: BlockView[], row?: number): Generator<Found> {
  for (const [at, block] of siblings.entries()) {
    if (block.kind === 'paragraph') {
      yield { paragraph: block, siblings, at, ...(row === undefined ? {} : { row }) };
      continue;
    }
    for (const [r, { cells }] of block.rows.entries())
      for (const cell of cells) yield* within(cell.blocks, r);
  }
}

export function findParagraph(view: DocView | undefined, id: string): Found | undefined {
  for (const found of paragraphsOf(view)) if (found.paragraph.id === id) return found;
  return undefined;
}

export function textOf(paragraph: ParagraphView): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** The new value, in which whatever is as before is the very object of before: only the rest is drawn. */
export function withKept<T>(before: T | undefined, after: T): T {
  if (!isObject(before) || !isObject(after)) return after;
  const old = Array.isArray(before) ? byId(before) : new Map(Object.entries(before));
  const entries = Object.entries(after).map(([key, value]): [string, unknown] => {
    const name = Array.isArray(after) ? (idOf(value) ?? key) : key;
    return [key, withKept(old.get(name), value)];
  });
  const isSame =
    Object.keys(before).length === entries.length &&
    entries.every(([key, value]) => Reflect.get(before, key) === value);
  if (isSame) return before;
  for (const [key, value] of entries) Reflect.set(after, key, value);
  return after;
}

/** Items by their ID, those without by their place. */
function byId(items: unknown[]): Map<string, unknown> {
  return new Map(items.map((item, at) => [idOf(item) ?? String(at), item]));
}

function idOf(value: unknown): string | undefined {
  const id: unknown = isObject(value) ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
