// The Educators tab: which columns each action reads, and how a row becomes a summary for the sidebar.
import { answersNews } from '../../../core/educator/answers-seen';
import { parseAliases } from '../../../core/educator/aliases';
import { LEADING_COLUMNS } from '../../../core/educator/columns';
import { sentOn } from '../../../core/educator/mail-mark';
import { parseSharingChoices, unseenChanges } from '../../../core/educator/sharing-choices';
import { EDUCATOR_STATES, parseState } from '../../../core/educator/states';
import { needLabel, rhythmLabel } from '../../../core/educator/wish-labels';
import { meetingTimes } from '../../../core/meeting/due';
import { findCoach, type Programme } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { Table, type TableRow } from '../../google/table';
import { today } from '../dates';
import { TAB_NAMES } from '../programme/tabs';

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
export type SummaryKey = (typeof SUMMARY_KEYS)[number];

const LISTED_KEYS = [...SUMMARY_KEYS, 'docId', 'docProblem'] as const;
export type SummaryRow = TableRow<(typeof LISTED_KEYS)[number]>;

/** One read, whatever the number of rows; also those that people typed and that have no ID yet. */
function listRows(): SummaryRow[] {
  return Table.readLeading(TAB_NAMES.educators, LISTED_KEYS, LEADING_COLUMNS);
}

/** One read: everybody whom an action can find again. */
export function listEducators(): SummaryRow[] {
  return listRows().filter(({ cells }) => cells.educatorId !== '');
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
  cells: Readonly<Record<SummaryKey, string>>,
  programme: Programme,
  day = today(),
): EducatorSummary {
  const state = parseState(cells.state) ?? 'invited';
  const coach = findCoach(programme, cells.coach);
  return {
    educatorId: cells.educatorId,
    name: cells.name || cells.email,
    email: cells.email,
    school: cells.school,
    coach: coach?.email ?? '',
    coachName: coach?.name ?? '',
    state,
    stateLabel: EDUCATOR_STATES[state],
    docUrl: cells.docUrl,
    invitedOn: sentOn(cells.invitedAt),
    remindedOn: sentOn(cells.remindedAt),
    choiceChanged: unseenChanges(parseSharingChoices(cells.choices)).length > 0,
    answeredOn: cells.submittedAt,
    answersNews: answersNews(cells),
    need: needLabel(cells.firstNeed, programme.lists.needs),
    rhythm: rhythmLabel(cells.rhythm),
    ...meetingTimes({ ...cells, state, begunOn: cells.docSharedAt }, day),
  };
}
