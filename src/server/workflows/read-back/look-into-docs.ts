// Reads some Docs of one coach, and writes into them what is ours to write: Refs where people left them
// empty, newer answers, the lines at the top. Nothing is put into the Sheet yet but the numbers of Refs.
import { fillRefs } from '../../../core/doc/append/fill-refs';
import { isHeaderOld } from '../../../core/doc/append/update-header';
import { encodeDocMemory, parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import type { DocModel } from '../../../core/doc/read/doc-model';
import type { DocRequest } from '../../../core/doc/doc-request';
import { readRecords, type ReadDoc, type ReadingContext } from '../../../core/doc/read/read-doc';
import { UNFINISHED } from '../../../core/educator/doc-status';
import type { EducatorRecord } from '../../../core/educator/record';
import type { RecordKindKey } from '../../../core/records/record-kinds';
import { dateOrderOf } from '../../../core/read-back/date-order';
import { readDoc, writeDoc } from '../../google/coaching-docs';
import { toAddOnError } from '../../google/google-error';
import { tryUnderLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import { sheetLocale } from '../../google/sheet-locale';
import { bringUpToDate } from './bring-up-to-date';
import { today } from '../dates';
import { sharedHeader, staffGoalsOf } from '../docs/doc-content';
import { failureOf, type DocFailure } from './doc-failure';
import {
  findRow,
  openEducatorRows,
  withAnswers,
  type EducatorRows,
  type ListedEducator,
  type ListedRow,
} from '../educators/educator-rows';
import { remember, type CoachSession } from '../session';

/** A Doc that was read. */
export interface DocSeen {
  readonly listed: ListedRow;
  /** ISO date-time just before it was read. */
  readonly at: string;
  readonly model: DocModel;
  readonly read: ReadDoc;
  /** What was written into it, as far as it has to be remembered. */
  readonly brought: Partial<DocMemory>;
  /** Something of ours is still to be written into it. */
  readonly again: boolean;
}

/** Whether there is anything to read: a Doc whose filling was interrupted waits for Start coaching. */
export function isFilled({ docId, docProblem }: ListedEducator): boolean {
  return docId !== '' && docProblem !== UNFINISHED;
}

/** A Doc that could not be read. */
interface DocMissed {
  readonly listed: ListedRow;
  readonly failure: DocFailure;
}

export type DocLook = DocSeen | DocMissed;

export function isSeen(look: DocLook): look is DocSeen {
  return 'model' in look;
}

/**
 * @param whole the same educators with their answers, where those are at hand: then the lines at the top
 * are looked at, too
 * @throws AddOnError where Google refuses all of them alike: a permission or a service is missing
 */
export function lookIntoDocs(
  session: CoachSession,
  rows: readonly ListedRow[],
  whole?: readonly EducatorRecord[],
): DocLook[] {
  const looks = withRefs(
    session,
    rows.map((listed) => look(session, listed)),
  );
  const seen = looks.filter(isSeen).filter(mayWrite);
  const stale = whole ? seen : seen.filter((one) => isBehind(session, one));
  if (stale.length === 0) return looks;
  const records = whole ?? attempt(() => readWhole(stale));
  return looks.map((one) =>
    isSeen(one) && stale.includes(one) ? brought(session, one, records) : one,
  );
}

function look(session: CoachSession, listed: ListedRow): DocLook {
  const { docId, docMemory } = listed.record;
  const at = new Date().toISOString();
  try {
    const model = readDoc(docId);
    const read = readRecords(model, contextOf(session, parseDocMemory(docMemory)));
    return { listed, at, model, read, brought: {}, again: false };
  } catch (thrown) {
    if (['scope-missing', 'service-disabled'].includes(toAddOnError(thrown).code)) throw thrown;
    logWithoutContent('reading a Doc', thrown);
    return { listed, failure: failureOf(thrown) };
  }
}

function contextOf(session: CoachSession, { kinds }: DocMemory): ReadingContext {
  return {
    staffGoals: staffGoalsOf(session),
    dateOrder: dateOrderOf(session.stored['locale'] ?? localeAtFirst(session)),
    today: today(),
    expected: Object.keys(kinds) as RecordKindKey[],
  };
}

/** Two calls, once in a program: after that the lead's daily run keeps it. */
function localeAtFirst(session: CoachSession): string {
  const locale = sheetLocale();
  remember(session, { locale });
  return locale;
}

/** Google tells the revision to those only who may edit. */
export function mayEdit({ model }: Pick<DocSeen, 'model'>): boolean {
  return model.revisionId !== '';
}

/** A Doc without tables may not be filled yet. */
function mayWrite(seen: DocSeen): boolean {
  return mayEdit(seen) && Object.keys(seen.read.kinds).length > 0;
}

/**
 * Fills empty Refs: their numbers are kept under the lock before any Doc is written. A Doc that was filled
 * is read again. What does not come about now, comes next time.
 */
function withRefs(session: CoachSession, looks: readonly DocLook[]): DocLook[] {
  const waiting = looks.filter(isSeen).filter((one) => mayWrite(one) && lacksRefs(one));
  if (waiting.length === 0) return [...looks];
  const reserved = tryUnderLock(() => reserveRefs(waiting))?.value;
  return looks.map((one) => {
    if (!isSeen(one) || !waiting.includes(one)) return one;
    const requests = reserved?.get(one);
    if (requests?.length === 0) return one;
    const filled =
      requests &&
      attempt(() => writeDoc(one.listed.record.docId, requests, one.model, 'unchanged'));
    return filled ? lookAgain(session, one.listed) : { ...one, again: true };
  });
}

/** Many Refs are filled in some at a time. */
function lookAgain(session: CoachSession, listed: ListedRow): DocLook {
  const filled = look(session, listed);
  return isSeen(filled) ? { ...filled, again: lacksRefs(filled) } : filled;
}

function lacksRefs({ read }: DocSeen): boolean {
  return Object.values(read.kinds).some(({ withoutRef }) => withoutRef.length > 0);
}

/** Runs under the lock. Nothing for those whose row is gone. */
function reserveRefs(waiting: readonly DocSeen[]): Map<DocSeen, DocRequest[]> {
  const rows = openEducatorRows();
  const at = new Date().toISOString();
  const found = waiting.flatMap((one) => {
    const row = sameDoc(rows, one.listed);
    if (!row) return [];
    const memory = parseDocMemory(row.record.docMemory);
    const { requests, refs } = fillRefs(one.read, memory);
    const pending = [...memory.pending, ...refs.map((ref) => ({ ...ref, at, entryId: '' }))];
    const cells = { docMemory: encodeDocMemory({ ...memory, pending }) };
    return [{ one, requests, row: row.row, cells }];
  });
  rows.table.updateAll(found.filter(({ requests }) => requests.length > 0));
  return new Map(found.map(({ one, requests }) => [one, requests]));
}

/** Where the educator stands now; nowhere when they are gone or have another Doc by now. */
export function sameDoc(rows: EducatorRows, { record }: ListedRow): ListedRow | undefined {
  const found = findRow(rows, record.educatorId);
  return found?.record.docId === record.docId ? found : undefined;
}

/** One read, for those only whose Docs show older answers. */
function readWhole(stale: readonly DocSeen[]): EducatorRecord[] {
  const rows = openEducatorRows();
  const found = stale.flatMap(({ listed }) => sameDoc(rows, listed) ?? []);
  return withAnswers(rows, found).map(({ record }) => record);
}

/** What was answered since, and the lines at the top. Answers that can't be read say nothing. */
function brought(
  session: CoachSession,
  one: DocSeen,
  records: readonly EducatorRecord[] | undefined,
): DocSeen {
  const { educatorId } = one.listed.record;
  const record = records?.find((each) => each.educatorId === educatorId);
  if (record?.answers === null && record.submittedAt !== '') return one;
  const memory = record && attempt(() => bringUpToDate(session, record, one.model) ?? {});
  return memory ? { ...one, brought: memory } : { ...one, again: true };
}

/** Whether it shows older answers, or says something of coach or programme that is true no more. */
function isBehind(session: CoachSession, { listed: { record }, model }: DocSeen): boolean {
  const { answers, header } = parseDocMemory(record.docMemory);
  return answers !== record.answersHash || isHeaderOld(model, sharedHeader(session), header);
}

/** What goes wrong with one Doc keeps nothing else from its turn. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    logWithoutContent('writing into a Doc', thrown);
    return undefined;
  }
}
