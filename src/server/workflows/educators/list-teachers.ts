// Every teacher, to look through or to choose one from: for the lead everybody, for another coach their own.
import type { EducatorName, EducatorSummary } from '../../../shared/sidebar-api';
import { listEducators, toSummary } from './educators';
import { today } from '../dates';
import { openSession, requireCoach, type Session } from '../session';

/** By name; of equal names by address. */
export function listTeachers(): EducatorSummary[] {
  return teachersOf(openSession());
}

/** A page of ten thousand has to open: so nothing of them that nobody is chosen by. */
export function listNames(): EducatorName[] {
  return namesOf(openSession());
}

/** The same, for a call that shows more than that. */
export function namesOf(session: Session): EducatorName[] {
  return teachersOf(session).map(
    ({ educatorId, name, email, school, coach, coachName, state, stateLabel }) => ({
      educatorId,
      name,
      email,
      school,
      // Of somebody who left the list of coaches, the row has the address.
      coachName: coachName || coach,
      state,
      stateLabel,
    }),
  );
}

function teachersOf(session: Session): EducatorSummary[] {
  const { programme, coach, isLead } = requireCoach(session);
  const day = today();
  return listEducators()
    .map((record) => toSummary(record, programme, day))
    .filter((educator) => isLead || educator.coach === coach.email)
    .sort((a, b) => a.name.localeCompare(b.name) || a.email.localeCompare(b.email));
}
