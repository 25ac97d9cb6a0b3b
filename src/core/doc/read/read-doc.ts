// What a coaching Doc says, table by table: records, rows that wait for a Ref, and what can't be read.
import type { FieldKey, RecordKindKey } from '../../records/record-kinds';
import type { DateOrder } from '../../text/dates';
import type { DocCell, DocModel, DocTable } from './doc-model';
import { findTables } from './find-tables';
import { readRows } from './read-rows';

export type { DateOrder };

export interface ReadingContext {
  /** Short names of the staff goals. */
  readonly staffGoals: readonly string[];
  readonly dateOrder: DateOrder;
  /** ISO date; dates without a year go by it. */
  readonly today: string;
  /** Kinds whose table this Doc has had: not finding one of them is a problem. */
  readonly expected: readonly RecordKindKey[];
}

/** A table that was found, and where its columns stand. */
export interface FoundTable {
  readonly kind: RecordKindKey;
  readonly tabId: string;
  readonly table: DocTable;
  /** Column index by field key; a column that is gone is missing. */
  readonly columns: ReadonlyMap<FieldKey | 'ref', number>;
}

export interface DocRecord {
  /** Such as M-03. */
  readonly ref: string;
  /** Only what the Sheet may have: codes, ISO dates, whole numbers, Refs; '' for empty or unreadable. */
  readonly values: Readonly<Partial<Record<FieldKey, string>>>;
  /** Every cell as it stands, by field; for showing only, never stored. */
  readonly texts: Readonly<Partial<Record<FieldKey, string>>>;
}

export interface ReadKind {
  readonly found: FoundTable;
  /** In the order of the table; those with a Ref that no other row has. */
  readonly records: readonly DocRecord[];
  /** Ref cells of rows that say something and have no Ref, from top to bottom. */
  readonly withoutRef: readonly DocCell[];
  /**
   * Refs that several rows have, or that stand in a cell that can't be read: what the Sheet has of them stays.
   * None for highlights, whose yes may have been taken back.
   */
  readonly unclear: readonly string[];
  /** The highest number of a Ref in the table, 0 when there is none. */
  readonly highest: number;
}

/** By place and column, never with the text. */
export interface DocProblem {
  readonly kind: RecordKindKey;
  /** Row below the header, from 1; 0 when it is about the table. */
  readonly row: number;
  /** The column's heading; '' when it is about the row or the table. */
  readonly column: string;
  readonly what: DocProblemCode;
}

export type DocProblemCode =
  | 'no-table'
  | 'two-tables'
  | 'no-header'
  | 'no-column'
  | 'two-columns'
  | 'unknown-word'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-ref'
  | 'too-long'
  | 'same-ref'
  | 'merged'
  | 'nested-table'
  | 'suggestion'
  | 'struck'
  | 'chip';

export interface ReadDoc {
  readonly kinds: Readonly<Partial<Record<RecordKindKey, ReadKind>>>;
  readonly problems: readonly DocProblem[];
}

/**
 * Reads every table that is found. A kind that is missing from `kinds` could not be read: what the Sheet has
 * of it stays.
 */
export function readRecords(model: DocModel, context: ReadingContext): ReadDoc {
  const { found, problems } = findTables(model, context.expected);
  const read = found.map((table) => ({ kind: table.kind, ...readRows(table, context) }));
  return {
    kinds: Object.fromEntries(read.map((each) => [each.kind, each.read])),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}
