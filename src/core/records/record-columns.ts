// The Sheet's tab of a record kind: what is read back from the Docs, and whose record it is.
import type { FieldKind, RecordField } from './record-kind';
import { RECORD_KINDS, REF, type FieldKey, type RecordKindKey } from './record-kinds';

/** Columns that are not fields of the Doc's table. */
export type SystemColumnKey = 'educatorId' | 'ref' | 'syncedAt';

export interface RecordColumn {
  readonly key: SystemColumnKey | FieldKey;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
}

const FIELD_WIDTHS: Record<FieldKind, number> = {
  text: 260,
  word: 120,
  date: 100,
  number: 70,
  link: 200,
  'text-link': 260,
  ref: 70,
};

/** Columns of the kind's tab, from left to right; only fields that are read back have one. */
export function recordColumns(kind: RecordKindKey): readonly RecordColumn[] {
  return [
    { key: 'educatorId', label: 'Educator ID', width: 120 },
    { key: REF.key, label: REF.heading, width: 70 },
    ...fieldsReadBack(kind).map((field) => ({
      key: field.key,
      label: field.heading,
      width: FIELD_WIDTHS[field.kind],
    })),
    { key: 'syncedAt', label: 'Read from the Doc', width: 150 },
  ];
}

/** Fields of which the Sheet gets a copy, some of them only after the teacher's yes. */
export function fieldsReadBack(kind: RecordKindKey): readonly KeyedField[] {
  const { fields }: { fields: readonly KeyedField[] } = RECORD_KINDS[kind];
  return fields.filter((field) => field.back !== false);
}

type KeyedField = RecordField & { readonly key: FieldKey };
