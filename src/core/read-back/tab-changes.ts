// What has to change in a record tab so that it says what the Docs say: rows are told by Doc and Ref, and
// whatever else stands in the tab is somebody's own.
import type { KindRecords, RecordCells } from './doc-records';
import { WRITTEN_AT } from './doc-records';

export interface StandingRow {
  /** Row number in the Sheet, from 1. */
  readonly row: number;
  readonly cells: RecordCells;
}

interface TabChanges {
  /** Whole rows of our columns. */
  readonly updates: readonly StandingRow[];
  readonly appends: readonly RecordCells[];
  /** Whether a row is one that its Doc does not have any more. */
  readonly isGone: (cells: RecordCells) => boolean;
  readonly anyGone: boolean;
}

/**
 * @param standing every row of the tab
 * @param docs of one kind, each Doc once
 * @param now ISO date-time, for the rows that are written
 */
export function tabChanges(
  standing: readonly StandingRow[],
  docs: readonly KindRecords[],
  now: string,
): TabChanges {
  const known = new Set(docs.map(({ docId }) => docId));
  const kept = new Set(docs.flatMap(({ docId, unclear }) => unclear.map((ref) => key(docId, ref))));
  const wanted = new Map(
    docs.flatMap(({ docId, rows }) => rows.map((cells) => [key(docId, cells['ref']), cells])),
  );
  const ours = standing.filter(({ cells }) => known.has(cells['docId'] ?? ''));
  const there = new Set(ours.map(({ cells }) => keyOf(cells)));
  const isGone = (cells: RecordCells): boolean =>
    known.has(cells['docId'] ?? '') &&
    (cells['ref'] ?? '') !== '' &&
    !wanted.has(keyOf(cells)) &&
    !kept.has(keyOf(cells));
  return {
    updates: ours.flatMap(({ row, cells }) => {
      const after = wanted.get(keyOf(cells));
      return after && differs(cells, after)
        ? [{ row, cells: { ...after, [WRITTEN_AT]: now } }]
        : [];
    }),
    appends: [...wanted]
      .filter(([id]) => !there.has(id))
      .map(([, cells]) => ({ ...cells, [WRITTEN_AT]: now })),
    isGone,
    anyGone: ours.some(({ cells }) => isGone(cells)),
  };
}

function keyOf(cells: RecordCells): string {
  return key(cells['docId'] ?? '', cells['ref']);
}

function key(docId: string, ref = ''): string {
  return `${docId} ${ref}`;
}

function differs(before: RecordCells, after: RecordCells): boolean {
  return Object.entries(after).some(([column, text]) => (before[column] ?? '') !== text);
}
