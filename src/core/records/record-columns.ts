// The Sheet's tab of a record kind: what is read back from the Docs, and whose record it is.
import { fieldsOf, REF, type FieldKey, type KeyedField, type RecordKindKey } from './record-kinds';

/** Columns that are not fields of the Doc's table. */
export type SystemColumnKey = 'name' | 'ref' | 'syncedAt' | 'educatorId' | 'docId';

interface RecordColumn {
  readonly key: SystemColumnKey | FieldKey;
  readonly label: string;
  /** For the add-on only: hidden from people until they unhide it. */
  readonly hidden?: boolean;
}

/** Columns of the kind's tab, from left to right; only fields that are read back have one. */
export function recordColumns(kind: RecordKindKey): readonly RecordColumn[] {
  return [
    { key: 'name', label: 'Teacher' },
    { key: REF.key, label: REF.heading },
    ...fieldsReadBack(kind).map(({ key, heading }) => ({ key, label: heading })),
    { key: 'syncedAt', label: 'Read from the Doc' },
    { key: 'educatorId', label: 'Educator ID', hidden: true },
    { key: 'docId', label: 'Doc ID', hidden: true },
  ];
}

/** Fields of which the Sheet gets a copy, some of them only after the teacher's yes. */
export function fieldsReadBack(kind: RecordKindKey): readonly KeyedField[] {
  return fieldsOf(kind).filter(({ back }) => back !== false);
}
