// The tab Merged: both rows of a merge as they were before it, for a day. Made with the first merge; no
// call is spent on it where nothing was ever merged.
import * as v from 'valibot';
import { AddOnError } from '../../../core/errors';
import { EDUCATOR_COLUMNS, MERGED_COLUMNS } from '../../../core/educator/columns';
import { isOther, type Others } from '../../google/other-columns';
import { ensureSideTab, hasSideTab } from '../../google/side-tab';
import { deleteRows } from '../../google/table-rows';
import { Table, type WholeRow } from '../../google/table';
import { MERGED_TAB } from '../programme/tabs';
import { remember, type Session } from '../session';

const KEYS = MERGED_COLUMNS.map(({ key }) => key);
const OURS = EDUCATOR_COLUMNS.map(({ key }) => key);
/** Below the 50,000 characters of a cell. */
const MOST_CHARACTERS = 49_000;
const DAY_MS = 24 * 60 * 60_000;

/** `notes`: what people had noted beside a row that is gone, which nobody deletes for them. */
type Part = 'kept' | 'gone' | 'notes';

interface MergeId {
  readonly mergeId: string;
  /** ISO date-time. */
  readonly mergedAt: string;
  /** Lower case. */
  readonly by: string;
}

interface Entry extends MergeId {
  readonly part: Part;
  readonly copy: WholeRow;
}

/** One merge with both copies. */
export interface Merge extends MergeId {
  readonly kept: WholeRow;
  readonly gone: WholeRow;
}

/** Whether there is anything in the tab to undo or to purge. No call where nothing was merged lately. */
export function hasMerges(session: Session): boolean {
  return mergedLately(session) && hasSideTab(MERGED_TAB);
}

function mergedLately({ stored }: Session): boolean {
  return stored['merges'] === 'some';
}

/** The tab for copies. That there are some is remembered before they are written. */
export function openForCopies(session: Session): void {
  ensureSideTab(MERGED_TAB);
  if (!mergedLately(session)) remember(session, { merges: 'some' });
}

/** One write for both, so that there never is one without the other. */
export function addCopies({ kept, gone, ...id }: Merge): void {
  const parts = [toCells({ ...id, part: 'kept', copy: kept }), goneCells(id, gone)];
  Table.open(MERGED_TAB.name, KEYS).appendAll(parts);
}

/** The other row may have changed since a press that died copied it. */
export function renewGoneCopy({ mergeId, mergedAt, by, gone }: Merge): void {
  const table = Table.open(MERGED_TAB.name, KEYS);
  const rows = table.readColumns(['mergeId', 'part']);
  const found = rows.find(({ cells }) => cells.mergeId === mergeId && cells.part === 'gone');
  if (found) table.update(found.row, goneCells({ mergeId, mergedAt, by }, gone));
}

function goneCells(id: MergeId, gone: WholeRow): Record<string, string> {
  return toCells({ ...id, part: 'gone', copy: gone });
}

/** Two reads: the merges that have both copies, the newest first. */
export function readMerges(): Merge[] {
  const entries = readEntries();
  const merges = entries.flatMap((entry): Merge[] => {
    const { part, copy: kept, ...id } = entry;
    const gone = entries.find((one) => one.mergeId === id.mergeId && one.part === 'gone');
    return part === 'kept' && gone ? [{ ...id, kept, gone: gone.copy }] : [];
  });
  return merges.sort((a, b) => (a.mergedAt > b.mergedAt ? -1 : 1));
}

function readEntries(): Entry[] {
  return Table.open(MERGED_TAB.name, KEYS)
    .readColumns(KEYS)
    .map(({ cells }) => toEntry(cells));
}

/** Until when a merge can be undone, in milliseconds since the epoch. */
export function undoableUntil({ mergedAt }: MergeId): number {
  return Date.parse(mergedAt) + DAY_MS;
}

/** Safe to repeat. */
export function dropCopies(mergeId: string): void {
  deleteCopies(new Set([mergeId]));
}

