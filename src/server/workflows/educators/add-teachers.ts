// Adds teachers to the programme: all of a list or, when any line has a problem, none.
import { educatorToCells, newEducator } from '../../../core/educator/record';
import { parseTeachers, type TeacherInput } from '../../../core/programme/teachers';
import { emailKey } from '../../../core/text/normalize';
import type { AddTeachersReply } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { Table } from '../../google/table';
import { knownEmails, listEducators, SUMMARY_KEYS, toSummary } from './educators';
import type { ListedEducator } from './educator-rows';
import { today } from '../dates';
import { letAnswer } from '../answers/responders';
import { openSession, requireCoach } from '../session';
import { TAB_NAMES } from '../programme/tabs';

/** @param again whether the list was sent before and the answer got lost: it may stand there whole */
export function addTeachers(input: unknown, again?: unknown): AddTeachersReply {
  return underLock(() => {
    const session = requireCoach(openSession());
    const { programme, caller } = session;
    const day = today();
    const reply = (added: readonly ListedEducator[]) => ({
      added: added.length,
      educators: added.map((one) => toSummary(one, programme, day)),
    });
    const parse = (emails: ReadonlySet<string>) =>
      parseTeachers(input, { ...programme, emails, callerEmail: caller });
    const sent = again === true && parse(new Set());
    const standing = sent && sent.ok && standingAs(sent.teachers);
    if (standing) return reply(standing);
    const parsed = parse(knownEmails());
    if (!parsed.ok) return { problems: [...parsed.problems] };
    const added = parsed.teachers.map((teacher) =>
      newEducator({ ...teacher, educatorId: Utilities.getUuid() }),
    );
    letAnswer(
      session,
      added.map(({ email }) => email),
    );
    Table.open<string>(TAB_NAMES.educators, SUMMARY_KEYS).appendAll(added.map(educatorToCells));
    return reply(added);
  });
}

/** One read: the rows of all these, just as they were sent; null where one is missing or says otherwise. */
function standingAs(teachers: readonly TeacherInput[]): ListedEducator[] | null {
  const byEmail = new Map(listEducators().map((one) => [emailKey(one.email), one]));
  const found = teachers.flatMap(({ name, email, school, coach }) => {
    const one = byEmail.get(email);
    const same = one?.name === name && one.school === school && emailKey(one.coach) === coach;
    return one && same ? [one] : [];
  });
  return found.length === teachers.length ? found : null;
}
