// Finds the table of each kind in a Doc: by the named range that we put around it, else by its headings,
// else not at all, and says so.
import { KIND_KEYS, RECORD_KINDS, type RecordKindKey } from '../../records/record-kinds';
import { NAMED_RANGES } from '../blocks';
import type { DocModel, DocTab, DocTable } from './doc-model';
import { findColumns, headerKeys, headingsMissing, headingsOf } from './headings';
import type { DocProblem, DocProblemCode, FoundTable } from './read-doc';

interface PlacedTable {
  readonly tab: DocTab;
  readonly table: DocTable;
  /** What its first row says. */
  readonly header: readonly string[];
}

type Claims = Map<RecordKindKey, PlacedTable>;

/**
 * Tables that can be read, each of one kind, in the order of the kinds. A table without its header row or
 * without a Ref column is none of them.
 * @param expected kinds whose table the Doc has had
 */
export function findTables(
  model: DocModel,
  expected: readonly RecordKindKey[],
): { found: FoundTable[]; problems: DocProblem[] } {
  const tables = model.tabs.flatMap((tab) =>
    tab.elements.flatMap((table) =>
      table.kind === 'table' ? { tab, table, header: headerKeys(table) } : [],
    ),
  );
  const claims = claimTables(tables);
  const found: FoundTable[] = [];
  const problems: DocProblem[] = [];
  for (const kind of KIND_KEYS) {
    const claim = claims.get(kind);
    if (!claim) {
      if (expected.includes(kind)) problems.push(aboutTable(kind, 'no-table'));
      continue;
    }
    if (unclaimed(tables, claims).some(({ header }) => isWhole(kind, header)))
      problems.push(aboutTable(kind, 'two-tables'));
    const read = readHeader(kind, claim);
    problems.push(...read.problems);
    if (read.columns.has('ref'))
      found.push({ kind, tabId: claim.tab.tabId, table: claim.table, columns: read.columns });
  }
  return { found, problems };
}

function aboutTable(kind: RecordKindKey, what: DocProblemCode): DocProblem {
  return { kind, row: 0, column: '', what };
}

function readHeader(
  kind: RecordKindKey,
  { table, header }: PlacedTable,
): Pick<FoundTable, 'columns'> & { problems: DocProblem[] } {
  const isHeader = headingsMissing(kind, header) * 2 <= headingsOf(kind).length;
  return isHeader
    ? findColumns(kind, table)
    : { columns: new Map(), problems: [aboutTable(kind, 'no-header')] };
}

/** By named range first, then by all headings, then by all headings but one. */
function claimTables(tables: readonly PlacedTable[]): Claims {
  const claims: Claims = new Map();
  const take = (pick: (kind: RecordKindKey) => PlacedTable | undefined): void => {
    for (const kind of KIND_KEYS) {
      const table = claims.has(kind) ? undefined : pick(kind);
      if (table) claims.set(kind, table);
    }
  };
  take((kind) => namedTable(kind, unclaimed(tables, claims)));
  take((kind) => unclaimed(tables, claims).find(({ header }) => isWhole(kind, header)));
  take((kind) => only(unclaimed(tables, claims).filter(({ header }) => isNear(kind, header))));
  return claims;
}

function unclaimed(tables: readonly PlacedTable[], claims: Claims): PlacedTable[] {
  const taken = [...claims.values()];
  return tables.filter((table) => !taken.includes(table));
}

/** The table in which a range of the kind's name begins, else the only one that it touches. */
function namedTable(kind: RecordKindKey, tables: readonly PlacedTable[]): PlacedTable | undefined {
  const name = NAMED_RANGES.table(RECORD_KINDS[kind].table);
  const fitting = tables.filter(({ header }) => !isAnothers(kind, header));
  const touched = fitting.filter(({ tab, table }) =>
    tab.namedRanges.some((range) => range.name === name && overlap(range, table)),
  );
  const begun = touched.filter(({ tab, table }) =>
    tab.namedRanges.some(
      ({ name: of, startIndex: at }) =>
        of === name && table.startIndex <= at && at < table.endIndex,
    ),
  );
  const candidates = begun.length > 0 ? begun : touched;
  return candidates.find(({ header }) => isWhole(kind, header)) ?? only(candidates);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function overlap(
  a: { startIndex: number; endIndex: number },
  b: { startIndex: number; endIndex: number },
): boolean {
  return a.startIndex < b.endIndex && b.startIndex < a.endIndex;
}

function isWhole(kind: RecordKindKey, header: readonly string[]): boolean {
  return headingsMissing(kind, header) === 0;
}

function isNear(kind: RecordKindKey, header: readonly string[]): boolean {
  return headingsMissing(kind, header) <= 1 && !isAnothers(kind, header);
}

/** Whether the headings of another kind fit the header, and better. */
function isAnothers(kind: RecordKindKey, header: readonly string[]): boolean {
  const own = headingsMissing(kind, header);
  return KIND_KEYS.some((other) => headingsMissing(other, header) < Math.min(own, 2));
}
