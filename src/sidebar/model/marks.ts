// Why a coach looks at somebody today, and the orders in which people can stand. Pure.
import type { EducatorSummary } from '../../shared/educator-api';
import type { Due } from '../../shared/meeting-api';

/** A short list of home. The roster shows all of them: `title` is a choice of its filter, too. */
export interface Mark {
  title: string;
  sort: SortKey;
  fits: (educator: EducatorSummary) => boolean;
}

/** In the order of the day. */
export const MARKS: readonly Mark[] = [
  { title: 'Meet today', sort: 'name', fits: ({ due }) => due === 'today' },
  {
    title: 'Waiting longest',
    sort: 'waiting',
    fits: ({ due }) => due === 'due' || due === 'overdue',
  },
  { title: 'New answers', sort: 'answers', fits: ({ answersNews }) => answersNews !== '' },
];

export type SortKey = 'name' | 'waiting' | 'answers' | 'school';

export const SORTS: Readonly<Record<SortKey, string>> = {
  name: 'Name',
  waiting: 'Longest since a meeting',
  answers: 'Newest answers',
  school: 'School',
};

/** The list is sorted by name already, and stays so among equals. */
export function sorted(educators: EducatorSummary[], sort: SortKey): EducatorSummary[] {
  if (sort === 'name') return educators;
  const sign = sort === 'answers' ? -1 : 1;
  const keyed = educators.map((educator) => ({ educator, key: KEYS[sort](educator) }));
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return keyed.map(({ educator }) => educator);
}

const FIRST: Record<Due, number> = { overdue: 0, due: 1, today: 2, '': 3 };

/** What is compared, as text. */
const KEYS: Record<Exclude<SortKey, 'name'>, (educator: EducatorSummary) => string> = {
  // Whoever never met waits longest among those who wait, and is last among the others.
  waiting: ({ due, lastMet }) => FIRST[due] + (lastMet || (due ? '' : 'never')),
  answers: ({ answeredOn }) => answeredOn,
  school: ({ school }) => fold(school),
};

/** As it is compared: without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
