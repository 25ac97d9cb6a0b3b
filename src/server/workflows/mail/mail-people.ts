// Everybody in the list as a mail sees them: where they stand, whose they are, and who may get it.
import { LEADING_COLUMNS } from '../../../core/educator/columns';
import { parseState } from '../../../core/educator/states';
import { pickRecipients, type Candidate, type Recipients } from '../../../core/mail/recipients';
import { writeMail, type MailKind } from '../../../core/mail/mail-texts';
import { findCoach } from '../../../core/programme/programme';
import { emailKey, tidyEmail, tidyLine } from '../../../core/text/normalize';
import type { MailPerson, MailPlan } from '../../../shared/care-api';
import { Table, type TableRow } from '../../google/table';
import { SUMMARY_KEYS } from '../educators/educators';
import { waitingIn } from '../answers/responders';
import type { CoachSession } from '../session';
import { TAB_NAMES } from '../programme/tabs';

const MAIL_KEYS = [...SUMMARY_KEYS, 'submittedAt'] as const;
type MailRow = TableRow<(typeof MAIL_KEYS)[number]>;

export interface MailCandidate extends Candidate, MailRow {}

type MailRecipients = Recipients<MailCandidate>;

/** Columns that a mail reads and writes. */
export function openMailTable(): Table<string> {
  return Table.open(TAB_NAMES.educators, MAIL_KEYS);
}

/** One read: who would get it now. */
export function readRecipients(kind: MailKind, session: CoachSession): MailRecipients {
  return pickRecipients(kind, readCandidates(session), Date.now());
}

/** One read. */
export function readCandidates(session: CoachSession): MailCandidate[] {
  const waiting = new Set(waitingIn(session).map(emailKey));
  const rows = Table.readLeading(TAB_NAMES.educators, MAIL_KEYS, LEADING_COLUMNS).filter(
    ({ cells }) => cells.educatorId !== '',
  );
  return rows.map((row) => toCandidate(row, session, waiting));
}

function toCandidate(
  row: MailRow,
  session: CoachSession,
  waiting: ReadonlySet<string>,
): MailCandidate {
  const { educatorId, name, email, state, coach, submittedAt, invitedAt, remindedAt } = row.cells;
  const coachedBy = findCoach(session.programme, coach);
  return {
    ...row,
    educatorId,
    name: tidyLine(name),
    email: tidyEmail(email),
    state: parseState(state) ?? 'invited',
    submittedAt,
    invitedAt,
    remindedAt,
    own: coachedBy ? emailKey(coachedBy.email) === session.caller : session.isLead,
    letIn: !waiting.has(emailKey(email)),
  };
}

/** @param quotaLeft as `mailsLeft` has it */
export function toMailPlan(
  kind: MailKind,
  { to, inDoubt, leftOut }: MailRecipients,
  session: CoachSession,
  quotaLeft: number | null,
): MailPlan {
  const { subject, body } = mailTo(to[0]?.name ?? '', kind, session);
  return {
    kind,
    to: to.map(toPerson),
    inDoubt: inDoubt.map(({ person, until }) => ({ ...toPerson(person), until })),
    leftOut: leftOut.map(({ person, reason }) => ({ ...toPerson(person), reason })),
    quotaLeft,
    subject,
    sample: body,
    forCopying: mailTo('', kind, session).body,
  };
}

function toPerson({ educatorId, name, email }: MailCandidate): MailPerson {
  return { educatorId, name: name || email, email };
}

/** The mail in the caller's name, with the plain link of the published Form. */
export function mailTo(
  name: string,
  kind: MailKind,
  { coach, setUp }: CoachSession,
): ReturnType<typeof writeMail> {
  return writeMail(kind, { name, coach: coach.name, formUrl: setUp.formUrl });
}
