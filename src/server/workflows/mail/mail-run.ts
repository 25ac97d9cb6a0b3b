// One batch of mails. Each person is marked before anything is sent, so that whoever dies in between, or
// presses at the same moment, never makes a second mail; the mark becomes a date once it was sent.
import { sendingCell } from '../../../core/educator/mail-mark';
import { MARK_COLUMNS } from '../../../core/mail/recipients';
import type { MailKind } from '../../../core/mail/mail-texts';
import { landWrites } from '../../google/lock';
import { sendMailTo, type MailOutcome } from '../../google/mail';
import type { Table } from '../../google/table';
import { mailTo, openMailTable, readRecipients, type MailCandidate } from './mail-people';
import type { CoachSession } from '../session';

/** So few that a batch ends well within six minutes and the page shows how it goes on. */
const BATCH = 10;

interface Marked {
  readonly person: MailCandidate;
  /** The cell that marks them. */
  readonly mark: string;
}

export interface MailRun {
  readonly kind: MailKind;
  readonly session: CoachSession;
  readonly table: Table<string>;
  /** Nobody else will write to them. */
  readonly marked: readonly Marked[];
  /** How many of the wanted could get it, these included. */
  readonly asked: number;
}

/** Runs under the lock, which lands the marks. @param quota how many mails may be sent */
export function markAsSending(
  kind: MailKind,
  wanted: ReadonlySet<string>,
  quota: number,
  session: CoachSession,
): MailRun {
  const table = openMailTable();
  const asked = readRecipients(kind, session).to.filter(({ educatorId }) => wanted.has(educatorId));
  const since = new Date().toISOString();
  const marked = asked
    .slice(0, Math.min(BATCH, quota))
    .map((person, place) => ({ person, mark: sendingCell(since, place) }));
  for (const { person, mark } of marked) table.update(person.row, { [MARK_COLUMNS[kind]]: mark });
  return { kind, session, table, marked, asked: asked.length };
}

export interface MailResult {
  /** `on` is an ISO date-time. */
  readonly sent: { person: MailCandidate; on: string }[];
  readonly refused: MailCandidate[];
  /** Their mark stays, and nobody after them got anything. */
  inDoubt?: MailCandidate;
  /** Google refused to send more, for the day or for a while. */
  usedUp: boolean;
}

/** One by one; people may sort the rows in between. Whoever got nothing is unmarked in the end. */
export function sendMarked(run: MailRun): MailResult {
  const result: MailResult = { sent: [], refused: [], usedUp: false };
  let rows = rowsWithMark(run);
  for (const { person } of run.marked) {
    if (!rows.has(person.educatorId)) continue;
    const outcome = send(run, person);
    rows = rowsWithMark(run);
    note(run, result, person, outcome, rows.get(person.educatorId));
    rows.delete(person.educatorId);
    if (result.usedUp || result.inDoubt) break;
  }
  for (const row of rows.values()) writeMark(run, row, '');
  return result;
}

function send({ kind, session }: MailRun, { name, email }: MailCandidate): MailOutcome {
  const { subject, body } = mailTo(name, kind, session);
  return sendMailTo(email, subject, body);
}

/** @param row where the person stands now; undefined when somebody deleted it or changed the mark */
function note(
  run: MailRun,
  result: MailResult,
  person: MailCandidate,
  outcome: MailOutcome,
  row: number | undefined,
): void {
  if (outcome === 'unknown') {
    result.inDoubt = person;
    return;
  }
  const on = outcome === 'sent' ? new Date().toISOString() : '';
  if (outcome === 'sent') result.sent.push({ person, on });
  if (outcome === 'refused') result.refused.push(person);
  if (outcome === 'used-up') result.usedUp = true;
  if (row !== undefined) writeMark(run, row, on);
  landWrites();
}

function writeMark({ table, kind }: MailRun, row: number, cell: string): void {
  table.update(row, { [MARK_COLUMNS[kind]]: cell });
}

/** One read: where those of this batch stand who still carry its mark. */
function rowsWithMark({ table, kind, marked }: MailRun): Map<string, number> {
  const column = MARK_COLUMNS[kind];
  const marks = new Map(marked.map(({ person, mark }) => [person.educatorId, mark]));
  const rows = table
    .readColumns(['educatorId', column])
    .map(({ row, cells }) => ({ row, id: cells['educatorId'] ?? '', mark: cells[column] }))
    .filter(({ id, mark }) => mark !== undefined && mark === marks.get(id));
  return new Map(rows.map(({ row, id }) => [id, row]));
}
