// The hidden first row of a tab, by whose keys we find our columns: whether it is whole, and how to get
// it back from the labels in row 2 when people sorted, deleted or typed over it. What the labels don't
// tell is asked, never guessed.
import { OWN_COLUMN, type Column } from '../educator/columns';
import { isEmail, sameTextKey, tidyEmail } from '../text/normalize';

/** A tab's first two rows as text. */
export interface TabTop {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export type TabShape =
  /** Keys in row 1, labels in row 2, each maybe with gaps. */
  | 'standing'
  /** Somebody deleted row 1: the labels stand in it. */
  | 'without-key-row'
  /** Somebody deleted row 2: the keys stand above the data. */
  | 'without-labels'
  /** Not told by these two rows: sorted into the data, deleted, or never ours. */
  | 'unknown';

/** How many labels must be ours before we believe that a row without keys is our row of labels. */
const ENOUGH_LABELS = 0.25;
/** How many keys make a row somewhere in the data our key row. */
const ENOUGH_KEYS = 0.5;

/** @param frozen how many rows are frozen; asked only when needed */
export function shapeOf(columns: readonly Column[], top: TabTop, frozen: () => number): TabShape {
  const { first, second } = top;
  if (keysIn(columns, first) > 0) {
    // People may reword every label; a row of data is told by what no label looks like.
    if (labelsIn(columns, second) > 0 || isBlank(second)) return 'standing';
    return second.some(isData) || frozen() < 2 ? 'without-labels' : 'standing';
  }
  // Keys read much like labels, so a key row that slipped down is looked for first.
  if (isKeyRow(columns, second)) return 'unknown';
  const enough = Math.max(2, columns.length * ENOUGH_LABELS);
  if (labelsIn(columns, first) >= enough) return 'without-key-row';
  return labelsIn(columns, second) >= enough && !first.some(isData) ? 'standing' : 'unknown';
}

/** IDs, dates, addresses and links: what no label is. */
export function isData(text: string): boolean {
  return (
    /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d\d-\d\dT|^https?:/i.test(text) || isEmail(tidyEmail(text))
  );
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((text) => text === '');
}

/** Whether a row in the middle of the data is our key row, which was sorted along. */
export function isKeyRow(columns: readonly Column[], row: readonly string[]): boolean {
  return keysIn(columns, row) >= columns.length * ENOUGH_KEYS;
}

/** The same for the row of labels. */
export function isLabelRow(columns: readonly Column[], row: readonly string[]): boolean {
  return labelsIn(columns, row) >= columns.length * ENOUGH_KEYS;
}

/** What to write into row 1, what to insert, and what to ask. Columns count from 1. */
export interface KeyPlan {
  readonly write: readonly { readonly column: number; readonly key: string }[];
  /** In our order; each stands right of `after`, or of the one before it. 0: left of everything. */
  readonly insert: readonly { readonly after: number; readonly columns: readonly Column[] }[];
  readonly ask: readonly AskedColumn[];
}

/** A column of ours that may be any of these. */
export interface AskedColumn {
  readonly column: Column;
  readonly candidates: readonly LooseColumn[];
}

/** A column that carries none of our keys, and what may make it one of ours. */
interface LooseColumn {
  readonly column: number;
  readonly label: string;
}

/**
 * @param keys row 1, @param labels row 2
 * @param never keys that this tab never had, so that no column can be theirs
 * @param isFilled whether a column (from 1) has anything below the labels; asked only when needed
 */
export function planKeys(
  columns: readonly Column[],
  keys: readonly string[],
  labels: readonly string[],
  never: ReadonlySet<string>,
  isFilled: (column: number) => boolean,
): KeyPlan {
  const missing = columns.filter(({ key }) => !keys.includes(key));
  if (missing.length === 0) return { write: [], insert: [], ask: [] };
  const loose = looseColumns(columns, keys, labels);
  const [placesOfLabel, sharers] = [byLabel(loose), byLabel(missing)];
  const write = missing.flatMap(({ key, label }) => {
    const [only, second] = placesOfLabel.get(sameTextKey(label)) ?? [];
    const isAlone = sharers.get(sameTextKey(label))?.length === 1;
    return only && !second && isAlone && !never.has(key) ? [{ column: only.column, key }] : [];
  });
  const found = new Set(write.map(({ column }) => column));
  const unknown = missing.filter(({ key }) => !write.some((one) => one.key === key));
  // Only a tab that has data can have lost some of it, so the data are looked at only here. A question
  // that the lead added simply gets a new column; the hourly run fills it.
  const mayAsk = unknown.filter(({ key }) => !never.has(key) && !key.startsWith(OWN_COLUMN));
  const candidates =
    mayAsk.length > 0 ? loose.filter(({ column }) => !found.has(column) && isFilled(column)) : [];
  const asked = candidates.length > 0 ? mayAsk : [];
  return {
    write,
    insert: insertions(columns, placesOf(keys, write), unknown, asked),
    ask: asked.map((column) => ({ column, candidates })),
  };
}

/** Columns of a tab that carry no key of ours, in their order. */
function looseColumns(
  columns: readonly Column[],
  keys: readonly string[],
  labels: readonly string[],
): LooseColumn[] {
  const ours = new Set(columns.map(({ key }) => key));
  const isOurs = (key: string): boolean => ours.has(key) || key.startsWith(OWN_COLUMN);
  const width = Math.max(keys.length, labels.length);
  return Array.from({ length: width }, (_, at) => ({
    column: at + 1,
    label: labels[at] ?? '',
  })).filter(({ column }) => !isOurs(keys[column - 1] ?? ''));
}

/** Where each key stands; of a column that somebody copied with its key, the left one counts. */
function placesOf(keys: readonly string[], write: KeyPlan['write']): ReadonlyMap<string, number> {
  const standing = keys.map((key, at) => [key, at + 1] as const).reverse();
  return new Map([...standing, ...write.map(({ key, column }) => [key, column] as const)]);
}

/** Runs of new columns, each right of the nearest of ours that comes before it in our order. */
function insertions(
  columns: readonly Column[],
  places: ReadonlyMap<string, number>,
  unknown: readonly Column[],
  asked: readonly Column[],
): KeyPlan['insert'] {
  const runs: { after: number; columns: Column[] }[] = [];
  let after = 0;
  for (const column of columns) {
    if (!unknown.includes(column)) after = places.get(column.key) ?? after;
    else if (!asked.includes(column)) {
      const run = runs.find((one) => one.after === after);
      if (run) run.columns.push(column);
      else runs.push({ after, columns: [column] });
    }
  }
  return runs;
}

function keysIn(columns: readonly Column[], row: readonly string[]): number {
  return columns.filter(({ key }) => row.includes(key)).length;
}

function labelsIn(columns: readonly Column[], row: readonly string[]): number {
  const said = new Set(row.map(sameTextKey));
  return columns.filter(({ label }) => said.has(sameTextKey(label))).length;
}

function byLabel<T extends { readonly label: string }>(
  all: readonly T[],
): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = sameTextKey(one.label);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}
