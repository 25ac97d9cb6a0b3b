// Where rows about an educator stand in the Sheet, tab by tab, to be counted and deleted.
import { parseEducator, type EducatorRecord } from '../../core/educator/record';
import type { GoneKey } from '../../core/educator/removal';
import { isTheirs, mentions, type Traces } from '../../core/educator/traces';
import { RECORD_KINDS } from '../../core/records/record-kinds';
import { deleteRows, findRows } from '../google/table-rows';
import { openEducators } from './educator-row';
import { TAB_NAMES } from './tabs';

type Cells = Readonly<Record<string, string>>;

interface Place {
  readonly counted: GoneKey;
  readonly tab: string;
  readonly keys: readonly string[];
  readonly isAbout: (cells: Cells, traces: Traces) => boolean;
}

const ANSWERS: Place = {
  counted: 'answers',
  tab: TAB_NAMES.answers,
  keys: ['educatorId', 'responseId', 'email'],
  isAbout: isTheirs,
};

const RECORDS = Object.values(RECORD_KINDS).map(({ tab }): Place => ({
  counted: 'records',
  tab,
  keys: ['educatorId'],
  isAbout: isTheirs,
}));

const PROBLEMS: Place = {
  counted: 'problems',
  tab: TAB_NAMES.problems,
  keys: ['educatorId', 'responseId', 'problem'],
  isAbout: (cells, traces) => isTheirs(cells, traces) || mentions(cells['problem'] ?? '', traces),
};

/** By their IDs alone: another row with the same address is another row. */
const ROW: Place = {
  counted: 'row',
  tab: TAB_NAMES.educators,
  keys: ['educatorId'],
  isAbout: ({ educatorId = '' }, traces) => traces.educatorIds.has(educatorId),
};

/** In the order in which they go: their own row last, since it says what else is theirs. */
const PLACES: readonly Place[] = [ANSWERS, ...RECORDS, PROBLEMS, ROW];

const PERSON_KEYS = [
  'name',
  'email',
  'docId',
  'educatorId',
  'responseId',
  'aliases',
] as const satisfies (keyof EducatorRecord)[];

export type Person = Pick<EducatorRecord, (typeof PERSON_KEYS)[number]>;

/** Two reads: everybody in Educators, as far as it tells whose a row or a response is. */
export function readPeople(): Person[] {
  return openEducators()
    .readColumns(PERSON_KEYS)
    .map(({ cells }) => parseEducator(cells));
}

/** Two reads a tab. */
export function countRows(traces: Traces): Partial<Record<GoneKey, number>> {
  const counts: Partial<Record<GoneKey, number>> = {};
  for (const place of PLACES) {
    counts[place.counted] = (counts[place.counted] ?? 0) + rowsAbout(place, traces).length;
  }
  return counts;
}

/** Two reads: the responses of which Answers keeps a copy for them. */
export function responsesInAnswers(traces: Traces): string[] {
  return rowsAbout(ANSWERS, traces).flatMap(({ cells }) => cells['responseId'] || []);
}

/** Runs under the lock: others write below the last row of the same tabs. Safe to repeat. */
export function deleteRowsAbout(traces: Traces): void {
  for (const { tab, keys, isAbout } of PLACES) {
    deleteRows(tab, keys, (cells) => isAbout(cells, traces));
  }
}

function rowsAbout({ tab, keys, isAbout }: Place, traces: Traces) {
  return findRows(tab, keys, (cells) => isAbout(cells, traces));
}
