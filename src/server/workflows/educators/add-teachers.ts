// Adds teachers to the programme: all of a list or, when any line has a problem, none.
import { EDUCATOR_STATES } from '../../../core/educator/states';
import { parseTeachers } from '../../../core/programme/teachers';
import type { AddTeachersReply } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { Table } from '../../google/table';
import { knownEmails, SUMMARY_KEYS, toSummary, type SummaryKey } from './educators';
import { today } from '../dates';
import { letAnswer } from '../answers/responders';
import { openSession, requireCoach } from '../session';
import { TAB_NAMES } from '../programme/tabs';

export function addTeachers(input: unknown): AddTeachersReply {
  return underLock(() => {
    const session = requireCoach(openSession());
    const { programme, caller } = session;
    const emails = knownEmails();
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
      state: EDUCATOR_STATES.invited,
      docUrl: '',
      invitedAt: '',
      remindedAt: '',
      choices: '',
      submittedAt: '',
      answersSeen: '',
      firstNeed: '',
      rhythm: '',
      lastMeeting: '',
      nextMeeting: '',
      docSharedAt: '',
    }));
    letAnswer(
      session,
      rows.map(({ email }) => email),
    );
    Table.open(TAB_NAMES.educators, SUMMARY_KEYS).appendAll(rows);
    const day = today();
    return { added: rows.length, educators: rows.map((row) => toSummary(row, programme, day)) };
  });
}
