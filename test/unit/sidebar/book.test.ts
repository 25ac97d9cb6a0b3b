import {
  bookingDraft,
  bookingOf,
  calendarLink,
  isPast,
  lacksOf,
  minutesOf,
  proposed,
  whenInWords,
  type Booking,
} from '../../../src/sidebar/model/book';
import type { NextMeeting } from '../../../src/shared/meeting-api';

const NEXT: NextMeeting = {
  date: '2026-11-24',
  start: '15:30',
  minutes: 30,
  why: '',
  title: 'Sam Ortiz and Rosa Lind',
  guest: 'sam@maple.example',
  details: 'https://docs.google.com/document/d/sam/edit',
};
const BOOKING: Booking = { date: '2026-11-24', start: '15:30', minutes: '30' };

const parametersOf = (link: string): Record<string, string> =>
  Object.fromEntries(new URL(link).searchParams);

describe('the link to Google Calendar', () => {
  // https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md:
  // text, dates without a zone for the user's own, add for guests, details.
  test('has the title, times of the calendar that opens it, the guest and the Doc', () => {
    const link = calendarLink(BOOKING, NEXT);
    expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
    expect(parametersOf(link)).toEqual({
      action: 'TEMPLATE',
      text: 'Sam Ortiz and Rosa Lind',
      dates: '20261124T153000/20261124T160000',
      add: 'sam@maple.example',
      details: 'https://docs.google.com/document/d/sam/edit',
    });
  });

  test('takes names as people write them, also with signs of addresses, Arabic, and half an emoji', () => {
    for (const title of ['A & B = C + D?#', 'نور الهدى and Zoë 👩🏽‍🏫', '100 % "sure"']) {
      expect(parametersOf(calendarLink(BOOKING, { ...NEXT, title }))['text']).toBe(title);
    }
    expect(calendarLink(BOOKING, { ...NEXT, title: 'a b+c' })).toContain('text=a%20b%2Bc&');
    expect(calendarLink(BOOKING, { ...NEXT, title: 'Sam \ud83d' })).toContain(
      'text=Sam%20%EF%BF%BD&',
    );
  });

  test('leaves out whom nobody can invite and what there is no Doc for', () => {
    const link = calendarLink(BOOKING, { ...NEXT, guest: '', details: '' });
    expect(Object.keys(parametersOf(link))).toEqual(['action', 'text', 'dates']);
  });

  test('ends on the next day when it begins late, in a leap year, and where clocks change', () => {
    const dates = (booking: Partial<Booking>): string =>
      parametersOf(calendarLink({ ...BOOKING, ...booking }, NEXT))['dates'] ?? '';
    expect(dates({ date: '2026-12-31', start: '23:30', minutes: '60' })).toBe(
      '20261231T233000/20270101T003000',
    );
    expect(dates({ date: '2028-02-28', start: '23:00', minutes: '240' })).toBe(
      '20280228T230000/20280229T030000',
    );
    expect(dates({ date: '2027-03-14', start: '01:45', minutes: '30' })).toBe(
      '20270314T014500/20270314T021500',
    );
  });

  test('is not there while something is missing, which is named', () => {
    const lacking: [Partial<Booking>, (keyof Booking)[]][] = [
      [{ date: '' }, ['date']],
      [{ date: '', start: '', minutes: '' }, ['date', 'start', 'minutes']],
      ...['4', '241', '7.5', '-30', '1e2', 'half an hour', '0030'].map(
        (minutes): [Partial<Booking>, (keyof Booking)[]] => [{ minutes }, ['minutes']],
      ),
    ];
    for (const [change, fields] of lacking) {
      expect(calendarLink({ ...BOOKING, ...change }, NEXT)).toBe('');
      expect(Object.keys(lacksOf({ ...BOOKING, ...change }))).toEqual(fields);
    }
    expect(['5', ' 240 '].map((minutes) => minutesOf({ ...BOOKING, minutes }))).toEqual([5, 240]);
    expect(lacksOf(BOOKING)).toEqual({});
  });
});

test('when it is, in words that do not move with the time zone', () => {
  const words = (change: Partial<Booking>): string =>
    whenInWords({ ...BOOKING, ...change }).replaceAll('\u202f', ' ');
  expect(words({})).toBe('Tuesday, Nov 24, 2026, 3:30 PM to 4:00 PM');
  expect(words({ start: '' })).toBe('');
  expect(words({ date: '2026-02-31x' })).toBe('');
  expect([isPast(BOOKING, '2026-11-25'), isPast(BOOKING, '2026-11-24')]).toEqual([true, false]);
  expect(isPast({ ...BOOKING, date: '' }, '2026-11-25')).toBe(false);
});

test('a choice is kept for the proposal that it was made for', () => {
  const chosen = { date: '2026-12-01', start: '', minutes: '45' };
  expect(bookingOf(bookingDraft(chosen, NEXT), NEXT)).toEqual(chosen);
  const later = { ...NEXT, date: '2026-12-08' };
  expect(bookingOf(bookingDraft(chosen, NEXT), later)).toEqual(proposed(later));
  for (const damaged of [undefined, null, 'text', [], { proposed: 3 }]) {
    expect(bookingOf(damaged, NEXT)).toEqual(BOOKING);
  }
  const nothingProposed = { ...NEXT, date: '', start: '' };
  expect(bookingOf(undefined, nothingProposed)).toEqual({ date: '', start: '', minutes: '30' });
});
