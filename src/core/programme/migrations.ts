// The version of what a programme stores and of its tabs, and how an older one becomes today's: a list
// of small steps, each of which may be done again. What a step knows stays as it is, whatever changes
// later: a step never uses today's encoders.
import { hash64 } from '../text/hash';
import { FILL_VERSION_4, VERSION_4_KEYS } from './fill-version-4';
import type { ListKey } from './settings-lists';

/** Of the stored values and of the tabs. */
export const SCHEMA = 4;

/** Stored texts by name. */
type Values = Readonly<Record<string, string>>;

/** By column key. */
export type Cells = Readonly<Record<string, string>>;

/** What new columns of a tab say of rows that were there before. */
export interface RowFill {
  readonly tab: string;
  /** Keys of columns. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Another tab that tells something of them. */
  readonly beside: { readonly tab: string; readonly reads: readonly string[] };
  /**
   * The new cells of a row, from what is read of it.
   * @param others rows of the other tab, @param today ISO date
   */
  readonly filled: (others: readonly Cells[], today: string) => (row: Cells) => Cells;
}

interface Migration {
  /** The version that it leads to. */
  readonly to: number;
  /** Keys of columns that no tab had before, by the tab's name: nobody can have lost them. */
  readonly newKeys: Readonly<Record<string, readonly string[]>>;
  /** Lists that no tab Settings had before: their rows are written into it. */
  readonly newLists?: readonly ListKey[];
  readonly fill?: RowFill;
  /** What changes among the stored values. @param now ISO date-time */
  readonly change: (stored: Values, now: string) => Values;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    // Before it, a programme stood when its last step was done, and Docs were shared at once.
    to: 1,
    newKeys: { Educators: ['docSharedAt', 'docProblem', 'docIntentAt'] },
    change: ({ setUp }): Values => (setUp ? { setUp: withStands(setUp) } : {}),
  },
  {
    // Lists of the Form's map tell what stands there now from what stood there once; runs leave a sign.
    to: 2,
    newKeys: { Educators: ['invitedAt', 'remindedAt', 'aliases', 'choices'] },
    change: ({ formMap }, now) => ({
      heartbeat: now,
      ...(formMap ? { formMap: withFormerTexts(formMap) } : {}),
    }),
  },
  {
    // Docs are read back: records name their Doc and their teacher. Sections of the Doc, each with its
    // hint, are the programme's to choose.
    to: 3,
    newLists: ['docSections'],
    newKeys: {
      Educators: ['docMemory'],
      Merged: ['docMemory'],
      Settings: ['hint'],
      ...recordTabs(['name', 'docId']),
    },
    change: () => ({}),
  },
  {
    // A list tells who is due, who answered, and what each of them wants first.
    to: 4,
    newKeys: { Educators: VERSION_4_KEYS, Merged: VERSION_4_KEYS },
    fill: FILL_VERSION_4,
    change: () => ({}),
  },
];

function recordTabs(keys: readonly string[]): Record<string, readonly string[]> {
  const tabs = [
    'Goals',
    'Meetings',
    'Strategies',
    'Tries',
    'Visits',
    'Evidence',
    'Highlights',
    'Plan',
    'Resources',
  ];
  return Object.fromEntries(tabs.map((tab) => [tab, keys]));
}

/** @param schema as stored; a programme of version 0 did not say */
export function versionOf(stored: Values): number {
  if (stored['schema']) return Number(stored['schema']);
  return stored['programme'] ? 0 : SCHEMA;
}

/** The steps to go from a version, in their order. */
export function migrationsFrom(version: number): readonly Migration[] {
  return MIGRATIONS.filter(({ to }) => to > version);
}

function withStands(setUp: string): string {
  const state = JSON.parse(setUp) as { done?: readonly string[]; stands?: boolean };
  const stands = state.stands ?? state.done?.includes('triggers') === true;
  return JSON.stringify({ ...state, stands });
}

type Pairs = readonly (readonly [code: string, text: string])[] | null;
type OldItem = readonly [key: string, itemId: string, options: Pairs, rows: Pairs, columns: Pairs];

/** A map that is damaged or of the new kind already stays as it is. */
function withFormerTexts(text: string): string {
  const json = text.slice(16);
  if (hash64(json) !== text.slice(0, 16) || !json.startsWith('[')) return text;
  const list = (now: Pairs): readonly [Pairs, Pairs] | null => now && [now, []];
  const items = (JSON.parse(json) as readonly OldItem[]).map(
    ([key, itemId, options, rows, columns]) =>
      [key, itemId, list(options), list(rows), list(columns), ''] as const,
  );
  const after = JSON.stringify({ items, own: [] });
  return `${after.length}:${after}`;
}
