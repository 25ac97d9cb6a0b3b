// Where rows about an educator stand in the Sheet, tab by tab, to be counted and deleted.
import {
  ANSWERS_COLUMNS,
  EDUCATOR_COLUMNS,
  LEADING_COLUMNS,
  type Column,
} from '../../../core/educator/columns';
import { parseEducator, type EducatorRecord } from '../../../core/educator/record';
import type { GoneKey } from '../../../core/educator/removal';
import { isTheirs, mentions, type Traces } from '../../../core/educator/traces';
import { PROBLEMS_COLUMNS } from '../../../core/programme/tab-columns';
import { recordColumns } from '../../../core/records/record-columns';
import { KIND_KEYS, RECORD_KINDS } from '../../../core/records/record-kinds';
import { Table } from '../../google/table';
import { hasSideTab } from '../../google/side-tab';
import { deleteRows, findRows, type RowQuery } from '../../google/table-rows';
import { MERGED_TAB, TAB_NAMES } from '../programme/tabs';

type Cells = Readonly<Record<string, string>>;

interface Place {
  readonly counted: GoneKey;
  readonly tab: string;
  /** As we made them. */
  readonly columns: readonly Pick<Column, 'key'>[];
  readonly keys: readonly string[];
  readonly isAbout: (cells: Cells, traces: Traces) => boolean;
  /** Of a tab that not every programme has. */
  readonly isThere?: () => boolean;
}

const ANSWERS: Place = {
  counted: 'answers',
  tab: TAB_NAMES.answers,
  columns: ANSWERS_COLUMNS,
  keys: ['educatorId', 'responseId', 'email'],
  isAbout: isTheirs,
};

const RECORDS = KIND_KEYS.map((kind): Place => ({
  counted: 'records',
  tab: RECORD_KINDS[kind].tab,
  columns: recordColumns(kind),
  keys: ['educatorId'],
  isAbout: isTheirs,
}));

const PROBLEMS: Place = {
  counted: 'problems',
  tab: TAB_NAMES.problems,
  columns: PROBLEMS_COLUMNS,
  keys: ['educatorId', 'responseId', 'problem'],
  isAbout: (cells, traces) => isTheirs(cells, traces) || mentions(cells['problem'] ?? '', traces),
};

/** By ID alone: another row with the same address is another row. */
function hasTheirId({ educatorId = '' }: Cells, { educatorIds }: Traces): boolean {
  return educatorIds.has(educatorId);
}

/** Both rows of a merge, and what people had noted beside the one that is gone. */
const MERGED: Place = {
  counted: 'merges',
  tab: MERGED_TAB.name,
  columns: MERGED_TAB.columns,
  keys: ['educatorId'],
  isAbout: hasTheirId,
  isThere: () => hasSideTab(MERGED_TAB),
};

const ROW: Place = {
  counted: 'row',
  tab: TAB_NAMES.educators,
  columns: EDUCATOR_COLUMNS,
  keys: ['educatorId'],
  isAbout: hasTheirId,
};

/** In the order in which they go: their own row last, since it says what else is theirs. */
const PLACES: readonly Place[] = [ANSWERS, ...RECORDS, PROBLEMS, MERGED, ROW];

const PERSON_KEYS = [
  'name',
  'email',
  'docId',
  'educatorId',
  'responseId',
  'aliases',
] as const satisfies (keyof EducatorRecord)[];

export type Person = Pick<EducatorRecord, (typeof PERSON_KEYS)[number]>;

/** One read: everybody in Educators, as far as it tells whose a row or a response is. */
export function readPeople(): Person[] {
  const rows = Table.readLeading(TAB_NAMES.educators, PERSON_KEYS, LEADING_COLUMNS);
  return rows.map(({ cells }) => parseEducator(cells));
}

/** One read a tab. */
export function countRows(traces: Traces): Partial<Record<GoneKey, number>> {
  const counts: Partial<Record<GoneKey, number>> = {};
  for (const place of placesThere()) {
    const here = findRows(queryOf(place, traces)).length;
    counts[place.counted] = (counts[place.counted] ?? 0) + here;
  }
  return counts;
}

/** One read: the responses of which Answers keeps a copy for them. */
export function responsesInAnswers(traces: Traces): string[] {
  return findRows(queryOf(ANSWERS, traces)).flatMap(({ cells }) => cells['responseId'] || []);
}

/** Runs under the lock: others write below the last row of the same tabs. Safe to repeat. */
export function deleteRowsAbout(traces: Traces): void {
  for (const place of placesThere()) deleteRows(queryOf(place, traces));
}

function placesThere(): Place[] {
  return PLACES.filter(({ isThere }) => isThere?.() ?? true);
}

function queryOf({ tab, columns, keys, isAbout }: Place, traces: Traces): RowQuery {
  const width = Math.max(...keys.map((key) => columns.findIndex((one) => one.key === key))) + 1;
  return { tab, keys, width, matching: (cells) => isAbout(cells, traces) };
}
