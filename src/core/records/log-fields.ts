// Which records a quick log may write, and which of their fields: never one that only the teacher fills in.
import type { RecordField, RecordKind } from './record-kind';
import { RECORD_KINDS, type FieldKey, type RecordKindKey } from './record-kinds';

export type KeyedField = RecordField & { readonly key: FieldKey };

/** Every field of a kind, in the order of its columns. */
export function fieldsOfKind(kind: RecordKindKey): readonly KeyedField[] {
  const { fields }: { readonly fields: readonly KeyedField[] } = RECORD_KINDS[kind];
  return fields;
}

/** None for a kind of which only the teacher writes records. */
export function logFields(kind: RecordKindKey): readonly KeyedField[] {
  if (logTitle(kind) === undefined) return [];
  return fieldsOfKind(kind).filter(({ writer }) => writer !== 'teacher');
}

/** Such as "Log a meeting". */
export function logTitle(kind: RecordKindKey): string | undefined {
  const { logTitle: title }: RecordKind = RECORD_KINDS[kind];
  return title;
}

export const LOG_KINDS: readonly RecordKindKey[] = (
  Object.keys(RECORD_KINDS) as RecordKindKey[]
).filter((kind) => logTitle(kind) !== undefined);
