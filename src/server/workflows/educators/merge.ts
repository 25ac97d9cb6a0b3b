// Merges two rows of one person. First both are copied, then the kept row takes in the other, then the
// other goes: whatever dies in between, no row is lost, and pressing again finishes the same merge.
import { keptSoFar, mergedCells, type Cells } from '../../../core/educator/merge';
import { parseEducator } from '../../../core/educator/record';
import type { Question } from '../../../core/intake/question';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { landWrites, underLock } from '../../google/lock';
import type { Table, WholeRow } from '../../google/table';
import { rememberDue } from '../read-back/docs-due';
import { giveMeetings } from '../read-back/meetings-without-doc';
import { findEducatorRow, openEducators } from './educator-row';
import { toDetail } from './educator-view';
import { shownQuestions } from '../answers/form-map';
import { findPair, onlyRow, parsePair, readFound, type Pair } from './merge-pair';
import {
  addCopies,
  openForCopies,
  readMerges,
  renewGoneCopy,
  undoableUntil,
  type Merge,
} from './merged-tab';
import { openSession, requireCoach, type Session } from '../session';

/**
 * Does nothing when the kept row took in the other already.
 * @throws AddOnError as `findPair`
 */
export function merge(keptId: unknown, goneId: unknown): EducatorDetail {
  const pair = parsePair(keptId, goneId);
  return underLock(() => {
    const session = requireCoach(openSession());
    const table = openEducators();
    const found = findPair(session, table, pair);
    const kept = readFound(table, found.kept);
    if (!found.gone) return toDetail(parseEducator(kept.cells), session);
    const gone = readFound(table, found.gone);
    const questions = shownQuestions(session);
    const begun = keepCopies(session, pair, { kept, gone });
    const base = begun ? withoutHalf(begun, kept.cells, questions) : kept.cells;
    const cells = mergedCells(base, gone.cells, questions);
    // Records that were the other row's become the kept one's when their Doc is read.
    rememberDue(session, [parseEducator(cells)]);
    table.update(findEducatorRow(table, pair.keptId), changedCells(kept.cells, cells));
    landWrites();
    giveMeetings(parseEducator(gone.cells), parseEducator(cells));
    deleteRow(table, pair.goneId);
    return toDetail(parseEducator(cells), session);
  });
}

function withoutHalf({ kept, gone }: Merge, now: Cells, questions: readonly Question[]): Cells {
  return keptSoFar(kept.cells, mergedCells(kept.cells, gone.cells, questions), now);
}

interface Copies {
  readonly kept: WholeRow;
  readonly gone: WholeRow;
}

/**
 * The kept row's copy of an unfinished merge stays: the row itself may be half merged by now.
 * @returns that merge, with both copies as they were
 */
function keepCopies(session: Session, { keptId, goneId }: Pair, copies: Copies): Merge | undefined {
  openForCopies(session);
  const begun = readMerges().find(
    (one) =>
      one.kept.cells['educatorId'] === keptId &&
      one.gone.cells['educatorId'] === goneId &&
      undoableUntil(one) > Date.now(),
  );
  if (begun) renewGoneCopy({ ...begun, gone: copies.gone });
  else {
    const mergedAt = new Date().toISOString();
    addCopies({ mergeId: Utilities.getUuid(), mergedAt, by: session.caller, ...copies });
  }
  landWrites();
  return begun;
}

/** What a person wrote or computed in a cell that stays the same is left alone. */
export function changedCells(before: Cells, after: Cells): Record<string, string> {
  const entries = Object.entries(after);
  return Object.fromEntries(entries.filter(([key, text]) => text !== (before[key] ?? '')));
}

/** People sort: the row is looked up right before it goes, and goes only if it is the only one. */
function deleteRow(table: Table<string>, educatorId: string): void {
  const row = onlyRow(table.readColumns(['educatorId']), educatorId);
  if (row) table.delete(row.row);
}
