// When a teacher was met last and is met next, as their rows of meetings say it.
import { isoDay } from '../text/short-day';

/** A meeting, as far as it is dated; anything that is no ISO date says nothing. */
export interface DatedMeeting {
  readonly date: string;
  /** When they meet next, as this row says it. */
  readonly next: string;
}

/** ISO dates; '' when none is known. The next one is later than the last. */
export interface MeetingDates {
  readonly lastMeeting: string;
  readonly nextMeeting: string;
}

/**
 * Rows of days to come are plans. Of the "Next date" cells the newest row that says a later day counts, so
 * that a short talk in between takes no plan back. A plan that has passed gives way to one that is to come.
 * @param today ISO date
 */
export function meetingDates(meetings: readonly DatedMeeting[], today: string): MeetingDates {
  const rows = meetings.map(({ date, next }) => ({ date: isoDay(date), next: isoDay(next) }));
  const days = rows.map(({ date }) => date).filter((date) => date !== '');
  const lastMeeting = latest(days.filter((date) => date <= today));
  const saying = rows.filter(({ date, next }) => date <= today && next > lastMeeting);
  const newest = latest(saying.map(({ date }) => date));
  const plans = [
    ...days.filter((date) => date > today),
    ...saying.filter(({ date }) => date === newest).map(({ next }) => next),
  ];
  const upcoming = plans.filter((day) => day >= today).sort();
  return { lastMeeting, nextMeeting: upcoming[0] ?? latest(plans) };
}

/** With one meeting more than a row knew of. */
export function withMeeting(
  { lastMeeting, nextMeeting }: MeetingDates,
  meeting: DatedMeeting,
  today: string,
): MeetingDates {
  return meetingDates([{ date: lastMeeting, next: nextMeeting }, meeting], today);
}

/** '' of none. */
function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
