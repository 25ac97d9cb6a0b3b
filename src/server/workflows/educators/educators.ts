// The Educators tab: which columns each action reads, and how a row becomes a summary for the sidebar.
import { answersNews } from '../../../core/educator/answers-seen';
import { parseAliases } from '../../../core/educator/aliases';
import { LEADING_COLUMNS } from '../../../core/educator/columns';
import { sentOn } from '../../../core/educator/mail-mark';
import { parseEducator } from '../../../core/educator/record';
import { unseenChanges } from '../../../core/educator/sharing-choices';
import { EDUCATOR_STATES } from '../../../core/educator/states';
import { needLabel, rhythmLabel } from '../../../core/educator/wish-labels';
import { meetingTimes } from '../../../core/meeting/due';
import { findCoach, type Programme } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { Table } from '../../google/table';
import { today } from '../dates';
import { TAB_NAMES } from '../programme/tabs';
import type { ListedEducator } from './educator-rows';

export const SUMMARY_KEYS = [
  'educatorId',
  'name',
  'email',
  'school',
  'coach',
  'state',
  'docUrl',
  'invitedAt',
  'remindedAt',
  'choices',
  'submittedAt',
  'answersSeen',
  'firstNeed',
  'rhythm',
  'lastMeeting',
  'nextMeeting',
  'docSharedAt',
] as const;
const LISTED_KEYS = [...SUMMARY_KEYS, 'docId', 'docProblem'] as const;

/** One read, whatever the number of rows: everybody whom an action can find again. */
export function listEducators(): ListedEducator[] {
  return Table.readLeading(TAB_NAMES.educators, LISTED_KEYS, LEADING_COLUMNS)
    .filter(({ cells }) => cells.educatorId !== '')
    .map(({ cells }) => parseEducator(cells));
}

/** One read: every address that finds a row, also those of rows that were merged into another. */
export function knownEmails(): Set<string> {
  const rows = Table.readLeading(TAB_NAMES.educators, ['email', 'aliases'], LEADING_COLUMNS);
  return new Set(
    rows.flatMap(({ cells }) => [emailKey(cells.email), ...parseAliases(cells.aliases).emails]),
  );
}

/** @param day ISO date of today; who makes many summaries asks for it once */
export function toSummary(
  record: ListedEducator,
  programme: Programme,
  day = today(),
): EducatorSummary {
  const { educatorId, name, email, school, state, docUrl, submittedAt } = record;
  const coach = findCoach(programme, record.coach);
  return {
    educatorId,
    name: name || email,
    email,
    school,
    coach: coach?.email ?? '',
    coachName: coach?.name ?? '',
    state,
    stateLabel: EDUCATOR_STATES[state],
    docUrl,
    invitedOn: sentOn(record.invitedAt),
    remindedOn: sentOn(record.remindedAt),
    choiceChanged: unseenChanges(record.choices).length > 0,
    answeredOn: submittedAt,
    answersNews: answersNews(record),
    need: needLabel(record.firstNeed, programme.lists.needs),
    rhythm: rhythmLabel(record.rhythm),
    ...meetingTimes({ ...record, begunOn: record.docSharedAt }, day),
  };
}
