// What the sidebar shows first: decided by who opens it, read with one look at the Sheet.
import { findCoach, type Programme } from '../../core/programme/programme';
import type { EducatorSummary, ProgrammeSummary, SidebarData } from '../../shared/sidebar-api';
import { isPlace, pageOf, type PageName } from '../../shared/pages';
import { choiceNotices } from './choice-change';
import { docsReadAt } from './docs-due';
import { listEducators, toSummary } from './educators';
import { outOfDate } from './out-of-date';
import { noticesOf, orDamage } from './notices';
import { isLead, openSession, type Session } from './session';

export function openSidebarData(): SidebarData {
  const session = openSession();
  const data = openingData(session);
  return data.view === 'roster' ? withCaseload(data, session) : data;
}

/**
 * The same, opened at another view where this person may go there. Looking after the program and its
 * set-up read no tab, so that a repair opens also when one of them is damaged.
 * @throws AddOnError `bad-request` when that is no place of the sidebar
 */
export function openPageData(place: unknown): SidebarData {
  if (!isPlace(place)) throw outOfDate();
  const session = openSession();
  const data = openingData(session);
  if (data.view !== 'roster') return data;
  const start = { ...data, start: place };
  return READ_NO_TAB.includes(pageOf(place.name)) ? start : withCaseload(start, session);
}

const READ_NO_TAB: readonly PageName[] = ['set-up', 'programme'];

/** Which view is for whom, as yet without educators. */
function openingData(session: Session): SidebarData {
  const { programme, setUp } = session;
  const data: SidebarData = {
    view: 'set-up',
    caller: { email: session.caller, isLead: isLead(session) },
    programme: null,
    educators: [],
    notices: [],
  };
  if (!programme) return data;
  if (!findCoach(programme, session.caller)) return { ...data, view: 'not-a-coach' };
  return {
    ...data,
    view: setUp.stands ? 'roster' : 'set-up',
    programme: summaryOf(programme, setUp.formUrl),
  };
}

/** A roster that can't be read leaves its place to what says why, and how to mend it. */
function withCaseload(data: SidebarData, session: Session): SidebarData {
  const { value: educators, notices } = orDamage(session, () => caseload(session), []);
  return {
    ...data,
    educators,
    docsReadAt: docsReadAt(session),
    notices: [...notices, ...noticesOf(session), ...choiceNotices(educators)],
  };
}

function summaryOf(programme: Programme, formUrl: string): ProgrammeSummary {
  return {
    name: programme.name,
    schoolYear: programme.schoolYear,
    schools: [...programme.schools],
    coaches: programme.coaches.map(({ name, email }) => ({ name, email })),
    leadEmail: programme.leadEmail,
    formUrl,
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
