import type { DocStatus } from '../../../src/shared/sidebar-api';
import { meetingText, otherCoach } from '../../../src/sidebar/model/educator';
import { mayLog, withForms } from '../../../src/sidebar/model/log';
import { kindsIn, ofKind, whyEmpty } from '../../../src/sidebar/model/timeline';
import { dayInWords } from '../../../src/sidebar/words';
import { coachedDetail, MEETING, READ } from '../../browser/log-samples';
import * as sample from '../../browser/sidebar-samples';

const ADA = sample.educator('Ada Vale', 'coaching');
const DATA = sample.rosterData([ADA]);
const ROWS = sample.timelineOf(8);

test('what is said of meeting them: when it is time, else the next one, else nothing', () => {
  const nextMeeting = '2036-11-24';
  expect(meetingText({ ...ADA, dueText: 'Planned for today', nextMeeting })).toBe(
    'Planned for today',
  );
  expect(meetingText({ ...ADA, nextMeeting })).toBe('Next meeting Nov 24, 2036');
  expect(meetingText(ADA)).toBe('');
});

test('a day of this year needs no year', () => {
  expect([dayInWords('2026-11-24', 2026), dayInWords('2025-11-24', 2026)]).toEqual([
    'Nov 24',
    'Nov 24, 2025',
  ]);
});

test('another coach is one on the list who is not the caller', () => {
  const of = (coach: string, coachName = ''): string =>
    otherCoach({ ...ADA, coach, coachName }, DATA);
  expect(of(sample.COACH.email, 'Tom Okafor')).toBe('Tom Okafor');
  expect(of(sample.COACH.email.toUpperCase())).toBe(sample.COACH.email.toUpperCase());
  expect([of(' Rosa.Lind@maple.example'), of(''), of('gone@maple.example')]).toEqual(['', '', '']);
});

test('rows of one kind, in the order of the Doc; all of them when the kind is gone', () => {
  expect(kindsIn(ROWS).map(({ label }) => label)).toEqual(['Meeting', 'Strategy', 'Try', 'Visit']);
  expect(ofKind(ROWS, 'try').map(({ ref }) => ref)).toEqual(['T-06', 'T-02']);
  expect([ofKind(ROWS, ''), ofKind(ROWS, 'goal')]).toEqual([ROWS, ROWS]);
});

test('why nothing is there: no Doc, not theirs to read, not read, nothing written', () => {
  const detail = coachedDetail(ADA);
  const trouble: DocStatus = { kind: 'trouble', url: 'x', trouble: 'gone', reason: '', mends: [] };
  const reading = { ...READ, counts: [] };
  expect([
    whyEmpty({ ...detail, doc: { kind: 'none' } }, ''),
    whyEmpty(detail, 'Tom Okafor'),
    whyEmpty({ ...detail, reading: { ...READ, failure: 'Google was busy.' } }, ''),
    whyEmpty({ ...detail, reading, doc: trouble }, ''),
    whyEmpty(detail, ''),
    whyEmpty({ ...detail, reading }, ''),
  ]).toEqual([
    'Meetings, strategies and tries show up here once there is a Doc.',
    'Only Ada Vale and Tom Okafor can read the Doc.',
    'Google was busy.',
    'The Doc was not read just now.',
    'The Doc was not read just now.',
    'The Doc has no rows yet. Log a meeting, or write into one of its tables.',
  ]);
});

test('rows stay where an answer comes without them, and go where the Doc has none or was not opened', () => {
  const known = { ...coachedDetail(ADA), timeline: ROWS };
  const fresh = { ...known, timeline: [] };
  expect(withForms(fresh, known).timeline).toEqual(ROWS);
  expect(withForms({ ...fresh, reading: { ...READ, counts: [] } }, known).timeline).toEqual([]);
  expect(withForms({ ...fresh, reading: { ...READ, failure: 'Busy.' } }, known).timeline).toEqual(
    [],
  );
  expect(withForms({ ...fresh, timeline: ROWS.slice(1) }, known).timeline).toEqual(ROWS.slice(1));
});

test('without a Doc whatever form the server offers may be filled in, and no other', () => {
  const noDoc = sample.detailOf(ADA);
  expect(mayLog({ ...noDoc, logForms: [MEETING] }, sample.LEAD.email)).toBe(true);
  expect(mayLog(noDoc, sample.LEAD.email)).toBe(false);
});
