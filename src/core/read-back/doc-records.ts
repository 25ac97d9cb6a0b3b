// What the Sheet is to have of one Doc, kind by kind, as rows of the record tabs.
import type { DocRecord, ReadDoc, ReadKind } from '../doc/read/read-doc';
import type { RecordField } from '../records/record-kind';
import { fieldsReadBack, type SystemColumnKey } from '../records/record-columns';
import { asksTheTeacher, KIND_KEYS, type RecordKindKey } from '../records/record-kinds';
import { hash64 } from '../text/hash';

/** By column key. */
export type RecordCells = Readonly<Record<string, string>>;

/** Whose records they are: in every row of the record tabs. */
interface RecordOwner {
  readonly name: string;
  readonly educatorId: string;
  readonly docId: string;
}

export interface KindRecords {
  readonly kind: RecordKindKey;
  readonly docId: string;
  /** In the order of the Doc's table; without `syncedAt`. */
  readonly rows: readonly RecordCells[];
  /** Refs of which the tab keeps what it has. */
  readonly unclear: readonly string[];
  /** Tells whether the tab has exactly this already; '' when there is nothing to have. */
  readonly hash: string;
  readonly highest: number;
}

/** When a row was last written; all other columns come from the Doc or from its owner. */
export const WRITTEN_AT = 'syncedAt' satisfies SystemColumnKey;

/**
 * The kinds that could be read; of the others the tabs keep what they have, but for a teacher's answers.
 * @param known kinds whose table the Doc has had
 */
export function recordsOf(
  { kinds }: Pick<ReadDoc, 'kinds'>,
  owner: RecordOwner,
  known: readonly RecordKindKey[] = [],
): KindRecords[] {
  return KIND_KEYS.flatMap((kind) => {
    const read = kinds[kind];
    if (read) return [kindRecords(kind, read, owner)];
    return known.includes(kind) && asksTheTeacher(kind) ? [nothingOf(kind, owner)] : [];
  });
}

/** What can't be read may have been taken back. */
function nothingOf(kind: RecordKindKey, { docId }: RecordOwner): KindRecords {
  return { kind, docId, rows: [], unclear: [], hash: '', highest: 0 };
}

function kindRecords(kind: RecordKindKey, read: ReadKind, owner: RecordOwner): KindRecords {
  const rows = read.records.map((record) => toCells(kind, record, owner));
  const unclear = [...read.unclear].sort();
  const isEmpty = rows.length === 0 && unclear.length === 0;
  const hash = isEmpty ? '' : hash64(JSON.stringify([rows, unclear]));
  return { kind, docId: owner.docId, rows, unclear, hash, highest: read.highest };
}

function toCells(kind: RecordKindKey, { ref, values }: DocRecord, owner: RecordOwner): RecordCells {
  const fields = fieldsReadBack(kind).map(
    (field) => [field.key, inWords(field, values[field.key] ?? '')] as const,
  );
  return { ...Object.fromEntries(fields), ref, ...owner };
}

/** People read the tabs: of a word, the word itself and not its code. */
function inWords({ words = [] }: RecordField, value: string): string {
  return words.find(({ code }) => code === value)?.word ?? value;
}
