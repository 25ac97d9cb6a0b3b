// Puts what was read from Docs into the Sheet: the record tabs, then the educators' rows, which say that
// the tabs have it. Whoever dies in between leaves it to the next reading.
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import { recordsOf, type KindRecords } from '../../../core/read-back/doc-records';
import { meetingDates, type MeetingDates } from '../../../core/meeting/meeting-dates';
import { meetingsOf } from '../../../core/read-back/meetings-of';
import { memoryAfter, newsIn } from '../../../core/read-back/memory-after';
import { encodeProblems } from '../../../core/read-back/problem-lines';
import type { RecordKindKey } from '../../../core/records/record-kinds';
import { today } from '../dates';
import { openEducatorRows, type EducatorRows, type ListedRow } from '../educators/educator-rows';
import { isSeen, sameDoc, type DocLook, type DocSeen } from './look-into-docs';
import { writeRecords, type WrittenTabs } from './record-tabs';

/** What an educator's row says of the Doc. */
export interface DocCells extends MeetingDates {
  readonly lastSync: string;
  readonly problem: string;
  readonly docMemory: string;
}

interface TakenIn {
  /** Those that are to be read again: of damaged tabs, or answered meanwhile. */
  readonly again: readonly DocLook[];
  /** What their rows say now, where that was written. */
  readonly cells: ReadonlyMap<DocLook, DocCells>;
}

/**
 * Runs under the lock. Rows are looked up again, and once more after the tabs were written: whoever is gone is
 * left out, and so is who was read more lately by another run.
 */
export function takeIn(looks: readonly DocLook[]): TakenIn {
  const before = openEducatorRows();
  const news = standingIn(before, looks).flatMap(({ look, row }) =>
    isNewest(look, row) ? newsOf(look, row) : [],
  );
  const tabs = writeRecords(news);
  // The tabs take their time, and people sort.
  const rows = news.length > 0 ? openEducatorRows() : before;
  const standing = standingIn(rows, looks);
  const written = standing.flatMap(({ look, row }) => {
    const cells = isNewest(look, row) ? cellsAfter(look, row, tabs) : cellsOfOthers(look, row);
    return cells ? [{ look, row: row.row, cells }] : [];
  });
  rows.table.updateAll(written.map(({ row, cells }) => ({ row, cells: { ...cells } })));
  const waiting = news.filter(({ kind }) => tabs.unwritten.has(kind)).map(({ docId }) => docId);
  const again = standing.filter(
    ({ look, row }) => waiting.includes(row.record.docId) || isAnsweredSince(look, row),
  );
  return {
    again: again.map(({ look }) => look),
    cells: new Map(written.map(({ look, cells }) => [look, cells])),
  };
}

interface Standing {
  readonly look: DocLook;
  readonly row: ListedRow;
}

function standingIn(rows: EducatorRows, looks: readonly DocLook[]): Standing[] {
  return looks.flatMap((look) => {
    const row = sameDoc(rows, look.listed);
    return row ? [{ look, row }] : [];
  });
}

/** The teacher answered while their Doc was read, and nobody has told the Doc. */
function isAnsweredSince({ listed }: DocLook, { record }: ListedRow): boolean {
  return record.answersHash !== listed.record.answersHash;
}

const NO_TABS: WrittenTabs = { unwritten: new Set(), before: new Map() };

/** What the row will say; the tabs have everything but the kinds that could not be written. */
export function cellsAfter(
  look: DocSeen,
  row: ListedRow,
  { unwritten, before: tabs }: WrittenTabs = NO_TABS,
): DocCells {
  const written = allOf(look, row).filter(({ kind }) => !unwritten.has(kind));
  const before = parseDocMemory(row.record.docMemory);
  const after: DocMemory = {
    ...memoryAfter(before, look.read, written, look.at),
    ...look.brought,
  };
  const meetings = meetingsOf(look.read, row.record, tabs.get('meeting'));
  return {
    ...meetingDates(meetings, today()),
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
  const { lastMeeting, nextMeeting, lastSync, problem, docMemory } = record;
  const cells = { lastMeeting, nextMeeting, lastSync, problem, docMemory };
  if (!isSeen(look)) {
    const { text } = look.failure;
    return problem === text ? undefined : { ...cells, problem: text };
  }
  if (Object.keys(look.brought).length === 0) return undefined;
  const memory = { ...parseDocMemory(docMemory), ...look.brought };
  return { ...cells, docMemory: encodeDocMemory(memory) };
}

function newsOf(look: DocSeen, row: ListedRow): KindRecords[] {
  return newsIn(allOf(look, row), parseDocMemory(row.record.docMemory));
}

function allOf({ read }: DocSeen, { record }: ListedRow): KindRecords[] {
  const { name, email, educatorId, docId } = record;
  const known = Object.keys(parseDocMemory(record.docMemory).kinds) as RecordKindKey[];
  return recordsOf(read, { name: name || email, educatorId, docId }, known);
}
