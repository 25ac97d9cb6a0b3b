// The two rows of a merge: found by ID, whose they are, and what speaks against merging them.
import { AddOnError } from '../../../core/errors';
import { parseAliases } from '../../../core/educator/aliases';
import { findCoach } from '../../../core/programme/programme';
import type { Table, TableRow, WholeRow } from '../../google/table';
import { notInSheet, requireTheirs } from './educator-row';
import { parseEducatorId } from './educator-view';
import type { CoachSession } from '../session';

const KEYS = ['educatorId', 'coach', 'aliases'];

type Row = TableRow<string>;

export interface Pair {
  readonly keptId: string;
  readonly goneId: string;
}

interface FoundPair {
  readonly kept: Row;
  /** Null when the kept row took it in already. */
  readonly gone: Row | null;
}

/** @throws AddOnError `bad-request` */
export function parsePair(keptId: unknown, goneId: unknown): Pair {
  const pair = { keptId: parseEducatorId(keptId), goneId: parseEducatorId(goneId) };
  if (pair.keptId !== pair.goneId) return pair;
  throw new AddOnError(
    'bad-request',
    'These are the same row. Nothing was changed. Choose two different rows of the same person.',
  );
}

/**
 * One read.
 * @throws AddOnError `not-found`, `damaged` for a row that was copied, `other-coach`, and `bad-request`
 * when one of them was merged into a third row
 */
export function findPair(session: CoachSession, table: Table<string>, pair: Pair): FoundPair {
  const rows = table.readColumns(KEYS);
  const kept = onlyRow(rows, pair.keptId);
  const gone = onlyRow(rows, pair.goneId);
  if (kept && !gone && isAliasOf(kept, pair.goneId)) {
    requireOwn(session, [kept]);
    return { kept, gone: null };
  }
  if (kept && gone) {
    requireOwn(session, [kept, gone]);
    return { kept, gone };
  }
  const missing = kept ? pair.goneId : pair.keptId;
  throw rows.some((row) => isAliasOf(row, missing)) ? alreadyMerged() : notInSheet();
}

/** All that stands in one of the rows. Two reads. @throws AddOnError `busy` as `requireTheirs` */
export function readFound(table: Table<string>, { row, cells }: Row): WholeRow {
  const whole = table.readWhole(row);
  requireTheirs(whole.cells, cells['educatorId']);
  return whole;
}

/** @throws AddOnError `damaged` when two rows carry the ID: nobody can tell which is meant */
export function onlyRow(rows: readonly Row[], educatorId: string): Row | undefined {
  const [row, copy] = rows.filter(({ cells }) => cells['educatorId'] === educatorId);
  if (copy === undefined) return row;
  throw new AddOnError(
    'damaged',
    'One of these rows stands twice in the Sheet, as when a row was copied. Nothing was changed. ' +
      'Delete the row that you don’t need, then try again.',
  );
}

function isAliasOf({ cells }: Row, educatorId: string): boolean {
  return parseAliases(cells['aliases'] ?? '').educatorIds.includes(educatorId);
}

/** The lead any two, another coach two of their own. */
function requireOwn({ programme, coach, isLead }: CoachSession, rows: readonly Row[]): void {
  const coachOf = ({ cells }: Row) => findCoach(programme, cells['coach'] ?? '')?.email;
  if (isLead || rows.every((row) => coachOf(row) === coach.email)) return;
  throw new AddOnError(
    'other-coach',
    'You can merge two rows of your own teachers. Nothing was changed. ' +
      `The lead coach, ${programme.leadEmail}, can merge any two.`,
  );
}

export function alreadyMerged(): AddOnError {
  return new AddOnError(
    'bad-request',
    'One of these rows was merged before. Nothing was changed. ' +
      'Go back and press Refresh under More to see the list as it is now.',
  );
}
