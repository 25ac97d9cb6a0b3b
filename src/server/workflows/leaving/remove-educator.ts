// Removes an educator for good, in two steps: a plan that says what goes and what stays, then the removal
// with a receipt. First the tombstone, then the Form's responses, then the rows, their own row last.
// Each step may die anywhere; the next press or the hourly run finishes it.
import { AddOnError } from '../../../core/errors';
import { NO_ALIASES } from '../../../core/educator/aliases';
import {
  FORM_WAITS,
  goneLines,
  SAME_ADDRESS_STAYS,
  whatStays,
  withResponses,
  type Counts,
  type Removal,
} from '../../../core/educator/removal';
import { isTheirs, tracesOf, type Traces } from '../../../core/educator/traces';
import { emailKey } from '../../../core/text/normalize';
import type { RemovalPlan, RemovalReceipt } from '../../../shared/care-api';
import {
  deleteSent,
  listedResponders,
  listSent,
  removeResponders,
} from '../../google/form-responses';
import { toAddOnError } from '../../google/google-error';
import { openForm } from '../../google/intake-form';
import { landWrites, underLock } from '../../google/lock';
import { notInSheet } from '../educators/educator-row';
import { parseEducatorId } from '../educators/educator-view';
import { outOfDate } from '../out-of-date';
import {
  countRows,
  deleteRowsAbout,
  readPeople,
  responsesInAnswers,
  type Person,
} from './removal-rows';
import { rememberRemoval, removalsIn, toReceipt } from './removals';
import { waitingIn } from '../answers/responders';
import { openSession, requireLead, type Session } from '../session';
import { forgetCopy } from './teacher-copy';

type Form = GoogleAppsScript.Forms.Form;

/** @throws AddOnError `only-the-lead`, `not-found`, `damaged` */
export function planRemoval(educatorId: unknown): RemovalPlan {
  return removalPlan(openSession(), educatorId);
}

/** The same, for a call that shows more than the plan. */
export function removalPlan(from: Session, educatorId: unknown): RemovalPlan {
  const session = requireLead(from);
  const form = openIfPossible(session);
  const found = look(parseEducatorId(educatorId), form);
  if (!found) throw notInSheet();
  const { person, counts, sharesAddress } = found;
  return {
    educatorId: person.educatorId,
    name: person.name || person.email,
    email: person.email,
    goes: goneLines(counts),
    stays: [
      ...(form ? [] : [FORM_WAITS]),
      ...(sharesAddress ? [SAME_ADDRESS_STAYS] : []),
      ...whatStays({ hadDoc: hadDoc(person) }),
    ],
  };
}

/**
 * @param email as the plan showed it; nothing is changed when the row says another by now
 * @throws AddOnError `only-the-lead`, `not-found`, `bad-request`, `damaged`
 */
export function removeEducator(educatorId: unknown, email: unknown): RemovalReceipt {
  const id = parseEducatorId(educatorId);
  if (typeof email !== 'string') throw outOfDate();
  const form = openIfPossible(requireLead(openSession()));
  const found = look(id, form);
  const begun = underLock(() => begin(requireLead(openSession()), id, email, found));
  if (form && found) clearForm(form, found);
  return underLock(() => {
    const session = requireLead(openSession());
    const left = found && form ? deleteRows(session, begun, form) : begun;
    return toReceipt(session, left.finished ? left : finish(session, left, form));
  });
}

/**
 * For the hourly run, under the lock: what an interrupted removal left. No call when there is none.
 * @param form null when it can't be opened; its responses wait then
 */
export function finishRemovals(session: Session, form: Form | null): void {
  for (const removal of removalsIn(session)) {
    if (!removal.finished) finish(session, removal, form);
  }
}

/** What the Sheet and the Form hold of somebody now. */
interface Found {
  readonly person: Person;
  readonly traces: Traces;
  readonly counts: Counts;
  /** Theirs, in the Form now. */
  readonly sent: readonly string[];
  /** Theirs, wherever they stand. */
  readonly responseIds: readonly string[];
  readonly sharesAddress: boolean;
}

/** Reads everything and takes no lock. Null when they have no row. */
function look(educatorId: string, form: Form | null): Found | null {
  const people = readPeople();
  const person = personIn(people, educatorId);
  if (!person) return null;
  const others = people.filter((other) => other.educatorId !== educatorId);
  const traces = tracesOf(person, others);
  const sent = form ? sentBy(traces, form) : [];
  const responseIds = new Set([...traces.responseIds, ...responsesInAnswers(traces), ...sent]);
  const inForm = form
    ? { responses: sent.length, responder: listedResponders(form, traces.emails).length }
    : { responses: responseIds.size };
  return {
    person,
    traces,
    counts: { ...countRows(traces), ...inForm },
    sent,
    responseIds: [...responseIds],
    sharesAddress: person.email !== '' && !traces.emails.has(emailKey(person.email)),
  };
}

