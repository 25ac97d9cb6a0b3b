// Which records a quick log may write, and which of their fields: never one that only the teacher fills in.
import type { RecordKind } from './record-kind';
import {
  fieldsOf,
  KIND_KEYS,
  RECORD_KINDS,
  type KeyedField,
  type RecordKindKey,
} from './record-kinds';

/** None for a kind of which only the teacher writes records. */
export function logFields(kind: RecordKindKey): readonly KeyedField[] {
  if (logTitle(kind) === undefined) return [];
  return fieldsOf(kind).filter(({ writer }) => writer !== 'teacher');
}

/** Such as "Log a meeting". */
export function logTitle(kind: RecordKindKey): string | undefined {
  const { logTitle: title }: RecordKind = RECORD_KINDS[kind];
  return title;
}

export const LOG_KINDS = KIND_KEYS.filter((kind) => logTitle(kind) !== undefined);
