// Whether it is time to meet a teacher: from the day that was planned, else from how often they like to
// meet. It reminds the coach of a wish and rates nobody.
import type { EducatorState } from '../educator/states';
import { RHYTHMS } from '../intake/questions-support';
import { daysBetween, isoDay, shortDay } from '../text/short-day';

/** Whether it is time to meet; '' when it is not, or when nobody can say. */
export type Due = '' | 'today' | 'due' | 'overdue';

/** How an educator stands with their meetings, as far as the Sheet knows. */
export interface MeetingTimes {
  /** ISO dates; '' when none is known. The next one is later than the last, and not long past. */
  lastMet: string;
  nextMeeting: string;
  due: Due;
  /** Such as "It has been 5 weeks"; '' when there is nothing to say. */
  dueText: string;
}

export interface KnownMeetings {
  readonly state: EducatorState;
  /** ISO dates; '' when none is known. People edit those cells: what is no date counts as none. */
  readonly lastMeeting: string;
  readonly nextMeeting: string;
  /** Code of how often they like to meet; '' when not said. */
  readonly rhythm: string;
  /** ISO date or date-time at which their Doc was shared; '' when it was not. */
  readonly begunOn: string;
}

/**
 * Where no wish is known, none is assumed: only a long time is told. A planned day of which nobody logged
 * anything for as long is no plan any more.
 */
const LONG_DAYS = 28;
/** After the day at which it was time to meet. */
const OVERDUE_AFTER_DAYS = 7;

const NOT_DUE = { due: '', dueText: '' } as const;
type Standing = Pick<MeetingTimes, 'due' | 'dueText'>;

/** @param today ISO date in the program's time zone */
export function meetingTimes(known: KnownMeetings, today: string): MeetingTimes {
  const lastMet = upTo(today, isoDay(known.lastMeeting));
  const planned = isoDay(known.nextMeeting);
  const stands = planned > lastMet && daysBetween(planned, today) <= LONG_DAYS;
  const nextMeeting = stands ? planned : '';
  if (known.state === 'coaching') {
    const standing = nextMeeting ? byPlan(nextMeeting, today) : byRhythm(known, lastMet, today);
    return { lastMet, nextMeeting, ...standing };
  }
  const isToCome = known.state !== 'ended' && nextMeeting >= today;
  return { lastMet, nextMeeting: isToCome ? nextMeeting : '', ...NOT_DUE };
}

/** Nobody has met on a day to come: somebody mistyped it. */
function upTo(today: string, day: string): string {
  return day <= today ? day : '';
}

function byPlan(nextMeeting: string, today: string): Standing {
  if (nextMeeting > today) return NOT_DUE;
  if (nextMeeting === today) return { due: 'today', dueText: 'Planned for today' };
  return { due: 'due', dueText: `Planned for ${shortDay(nextMeeting, today)}, not logged yet` };
}

function byRhythm({ rhythm, begunOn }: KnownMeetings, lastMet: string, today: string): Standing {
  const since = lastMet || isoDay(begunOn);
  if (since === '') return NOT_DUE;
  const days = daysBetween(since, today);
  const weeks = `It has been ${Math.floor(days / 7)} weeks`;
  const wish = RHYTHMS.find(({ code }) => code === rhythm);
  if (!wish) return days >= LONG_DAYS ? { due: 'due', dueText: weeks } : NOT_DUE;
  const { dueAfterDays } = wish;
  if (dueAfterDays === null || days < dueAfterDays) return NOT_DUE;
  return days < dueAfterDays + OVERDUE_AFTER_DAYS
    ? { due: 'due', dueText: 'Time to meet' }
    : { due: 'overdue', dueText: weeks };
}
