// Those whom a run of Start coaching is for, as their rows stand now.
import { idsOf } from '../../../core/educator/aliases';
import { encodeBulkRun, parseBulkRun, rests, type BulkRun } from '../../../core/bulk/bulk-run';
import { doubtWords, IN_DOUBT, limitWords } from '../../../core/bulk/bulk-words';
import { countStandings, isToDo, standingOf, type Standing } from '../../../core/bulk/standing';
import { doubtUntil } from '../../../core/doubt';
import { docStatus } from '../../../core/educator/doc-status';
import type { BulkOutcome, BulkProgress } from '../../../shared/bulk-api';
import type { EducatorRows, ListedEducator, ListedRow } from '../educators/educator-rows';
import { remember, type CoachSession, type Session } from '../session';
import { otherCoachOf } from '../docs/start-coaching';

export interface BulkRow extends ListedRow {
  readonly standing: Standing;
}

const storedAs = ({ caller }: Session): string => `bulk:${caller}`;

export function readRun(session: Session): BulkRun | null {
  return parseBulkRun(session.stored[storedAs(session)] ?? '');
}

/** One call. @param run null when it has ended */
export function keepRun(session: Session, run: BulkRun | null): void {
  remember(session, { [storedAs(session)]: encodeBulkRun(run) });
}

/** The caller's own, and those whom no listed coach has. */
export function isOpenTo(session: CoachSession, { coach }: ListedEducator): boolean {
  return otherCoachOf(session, coach) === '';
}

/** From top to bottom. @param now milliseconds since the epoch */
export function rowsOfRun(
  { ids }: BulkRun,
  { rows }: EducatorRows,
  session: CoachSession,
  now: number,
): BulkRow[] {
  const wanted = new Set(ids);
  return rows
    .filter(({ record }) => isOpenTo(session, record) && idsOf(record).some((id) => wanted.has(id)))
    .map((row) => ({ ...row, standing: standingOf(row.record, now) }));
}

/**
 * In the order in which a run comes to them: rows from top to bottom, so that what is written stands in
 * unbroken runs; whoever was tried before comes last, so that one failure holds up nobody else.
 */
export function toDo(rows: readonly BulkRow[]): BulkRow[] {
  const triedAt = ({ record, standing }: BulkRow): string =>
    standing === 'new' ? '' : record.docIntentAt;
  return rows
    .filter(({ standing }) => isToDo(standing))
    .sort((a, b) => triedAt(a).localeCompare(triedAt(b)) || a.row - b.row);
}

/** What keeps somebody from having a shared Doc; '' when nobody has begun with them. */
export function reasonOf(record: Parameters<typeof docStatus>[0], now: number): string {
  const doc = docStatus(record, now);
  if (doc.kind === 'in-doubt' || (doc.kind === 'none' && record.docIntentAt !== ''))
    return IN_DOUBT;
  return 'reason' in doc ? doc.reason : '';
}

const NOTHING: BulkProgress = {
  ...{ total: 0, done: 0, left: 0 },
  ...{ state: 'finished', until: '', note: '', outcomes: [] },
};

/** Where a run stands. @param now milliseconds since the epoch */
export function progressOf(
  run: BulkRun | null,
  rows: readonly BulkRow[],
  now: number,
  outcomes: BulkOutcome[] = [],
): BulkProgress {
  if (run === null) return { ...NOTHING, outcomes };
  const counts = countStandings(rows.map(({ standing }) => standing));
  const progress = { ...NOTHING, ...counts, outcomes };
  if (counts.left === 0) return progress;
  if (run.paused) return { ...progress, state: 'paused' };
  if (run.limit !== '' && rests(run, now)) {
    const note = limitWords(run.limit, counts);
    return { ...progress, state: 'waiting', until: run.until, note };
  }
  if (toDo(rows).length > 0) return { ...progress, state: 'running' };
  const [until = ''] = rows
    .filter(({ standing }) => standing === 'in-doubt')
    .map(({ record }) => doubtUntil(record.docIntentAt, now) ?? '')
    .sort();
  return { ...progress, state: 'waiting', until, note: doubtWords(counts) };
}
