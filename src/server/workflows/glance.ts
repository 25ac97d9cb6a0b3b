// What one call reads for everything that it shows: what is remembered, and the roster. Each is read once,
// the roster only when something asks for it; what the call itself changes in it is noted.
import {
  openEducatorRows,
  type EducatorRows,
  type ListedEducator,
} from './educators/educator-rows';
import { openSession, type Session } from './session';

export interface Glance {
  readonly session: Session;
  /** @throws AddOnError `damaged` */
  readonly rows: () => EducatorRows;
  /** How somebody stands now: so that all that one call shows says the same. No call. */
  readonly note: (record: ListedEducator) => void;
}

/** One call; whoever writes looks again, under the lock. */
export function glance(): Glance {
  const session = openSession();
  let rows: EducatorRows | undefined;
  return {
    session,
    rows: () => (rows ??= openEducatorRows()),
    note: (record) => (rows &&= withRecord(rows, record)),
  };
}

function withRecord({ table, rows }: EducatorRows, record: ListedEducator): EducatorRows {
  const isTheirs = (one: ListedEducator): boolean => one.educatorId === record.educatorId;
  return { table, rows: rows.map((one) => (isTheirs(one.record) ? { ...one, record } : one)) };
}