function deleteCopies(mergeIds: ReadonlySet<string>): void {
  deleteRows({
    tab: MERGED_TAB.name,
    keys: ['mergeId', 'part'],
    width: KEYS.indexOf('part') + 1,
    matching: ({ mergeId = '', part }) => mergeIds.has(mergeId) && part !== 'notes',
  });
}

/**
 * For the hourly run, under the lock: copies leave after a day. Only what people had noted in columns of
 * their own stays. No call where nothing was merged lately.
 */
export function purgeMerges(session: Session): void {
  if (!mergedLately(session)) return;
  if (!hasSideTab(MERGED_TAB)) return remember(session, { merges: '' });
  const entries = readEntries().filter(({ part }) => part !== 'notes');
  const old = entries.filter((entry) => !(undoableUntil(entry) > Date.now()));
  if (old.length > 0) {
    keepNotes(old);
    deleteCopies(new Set(old.map(({ mergeId }) => mergeId)));
  }
  if (old.length === entries.length) remember(session, { merges: '' });
}

/** The copy of a row with notes becomes a row of notes; everything of ours goes from it. */
function keepNotes(old: readonly Entry[]): void {
  const noted = old.filter(({ part, copy }) => part === 'gone' && hasNotes(copy));
  if (noted.length === 0) return;
  const table = Table.open(MERGED_TAB.name, KEYS);
  for (const { row, cells } of table.readColumns(['mergeId', 'part'])) {
    const entry = noted.find(({ mergeId }) => mergeId === cells.mergeId && cells.part === 'gone');
    if (!entry) continue;
    const { name = '', educatorId = '' } = entry.copy.cells;
    const copy: WholeRow = { cells: { name, educatorId }, others: entry.copy.others };
    table.update(row, toCells({ ...entry, part: 'notes', copy }));
  }
}

export function hasNotes({ others }: WholeRow): boolean {
  return Object.keys(others).length > 0;
}

/** What a cell of the tab can't hold by itself: columns that are not ours or not in every program. */
interface Beside {
  readonly cells: Readonly<Record<string, string>>;
  readonly others: Others;
}

const NOTHING_BESIDE: Beside = { cells: {}, others: {} };
const BesideSchema = v.object({
  cells: v.record(v.string(), v.string()),
  others: v.record(v.string(), v.custom<Others[string]>(isOther)),
});

/** @throws AddOnError `bad-request` when people's notes are too long for a copy */
function toCells({ part, copy, ...id }: Entry): Record<string, string> {
  const ours = OURS.map((key) => [key, copy.cells[key] ?? ''] as const);
  const more = Object.entries(copy.cells).filter(([key]) => !OURS.includes(key));
  const beside: Beside = { cells: Object.fromEntries(more), others: copy.others };
  const isEmpty = more.every(([, text]) => text === '') && !hasNotes(copy);
  const others = isEmpty ? '' : JSON.stringify(beside);
  if (others.length > MOST_CHARACTERS) throw tooLong();
  return { ...id, part, others, ...Object.fromEntries(ours) };
}

function toEntry(cells: Readonly<Record<string, string>>): Entry {
  const { mergeId = '', mergedAt = '', by = '', part, others = '' } = cells;
  const ours = Object.fromEntries(OURS.map((key) => [key, cells[key] ?? '']));
  const beside = parseBeside(others);
  return {
    ...{ mergeId, mergedAt, by },
    part: part === 'kept' || part === 'gone' ? part : 'notes',
    copy: { cells: { ...ours, ...beside.cells }, others: beside.others },
  };
}

/** Whatever people made of the cell, the row itself comes back. */
function parseBeside(json: string): Beside {
  try {
    const parsed = v.safeParse(BesideSchema, JSON.parse(json));
    return parsed.success ? parsed.output : NOTHING_BESIDE;
  } catch {
    return NOTHING_BESIDE;
  }
}

function tooLong(): AddOnError {
  return new AddOnError(
    'bad-request',
    'The second row has more text in your own columns than a copy can hold. Nothing was changed. ' +
      'Please move some of it to another place first.',
  );
}
