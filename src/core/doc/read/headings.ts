// Where the columns of a kind stand in a table, told from its first row.
import type { RecordField } from '../../records/record-kind';
import { RECORD_KINDS, REF, type FieldKey, type RecordKindKey } from '../../records/record-kinds';
import type { DocTable } from './doc-model';
import type { DocProblem } from './read-doc';
import { headingKey } from './same-words';

export type ColumnKey = FieldKey | typeof REF.key;

export interface Heading {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Only the teacher writes below it. */
  readonly isTeachers: boolean;
}

/** The headings of a kind as we made them, from left to right. */
export function headingsOf(kind: RecordKindKey): readonly Heading[] {
  const { fields }: { fields: readonly (RecordField & { key: FieldKey })[] } = RECORD_KINDS[kind];
  return [
    ...fields.map(({ key, heading, writer }) => ({
      key,
      heading,
      isTeachers: writer === 'teacher',
    })),
    { ...REF, isTeachers: false },
  ];
}

/** How many of the kind's headings stand in the table's first row. */
export function headingsFound(kind: RecordKindKey, table: DocTable): number {
  const texts = new Set(headerTexts(table));
  return headingsOf(kind).filter(({ heading }) => texts.has(headingKey(heading))).length;
}

function headerTexts(table: DocTable): string[] {
  return (table.rows[0]?.cells ?? []).map(({ text }) => headingKey(text));
}

/** Columns by key, and a problem for each that is missing or there twice. */
export function findColumns(
  kind: RecordKindKey,
  table: DocTable,
): { columns: ReadonlyMap<ColumnKey, number>; problems: DocProblem[] } {
  const texts = headerTexts(table);
  const columns = new Map<ColumnKey, number>();
  const problems: DocProblem[] = [];
  const missing: Heading[] = [];
  for (const one of headingsOf(kind)) {
    const at = texts.indexOf(headingKey(one.heading));
    if (at < 0) missing.push(one);
    else if (texts.lastIndexOf(headingKey(one.heading)) === at) columns.set(one.key, at);
    else problems.push({ kind, row: 0, column: one.heading, what: 'two-columns' });
  }
  const renamed = renamedColumn(kind, table, columns);
  if (renamed) columns.set(renamed.key, renamed.at);
  const isMerged = table.rows[0]?.cells.some(({ oddities }) => oddities.includes('merged'));
  for (const { key, heading } of missing) {
    if (columns.has(key)) continue;
    problems.push({ kind, row: 0, column: heading, what: isMerged ? 'merged' : 'no-column' });
  }
  return { columns, problems };
}

/**
 * The one column that must be it though its heading says something else: all others stand where we put them.
 * Never one that only the teacher fills in: an answer to another question is no yes.
 */
function renamedColumn(
  kind: RecordKindKey,
  table: DocTable,
  columns: ReadonlyMap<ColumnKey, number>,
): { key: ColumnKey; at: number } | undefined {
  const made = headingsOf(kind);
  const header = table.rows[0]?.cells ?? [];
  if (header.length !== made.length || columns.size !== made.length - 1) return undefined;
  const at = made.findIndex(({ key }) => !columns.has(key));
  const one = made[at];
  const othersStand = made.every(({ key }, i) => i === at || columns.get(key) === i);
  const isPlain = header.every(({ oddities }) => !oddities.includes('merged'));
  return one && !one.isTeachers && othersStand && isPlain ? { key: one.key, at } : undefined;
}
