// Adds teachers to the programme: all of a list or, when any line has a problem, none.
import { parseTeachers } from '../../core/programme/teachers';
import type { AddTeachersReply } from '../../shared/sidebar-api';
import { addResponders, openForm } from '../google/intake-form';
import { underLock } from '../google/lock';
import { Table } from '../google/table';
import { listEducators, SUMMARY_KEYS, toSummary, type SummaryKey } from './educators';
import { openSession, remember, requireCoach, type CoachSession } from './session';
import { TAB_NAMES } from './tabs';

export function addTeachers(input: unknown): AddTeachersReply {
  return underLock(() => {
    const session = requireCoach(openSession());
    const { programme, caller } = session;
    const emails = new Set(listEducators().map(({ cells }) => cells.email.toLowerCase()));
    const parsed = parseTeachers(input, {
      emails,
      schools: programme.schools,
      coaches: programme.coaches,
      callerEmail: caller,
    });
    if (!parsed.ok) return { problems: [...parsed.problems] };
    const rows = parsed.teachers.map((teacher): Record<SummaryKey, string> => ({
      ...teacher,
      educatorId: Utilities.getUuid(),
      state: 'invited',
      docUrl: '',
    }));
    letAnswer(
      session,
      rows.map(({ email }) => email),
    );
    Table.open(TAB_NAMES.educators, SUMMARY_KEYS).appendAll(rows);
    return { added: rows.length, educators: rows.map((row) => toSummary(row, programme)) };
  });
}

/**
 * Teachers whom the domain's grant does not reach are let in by name. Only the lead may change the
 * Form; for another coach the lead's next hourly run does it.
 */
function letAnswer(session: CoachSession, emails: readonly string[]): void {
  const { caller, setUp } = session;
  const domain = caller.slice(caller.indexOf('@'));
  const outside = emails.filter((email) => !email.toLowerCase().endsWith(domain));
  const unreached = setUp.responders === 'domain' ? outside : emails;
  if (unreached.length === 0) return;
  if (session.isLead) return addResponders(openForm(setUp.formId), unreached);
  const waiting = (session.stored['awaitingResponders'] ?? '').split('\n').filter(Boolean);
  remember(session, { awaitingResponders: [...waiting, ...unreached].join('\n') });
}
