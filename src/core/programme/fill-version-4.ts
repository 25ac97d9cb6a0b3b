// What the new columns of version 4 say of educators who were there before: from their stored answers, and
// from what was read of their meetings. Answers that are there count as seen.
import { meetingDates } from '../meeting/meeting-dates';
import type { Cells, RowFill } from './migrations';

export const VERSION_4_KEYS = ['answersSeen', 'lastMeeting', 'nextMeeting', 'firstNeed', 'rhythm'];

export const FILL_VERSION_4: RowFill = {
  tab: 'Educators',
  reads: ['submittedAt', 'educatorId', 'aliases', 'answersJson'],
  writes: VERSION_4_KEYS,
  beside: { tab: 'Meetings', reads: ['date', 'next', 'educatorId'] },
  filled: (meetings, today) => {
    const byEducator = grouped(meetings);
    return (educator) => {
      const theirs = idsOf(educator).flatMap((id) => byEducator.get(id) ?? []);
      const { submittedAt = '', answersJson = '' } = educator;
      return {
        answersSeen: answersJson === '' ? '' : submittedAt,
        ...meetingDates(
          theirs.map(({ date = '', next = '' }) => ({ date, next })),
          today,
        ),
        ...wishesIn(answersJson),
      };
    };
  },
};

function grouped(meetings: readonly Cells[]): ReadonlyMap<string, Cells[]> {
  const groups = new Map<string, Cells[]>();
  for (const meeting of meetings) {
    const id = meeting['educatorId'] ?? '';
    const group = groups.get(id);
    if (group) group.push(meeting);
    else groups.set(id, [meeting]);
  }
  return groups;
}

/** Their own ID, and those of rows that were merged into theirs. */
function idsOf({ educatorId = '', aliases = '' }: Cells): string[] {
  const merged = objectIn(aliases)['educatorIds'];
  return [educatorId, ...(Array.isArray(merged) ? merged.map(String) : [])].filter((id) => id);
}

function wishesIn(answersJson: string): Cells {
  const { need, rhythm } = objectIn(answersJson);
  return { firstNeed: codeOf(need), rhythm: codeOf(rhythm) };
}

function codeOf(choice: unknown): string {
  const isChoice = typeof choice === 'object' && choice !== null && 'code' in choice;
  return isChoice && typeof choice.code === 'string' ? choice.code : '';
}

/** Empty for what people made of a cell. */
function objectIn(json: string): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
