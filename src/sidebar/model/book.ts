// The next meeting as the coach chooses it, and the link that opens Google Calendar with it filled in. Pure.
import type { NextMeeting } from '../../shared/meeting-api';
import { textIn, valueIn } from './draft-fields';

export interface Booking {
  /** ISO date; '' while there is none. */
  date: string;
  /** `15:30`; '' while there is none. */
  start: string;
  /** As typed. */
  minutes: string;
}

/** Meetings shorter or longer than this, in minutes, are a slip of the key. */
const MINUTES = { least: 5, most: 240 };

/** Where the choice is kept while it is made. */
export function bookingName(educatorId: string): string {
  return `book/${educatorId}`;
}

export function proposed({ date, start, minutes }: NextMeeting): Booking {
  return { date, start, minutes: String(minutes) };
}

/** A kept choice; the proposal when there is none, or when it was made for another proposal. */
export function bookingOf(draft: unknown, next: NextMeeting): Booking {
  if (valueIn(draft, 'proposed') !== next.date) return proposed(next);
  const of = (key: keyof Booking): string => textIn(draft, key);
  return { date: of('date'), start: of('start'), minutes: of('minutes') };
}

/** The choice as it is kept. */
export function bookingDraft(booking: Booking, { date }: NextMeeting): unknown {
  return { ...booking, proposed: date };
}

/** Minutes that can be booked; null when they can't. */
export function minutesOf({ minutes }: Booking): number | null {
  const typed = minutes.trim();
  const number = Number(typed);
  const isWhole = /^\d{1,3}$/.test(typed);
  return isWhole && number >= MINUTES.least && number <= MINUTES.most ? number : null;
}

/** What keeps the link from opening, at its field; none when nothing does. */
export type Lacks = Partial<Record<keyof Booking, string>>;

export function lacksOf(booking: Booking): Lacks {
  const { least, most } = MINUTES;
  return {
    ...(!booking.date && { date: 'Choose a date.' }),
    ...(!booking.start && { start: 'Choose a start time.' }),
    ...(minutesOf(booking) === null && {
      minutes: `Write the minutes as a whole number from ${least} to ${most}.`,
    }),
  };
}

export function isPast({ date }: Booking, today: string): boolean {
  return date !== '' && date < today;
}

/** When it begins and ends, as numbers that know of no time zone; null while something is missing. */
function spanOf(booking: Booking): [start: Date, end: Date] | null {
  const minutes = minutesOf(booking);
  const start = new Date(`${booking.date}T${booking.start}Z`);
  if (minutes === null || Number.isNaN(start.getTime())) return null;
  return [start, new Date(start.getTime() + minutes * 60_000)];
}

/** `Tuesday, Nov 24, 2026, 3:30 PM to 4:00 PM`; '' while something is missing. */
export function whenInWords(booking: Booking): string {
  const span = spanOf(booking);
  if (!span) return '';
  const [start, end] = span;
  const day = start.toLocaleDateString('en-US', {
    ...{ weekday: 'long', month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' },
  });
  return `${day}, ${clockTime(start)} to ${clockTime(end)}`;
}

function clockTime(date: Date): string {
  return date.toLocaleTimeString('en-US', {
    ...{ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' },
  });
}

/**
 * Opens Google Calendar with the event filled in; nothing is booked until somebody saves it there. Times
 * without a zone are those of the calendar that opens. '' while something is missing.
 * Google documents no such link; its parameters are collected at
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md
 */
export function calendarLink(booking: Booking, next: NextMeeting): string {
  const span = spanOf(booking);
  if (!span) return '';
  const compact = (date: Date): string => date.toISOString().slice(0, 19).replace(/[-:]/g, '');
  const { title, guest, details } = next;
  const parameters = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: span.map(compact).join('/'),
    ...(guest && { add: guest }),
    ...(details && { details }),
  });
  // A space as in any address: "+" is one in forms only.
  const query = parameters.toString().replace(/\+/g, '%20');
  return `https://calendar.google.com/calendar/render?${query}`;
}
