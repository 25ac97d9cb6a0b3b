// Finding people in the roster: search, filters, order, one page of rows. Pure.
import type { EducatorSummary, SidebarData } from '../../shared/sidebar-api';
import { sameEmail } from './email';
import { MARKS, sorted, SORTS, type SortKey } from './marks';
import { findPeople } from './people';

/** More rows than this are never in the page at once. */
export const ROWS_SHOWN = 60;

/** What is typed, chosen and ticked; survives opening an educator and coming back. */
export interface RosterView {
  query: string;
  /** What each filter lets through, by its label; one without a value lets everybody through. */
  kept: Partial<Record<string, string>>;
  sort: SortKey;
  /** Of the lead: also those who are other coaches’. */
  everybody: boolean;
  /** Index of the first row shown. */
  start: number;
  /** IDs of those ticked; null while a row opens its teacher. */
  ticked: readonly string[] | null;
}

export const EMPTY_VIEW: RosterView = {
  query: '',
  kept: {},
  sort: 'name',
  everybody: false,
  start: 0,
  ticked: null,
};

/** The filter by what waits for the coach. */
export const WAITS = 'What waits';

/** Whom to show: a label, and what an educator counts as, in words. */
export const FILTERS: Readonly<Record<string, (educator: EducatorSummary) => string[]>> = {
  [WAITS]: (educator) => MARKS.filter(({ fits }) => fits(educator)).map(({ title }) => title),
  State: ({ stateLabel }) => [stateLabel],
  School: ({ school }) => [school],
  'First need': ({ need }) => [need],
  'How often': ({ rhythm }) => [rhythm],
  Coach: ({ coach, coachName }) => [coachName || coach || 'No coach yet'],
};

/** Everyone who fits what is typed, and whom every filter lets through. */
export function findEducators(
  educators: EducatorSummary[],
  { query, kept, sort }: RosterView,
): EducatorSummary[] {
  const filters = Object.entries(FILTERS).filter(([label]) => kept[label]);
  const found = findPeople(educators, query).filter((educator) =>
    filters.every(([label, valuesOf]) => valuesOf(educator).includes(kept[label] ?? '')),
  );
  return sorted(found, sort);
}

/** The values of a filter that would show somebody, with how many; also the one that is chosen. */
export function choicesOf(
  label: string,
  educators: EducatorSummary[],
  view: RosterView,
): { value: string; label: string }[] {
  const { [label]: chosen, ...kept } = view.kept;
  const counts = new Map<string, number>(chosen ? [[chosen, 0]] : []);
  for (const educator of findEducators(educators, { ...view, kept })) {
    for (const value of FILTERS[label]?.(educator) ?? []) {
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, n]) => ({ value, label: `${value} (${n})` }));
}

/** What is chosen besides what is typed, in words. */
export function chosenOf({ kept, sort, everybody }: RosterView): string[] {
  const filters = Object.keys(FILTERS).flatMap((label) => kept[label] || []);
  return [
    ...(everybody ? ['Everybody'] : []),
    ...filters,
    ...(sort === 'name' ? [] : [SORTS[sort]]),
  ];
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
