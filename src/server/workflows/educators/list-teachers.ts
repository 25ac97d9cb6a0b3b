// Every teacher, to choose one from: for the lead everybody, for another coach their own.
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { listEducators, toSummary } from './educators';
import { today } from '../dates';
import { openSession, requireCoach, type Session } from '../session';

/** By name; of equal names by address. */
export function listTeachers(): EducatorSummary[] {
  return teachersOf(openSession());
}

/** The same, for a call that shows more than that. */
export function teachersOf(session: Session): EducatorSummary[] {
  const { programme, coach, isLead } = requireCoach(session);
  const day = today();
  return listEducators()
    .map((record) => toSummary(record, programme, day))
    .filter((educator) => isLead || educator.coach === coach.email)
    .sort((a, b) => a.name.localeCompare(b.name) || a.email.localeCompare(b.email));
}
