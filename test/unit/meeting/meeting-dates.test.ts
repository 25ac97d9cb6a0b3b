import { fc } from '../../support/properties';
import {
  meetingDates,
  withMeeting,
  type DatedMeeting,
} from '../../../src/core/meeting/meeting-dates';

const TODAY = '2026-11-22';

function dates(...rows: [date: string, next?: string][]): [last: string, next: string] {
  const { lastMeeting, nextMeeting } = meetingDates(
    rows.map(([date, next = '']) => ({ date, next })),
    TODAY,
  );
  return [lastMeeting, nextMeeting];
}

test('the last is the newest day up to today; the next is what that row says', () => {
  expect(dates()).toEqual(['', '']);
  expect(dates(['2026-11-01'], ['2026-11-15', '2026-11-29'], ['2026-11-08', '2026-11-15'])).toEqual(
    ['2026-11-15', '2026-11-29'],
  );
  expect(dates([TODAY, '2026-12-06'])).toEqual([TODAY, '2026-12-06']);
});

test('a plan that has passed stays, so that it can be told', () => {
  expect(dates(['2026-11-08', '2026-11-20'])).toEqual(['2026-11-08', '2026-11-20']);
});

test('a short talk in between takes no plan back; a newer plan does', () => {
  const planned: [string, string] = ['2026-11-08', '2026-11-29'];
  expect(dates(['2026-11-18'], planned)).toEqual(['2026-11-18', '2026-11-29']);
  expect(dates(['2026-11-18', '2026-12-02'], planned)).toEqual(['2026-11-18', '2026-12-02']);
});

test('a row of a day to come is a plan, and the earliest plan counts', () => {
  expect(dates(['2026-11-25'])).toEqual(['', '2026-11-25']);
  expect(dates(['2026-12-01', '2026-12-15'], ['2026-11-15', '2026-11-29'])).toEqual([
    '2026-11-15',
    '2026-11-29',
  ]);
  expect(dates(['2026-11-25'], ['2026-11-15', '2026-11-29'])).toEqual(['2026-11-15', '2026-11-25']);
});

test('a plan that has passed gives way to one that is to come', () => {
  expect(dates(['2026-11-08', '2026-11-20'], ['2026-12-01'])).toEqual(['2026-11-08', '2026-12-01']);
  expect(dates(['2026-11-08', '2026-11-20'], ['2026-11-08', TODAY])).toEqual(['2026-11-08', TODAY]);
});

test('a row without a date may still say when they meet next', () => {
  expect(dates(['', '2026-11-30'])).toEqual(['', '2026-11-30']);
});

test('what is no date says nothing', () => {
  expect(dates(['soon', 'later'], ['2026-02-30', '11/29/2026'])).toEqual(['', '']);
});

const day = fc
  .integer({ min: -60, max: 60 })
  .map((days) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10));
const cell = fc.oneof(day, fc.constant(''), fc.string());
const meetings = fc.array(fc.record({ date: cell, next: cell }), { maxLength: 8 });

test('whatever the rows say and in whatever order: both come from a row, and the next is later', () => {
  fc.assert(
    fc.property(meetings, (rows) => {
      const { lastMeeting, nextMeeting } = meetingDates(rows, TODAY);
      expect(lastMeeting <= TODAY).toBe(true);
      if (nextMeeting !== '') expect(nextMeeting > lastMeeting).toBe(true);
      const said = rows.flatMap(({ date, next }) => [date, next]);
      for (const each of [lastMeeting, nextMeeting]) expect([...said, '']).toContain(each);
      expect(meetingDates([...rows].reverse(), TODAY)).toEqual({ lastMeeting, nextMeeting });
    }),
  );
});

test('what is known of rows stands for them: nothing is lost, and one more counts', () => {
  const later = (rows: readonly DatedMeeting[], more: DatedMeeting) =>
    withMeeting(meetingDates(rows, TODAY), more, TODAY);
  fc.assert(
    fc.property(meetings, day, (rows, date) => {
      const known = meetingDates(rows, TODAY);
      expect(later(rows, { date: '', next: '' })).toEqual(known);
      const { lastMeeting } = later(rows, { date, next: '' });
      expect(lastMeeting).toBe(meetingDates([...rows, { date, next: '' }], TODAY).lastMeeting);
    }),
  );
});