/** @throws AddOnError `damaged` when somebody copied the row for another person */
function personIn(people: readonly Person[], educatorId: string): Person | undefined {
  const [person, ...copies] = people.filter((one) => one.educatorId === educatorId);
  if (copies.every(({ email }) => email === person?.email)) return person;
  throw new AddOnError(
    'damaged',
    'Two rows of Educators carry this teacher’s hidden ID, as when a row was copied. Nothing was removed. ' +
      'Delete the row that you don’t need, then try again.',
  );
}

/** The tombstone, before anything is deleted. Under the lock. */
function begin(session: Session, educatorId: string, email: string, found: Found | null): Removal {
  const person = personIn(readPeople(), educatorId);
  const known = removalsIn(session)
    .filter(({ educatorIds }) => educatorIds.includes(educatorId))
    .pop();
  if (!person && known) return known;
  if (!person || !found) throw notInSheet();
  if (emailKey(person.email) !== emailKey(email)) throw anotherAddress(person);
  const waiting = waitingIn(session).filter((one) => !found.traces.emails.has(emailKey(one)));
  const removal = known && !known.finished ? known : newRemoval(session, found);
  return rememberRemoval(session, withResponses(removal, found.responseIds), {
    awaitingResponders: waiting.join('\n'),
  });
}

function newRemoval(session: Session, { person, traces, counts }: Found): Removal {
  return {
    number: String(removalsIn(session).length + 1),
    on: new Date().toISOString(),
    by: session.caller,
    educatorIds: [...traces.educatorIds],
    responseIds: [],
    counts,
    hadDoc: hadDoc(person),
    finished: false,
  };
}

/** One that the row let go of stays as well. */
function hadDoc({ docId, aliases }: Person): boolean {
  return docId !== '' || aliases.docIds.length > 0;
}

/** Under the lock: all that is left, also what a dead press could not learn any more. */
function finish(session: Session, removal: Removal, form: Form | null): Removal {
  if (!form) return deleteRows(session, removal, form);
  const traces = tracesLeft(removal);
  const sent = sentBy(traces, form);
  const known = learn(session, removal, sent);
  clearForm(form, { sent, traces });
  return deleteRows(session, known, form);
}

function clearForm(form: Form, { sent, traces }: Pick<Found, 'sent' | 'traces'>): void {
  deleteSent(form, sent);
  removeResponders(form, listedResponders(form, traces.emails));
}

/**
 * Under the lock. Answers that came in since the tombstone was written are put into it first; the Form
 * still has them, so the removal is not finished then.
 */
function deleteRows(session: Session, removal: Removal, form: Form | null): Removal {
  const traces = tracesLeft(removal);
  const known = learn(session, removal, [...traces.responseIds, ...responsesInAnswers(traces)]);
  if (form && known !== removal) return known;
  deleteRowsAbout(traces);
  for (const educatorId of known.educatorIds) forgetCopy(session, educatorId);
  landWrites();
  return form ? rememberRemoval(session, { ...known, finished: true }) : known;
}

/** No call when there is nothing new. */
function learn(session: Session, removal: Removal, responseIds: readonly string[]): Removal {
  const known = withResponses(removal, responseIds);
  const news = known.responseIds.length > removal.responseIds.length;
  return news ? rememberRemoval(session, known) : removal;
}

/** By the tombstone, and by their row for as long as it stands. */
function tracesLeft({ educatorIds, responseIds }: Removal): Traces {
  const people = readPeople();
  const theirs = people.find(({ educatorId }) => educatorIds.includes(educatorId));
  const others = people.filter(({ educatorId }) => !educatorIds.includes(educatorId));
  const { aliases, ...own } = theirs ?? NOBODY;
  return tracesOf(
    {
      ...own,
      aliases: {
        ...aliases,
        educatorIds: [...aliases.educatorIds, ...educatorIds],
        responseIds: [...aliases.responseIds, ...responseIds],
      },
    },
    others,
  );
}

const NOBODY = { educatorId: '', email: '', responseId: '', aliases: NO_ALIASES };

function sentBy(traces: Traces, form: Form): string[] {
  return listSent(form)
    .filter((one) => isTheirs(one, traces))
    .map(({ responseId }) => responseId);
}

/** A Form that was deleted for good took its responses along; nobody is kept for its sake. */
function openIfPossible({ setUp }: Session): Form | null {
  try {
    return openForm(setUp.formId);
  } catch (thrown) {
    const failure = toAddOnError(thrown);
    if (failure.code === 'google-failed') return null;
    throw failure;
  }
}

function anotherAddress({ name, email }: Person): AddOnError {
  return new AddOnError(
    'bad-request',
    `The row of ${name || email} says another e-mail now than the plan showed. Nothing was removed. ` +
      'Go back, look at the plan again and decide then.',
  );
}
