// Adds teachers to the programme: all of a list or, when any line has a problem, none.
import { educatorToCells, newEducator } from '../../../core/educator/record';
import { parseTeachers } from '../../../core/programme/teachers';
import type { AddTeachersReply } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { Table } from '../../google/table';
import { knownEmails, SUMMARY_KEYS, toSummary } from './educators';
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
    const added = parsed.teachers.map((teacher) =>
      newEducator({ ...teacher, educatorId: Utilities.getUuid() }),
    );
    letAnswer(
      session,
      added.map(({ email }) => email),
    );
    Table.open<string>(TAB_NAMES.educators, SUMMARY_KEYS).appendAll(added.map(educatorToCells));
    const day = today();
    return { added: added.length, educators: added.map((one) => toSummary(one, programme, day)) };
  });
}
