// What the cells Invited at and Reminded at say, also when people typed into them.
import {
  parseMailMark,
  sendingCell,
  sentOn,
  underWayUntil,
} from '../../../src/core/educator/mail-mark';

const NOON = '2026-11-03T12:00:00.000Z';
const at = (time: string): number => Date.parse(`2026-11-03T${time}:00Z`);

test('empty is never, a date is sent, and between the two stands sending', () => {
  expect(parseMailMark(' ')).toEqual({ kind: 'never' });
  expect(parseMailMark(NOON)).toEqual({ kind: 'sent', on: NOON });
  const sending = sendingCell(NOON, 3);
  expect(parseMailMark(sending)).toEqual({ kind: 'sending', since: NOON, place: 3 });
  expect([sentOn(''), sentOn(NOON), sentOn(sending)]).toEqual(['', NOON, '']);
});

test.each([
  'yes',
  'by hand',
  'week 3',
  'told her in person on Monday 2',
  '=NOW()',
  '1/2',
  'x 2026',
])('words that somebody typed count as sent, on an unknown day: %s', (typed) =>
  expect(parseMailMark(typed)).toEqual({ kind: 'sent', on: '' }),
);

test('a day that somebody typed is that day', () => {
  expect(parseMailMark('2026-11-03')).toEqual({ kind: 'sent', on: '2026-11-03T00:00:00.000Z' });
  expect(sentOn('11/3/2026')).toMatch(/^2026-11-0[234]T/);
});

test.each(['sending', 'Sending soon', 'sending 99'])('%s never counts as never', (typed) => {
  expect(parseMailMark(typed).kind).not.toBe('never');
  expect(sentOn(typed)).toBe('');
});

test('a mail may be on its way for a few minutes; afterwards only a person can tell', () => {
  expect(underWayUntil(NOON, at('12:03'))).toBe('2026-11-03T12:07:00.000Z');
  expect(underWayUntil(NOON, at('12:07'))).toBe('');
  expect(underWayUntil(NOON, at('11:50'))).toBe('');
  expect(underWayUntil('', at('12:00'))).toBe('');
});
