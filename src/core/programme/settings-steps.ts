// How the rows of the tab Settings become the wished ones, in steps of one write each: what stands there
// stays where it can, with all that people wrote beside it. After each step the tab is in a state that is
// known beforehand, so that a save that was cut short can go on, and nobody else's change is overwritten.
import { hash64 } from '../text/hash';
import { tidyLine } from '../text/normalize';
import { movedCodes } from './list-changes';
import type { SettingsRow } from './settings-rows';

type Cells = SettingsRow['cells'];
type CellKey = keyof Cells;

export interface WishedRow {
  /** Place among the rows, from 0, of the one that becomes it; null: a new one. */
  readonly from: number | null;
  /** What it is to say; of a row that stays, cells that are not named are left alone. */
  readonly cells: Readonly<Partial<Cells>>;
  /** Added by this save or by one that was cut short: it goes beside its list. */
  readonly isNew: boolean;
}

/** The rows of one setting, in their wished order. */
export interface WishedGroup {
  readonly wished: readonly WishedRow[];
  /** Places of rows that go. */
  readonly gone: readonly number[];
}

/** One write. Places count the rows that say anything, from 0, as they stand right before it. */
export type SettingsStep =
  | { readonly do: 'delete'; readonly at: number; readonly count: number }
  | {
      readonly do: 'write';
      readonly at: number;
      readonly key: CellKey;
      readonly texts: readonly string[];
    }
  | { readonly do: 'append'; readonly rows: readonly Readonly<Partial<Cells>>[] }
  | { readonly do: 'move'; readonly at: number; readonly count: number; readonly to: Destination };

/** A row that stays, and the side of it. */
interface Destination {
  readonly at: number;
  readonly side: 'before' | 'after';
}

export interface SettingsDraft {
  readonly steps: readonly SettingsStep[];
  /** Before each step, and after the last. */
  readonly states: readonly string[];
  /** As the tab will say. */
  readonly rows: readonly SettingsRow[];
}

/** The same for the same rows in the same order, wherever blank rows stand between them. */
export function stateOf(rows: readonly SettingsRow[]): string {
  const cells = rows.map((row) => CELL_KEYS.map((key) => row.cells[key]));
  return hash64(JSON.stringify(cells));
}

const CELL_KEYS: readonly CellKey[] = ['setting', 'code', 'value', 'short', 'hint'];

const BLANK: Cells = { setting: '', code: '', value: '', short: '', hint: '' };

/** A row that is known again wherever it goes. */
interface Item {
  readonly id: number;
  readonly row: number;
  readonly cells: Cells;
}

/** Deletes, then writes, then appends, then puts in order. */
export function draftSteps(
  rows: readonly SettingsRow[],
  groups: readonly WishedGroup[],
): SettingsDraft {
  const draft = new Draft(rows);
  draft.delete(groups.flatMap(({ gone }) => gone));
  const wished = groups.flatMap((group) => group.wished);
  for (const key of CELL_KEYS) draft.write(key, wished);
  const added = wished.filter(({ from }) => from === null);
  draft.append(added.map(({ cells }) => cells));
  // Appended rows are known by numbers that follow those of the rows that were there.
  const idOf = (one: WishedRow): number => one.from ?? rows.length + added.indexOf(one);
  for (const group of groups) {
    const fresh = group.wished.filter(({ isNew }) => isNew).map(idOf);
    draft.order(group.wished.map(idOf), new Set(fresh));
  }
  return draft;
}

class Draft implements SettingsDraft {
  readonly steps: SettingsStep[] = [];
  readonly states: string[];
  private items: readonly Item[];
  /** The number of the first row that is appended. */
  private readonly nextId: number;

  constructor(rows: readonly SettingsRow[]) {
    this.items = rows.map(({ row, cells }, id) => ({ id, row, cells }));
    this.nextId = rows.length;
    this.states = [stateOf(rows)];
  }

  get rows(): readonly SettingsRow[] {
    return this.items.map(({ row, cells }) => ({ row, cells }));
  }

  /** From the bottom up, a block at a time. */
  delete(ids: readonly number[]): void {
    for (const { at, count } of this.blocks(ids).reverse()) {
      this.take({ do: 'delete', at, count });
    }
  }

