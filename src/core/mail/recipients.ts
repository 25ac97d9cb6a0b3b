// Who gets a mail, who may have got it, and who can't get one and why. Every row of the list counts, so
// that an address that stands in two rows is written to once.
import type { EducatorRecord } from '../educator/record';
import { parseMailMark, underWayUntil } from '../educator/mail-mark';
import { emailKey, isEmail, tidyEmail } from '../text/normalize';
import type { MailKind } from './mail-texts';

type Fields =
  'educatorId' | 'name' | 'email' | 'state' | 'submittedAt' | 'invitedAt' | 'remindedAt';

export interface Candidate extends Pick<EducatorRecord, Fields> {
  /** Whether this person is the caller's to write to. */
  readonly own: boolean;
  /** Whether the Form would let them in already. */
  readonly letIn: boolean;
}

export interface Recipients<Person> {
  /** In the order of the list. */
  readonly to: Person[];
  /** `until`: until when the mail may still be on its way; '' once only a person can tell. */
  readonly inDoubt: { readonly person: Person; readonly until: string }[];
  /** Would get it, but can't; `reason` is a sentence. */
  readonly leftOut: { readonly person: Person; readonly reason: string }[];
}

/** The column that says whether this mail was sent. */
export const MARK_COLUMNS = { invite: 'invitedAt', remind: 'remindedAt' } as const satisfies Record<
  MailKind,
  keyof EducatorRecord
>;

/** So long nobody is reminded. */
const PATIENCE_MS = 3 * 24 * 60 * 60_000;

const NO_ADDRESS = 'This is not a complete e-mail address. Correct it in the Sheet.';
const SAME_ADDRESS =
  'Another row has the same address, so only that one counts. If it is one person, the two rows can be merged.';
const NOT_LET_IN = 'The form is not open to this address yet. That is done within the hour.';

/** @param now milliseconds since the epoch */
export function pickRecipients<Person extends Candidate>(
  kind: MailKind,
  people: readonly Person[],
  now: number,
): Recipients<Person> {
  const picked: Recipients<Person> = { to: [], inDoubt: [], leftOut: [] };
  const taken = takenAddresses(kind, people);
  for (const person of people) {
    const mark = parseMailMark(person[MARK_COLUMNS[kind]]);
    const waits = isWaiting(person);
    if (waits && person.own && mark.kind === 'sending') {
      picked.inDoubt.push({ person, until: underWayUntil(mark.since, now) });
    }
    if (!waits || mark.kind !== 'never' || !isDue(kind, person, now)) continue;
    const address = emailKey(person.email);
    const reason = reasonAgainst(person, taken.has(address));
    taken.add(address);
    if (!person.own) continue;
    if (reason === '') picked.to.push(person);
    else picked.leftOut.push({ person, reason });
  }
  return picked;
}

/** Addresses of those who have answered or said no, or whom this mail has reached in another row. */
function takenAddresses(kind: MailKind, people: readonly Candidate[]): Set<string> {
  const done = people.filter(
    (person) => !isWaiting(person) || parseMailMark(person[MARK_COLUMNS[kind]]).kind !== 'never',
  );
  return new Set(done.map(({ email }) => emailKey(email)));
}

/** Their state says so, and so do their answers: a state can be typed over. */
function isWaiting({ state, submittedAt }: Candidate): boolean {
  return state === 'invited' && submittedAt === '';
}

/** An invitation is due at once; a reminder some days after an invitation that was sent. */
function isDue(kind: MailKind, { invitedAt }: Candidate, now: number): boolean {
  if (kind === 'invite') return true;
  const invited = parseMailMark(invitedAt);
  if (invited.kind !== 'sent') return false;
  return invited.on === '' || now - Date.parse(invited.on) >= PATIENCE_MS;
}

function reasonAgainst({ email, letIn }: Candidate, isTaken: boolean): string {
  if (!isEmail(tidyEmail(email))) return NO_ADDRESS;
  if (isTaken) return SAME_ADDRESS;
  return letIn ? '' : NOT_LET_IN;
}
