// Puts what was read from Docs into the Sheet: the record tabs, then the educators' rows, which say that
// the tabs have it. Whoever dies in between leaves it to the next reading.
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import { recordsOf, type KindRecords } from '../../../core/read-back/doc-records';
import { memoryAfter, newsIn } from '../../../core/read-back/memory-after';
import { encodeProblems } from '../../../core/read-back/problem-lines';
import type { RecordKindKey } from '../../../core/records/record-kinds';
import type { RowUpdate } from '../../google/table';
import { openEducatorRows, type ListedRow } from '../educators/educator-rows';
import { isSeen, sameDoc, type DocLook, type DocSeen } from './look-into-docs';
import { writeRecords } from './record-tabs';

/** What an educator's row says of the Doc. */
export interface DocCells {
  readonly lastSync: string;
  readonly problem: string;
  readonly docMemory: string;
}

/**
 * Runs under the lock. Rows are looked up again: whoever is gone is left out, and so is who was read more
 * lately by another run.
 * @returns those that are to be read again: of damaged tabs, or answered meanwhile
 */
export function takeIn(looks: readonly DocLook[]): DocLook[] {
  const rows = openEducatorRows();
  const standing = looks.flatMap((look) => {
    const row = sameDoc(rows, look.listed);
    return row ? [{ look, row }] : [];
  });
  const news = standing.flatMap(({ look, row }) => (isNewest(look, row) ? newsOf(look, row) : []));
  const unwritten = writeRecords(news);
  const updates = standing.flatMap(({ look, row }): RowUpdate<string>[] => {
    const cells = isNewest(look, row) ? cellsAfter(look, row, unwritten) : cellsOfOthers(look, row);
    return cells ? [{ row: row.row, cells: { ...cells } }] : [];
  });
  rows.table.updateAll(updates);
  const waiting = news.filter(({ kind }) => unwritten.has(kind)).map(({ docId }) => docId);
  const again = standing.filter(
    ({ look, row }) => waiting.includes(row.record.docId) || isAnsweredSince(look, row),
  );
  return again.map(({ look }) => look);
}

/** The teacher answered while their Doc was read, and nobody has told the Doc. */
function isAnsweredSince({ listed }: DocLook, { record }: ListedRow): boolean {
  return record.answersHash !== listed.record.answersHash;
}

/** What the row will say; the tabs have everything but the kinds that could not be written. */
export function cellsAfter(
  look: DocSeen,
  row: ListedRow,
  unwritten: ReadonlySet<RecordKindKey> = new Set(),
): DocCells {
  const written = allOf(look, row).filter(({ kind }) => !unwritten.has(kind));
  const before = parseDocMemory(row.record.docMemory);
  const after: DocMemory = {
    ...memoryAfter(before, look.read, written, look.at),
    ...look.brought,
  };
  return {
    lastSync: look.at,
    problem: encodeProblems(look.read.problems),
    docMemory: encodeDocMemory(after),
  };
}

/** What is no time that has come, somebody typed: it keeps nothing from being taken in. */
function isNewest(look: DocLook, { record }: ListedRow): look is DocSeen {
  const readAt = Date.parse(record.lastSync);
  return isSeen(look) && !(readAt > Date.parse(look.at) && readAt <= Date.now());
}

/** Why it was missed, or what was written into it although another run read it later. */
function cellsOfOthers(look: DocLook, { record }: ListedRow): DocCells | undefined {
  const { lastSync, problem, docMemory } = record;
  if (!isSeen(look)) {
    const { text } = look.failure;
    return problem === text ? undefined : { lastSync, problem: text, docMemory };
  }
  if (Object.keys(look.brought).length === 0) return undefined;
  const memory = { ...parseDocMemory(docMemory), ...look.brought };
  return { lastSync, problem, docMemory: encodeDocMemory(memory) };
}

function newsOf(look: DocSeen, row: ListedRow): KindRecords[] {
  return newsIn(allOf(look, row), parseDocMemory(row.record.docMemory));
}

function allOf({ read }: DocSeen, { record }: ListedRow): KindRecords[] {
  const { name, email, educatorId, docId } = record;
  const known = Object.keys(parseDocMemory(record.docMemory).kinds) as RecordKindKey[];
  return recordsOf(read, { name: name || email, educatorId, docId }, known);
}
