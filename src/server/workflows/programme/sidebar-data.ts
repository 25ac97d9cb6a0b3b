// What the sidebar shows first: decided by who opens it, read with one look at the Sheet.
import { findCoach, type Programme } from '../../../core/programme/programme';
import type { ProgrammeSummary, SidebarData } from '../../../shared/sidebar-api';
import { isPlace, pageOf, type PageName } from '../../../shared/pages';
import { docsReadAt } from '../read-back/docs-due';
import type { ListedEducator } from '../educators/educator-rows';
import { listEducators } from '../educators/educators';
import { glance, type Glance } from '../glance';
import { outOfDate } from '../out-of-date';
import { caseload, NO_CASELOAD } from './caseload';
import { noticesOf, orDamage } from './notices';
import { openingOf } from './opened';
import { isLead, type Session } from '../session';

export function openSidebarData(): SidebarData {
  const from = glance();
  const data = openingData(from.session);
  return data.view === 'home' ? withCaseload(data, from.session, listEducators) : data;
}

/**
 * The same, opened at another view where this person may go there, with what that view asks first. Looking
 * after the program and its set-up read no tab, so that a repair opens also when one of them is damaged.
 * @throws AddOnError `bad-request` when that is no place of the sidebar
 */
export function openPageData(place: unknown): SidebarData {
  if (!isPlace(place)) throw outOfDate();
  const from = glance();
  const { session } = from;
  const data = openingData(session);
  if (data.view !== 'home') return data;
  const start = { ...data, start: place, ...openingOf(from, place) };
  if (READ_NO_TAB.includes(pageOf(place.name))) return start;
  return withCaseload(start, session, () => rowsOnce(from));
}

const READ_NO_TAB: readonly PageName[] = ['set-up', 'programme', 'settings', 'help'];

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
    view: setUp.stands ? 'home' : 'set-up',
    programme: summaryOf(programme, setUp.formUrl),
  };
}

/** A roster that can't be read leaves its place to what says why, and how to mend it. */
function withCaseload(
  data: SidebarData,
  session: Session,
  everybody: () => ListedEducator[],
): SidebarData {
  const { value, notices } = orDamage(session, () => caseload(session, everybody()), NO_CASELOAD);
  return {
    ...data,
    educators: value.educators,
    docsReadAt: docsReadAt(session),
    notices: [...notices, ...noticesOf(session), ...value.notices],
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

/** From the rows that the opened view is answered from. */
function rowsOnce({ rows }: Glance): ListedEducator[] {
  return rows().rows.map(({ record }) => record);
}
