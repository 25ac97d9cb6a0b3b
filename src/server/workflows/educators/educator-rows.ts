// Everybody's row at once, as far as the columns go that a list needs; the answers of a few of them on top.
import { idsOf } from '../../../core/educator/aliases';
import { EDUCATOR_COLUMNS, LEADING_COLUMNS } from '../../../core/educator/columns';
import { parseEducator, type EducatorRecord } from '../../../core/educator/record';
import { Table, type OpenRows } from '../../google/table';
import { notInSheet, openEducators, readEducator, type EducatorRow } from './educator-row';
import { TAB_NAMES } from '../programme/tabs';

const LEADING_KEYS = EDUCATOR_COLUMNS.slice(0, LEADING_COLUMNS).map(({ key }) => key);

/** An educator without what they answered; `answersHash` as its cell says it. */
export type ListedEducator = Omit<EducatorRecord, 'answers'>;

export interface ListedRow {
  readonly row: number;
  readonly record: ListedEducator;
}

export interface EducatorRows {
  readonly table: OpenRows<string>['table'];
  readonly rows: readonly ListedRow[];
}

/** One read where the columns stand as we made them, else two. @throws AddOnError `damaged` */
export function openEducatorRows(): EducatorRows {
  const { table, rows } = Table.openLeading(TAB_NAMES.educators, LEADING_KEYS, LEADING_COLUMNS);
  const listed = rows
    .filter(({ cells }) => cells['educatorId'] !== '')
    .map(({ row, cells }) => ({
      row,
      record: { ...parseEducator(cells), answersHash: cells['answersHash'] ?? '' },
    }));
  return { table, rows: listed };
}

/** The row of somebody, also where it was merged into another; undefined when it is gone. */
export function findRow({ rows }: EducatorRows, educatorId: string): ListedRow | undefined {
  if (educatorId === '') return undefined;
  return (
    rows.find(({ record }) => record.educatorId === educatorId) ??
    rows.find(({ record }) => idsOf(record).includes(educatorId))
  );
}

/** @throws AddOnError `not-found` */
export function rowOf(rows: EducatorRows, educatorId: string): ListedRow {
  const found = findRow(rows, educatorId);
  if (found) return found;
  throw notInSheet();
}

/** The same with their answers: one more read. @throws AddOnError `not-found` */
export function wholeRowOf(rows: EducatorRows, educatorId: string): EducatorRow {
  const [found] = withAnswers(rows, [rowOf(rows, educatorId)]);
  if (found) return found;
  throw notInSheet();
}

const ANSWERS = 'answersJson';

/**
 * The same rows with their answers: one read where those stand right after the leading columns, as we
 * made them, which what is in them tells. Whoever was moved meanwhile is looked for again.
 */
export function withAnswers({ table }: EducatorRows, wanted: readonly ListedRow[]): EducatorRow[] {
  const rows = wanted.map(({ row }) => row);
  const read = new Map(table.readRows(rows, [ANSWERS]).map(({ row, cells }) => [row, cells]));
  const found = wanted.map(({ row, record }) => {
    const cells = read.get(row);
    if (cells?.['educatorId'] !== record.educatorId) return undefined;
    const whole = parseEducator(cells);
    return whole.answers === null && cells['answersHash'] !== '' ? undefined : whole;
  });
  const whole = found.filter((record) => record !== undefined);
  if (whole.length === wanted.length)
    return whole.map((record, at) => ({ row: rows[at] ?? 0, record }));
  const again = openEducators();
  return wanted.map(({ record }) => readEducator(again, record.educatorId));
}
