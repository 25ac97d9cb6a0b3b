// The Docs of one step, one after the other: made, filled, shared. The lock is not held; what becomes of
// each is written down afterwards.
import type { Limit } from '../../../core/bulk/bulk-run';
import { isSharingLimit, standingOf } from '../../../core/bulk/standing';
import type { EducatorRecord } from '../../../core/educator/record';
import type { CreatedFile } from '../../google/drive-files';
import { isUsedUp } from '../../google/google-error';
import {
  createDoc,
  finishDoc,
  folderIsGone,
  nothingWasMade,
  unfinishedDoc,
  type DocCells,
} from '../docs/make-doc';
import type { CoachSession } from '../session';
import { troubleOf } from '../docs/start-coaching';

/** What a step has to do for one educator; nobody else will do it meanwhile. */
export interface Task {
  /** With the intent in it when a Doc is to be made; as it was when one was found. */
  readonly record: EducatorRecord;
  /** As the row was before it was claimed. */
  readonly before: EducatorRecord;
  /** The intent that stands in the row. */
  readonly intent: string;
  /** A Doc that an earlier step made. */
  readonly file: CreatedFile | null;
}

export type Result = { readonly task: Task } & (
  | { readonly kind: 'doc'; readonly cells: Partial<DocCells> }
  /** What became of it is not known; the row stays as it is. */
  | { readonly kind: 'in-doubt' }
  /** Nothing was done for them. */
  | { readonly kind: 'untouched' }
);

export interface Made {
  readonly results: Result[];
  /** A limit that was met. */
  limit: Limit | '';
  /** The coach's folder was not there any more. */
  folderGone: boolean;
  /** What went wrong last, when that was no limit and may pass. */
  failure: unknown;
}

/** Failures in a row after which it is Google, not the Doc. */
const MOST_FAILURES = 3;

/** Fifty Docs a minute, where Google lets a user write sixty times: https://developers.google.com/workspace/docs/api/limits */
const FILL_EVERY_MS = 1_200;

/** A refusal for the day stays one after so long. */
const ASK_AGAIN_MS = 10_000;

/** @param until milliseconds since the epoch after which no Doc is begun */
export function makeDocs(
  session: CoachSession,
  tasks: readonly Task[],
  folder: string,
  until: number,
): Made {
  const made: Made = { results: [], limit: '', folderGone: false, failure: undefined };
  let failures = 0;
  let began = 0;
  for (const task of tasks) {
    const goesOn = made.limit === '' && !made.folderGone && failures < MOST_FAILURES;
    if (!goesOn || Date.now() > until) {
      made.results.push({ kind: 'untouched', task });
      continue;
    }
    pause(began + FILL_EVERY_MS - Date.now());
    began = Date.now();
    const failedBefore = made.failure;
    made.results.push(makeOne(session, task, folder, made));
    failures = made.failure === failedBefore ? 0 : failures + 1;
  }
  return made;
}

function pause(ms: number): void {
  if (ms > 0) Utilities.sleep(ms);
}

function makeOne(session: CoachSession, task: Task, folder: string, made: Made): Result {
  const { record, file } = task;
  try {
    const docProblem = record.docId === '' ? '' : troubleOf(record);
    if (docProblem !== '') return { kind: 'doc', task, cells: { docProblem } };
    const doc = file ?? patiently(() => createDoc(session, record, folder));
    return finishOne(session, { ...task, file: doc }, made);
  } catch (thrown) {
    made.folderGone = folderIsGone(thrown);
    if (isUsedUp(thrown)) made.limit = 'day';
    else if (!made.folderGone) made.failure = thrown;
    return { kind: nothingWasMade(thrown) ? 'untouched' : 'in-doubt', task };
  }
}

/** A moment's refusal is not the day's. */
function patiently<T>(create: () => T): T {
  try {
    return create();
  } catch (thrown) {
    if (!isUsedUp(thrown)) throw thrown;
    pause(ASK_AGAIN_MS);
    return create();
  }
}

function finishOne(session: CoachSession, task: Task & { file: CreatedFile }, made: Made): Result {
  const { record, file } = task;
  try {
    const cells = finishDoc(session, record, file, /* notify= */ false);
    if (!cells) return { kind: 'in-doubt', task };
    if (isSharingLimit(cells.docProblem)) made.limit = 'sharing';
    else if (standingOf({ ...record, ...cells }, Date.now()) === 'unfinished')
      made.failure = new Error(cells.docProblem);
    return { kind: 'doc', task, cells };
  } catch (thrown) {
    if (isUsedUp(thrown)) made.limit = 'minute';
    else made.failure = thrown;
    return { kind: 'doc', task, cells: unfinishedDoc(session, record, file) };
  }
}
