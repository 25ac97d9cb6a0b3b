// Finds answers that no event brought: hourly those since the last look, with overlap; daily all. Only
// the lead coach's runs read the Form.
import type { RawResponse } from '../../core/answers/answers';
import { addResponders, openForm, readResponsesSince } from '../google/intake-form';
import { landWrites, tryUnderLock } from '../google/lock';
import { adoptRows } from './adopt-rows';
import { reportProblems } from './problems';
import { recordResponses } from './record-responses';
import { notLetIn, waitingIn } from './responders';
import { isLead, openSession, remember } from './session';

const OVERLAP_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

export function catchUp(): void {
  const session = openSession();
  if (!session.programme || !session.setUp.stands || !isLead(session)) return;
  const { newestSeen = '', scannedAllAt = '' } = session.stored;
  const waiting = waitingIn(session);
  const form = openForm(session.setUp.formId);
  const refused = addResponders(form, waiting);
  const all = newestSeen === '' || !(Date.now() - Date.parse(scannedAllAt) < DAY_MS);
  const since = all ? null : new Date(Date.parse(newestSeen) - OVERLAP_MS);
  const responses = readResponsesSince(form, since);
  tryUnderLock(() => {
    const now = openSession();
    adoptRows();
    recordResponses(now, responses);
    reportProblems(now, refused.map(notLetIn));
    landWrites();
    remember(now, {
      newestSeen: newest(responses, newestSeen),
      awaitingResponders: without(waitingIn(now), waiting),
      ...(all ? { scannedAllAt: new Date().toISOString() } : {}),
    });
  });
}

/** Those who came while this run was under way still wait. */
function without(waiting: readonly string[], done: readonly string[]): string {
  return waiting.filter((email) => !done.includes(email)).join('\n');
}

/** Google promises no order among responses, so the newest is looked for. */
function newest(responses: readonly RawResponse[], before: string): string {
  return responses.reduce(
    (max, { submittedAt }) => (submittedAt > max ? submittedAt : max),
    before,
  );
}
