// Reads what changed in the Docs of one coach into the Sheet: one listing tells which, whatever their
// number; where none changed, nothing else is asked.
import { idsOf } from '../../../core/educator/aliases';
import type { SidebarData } from '../../../shared/sidebar-api';
import { listDocs, type ListedDoc } from '../../google/doc-listing';
import { othersAreSaving, tryUnderLock } from '../../google/lock';
import { docsDue, docsReadAt, rememberListing } from './docs-due';
import { openEducatorRows, type ListedRow } from '../educators/educator-rows';
import { isFilled, isSeen, lookIntoDocs, type DocLook } from './look-into-docs';
import { ensureOwnHourly, mendOwnHourly } from '../docs/own-hourly';
import { openSession, requireCoach, type CoachSession } from '../session';
import { openSidebarData } from '../programme/sidebar-data';
import { otherCoachOf } from '../docs/start-coaching';
import { takeIn } from './take-in';
import { isBefore } from '../time-left';

/** Drive may list a change late; what was read since is told by its row. */
const LISTING_OVERLAP_MS = 10 * 60_000;
/** Once a day further back, for whatever was listed later than that. */
const DAILY_OVERLAP_MS = 3 * 24 * 60 * 60_000;
/** Drive's clock and ours, and what somebody wrote while we read. */
const READING_OVERLAP_MS = 2 * 60_000;

/** What is taken in at once: a death loses no more. */
const BATCH = 20;
/** So many in a row say that Google’s limit is met for all. */
const MOST_LIMITS = 3;

/** Of the whole execution. The hourly run has more to do; a person waits. */
const MINUTES = { byHour: 2.5, pressed: 4 } as const;

/** What is not done in time is done by the next hour. @throws AddOnError where Google refuses everything */
export function readChangedDocs(session: CoachSession): void {
  readAll(session, MINUTES.byHour);
}

/**
 * All of the caller's own that changed. Also makes their hourly run anew when it has stopped.
 * @throws AddOnError `busy` when nothing could be saved
 */
export function readDocs(): SidebarData {
  const session = requireCoach(openSession());
  ensureOwnHourly(session);
  mendOwnHourly(session);
  const { found, taken } = readAll(session, MINUTES.pressed);
  if (found > 0 && taken === 0) throw othersAreSaving();
  return openSidebarData();
}

function readAll(session: CoachSession, minutes: number): { found: number; taken: number } {
  const began = new Date().toISOString();
  const due = docsDue(session);
  const listed = listDocs(sinceOf(docsReadAt(session), began));
  const dueIds = due.map(({ docId }) => docId);
  const isNews = listed.length + due.length > 0;
  const changed = isNews ? changedDocs(session, listed, dueIds) : [];
  const outcome = new Map<string, Outcome>();
  for (let at = 0; at < changed.length; at += BATCH) {
    if (!isBefore(minutes) || isLimited([...outcome.values()])) break;
    for (const one of readBatch(session, changed.slice(at, at + BATCH)))
      outcome.set(one.docId, one);
  }
  const ids = changed.map(({ record }) => record.docId);
  const left = ids.filter((id) => outcome.get(id)?.again ?? true);
  const done = due.filter(({ docId }) => !left.includes(docId)).map(({ entry }) => entry);
  rememberListing(session, began, done, left);
  const taken = [...outcome.values()].filter(({ isTaken }) => isTaken).length;
  return { found: changed.length, taken };
}

/** @param readAt ISO date-time of the last listing; @param now of this one */
function sinceOf(readAt: string, now: string): string {
  const time = Date.parse(readAt);
  if (Number.isNaN(time)) return '';
  const isFirstToday = readAt.slice(0, 'yyyy-mm-dd'.length) !== now.slice(0, 'yyyy-mm-dd'.length);
  return new Date(time - (isFirstToday ? DAILY_OVERLAP_MS : LISTING_OVERLAP_MS)).toISOString();
}

/**
 * One read. Own rows whose Doc was made for them and changed since it was read, each Doc once. Those whom no
 * listed coach has are read by whoever made the Doc.
 */
function changedDocs(
  session: CoachSession,
  listed: readonly ListedDoc[],
  due: readonly string[],
): ListedRow[] {
  const byId = new Map(listed.map((doc) => [doc.docId, doc]));
  const dueIds = new Set(due);
  const seen = new Set<string>();
  return openEducatorRows().rows.filter(({ record }) => {
    const { docId, lastSync } = record;
    const doc = byId.get(docId);
    const isTheirs = doc !== undefined && idsOf(record).includes(doc.educatorId);
    const isNewer =
      isTheirs && !(Date.parse(doc.modifiedAt) <= readUntil(lastSync) - READING_OVERLAP_MS);
    const isOwn = isFilled(record) && otherCoachOf(session, record.coach) === '';
    if (!isOwn || seen.has(docId) || !(isNewer || dueIds.has(docId))) return false;
    seen.add(docId);
    return true;
  });
}

/** NaN for what is no time that has come: somebody typed it. */
function readUntil(lastSync: string): number {
  const time = Date.parse(lastSync);
  return time <= Date.now() ? time : NaN;
}

interface Outcome {
  readonly docId: string;
  /** To be read again whatever Drive says. */
  readonly again: boolean;
  readonly isTaken: boolean;
  readonly isLimit: boolean;
}

function readBatch(session: CoachSession, rows: readonly ListedRow[]): Outcome[] {
  const looks = lookIntoDocs(session, rows);
  const taken = tryUnderLock(() => takeIn(looks))?.value;
  return looks.map((look) => ({
    docId: look.listed.record.docId,
    again: !taken || taken.again.includes(look) || mayBeDone(look),
    isTaken: taken !== undefined,
    isLimit: !isSeen(look) && look.failure.isLimit,
  }));
}

/** Whether another reading may bring what this one could not. */
function mayBeDone(look: DocLook): boolean {
  return isSeen(look) ? look.again : look.failure.mayPass;
}

function isLimited(outcomes: readonly Outcome[]): boolean {
  const last = outcomes.slice(-MOST_LIMITS);
  return last.length === MOST_LIMITS && last.every(({ isLimit }) => isLimit);
}
