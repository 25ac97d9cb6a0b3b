// Every meeting with one teacher that is known: what their Doc says now, and what the Sheet has besides.
import type { ReadDoc } from '../doc/read/read-doc';
import { idsOf, type Aliases } from '../educator/aliases';
import type { DatedMeeting, MeetingDates } from '../meeting/meeting-dates';
import type { RecordCells } from './doc-records';

/** Whose meetings they are, and when they met as far as their row knows. */
export interface MeetingsOwner extends MeetingDates {
  readonly educatorId: string;
  readonly aliases: Aliases;
  /** '' while there is none. */
  readonly docId: string;
}

/**
 * @param read nothing while there is no Doc
 * @param tab every row of the tab of meetings; where it was not read, the dates of the owner's row stand for
 * what it has
 */
export function meetingsOf(
  read: Pick<ReadDoc, 'kinds'> | undefined,
  owner: MeetingsOwner,
  tab: readonly RecordCells[] | undefined,
): DatedMeeting[] {
  const meeting = read?.kinds.meeting;
  const inDoc = (meeting?.records ?? []).map(({ values }) => dated(values));
  if (!tab) return [...inDoc, { date: owner.lastMeeting, next: owner.nextMeeting }];
  const ids = idsOf(owner);
  const { docIds: letGo } = owner.aliases;
  const isReadAnew = ({ docId, ref = '' }: RecordCells): boolean =>
    meeting !== undefined && docId === owner.docId && !meeting.unclear.includes(ref);
  const others = tab.filter(
    (cells) => ids.includes(cells['educatorId'] ?? '') && !isReadAnew(cells),
  );
  // What was planned in a Doc that the row let go of was agreed on with whoever has that Doc.
  const inTab = others.map((cells) =>
    letGo.includes(cells['docId'] ?? '') ? { ...dated(cells), next: '' } : dated(cells),
  );
  return [...inDoc, ...inTab];
}

function dated({ date = '', next = '' }: Readonly<Partial<Record<string, string>>>): DatedMeeting {
  return { date, next };
}
