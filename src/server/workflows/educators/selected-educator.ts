// The educator in whose row the person at the sidebar has the cursor: in Educators, or in any tab whose
// rows have an educator's ID. Nothing is changed.
import { findCoach } from '../../../core/programme/programme';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { cellsOfRow, isInTab, selectedRow, type SelectedRow } from '../../google/selected-row';
import { TAB_NAMES } from '../programme/tabs';
import { openSession, requireCoach, type CoachSession } from '../session';
import { findRow, openEducatorRows, type EducatorRows, type ListedEducator } from './educator-rows';
import { toSummary } from './educators';

/**
 * Three calls in Educators and where a row names nobody, four in others: what is remembered, the selection, that
 * row, and Educators, whose row in the list is the answer. Null also for people whom the sidebar would not list
 * for the caller.
 * @throws AddOnError `not-set-up`, `not-a-coach`, `damaged`
 */
export function selectedEducator(): EducatorSummary | null {
  const session = requireCoach(openSession());
  const selected = selectedRow();
  const found = selected && educatorIn(selected);
  return found && mayList(session, found) ? toSummary(found, session.programme) : null;
}

function educatorIn(selected: SelectedRow): ListedEducator | undefined {
  if (isInTab(selected, TAB_NAMES.educators)) {
    const rows = openEducatorRows();
    return findRow(rows, idAt(rows, selected.row))?.record;
  }
  const ids = cellsOfRow(selected).filter((cell) => RANDOM_ID.test(cell));
  if (ids.length === 0) return undefined;
  const rows = openEducatorRows();
  return ids.map((id) => findRow(rows, id)?.record).find((record) => record !== undefined);
}

/** Nothing else looks like our IDs: which column they stand in need not be read first. */
const RANDOM_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A copied row stands for the one above that it was copied from, as everywhere. */
function idAt({ rows }: EducatorRows, selected: number): string {
  return rows.find(({ row }) => row === selected)?.record.educatorId ?? '';
}

/** Own ones, those whom no listed coach has, and for the lead everybody. */
function mayList({ programme, coach, isLead }: CoachSession, record: ListedEducator): boolean {
  const theirs = findCoach(programme, record.coach);
  return isLead || !theirs || theirs.email === coach.email;
}
