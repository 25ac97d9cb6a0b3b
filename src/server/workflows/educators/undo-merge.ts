// Takes back a merge within a day: both rows as they were, with what people changed in the kept row since
// and the answers that arrived since, each where it belongs. The copies go last, so that it can be
// pressed again after a death.
import { encodeDocMemory, parseDocMemory } from '../../../core/doc/read/doc-memory';
import { AddOnError } from '../../../core/errors';
import { parseAliases } from '../../../core/educator/aliases';
import { mergedCells, unmergedCells, type Cells } from '../../../core/educator/merge';
import { EducatorIndex } from '../../../core/educator/match';
import { parseEducator } from '../../../core/educator/record';
import { unsureOfTabs } from '../../../core/read-back/memory-after';
import type { UndoableMerge } from '../../../shared/care-api';
import { landWrites, underLock } from '../../google/lock';
import type { Table, WholeRow } from '../../google/table';
import { rememberDue } from '../read-back/docs-due';
import { takeMeetingsBack } from '../read-back/meetings-without-doc';
import { openEducators } from './educator-row';
import { shownQuestions } from '../answers/form-map';
import { History } from '../answers/history';
import { changedCells } from './merge';
import { onlyRow } from './merge-pair';
import { dropCopies, hasMerges, readMerges, undoableUntil, type Merge } from './merged-tab';
import { outOfDate } from '../out-of-date';
import { recordFromHistory } from '../answers/record-responses';
import { openSession, remember, requireLead, type CoachSession, type Session } from '../session';

/** The newest first; of several merges into one row the last only. No call where there was none lately. */
export function undoableMerges(session: Session): UndoableMerge[] {
  if (!hasMerges(session)) return [];
  const merges = readMerges().filter((merge) => undoableUntil(merge) > Date.now());
  return merges
    .filter((merge) => !laterOne(merge, merges))
    .map((merge) => ({
      mergeId: merge.mergeId,
      keptName: nameIn(merge.kept.cells),
      goneName: nameIn(merge.gone.cells),
      on: merge.mergedAt,
      until: new Date(undoableUntil(merge)).toISOString(),
    }));
}

function nameIn(cells: Cells): string {
  return cells['name'] || cells['email'] || '';
}

/** @throws AddOnError `only-the-lead`; `bad-request` when it can't be undone (any more) */
export function undoMerge(mergeId: unknown): void {
  if (typeof mergeId !== 'string') throw outOfDate();
  underLock(() => {
    const session = requireLead(openSession());
    const merges = hasMerges(session) ? readMerges() : [];
    const merge = merges.find((one) => one.mergeId === mergeId);
    if (!merge || !(undoableUntil(merge) > Date.now())) throw tooLate();
    if (laterOne(merge, merges)) throw laterFirst();
    rememberDue(
      session,
      [merge.kept, merge.gone].map(({ cells }) => parseEducator(cells)),
    );
    restoreRows(session, merge);
    takeMeetingsBack(parseEducator(merge.gone.cells), parseEducator(merge.kept.cells));
    giveAnswersBack(session, merge);
    landWrites();
    // The Form has what the history may not have yet.
    remember(session, { scannedAllAt: '' });
    dropCopies(mergeId);
  });
}

/** A later merge that one of these two rows went into. */
function laterOne(merge: Merge, merges: readonly Merge[]): Merge | undefined {
  const { keptId } = idsIn(merge);
  return merges.find(
    (one) => one.mergedAt > merge.mergedAt && Object.values(idsIn(one)).includes(keptId),
  );
}

function idsIn({ kept, gone }: Merge): { keptId: string; goneId: string } {
  return { keptId: kept.cells['educatorId'] ?? '', goneId: gone.cells['educatorId'] ?? '' };
}

/** First the row that went, then the kept one: answers find a row of this person at any time. */
function restoreRows(session: CoachSession, merge: Merge): void {
  const { keptId, goneId } = idsIn(merge);
  const table = openEducators();
  const rows = table.readColumns(['educatorId']);
  if (!onlyRow(rows, keptId)) throw keptRowIsGone();
  const gone: WholeRow = { ...merge.gone, cells: unsure(merge.gone.cells) };
  if (!onlyRow(rows, goneId)) table.appendWhole(gone);
  landWrites();
  const row = onlyRow(table.readColumns(['educatorId']), keptId);
  if (!row) throw keptRowIsGone();
  const now = table.readRow(row.row).cells;
  if (!parseAliases(now['aliases'] ?? '').educatorIds.includes(goneId)) return;
  restoreKept(session, table, { row: row.row, now, merge });
}

/** Whose records the tabs have meanwhile is seen when the Docs are read next. */
function unsure(cells: Cells): Cells {
  const { docMemory = '' } = cells;
  if (docMemory === '') return cells;
  return { ...cells, docMemory: encodeDocMemory(unsureOfTabs(parseDocMemory(docMemory))) };
}

/** The aliases last: as long as they name the other row, the next press does this again. */
function restoreKept(
  session: CoachSession,
  table: Table<string>,
  { row, now, merge: { kept, gone } }: { row: number; now: Cells; merge: Merge },
): void {
  const merged = mergedCells(kept.cells, gone.cells, shownQuestions(session));
  const before = unsure(unmergedCells(kept.cells, merged, now));
  const { aliases = '', ...others } = before;
  table.update(row, changedCells(now, others));
  landWrites();
  table.update(row, { aliases });
  landWrites();
}

/** Versions that were recorded since: into the row they belong to, and the history says whose they are. */
function giveAnswersBack(session: CoachSession, merge: Merge): void {
  const { keptId, goneId } = idsIn(merge);
  const index = new EducatorIndex(
    [merge.kept, merge.gone].map(({ cells }) => parseEducator(cells)),
  );
  const history = new History();
  const since = history.since(merge.mergedAt, [keptId, goneId]);
  if (since.length === 0) return;
  recordFromHistory(
    session,
    since.map(({ response }) => response),
  );
  for (const recorded of since) {
    const { kind, record } = index.match(recorded.response);
    if (!record || kind === 'address-changed') continue;
    if (record.educatorId !== recorded.educatorId) history.assign(recorded, record.educatorId);
  }
}

function tooLate(): AddOnError {
  return new AddOnError(
    'bad-request',
    'This merge was undone already, or it is more than a day old. Nothing was changed. ' +
      'The Sheet’s own File > Version history still shows both rows.',
  );
}

function laterFirst(): AddOnError {
  return new AddOnError(
    'bad-request',
    'The kept row was merged again since. Nothing was changed. Undo the later merge first.',
  );
}

function keptRowIsGone(): AddOnError {
  return new AddOnError(
    'not-found',
    'The row that was kept is not in the Sheet anymore. Nothing was changed. Both rows as they were ' +
      'are in the tab “Merged” for a day.',
  );
}
