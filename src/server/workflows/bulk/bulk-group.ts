// The two looks at the Sheet around the Docs of one step: who is claimed, and what became of them. Each is
// short and runs under the lock; people may sort and edit in between.
import { stepSize, type BulkRun } from '../../../core/bulk/bulk-run';
import { IN_DOUBT } from '../../../core/bulk/bulk-words';
import { countStandings, standingOf } from '../../../core/bulk/standing';
import { idsOf } from '../../../core/educator/aliases';
import { hasLetGoOf } from '../../../core/educator/letting-go';
import { EDUCATOR_STATES, stateAfterStart } from '../../../core/educator/states';
import type { EducatorRecord } from '../../../core/educator/record';
import { intentFor } from '../../../core/doubt';
import type { BulkOutcome } from '../../../shared/bulk-api';
import type { CreatedFile } from '../../google/drive-files';
import type { Result, Task } from './bulk-make';
import type { DocCells } from '../docs/make-doc';
import { reasonOf, rowsOfRun, toDo, type BulkRow } from './bulk-people';
import { reportOthers } from '../docs/doc-notices';
import type { EducatorRow } from '../educators/educator-row';
import {
  findRow,
  openEducatorRows,
  withAnswers,
  type EducatorRows,
  type ListedEducator,
} from '../educators/educator-rows';
import { ensureFolder } from '../docs/folder';
import type { CoachSession } from '../session';

/** Docs are begun for so long after a step has claimed its rows, and no longer. */
export const BEGIN_MS = 95_000;

/** Room for the last one that was begun: a Doc may come into being until then. */
const MAKE_MS = BEGIN_MS + 15_000;

/** Docs that were looked for, by educator ID. */
export type Looked = ReadonlyMap<string, readonly CreatedFile[]>;

export interface Claim {
  readonly tasks: readonly Task[];
  readonly folder: string;
  /** Docs must be looked for before anybody can be claimed. */
  readonly mustLook: boolean;
}

export const NOBODY: Claim = { tasks: [], folder: '', mustLook: false };

/**
 * Runs under the lock: the next ones of the run get their intent, in as few writes as they stand in blocks.
 * A few only after a limit, which may still be there.
 */
export function claim(
  session: CoachSession,
  run: BulkRun,
  rows: EducatorRows,
  people: readonly BulkRow[],
  looked: Looked | null,
): Claim {
  const { total, left } = countStandings(people.map(({ standing }) => standing));
  const done = run.limit === '' ? total - left : 0;
  const wanted = toDo(people).slice(0, stepSize(total, done));
  const isLost = wanted.some(({ standing }) => standing === 'begun');
  if (isLost && looked === null) return { ...NOBODY, mustLook: true };
  if (wanted.length === 0) return NOBODY;
  const found = withAnswers(rows, wanted);
  const folder = ensureFolder(session);
  const mark = markOf(session);
  rows.table.updateAll(found.map(({ row }) => ({ row, cells: mark })));
  return { ...NOBODY, folder, tasks: found.map((one) => toTask(one, mark, looked)) };
}

function markOf({ caller }: CoachSession) {
  return {
    docIntentAt: intentFor(Date.now(), MAKE_MS),
    coach: caller,
    state: EDUCATOR_STATES[stateAfterStart()],
  };
}

function toTask(
  { record }: EducatorRow,
  { docIntentAt: intent, coach }: ReturnType<typeof markOf>,
  looked: Looked | null,
): Task {
  const claimed = { ...record, coach, state: stateAfterStart() };
  const { docIds } = record.aliases;
  const [known] = idsOf(record)
    .flatMap((id) => looked?.get(id) ?? [])
    .filter(({ id }) => !docIds.includes(id));
  const file = record.docId === '' ? known : { id: record.docId, url: record.docUrl };
  return file
    ? { record: claimed, before: record, intent, file }
    : { record: { ...claimed, docIntentAt: intent }, before: record, intent, file: null };
}

interface Settled {
  /** Those of the run, as their rows stand now. */
  readonly people: readonly BulkRow[];
  readonly outcomes: BulkOutcome[];
}

/** Runs under the lock: rows are found anew, and get their links or their old cells back. */
export function settle(session: CoachSession, run: BulkRun, results: readonly Result[]): Settled {
  const rows = openEducatorRows();
  const changes = results.flatMap((result) => changeOf(result, rows));
  reportOthers(session, results.flatMap(foundIn));
  rows.table.updateAll(changes.map(({ row, cells }) => ({ row, cells: toCells(cells) })));
  const changed = new Map(changes.map(({ row, cells }) => [row, cells]));
  const now = Date.now();
  const people = rowsOfRun(run, rows, session, now).map(({ row, record }): BulkRow => {
    const after = { ...record, ...changed.get(row) };
    return { row, record: after, standing: standingOf(after, now) };
  });
  return { people, outcomes: results.flatMap((result) => outcomeOf(result, now)) };
}

function foundIn(result: Result): { record: EducatorRecord; docProblem: string }[] {
  if (result.kind !== 'doc') return [];
  return [{ record: result.task.record, docProblem: result.cells.docProblem ?? '' }];
}

type Cells = Partial<DocCells & Pick<EducatorRecord, 'docIntentAt' | 'coach' | 'state'>>;

function toCells({ state, ...texts }: Cells): Record<string, string> {
  return { ...texts, ...(state && { state: EDUCATOR_STATES[state] }) };
}

/** None where the row is gone, or where somebody wrote something else into it meanwhile. */
function changeOf(result: Result, rows: EducatorRows): { row: number; cells: Cells }[] {
  const { task, kind } = result;
  const found = findRow(rows, task.record.educatorId);
  if (!found || kind === 'in-doubt') return [];
  const { row, record } = found;
  if (kind === 'untouched') {
    return record.docIntentAt === task.intent ? [{ row, cells: asBefore(task, record) }] : [];
  }
  const { docId = record.docId } = result.cells;
  const isTheirs = record.docId === docId || (record.docId === '' && !hasLetGoOf(record, docId));
  return isTheirs ? [{ row, cells: result.cells }] : [];
}

function asBefore({ before, record }: Task, now: ListedEducator): Cells {
  return {
    docIntentAt: before.docIntentAt,
    coach: now.coach === record.coach ? before.coach : now.coach,
    state: now.state === record.state ? before.state : now.state,
  };
}

/** Nothing is said of those to whom the run will come back anyway. */
function outcomeOf({ task, ...result }: Result, now: number): BulkOutcome[] {
  const { educatorId, name, email } = task.record;
  const whom = { educatorId, name: name || email };
  if (result.kind === 'in-doubt') return [{ ...whom, outcome: 'in-doubt', text: IN_DOUBT }];
  if (result.kind === 'untouched') return [];
  const record = { ...task.record, ...result.cells };
  const standing = standingOf(record, now);
  if (standing === 'shared') return [{ ...whom, outcome: 'shared', text: '' }];
  if (standing !== 'needs-a-person') return [];
  return [{ ...whom, outcome: 'not-shared', text: reasonOf(record, now) }];
}
