// What the sidebar shows first: decided by who opens it, read with one look at the Sheet.
import { findCoach, type Programme } from '../../../core/programme/programme';
import type {
  EducatorSummary,
  Notice,
  ProgrammeSummary,
  SidebarData,
} from '../../../shared/sidebar-api';
import { isPlace, pageOf, type PageName } from '../../../shared/pages';
import { choiceNotices } from '../answers/choice-change';
import { docNotices } from '../docs/doc-notices';
import { docsReadAt } from '../read-back/docs-due';
import type { ListedEducator } from '../educators/educator-rows';
import { listEducators, toSummary } from '../educators/educators';
import { today } from '../dates';
import { glance, type Glance } from '../glance';
import { outOfDate } from '../out-of-date';
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
  const { value, notices } = orDamage(session, () => caseload(session, everybody()), NOBODY);
  const { educators, docs } = value;
  return {
    ...data,
    educators,
    docsReadAt: docsReadAt(session),
    notices: [...notices, ...noticesOf(session), ...docs, ...choiceNotices(educators)],
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

interface Caseload {
  readonly educators: EducatorSummary[];
  /** About their Docs. */
  readonly docs: Notice[];
}

/** From the rows that the opened view is answered from. */
function rowsOnce({ rows }: Glance): ListedEducator[] {
  return rows().rows.map(({ record }) => record);
}

const NOBODY: Caseload = { educators: [], docs: [] };

/** Own educators; for the lead also those whom no listed coach has. */
function caseload(session: Session, everybody: readonly ListedEducator[]): Caseload {
  const { programme, caller } = session;
  if (!programme) return NOBODY;
  const day = today();
  const all = everybody.map((record) => ({ record, educator: toSummary(record, programme, day) }));
  const own = all.filter(({ educator: { coach } }) =>
    coach === '' ? isLead(session) : coach.toLowerCase() === caller,
  );
  const educators = own.map(({ educator }) => educator);
  return {
    educators: educators.sort((a, b) => a.name.localeCompare(b.name)),
    docs: docNotices(own.map(({ record }) => record)),
  };
}
