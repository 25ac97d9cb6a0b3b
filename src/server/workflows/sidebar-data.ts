// What the sidebar shows first: decided by who opens it, read with one look at the Sheet.
import { nextStep } from '../../core/programme/set-up-state';
import { findCoach } from '../../core/programme/programme';
import type {
  EducatorSummary,
  Notice,
  ProgrammeSummary,
  SidebarData,
} from '../../shared/sidebar-api';
import { listEducators, toSummary } from './educators';
import { isLead, openSession, type Session } from './session';

export function openSidebarData(): SidebarData {
  const session = openSession();
  const { programme } = session;
  const data: SidebarData = {
    view: 'set-up',
    caller: { email: session.caller, isLead: isLead(session) },
    programme: null,
    educators: [],
    notices: [],
  };
  if (!programme) return data;
  if (!findCoach(programme, session.caller)) return { ...data, view: 'not-a-coach' };
  const known = { ...data, programme: summaryOf(session) };
  if (nextStep(session.setUp)) return isLead(session) ? known : { ...data, view: 'not-a-coach' };
  return { ...known, view: 'roster', educators: caseload(session), notices: noticesOf(session) };
}

function summaryOf({ programme, setUp }: Session): ProgrammeSummary | null {
  if (!programme) return null;
  return {
    name: programme.name,
    schoolYear: programme.schoolYear,
    schools: [...programme.schools],
    coaches: programme.coaches.map(({ name, email }) => ({ name, email })),
    leadEmail: programme.leadEmail,
    formUrl: setUp.formUrl,
  };
}

/** Own educators; for the lead also those whom no listed coach has. */
function caseload(session: Session): EducatorSummary[] {
  const { programme, caller } = session;
  if (!programme) return [];
  return listEducators()
    .map(({ cells }) => toSummary(cells, programme))
    .filter(({ coach }) => coach.toLowerCase() === caller || (coach === '' && isLead(session)))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function noticesOf(session: Session): Notice[] {
  const since = session.stored['problemSince'] ?? '';
  if (since === '' || !isLead(session)) return [];
  return [{ kind: 'problem', text: 'Something needs a look. It is in the tab “Problems”.', since }];
}
