// Who gets a mail, who may have got it, and who can't get one and why. Every row of the list counts, so
// that an address that stands in two rows is written to once.
import type { EducatorRecord } from '../educator/record';
import { parseMailMark, underWayUntil, type MailMark } from '../educator/mail-mark';
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
  const marks = marksOf(kind, people, now);
  const taken = new Set<string>();
  people.forEach((person, at) => {
    const isDone = !isWaiting(person) || marks[at]?.kind !== 'never';
    if (isDone) taken.add(emailKey(person.email));
  });
  people.forEach((person, at) => {
    if (!isWaiting(person)) return;
    const mark = marks[at];
    if (mark?.kind === 'sending' && person.own) {
      picked.inDoubt.push({ person, until: underWayUntil(mark.since, now) });
    }
    if (mark?.kind !== 'never' || !isDue(kind, person, now)) return;
    const address = emailKey(person.email);
    const reason = reasonAgainst(person, taken.has(address));
    taken.add(address);
    if (!person.own) return;
    if (reason === '') picked.to.push(person);
    else picked.leftOut.push({ person, reason });
  });
  return picked;
}

/**
 * Of a batch that died, only the first who is still marked can have got the mail: each one's mark was
 * settled before the next mail was sent. For the others nothing was ever sent.
 */
function marksOf(kind: MailKind, people: readonly Candidate[], now: number): MailMark[] {
  const marks = people.map((person) => parseMailMark(person[MARK_COLUMNS[kind]]));
  const firsts = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind !== 'sending') continue;
    firsts.set(mark.since, Math.min(mark.place, firsts.get(mark.since) ?? mark.place));
  }
  return marks.map((mark) => {
    if (mark.kind !== 'sending' || mark.since === '') return mark;
    const isFirst = mark.place === firsts.get(mark.since);
    return isFirst || underWayUntil(mark.since, now) !== '' ? mark : { kind: 'never' };
  });
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
