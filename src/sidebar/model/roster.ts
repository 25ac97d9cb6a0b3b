// Finding people in the roster: search, filter, one page of rows, and what to do next. Pure.
import type { EducatorState, EducatorSummary, SidebarData } from '../../shared/sidebar-api';
import { sameEmail } from './email';

/** More rows than this are never in the page at once. */
export const ROWS_SHOWN = 60;

/** What is typed and chosen above the list; survives opening an educator and coming back. */
export interface RosterView {
  query: string;
  filter: RosterFilter;
  /** Index of the first row shown. */
  start: number;
}
export type RosterFilter = EducatorState | 'all' | 'no-coach';

export const EMPTY_VIEW: RosterView = { query: '', filter: 'all', start: 0 };

const STATE_ORDER: EducatorState[] = [
  'invited',
  'answered',
  'coaching',
  'paused',
  'ended',
  'declined',
];

/** Everyone whose name, school or coach holds every typed word, in whatever case and with or without accents. */
export function findEducators(educators: EducatorSummary[], view: RosterView): EducatorSummary[] {
  const words = fold(view.query).split(/\s+/).filter(Boolean);
  return educators.filter((educator) => {
    if (!passes(educator, view.filter)) return false;
    const text = fold(`${educator.name} ${educator.school} ${educator.coachName}`);
    return words.every((word) => text.includes(word));
  });
}

function passes(educator: EducatorSummary, filter: RosterFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'no-coach' ? educator.coach === '' : educator.state === filter;
}

/** As it is compared: without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The filters that would show somebody, with how many. */
export function rosterFilters(
  educators: EducatorSummary[],
): { filter: RosterFilter; label: string }[] {
  const states = STATE_ORDER.flatMap((state) => {
    const those = educators.filter((educator) => educator.state === state);
    const label = those[0]?.stateLabel ?? '';
    return those.length ? [{ filter: state, label: `${label} (${those.length})` }] : [];
  });
  const lost = educators.filter((educator) => educator.coach === '').length;
  const noCoach = lost ? [{ filter: 'no-coach' as const, label: `No coach yet (${lost})` }] : [];
  return [{ filter: 'all', label: `Everyone (${educators.length})` }, ...states, ...noCoach];
}

/** Where the page begins that shows the row with this index. */
export function pageStart(index: number): number {
  return index - (index % ROWS_SHOWN);
}

/** One page of a long list, with where it stands. */
export function pageOf<T>(items: T[], start: number): { rows: T[]; first: number; last: number } {
  const first = start < items.length ? Math.max(0, start) : 0;
  const rows = items.slice(first, first + ROWS_SHOWN);
  return { rows, first, last: first + rows.length };
}

export type NextStep =
  | { kind: 'add-teachers' }
  | { kind: 'send-form' }
  | { kind: 'start-coaching'; waiting: number }
  | { kind: 'none' };

/** The one thing to do next, for the one blue button of the roster. */
export function nextStep(
  educators: EducatorSummary[],
  callerEmail: string,
  formUrl: string,
): NextStep {
  if (educators.length === 0) return { kind: 'add-teachers' };
  if (formUrl && educators.every(({ state }) => state === 'invited')) {
    return { kind: educators.some(({ invitedOn }) => !invitedOn) ? 'send-form' : 'none' };
  }
  const mine = educators.filter(({ coach }) => sameEmail(coach, callerEmail));
  const waiting = mine.filter(({ state, docUrl }) => state === 'answered' && !docUrl).length;
  return waiting ? { kind: 'start-coaching', waiting } : { kind: 'none' };
}

/** Those with whom coaching may start: no Doc yet, and nothing said against it. */
export function withoutDoc(educators: EducatorSummary[]): EducatorSummary[] {
  return educators.filter(
    ({ docUrl, state }) => !docUrl && state !== 'ended' && state !== 'declined',
  );
}

/** Whether the caller has Docs that can be read. */
export function hasDocs(educators: EducatorSummary[], callerEmail: string): boolean {
  return educators.some(({ docUrl, coach }) => docUrl !== '' && sameEmail(coach, callerEmail));
}

/** Those who belong in the caller's list: their own, and for the lead those whom nobody coaches. */
export function caseloadOf(
  educators: EducatorSummary[],
  caller: SidebarData['caller'],
): EducatorSummary[] {
  return educators.filter(({ coach }) => (coach ? sameEmail(coach, caller.email) : caller.isLead));
}

/** The list with these educators added or brought up to date, sorted by name. */
export function mergeEducators(
  known: EducatorSummary[],
  fresh: EducatorSummary[],
): EducatorSummary[] {
  const byId = new Map([...known, ...fresh].map((educator) => [educator.educatorId, educator]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
}
