// Tables of a Doc as they were read, made from a few cells: what the Sheet may have of a row, and its words.
import type { DocRecord, FoundTable, ReadDoc } from '../../src/core/doc/read/read-doc';
import { fieldsOf, type FieldKey, type RecordKindKey } from '../../src/core/records/record-kinds';

/** Codes, ISO dates and texts by field, and the Ref. */
export type Row = Readonly<Partial<Record<FieldKey, string>>> & { readonly ref: string };
export type Rows = Readonly<Partial<Record<RecordKindKey, readonly Row[]>>>;

export function readKinds(rows: Rows): ReadDoc['kinds'] {
  const kinds = Object.entries(rows) as [RecordKindKey, readonly Row[]][];
  return Object.fromEntries(
    kinds.map(([kind, some]) => [
      kind,
      {
        found: tableOf(kind),
        records: some.map((row) => recordOf(kind, row)),
        ...{ withoutRef: [], unclear: [], highest: some.length },
      },
    ]),
  );
}

function tableOf(kind: RecordKindKey): FoundTable {
  const table = { kind: 'table' as const, startIndex: 0, endIndex: 1, rows: [] };
  const keys: (FieldKey | 'ref')[] = [...fieldsOf(kind).map(({ key }) => key), 'ref'];
  return { kind, tabId: 't.0', table, columns: new Map(keys.map((key, at) => [key, at])) };
}

function recordOf(kind: RecordKindKey, { ref, ...texts }: Row): DocRecord {
  const back = fieldsOf(kind).filter((field) => field.back === true);
  return {
    ref,
    texts,
    values: Object.fromEntries(back.map(({ key }) => [key, texts[key] ?? ''])),
  };
}
