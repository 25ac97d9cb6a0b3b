// A coach has read which sharing choices a teacher changed.
import {
  asSeen,
  encodeSharingChoices,
  unseenChanges,
} from '../../../core/educator/sharing-choices';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import {
  findEducatorRow,
  openEducators,
  readEducator,
  requireOwn,
} from '../educators/educator-row';
import { parseEducatorId, toDetail } from '../educators/educator-view';
import { openSession, requireCoach } from '../session';

/**
 * Their choices as the coach was shown them count as read; what changed again since stays to be read.
 * @param changedAt of what was shown
 * @throws AddOnError `other-coach` for another coach's educator, unless the lead asks
 */
export function markChoicesSeen(educatorId: unknown, changedAt: unknown): EducatorDetail {
  return underLock(() => {
    const session = requireCoach(openSession());
    const table = openEducators();
    const { record } = readEducator(table, parseEducatorId(educatorId));
    requireOwn(session, record);
    const { choices } = record;
    const isShown = choices?.changedAt === changedAt && unseenChanges(choices).length > 0;
    if (!choices || !isShown) return toDetail(record, session);
    const seen = asSeen(choices);
    const row = findEducatorRow(table, record.educatorId);
    table.update(row, { choices: encodeSharingChoices(seen) });
    return toDetail({ ...record, choices: seen }, session);
  });
}
