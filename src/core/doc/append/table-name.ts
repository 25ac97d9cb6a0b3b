// What people call a table: the heading above it, as a Doc begins with it.
import { RECORD_KINDS, type RecordKindKey } from '../../records/record-kinds';
import { knownSection } from '../sections';

export function tableName(kind: RecordKindKey): string {
  const { table, tab } = RECORD_KINDS[kind];
  return knownSection(table)?.heading ?? tab;
}
