// The lead coach's hourly run: finds answers that no event brought, mends what is unambiguous, and leaves
// a sign that it was there. Each part may fail alone; what failed is told in the sidebar.
import type { RawResponse } from '../../../core/answers/answers';
import { addResponders, readResponsesSince } from '../../google/intake-form';
import { landWrites, tryUnderLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import { sheetLocale } from '../../google/sheet-locale';
import { ensureTriggers } from '../../google/triggers';
import { adoptRows } from '../educators/adopt-rows';
import { checkAccess, checkOpen, openFormForRun } from '../answers/form-check';
import { shownFormMap } from '../answers/form-map';
import { watchForm } from '../answers/form-watch';
import { Checkup, has, noteFailure } from './health';
import { mendTabs } from './key-rows';
import { fillOwnColumns } from '../answers/own-columns';
import { purgeMerges } from '../educators/merged-tab';
import { reportProblems } from './problems';
import { recordResponses } from '../answers/record-responses';
import { finishRemovals } from '../leaving/remove-educator';
import { notLetIn, shutOut, waitingIn } from '../answers/responders';
import { isLead, openSession, remember, type Session } from '../session';

type Form = GoogleAppsScript.Forms.Form;

const OVERLAP_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** What was read before the lock was asked for. */
interface Look {
  /** Undefined when the Form could not be read. */
  readonly responses: readonly RawResponse[] | undefined;
  /** A look at every response and at everything that need not be looked at every hour. */
  readonly daily: boolean;
  /** Addresses that waited to be let in, and those of them that Google refused. */
  readonly waiting: readonly string[];
  readonly refused: readonly string[];
}

/** Does nothing for other coaches than the lead. */
export function catchUp(session: Session = openSession()): void {
  if (!session.programme || !session.setUp.stands || !isLead(session)) return;
  const checkup = new Checkup();
  const form = openFormForRun(session, checkup);
  const look = lookAt(session, form, checkup);
  tryUnderLock(() => record(openSession(), form, look, checkup));
}

/** What waited for something to be mended comes at once. When it can't, the next hourly run brings it. */
export function afterMending(): void {
  try {
    catchUp();
  } catch (thrown) {
    logWithoutContent('afterMending', thrown);
    noteFailure(thrown);
  }
}

/** Answers by the hour: those since the newest recorded time, with overlap; once a day all. */
function lookAt(session: Session, form: Form | undefined, checkup: Checkup): Look {
  const { newestSeen = '', scannedAllAt = '' } = session.stored;
  const daily = newestSeen === '' || !(Date.now() - Date.parse(scannedAllAt) < DAY_MS);
  const waiting = waitingIn(session);
  const doubtful = has(session, 'form-gone') || has(session, 'responders-missing');
  if (daily || doubtful) checkAccess(session, checkup);
  const nothing = { responses: undefined, daily, waiting: [], refused: [] };
  if (!form) return nothing;
  checkup.part('triggers', () => ensureTriggers(form, 'onIntakeSubmit_', 'onHourly_'));
  checkup.part('whether the Form is open', () => checkOpen(form, checkup));
  const refused = checkup.part('responders', () => addResponders(form, waiting));
  const since = daily ? null : new Date(Date.parse(newestSeen) - OVERLAP_MS);
  const responses = checkup.part('responses', () => readResponsesSince(form, since));
  return { ...nothing, responses, ...(refused ? { waiting, refused } : {}) };
}

/** Runs under the lock. What is stored comes last, so that a run that dies is done again. */
function record(now: Session, form: Form | undefined, look: Look, checkup: Checkup): void {
  const { responses, daily, waiting, refused } = look;
  const watched = checkup.part('questions', () => form && watchForm(now, form));
  const own = watched?.ownColumns ?? shownFormMap(now).own;
  checkup.part('tabs', () => {
    mendTabs(now, checkup, own, daily);
    if (daily || watched?.formMap !== undefined) fillOwnColumns(own);
    landWrites();
    if (watched?.formMap !== undefined) remember(now, { formMap: watched.formMap });
  });
  const byHand = checkup.part('rows by hand', adoptRows);
  const recorded = checkup.part('answers', () => {
    if (responses) recordResponses(now, responses);
    return responses;
  });
  checkup.part('removals', () => finishRemovals(now, form ?? null));
  checkup.part('merges', () => purgeMerges(now));
  checkup.part('problems', () =>
    reportProblems(now, [...(byHand?.copied ?? []), ...refused.map(notLetIn)]),
  );
  const outside = checkup.part('who can’t answer', () =>
    form && (daily || byHand?.adopted) ? shutOut(now, form) : [],
  );
  const isLocaleDue = daily || now.stored['locale'] === undefined;
  const locale = isLocaleDue ? checkup.part('locale', sheetLocale) : undefined;
  landWrites();
  const { newestSeen = '' } = now.stored;
  remember(now, {
    awaitingResponders: without([...waitingIn(now), ...(outside ?? [])], waiting),
    ...(recorded ? { newestSeen: newest(recorded, newestSeen) } : {}),
    ...(locale === undefined ? {} : { locale }),
    ...(recorded && daily ? { scannedAllAt: new Date().toISOString() } : {}),
    ...checkup.outcome(now),
  });
}

/** Those who came while this run was under way still wait. */
function without(waiting: readonly string[], done: readonly string[]): string {
  return [...new Set(waiting)].filter((email) => !done.includes(email)).join('\n');
}

/** Google promises no order among responses, so the newest is looked for. */
function newest(responses: readonly RawResponse[], before: string): string {
  return responses.reduce(
    (max, { submittedAt }) => (submittedAt > max ? submittedAt : max),
    before,
  );
}