  /** Only cells that say something else, those below each other at once. */
  write(key: CellKey, wished: readonly WishedRow[]): void {
    const texts = new Map<number, string>();
    for (const { from, cells } of wished) {
      const wish = cells[key];
      const now = from === null ? undefined : this.items.find(({ id }) => id === from)?.cells[key];
      if (from === null || now === undefined || wish === undefined) continue;
      if (tidyLine(now) !== wish) texts.set(from, wish);
    }
    for (const { at, count } of this.blocks([...texts.keys()])) {
      const block = this.items.slice(at, at + count);
      this.take({ do: 'write', at, key, texts: block.map(({ id }) => texts.get(id) ?? '') });
    }
  }

  append(rows: readonly Readonly<Partial<Cells>>[]): void {
    if (rows.length > 0) this.take({ do: 'append', rows });
  }

  /** Each row that has to move goes right behind the one that it follows. */
  order(wished: readonly number[], fresh: ReadonlySet<number>): void {
    const settled = wished.filter((id) => !fresh.has(id));
    const now = [...settled].sort((a, b) => this.place(a) - this.place(b));
    const moved = new Set(movedCodes(now.map(String), settled.map(String)).map(Number));
    const moves = (id: number | undefined): boolean =>
      id !== undefined && (fresh.has(id) || moved.has(id));
    const anchor = wished.find((id) => !moves(id));
    if (anchor === undefined) return;
    for (let start = 0; start < wished.length; start++) {
      if (!moves(wished[start])) continue;
      const before = wished[start - 1];
      const first = start;
      while (moves(wished[start + 1]) && this.isBlock(wished[start], wished[start + 1])) start++;
      const [at, count] = [this.place(wished[first]), start - first + 1];
      const to: Destination =
        before === undefined
          ? { at: this.place(anchor), side: 'before' }
          : { at: this.place(before), side: 'after' };
      const isThere = to.side === 'after' ? at === to.at + 1 : at + count === to.at;
      if (!isThere) this.take({ do: 'move', at, count, to });
    }
  }

  private isBlock(first: number | undefined, second: number | undefined): boolean {
    const [one, two] = [this.items[this.place(first)], this.items[this.place(second)]];
    return this.place(second) === this.place(first) + 1 && two?.row === (one?.row ?? 0) + 1;
  }

  private place(id: number | undefined): number {
    return this.items.findIndex((item) => item.id === id);
  }

  /** Rows that stand right below each other in the Sheet, from top to bottom. */
  private blocks(ids: readonly number[]): { at: number; count: number }[] {
    const blocks: { at: number; count: number }[] = [];
    for (const at of ids.map((id) => this.place(id)).sort((a, b) => a - b)) {
      const last = blocks[blocks.length - 1];
      const row = this.items[at]?.row ?? 0;
      const end = last && this.items[last.at + last.count - 1];
      if (last && end && at === last.at + last.count && row === end.row + 1) last.count++;
      else blocks.push({ at, count: 1 });
    }
    return blocks;
  }

  private take(step: SettingsStep): void {
    this.items = afterStep(this.items, step, this.nextId);
    this.steps.push(step);
    this.states.push(stateOf(this.rows));
  }
}

function afterStep(items: readonly Item[], step: SettingsStep, nextId: number): Item[] {
  switch (step.do) {
    case 'delete':
      return items
        .filter((_, at) => at < step.at || at >= step.at + step.count)
        .map((item, at) => (at < step.at ? item : { ...item, row: item.row - step.count }));
    case 'write':
      return items.map((item, at) => {
        const text = step.texts[at - step.at];
        return text === undefined ? item : { ...item, cells: { ...item.cells, [step.key]: text } };
      });
    case 'append': {
      const next = (items[items.length - 1]?.row ?? 0) + 1;
      const added = step.rows.map((cells, n) => ({
        id: nextId + n,
        row: next + n,
        cells: { ...BLANK, ...cells },
      }));
      return [...items, ...added];
    }
    case 'move':
      return afterMove(items, step);
  }
}

function afterMove(
  items: readonly Item[],
  { at, count, to }: SettingsStep & { do: 'move' },
): Item[] {
  const first = items[at]?.row ?? 0;
  const target = (items[to.at]?.row ?? 0) + (to.side === 'after' ? 1 : 0);
  const moved = items.map((item): Item => {
    const { row } = item;
    if (row >= first && row < first + count) {
      const start = target > first ? target - count : target;
      return { ...item, row: start + row - first };
    }
    if (row >= first + count && row < target) return { ...item, row: row - count };
    if (row >= target && row < first) return { ...item, row: row + count };
    return item;
  });
  return moved.sort((a, b) => a.row - b.row);
}
