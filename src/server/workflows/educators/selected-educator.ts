// The educator in whose row the person at the sidebar has the cursor: in Educators, or in any tab that says
// whose its rows are. Nothing is changed.
import { findCoach } from '../../../core/programme/programme';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { cellOfRow, isInTab, selectedRow, type SelectedRow } from '../../google/selected-row';
import { TAB_NAMES } from '../programme/tabs';
import { openSession, requireCoach, type CoachSession } from '../session';
import { findRow, openEducatorRows, type EducatorRows, type ListedEducator } from './educator-rows';
import { listedCells } from './educator-view';
import { toSummary } from './educators';

/**
 * Three calls in Educators and in tabs that are not ours, five in others that say whose a row is. Null also
 * for people whom the sidebar would not list for the caller.
 * @throws AddOnError `not-set-up`, `not-a-coach`, `damaged`
 */
export function selectedEducator(): EducatorSummary | null {
  const session = requireCoach(openSession());
  const selected = selectedRow();
  const found = selected && educatorIn(selected);
  return found && mayList(session, found) ? toSummary(listedCells(found), session.programme) : null;
}

function educatorIn(selected: SelectedRow): ListedEducator | undefined {
  if (isInTab(selected, TAB_NAMES.educators)) {
    const rows = openEducatorRows();
    return findRow(rows, idAt(rows, selected.row))?.record;
  }
  const educatorId = cellOfRow(selected, 'educatorId');
  return educatorId === '' ? undefined : findRow(openEducatorRows(), educatorId)?.record;
}

/** A copied row stands for the one above that it was copied from, as everywhere. */
function idAt({ rows }: EducatorRows, selected: number): string {
  return rows.find(({ row }) => row === selected)?.record.educatorId ?? '';
}

/** Own ones, those whom no listed coach has, and for the lead everybody. */
function mayList({ programme, coach, isLead }: CoachSession, record: ListedEducator): boolean {
  const theirs = findCoach(programme, record.coach);
  return isLead || !theirs || theirs.email === coach.email;
}
