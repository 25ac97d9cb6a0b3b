// What one call reads for everything that it shows: what is remembered, and the roster. Each is read once,
// the roster only when something asks for it.
import { openEducatorRows, type EducatorRows } from './educators/educator-rows';
import { openSession, type Session } from './session';

export interface Glance {
  readonly session: Session;
  /** @throws AddOnError `damaged` */
  readonly rows: () => EducatorRows;
}

/** One call; whoever writes looks again, under the lock. */
export function glance(): Glance {
  const session = openSession();
  let rows: EducatorRows | undefined;
  return { session, rows: () => (rows ??= openEducatorRows()) };
}
