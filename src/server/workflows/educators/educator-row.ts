// One educator's row: found by ID, whatever people did to the order of rows and columns.
import { AddOnError } from '../../../core/errors';
import { EDUCATOR_COLUMNS } from '../../../core/educator/columns';
import { parseEducator, type EducatorRecord } from '../../../core/educator/record';
import { findCoach } from '../../../core/programme/programme';
import { Table } from '../../google/table';
import type { CoachSession } from '../session';
import { TAB_NAMES } from '../programme/tabs';

export const EDUCATOR_KEYS: readonly string[] = EDUCATOR_COLUMNS.map(({ key }) => key);

export interface EducatorRow {
  readonly row: number;
  readonly record: EducatorRecord;
}

export function openEducators(): Table<string> {
  return Table.open(TAB_NAMES.educators, EDUCATOR_KEYS);
}

/** Two reads. @throws AddOnError `not-found`, or `busy` as `requireTheirs` */
export function readEducator(table: Table<string>, educatorId: string): EducatorRow {
  const row = findEducatorRow(table, educatorId);
  const { cells } = table.readRow(row);
  requireTheirs(cells, educatorId);
  return { row, record: parseEducator(cells) };
}

/** @throws AddOnError `busy` when rows were sorted between finding one and reading it */
export function requireTheirs(
  { educatorId: found }: Readonly<Record<string, string>>,
  educatorId: string | undefined,
): void {
  if (found === educatorId) return;
  throw new AddOnError(
    'busy',
    'Somebody is moving the rows of the Sheet right now. Nothing was changed. Please try again in a moment.',
  );
}

/** One read: where the educator stands now; people may sort at any time. */
export function findEducatorRow(table: Table<string>, educatorId: string): number {
  const found = table
    .readColumns(['educatorId'])
    .find(({ cells }) => cells['educatorId'] === educatorId);
  if (found && educatorId !== '') return found.row;
  throw notInSheet();
}

export function notInSheet(): AddOnError {
  return new AddOnError(
    'not-found',
    'This teacher is not in the Sheet anymore. Go back and press Refresh under More to see the list as it is now.',
  );
}

/** Own educators, those whom no listed coach has, and for the lead everybody. */
export function requireOwn(
  { programme, coach, isLead }: CoachSession,
  record: Pick<EducatorRecord, 'name' | 'email' | 'coach'>,
): void {
  const theirs = findCoach(programme, record.coach);
  if (isLead || !theirs || theirs.email === coach.email) return;
  throw new AddOnError(
    'other-coach',
    `${theirs.name} is ${record.name || record.email}’s coach. Nothing was changed. They or the lead coach can do this.`,
  );
}
