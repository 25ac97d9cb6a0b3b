// The next meeting as it is proposed: a day from how often the teacher likes to meet, among the times that
// they gave. The coach may change everything; what the teacher did not say is said to be only a start.
import { ESSENTIAL } from '../intake/characteristics';
import { RHYTHMS, type Rhythm } from '../intake/questions-support';
import type { Answers } from '../answers/answers';
import { unreadTexts } from '../answers/wording';
import { daysAfter, isoDay, shortDay } from '../text/short-day';
import { isInWorkingDay, type WeekTime } from './week-times';

/** The next meeting as it is proposed; the coach may change everything. */
export interface NextMeeting {
  /** ISO date. */
  date: string;
  /** `15:30`; '' when nobody can say. */
  start: string;
  minutes: number;
  /** Why this day, such as "Two weeks after Nov 9. Tuesday, planning time, is one of Sam’s times." */
  why: string;
  /** Title of the event. */
  title: string;
  /** The teacher's e-mail. */
  guest: string;
  /** Text of the event: the link to the Doc; '' when there is none. */
  details: string;
}

export interface MeetingWishes {
  readonly name: string;
  readonly email: string;
  /** Of who books. */
  readonly coachName: string;
  /** '' when there is no Doc. */
  readonly docUrl: string;
  readonly answers: Answers | null;
  readonly times: readonly WeekTime[];
  /** ISO dates, as `meetingTimes` tells them; '' when none is known. */
  readonly lastMet: string;
  readonly nextMeeting: string;
  /** ISO date. */
  readonly today: string;
}

/** Times of day that need no asking. */
const STARTS: Readonly<Record<string, string>> = {
  before: '07:30',
  lunch: '12:00',
  after: '15:30',
};

/** The Form calls half an hour a good start for most people. */
const START_MINUTES = 30;
const START_DAYS = 7;

export function proposeMeeting(wishes: MeetingWishes): NextMeeting {
  const { name, email, coachName, docUrl, answers, today } = wishes;
  const rhythm = RHYTHMS.find(({ code }) => code === answers?.rhythm?.code);
  const then = isoDay(wishes.nextMeeting) >= today ? agreed(wishes) : wished(wishes, rhythm);
  const { date } = then;
  const time = timeOn(date, wishes);
  const noTime = wishes.times.length === 0 ? `${name} has not said which times suit.` : '';
  const whyTime = time ? `${time.day}, ${time.timeName}, is one of ${name}’s times.` : noTime;
  return {
    date,
    start: STARTS[time?.time ?? ''] ?? '',
    minutes: rhythm?.minutes ?? START_MINUTES,
    why: [then.why, whyTime, rhythm ? '' : onlyAStart(wishes)].filter(Boolean).join(' '),
    title: `${name} and ${coachName}`,
    guest: email,
    details: docUrl,
  };
}

interface Proposed {
  readonly date: string;
  readonly why: string;
}

/** What both agreed on stands, whatever day of the week it is. */
function agreed({ nextMeeting, today }: MeetingWishes): Proposed {
  const date = isoDay(nextMeeting);
  const why =
    date === today ? 'It is planned for today.' : `You agreed on ${shortDay(date, today)}.`;
  return { date, why };
}

function wished(wishes: MeetingWishes, rhythm: Rhythm | undefined): Proposed {
  const { name, lastMet, today } = wishes;
  const days = rhythm?.dueAfterDays ?? null;
  if (days === null || lastMet === '') {
    const date = firstSuitable(daysAfter(today, START_DAYS), wishes);
    const none = lastMet === '' ? 'No meeting is written down yet. ' : '';
    const because = rhythm && days === null ? `${name} asks when they want to meet. ` : none;
    return { date, why: `${because}A week from today is only a start.` };
  }
  const day = daysAfter(lastMet, days);
  const since = `${WEEKS[days] ?? `${days} days`} after ${shortDay(lastMet, today)}`;
  const soonest = daysAfter(today, 1);
  if (day >= soonest) return { date: firstSuitable(day, wishes), why: `${capital(since)}.` };
  const was = day === today ? 'It is time today' : `It was time on ${shortDay(day, today)}`;
  return { date: firstSuitable(soonest, wishes), why: `${was}, ${since}.` };
}

const WEEKS: Readonly<Record<number, string>> = { 7: 'a week', 14: 'two weeks', 28: 'four weeks' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of the minutes. An answer that is none of ours may say more than the program understands. */
function onlyAStart({ answers }: MeetingWishes): string {
  const isSaid = answers?.rhythm || unreadTexts(answers ?? {}, 'rhythm').length > 0;
  const who = isSaid
    ? 'They said how often in words of their own'
    : 'They have not said how often and how long';
  return `${who}: ${START_MINUTES} minutes are only a start.`;
}

/** From that day on, the first of their days; a day from Monday to Friday when they gave none. */
function firstSuitable(from: string, { times }: MeetingWishes): string {
  const theirs = times.map(({ weekday }) => weekday);
  const days = theirs.length > 0 ? theirs : [1, 2, 3, 4, 5];
  const week = Array.from({ length: 7 }, (_, n) => daysAfter(from, n));
  return week.find((day) => days.includes(weekdayOf(day))) ?? from;
}

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** Inside the working day first for those to whom that is essential. */
function timeOn(date: string, { times, answers }: MeetingWishes): WeekTime | undefined {
  const then = times.filter(({ weekday }) => weekday === weekdayOf(date));
  const inside =
    answers?.ten?.['job-embedded'] === ESSENTIAL ? then.find(isInWorkingDay) : undefined;
  return inside ?? then[0];
}
