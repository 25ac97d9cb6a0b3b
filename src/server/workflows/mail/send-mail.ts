// Invite and remind: who would get the mail, sending it to some of them at a time, and what only a person
// can tell about a mail that was interrupted.
import { AddOnError } from '../../../core/errors';
import { likelyKind } from '../../../core/mail/likely-kind';
import { MARK_COLUMNS, pickRecipients } from '../../../core/mail/recipients';
import { MAIL_TEXTS, type MailKind } from '../../../core/mail/mail-texts';
import { parseMailMark, sentOn } from '../../../core/educator/mail-mark';
import { parseEducator } from '../../../core/educator/record';
import type { MailPlan, MailProgress } from '../../../shared/care-api';
import { underLock } from '../../google/lock';
import { mailsLeft } from '../../google/mail';
import { toSummary } from '../educators/educators';
import {
  openMailTable,
  readCandidates,
  readRecipients,
  toMailPlan,
  type MailCandidate,
} from './mail-people';
import { markAsSending, sendMarked, type MailResult } from './mail-run';
import { outOfDate } from '../out-of-date';
import { openSession, requireCoach, type CoachSession } from '../session';

export function planMail(kind: unknown): MailPlan {
  return planNow(parseKind(kind), requireCoach(openSession()));
}

/** The plan of the mail that its view shows first; nobody was chosen before. */
export function likelyPlan(session: CoachSession): MailPlan {
  const people = readCandidates(session);
  const own = people.filter((person) => person.own);
  const kind = likelyKind(
    own.map(({ state, invitedAt }) => ({ state, invitedOn: sentOn(invitedAt) })),
  );
  return planNow(kind, session, people);
}

function planNow(
  kind: MailKind,
  session: CoachSession,
  people: readonly MailCandidate[] = readCandidates(session),
): MailPlan {
  return toMailPlan(kind, pickRecipients(kind, people, Date.now()), session, mailsLeft());
}

/**
 * Sends to the first of those whom a fresh plan names too; whoever is not in it gets nothing.
 * @throws AddOnError `scope-missing` when the caller did not grant sending mail
 */
export function sendMail(kind: unknown, educatorIds: unknown): MailProgress {
  const mail = parseKind(kind);
  const wanted = parseIds(educatorIds);
  const session = requireCoach(openSession());
  const quota = mailsLeft();
  if (quota === null) throw notGranted();
  const run = underLock(() => markAsSending(mail, wanted, quota, session));
  const result = sendMarked(run);
  const { sent, refused, usedUp } = result;
  const quotaLeft = usedUp ? 0 : Math.max(0, quota - sent.length);
  return {
    sent: sent.map(({ person }) => person.educatorId),
    refused: refused.map(({ educatorId }) => ({ educatorId, reason: REFUSED })),
    stopped: whyStopped(result, run.asked, quotaLeft),
    quotaLeft,
    educators: sent.map(({ person, on }) =>
      toSummary(parseEducator({ ...person.cells, [MARK_COLUMNS[mail]]: on }), session.programme),
    ),
  };
}

const REFUSED =
  'Google does not take this address, so nothing was sent. Correct it in the Sheet, then send again.';

/** '' when it goes on, or when everybody had theirs. @param asked how many were to get it */
function whyStopped(
  { sent, refused, inDoubt, usedUp }: MailResult,
  asked: number,
  quotaLeft: number,
): string {
  const waiting = asked - sent.length - refused.length - (inDoubt ? 1 : 0);
  const wait =
    waiting === 1 ? '1 teacher is still waiting' : `${waiting} teachers are still waiting`;
  if (inDoubt) {
    return (
      `Google did not say whether the mail to ${inDoubt.name || inDoubt.email} was sent, so sending stopped there. ` +
      (waiting > 0 ? `${wait}; nothing was sent to them yet.` : 'Nobody else is waiting.')
    );
  }
  if (usedUp) {
    return (
      `Google sends no more mails for your account right now. ${wait}. Nobody gets it twice. ` +
      'Try again in a few minutes; if it says the same, tomorrow.'
    );
  }
  if (waiting === 0 || quotaLeft > 0) return '';
  return (
    `Google lets your account send no more mails today. ${wait}. ` +
    'Tomorrow you can send to them here; nobody gets it twice.'
  );
}

/** Of those who may have had it, or who had it by hand: writes down what the caller knows. */
export function settleMail(kind: unknown, educatorIds: unknown, sent: unknown): MailPlan {
  const mail = parseKind(kind);
  const wanted = parseIds(educatorIds);
  if (typeof sent !== 'boolean') throw outOfDate();
  const session = requireCoach(openSession());
  underLock(() => settle(mail, wanted, sent, session));
  return planNow(mail, session);
}

function settle(
  kind: MailKind,
  wanted: ReadonlySet<string>,
  sent: boolean,
  session: CoachSession,
): void {
  const table = openMailTable();
  const { to, inDoubt } = readRecipients(kind, session);
  const column = MARK_COLUMNS[kind];
  const doubtful = inDoubt.filter(({ until }) => until === '').map(({ person }) => person);
  // Nothing was sent to those after the one in doubt, which can be told only until that is settled.
  const settled = [
    ...to.filter(({ cells }) => cells[column] !== '').map((person) => ({ person, cell: '' })),
    ...(sent ? [...to, ...doubtful] : doubtful)
      .filter(({ educatorId }) => wanted.has(educatorId))
      .map((person) => ({ person, cell: sent ? sentSince(person.cells[column]) : '' })),
  ];
  for (const { person, cell } of settled) table.update(person.row, { [column]: cell });
}

/** When an interrupted mail began, else now. */
function sentSince(cell: string): string {
  const mark = parseMailMark(cell);
  return (mark.kind === 'sending' && mark.since) || new Date().toISOString();
}

function parseKind(input: unknown): MailKind {
  if (typeof input === 'string' && isKind(input)) return input;
  throw outOfDate();
}

function isKind(input: string): input is MailKind {
  return Object.prototype.hasOwnProperty.call(MAIL_TEXTS, input);
}

function parseIds(input: unknown): ReadonlySet<string> {
  if (!Array.isArray(input) || !input.every((id) => typeof id === 'string')) throw outOfDate();
  return new Set(input);
}

function notGranted(): AddOnError {
  return new AddOnError(
    'scope-missing',
    'SAGE Coach was not allowed to send mail as you. Nothing was sent. ' +
      'Copy the addresses and the text and send it yourself, or choose SAGE Coach > Open sidebar ' +
      'in the menu and tick every box when Google asks.',
  );
}
