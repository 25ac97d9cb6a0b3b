// Where the columns of a kind stand in a table, told from its first row.
import type { RecordField } from '../../records/record-kind';
import { fieldsOf, REF, type FieldKey, type RecordKindKey } from '../../records/record-kinds';
import type { DocTable } from './doc-model';
import type { DocProblem } from './read-doc';
import { headingKey } from './same-words';

type ColumnKey = FieldKey | typeof REF.key;

interface Heading {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Equal to a cell's when they are the same heading. */
  readonly textKey: string;
  /** What stands below it goes by this very heading: the teacher's answers, and words that the Sheet gets. */
  readonly isByName: boolean;
}

const HEADINGS = new Map<RecordKindKey, readonly Heading[]>();

/** The headings of a kind as we made them, from left to right. */
export function headingsOf(kind: RecordKindKey): readonly Heading[] {
  const known = HEADINGS.get(kind);
  if (known) return known;
  const columns: readonly (Partial<RecordField> & { key: ColumnKey; heading: string })[] = [
    ...fieldsOf(kind),
    REF,
  ];
  const made = columns.map(({ key, heading, writer, kind, back }) => ({
    key,
    heading,
    textKey: headingKey(heading),
    isByName: writer === 'teacher' || (kind === 'text' && back !== false),
  }));
  HEADINGS.set(kind, made);
  return made;
}

/** What the cells of a table's first row say, as it is compared. */
export function headerKeys(table: DocTable): readonly string[] {
  return (table.rows[0]?.cells ?? []).map(({ text }) => headingKey(text));
}

/** How many of the kind's headings a header lacks. */
export function headingsMissing(kind: RecordKindKey, header: readonly string[]): number {
  return headingsOf(kind).filter(({ textKey }) => !header.includes(textKey)).length;
}

/** Columns by key, and a problem for each that is missing or there twice. */
export function findColumns(
  kind: RecordKindKey,
  table: DocTable,
): { columns: ReadonlyMap<ColumnKey, number>; problems: DocProblem[] } {
  const header = headerKeys(table);
  const columns = new Map<ColumnKey, number>();
  const problems: DocProblem[] = [];
  const missing: Heading[] = [];
  for (const one of headingsOf(kind)) {
    const at = header.indexOf(one.textKey);
    if (at < 0) missing.push(one);
    else if (header.lastIndexOf(one.textKey) === at) columns.set(one.key, at);
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
 * Never one that goes by its name: an answer to another question is no yes, and what is written below
 * another heading was not written for the Sheet.
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
  return one && !one.isByName && othersStand && isPlain ? { key: one.key, at } : undefined;
}
