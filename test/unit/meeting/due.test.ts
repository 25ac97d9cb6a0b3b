import { fc } from '../../support/properties';
import { meetingTimes, type KnownMeetings } from '../../../src/core/meeting/due';
import { EDUCATOR_STATES, type EducatorState } from '../../../src/core/educator/states';
import { RHYTHMS } from '../../../src/core/intake/questions-support';
import { daysBetween, isoDay, shortDay } from '../../../src/core/text/short-day';

const TODAY = '2026-11-22';
const NOBODY: KnownMeetings = {
  state: 'coaching',
  lastMeeting: '',
  nextMeeting: '',
  rhythm: '',
  begunOn: '',
};

function standing(known: Partial<KnownMeetings>): [due: string, text: string] {
  const { due, dueText } = meetingTimes({ ...NOBODY, ...known }, TODAY);
  return [due, dueText];
}

/** The ISO date so many days before today. */
function ago(days: number): string {
  return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
}

describe('a planned day', () => {
  test.each([
    ['to come', ago(-1), '', '', ''],
    ['today', TODAY, ago(7), 'today', 'Planned for today'],
    ['passed', '2026-11-20', '2026-11-06', 'due', 'Planned for Nov 20, not logged yet'],
    ['passed four weeks ago', ago(28), ago(35), 'due', 'Planned for Oct 25, not logged yet'],
    ['passed long ago: by rhythm again', ago(29), ago(43), 'overdue', 'It has been 6 weeks'],
    ['passed, and met on that day', '2026-11-20', '2026-11-20', '', ''],
    ['today, and met today already', TODAY, TODAY, '', ''],
  ])('%s', (_, nextMeeting, lastMeeting, due, text) => {
    expect(standing({ nextMeeting, lastMeeting, rhythm: 'twice-monthly' })).toEqual([due, text]);
  });

  test('to come quiets a rhythm that has passed', () => {
    const known = { nextMeeting: ago(-3), lastMeeting: ago(90), rhythm: 'weekly' };
    expect(standing(known)).toEqual(['', '']);
  });

  test('that passed long ago is no next meeting any more', () => {
    const known = { ...NOBODY, nextMeeting: ago(29), lastMeeting: ago(43), rhythm: 'on-request' };
    expect(meetingTimes(known, TODAY)).toEqual({
      lastMet: ago(43),
      nextMeeting: '',
      due: '',
      dueText: '',
    });
  });

  test('before the last meeting is no next meeting any more', () => {
    const known = { ...NOBODY, nextMeeting: ago(9), lastMeeting: ago(2) };
    expect(meetingTimes(known, TODAY)).toMatchObject({ lastMet: ago(2), nextMeeting: '' });
  });
});

describe('without a planned day', () => {
  test.each([
    ['weekly', 6, '', ''],
    ['weekly', 7, 'due', 'Time to meet'],
    ['weekly', 13, 'due', 'Time to meet'],
    ['weekly', 14, 'overdue', 'It has been 2 weeks'],
    ['twice-monthly', 13, '', ''],
    ['twice-monthly', 14, 'due', 'Time to meet'],
    ['twice-monthly', 21, 'overdue', 'It has been 3 weeks'],
    ['monthly', 27, '', ''],
    ['monthly', 28, 'due', 'Time to meet'],
    ['monthly', 35, 'overdue', 'It has been 5 weeks'],
    ['on-request', 300, '', ''],
    ['', 27, '', ''],
    ['', 28, 'due', 'It has been 4 weeks'],
    ['', 69, 'due', 'It has been 9 weeks'],
    ['a wish of another version', 30, 'due', 'It has been 4 weeks'],
  ])('%s, %i days after the last meeting', (rhythm, days, due, text) => {
    expect(standing({ rhythm, lastMeeting: ago(days) })).toEqual([due, text]);
    expect(standing({ rhythm, begunOn: `${ago(days)}T15:30:00.000Z` })).toEqual([due, text]);
  });

  test('the last meeting counts, however long ago the Doc was shared', () => {
    const known = { rhythm: 'weekly', lastMeeting: ago(1), begunOn: ago(100) };
    expect(standing(known)).toEqual(['', '']);
  });

  test('nothing is known: nothing is due', () => {
    expect(standing({ rhythm: 'weekly' })).toEqual(['', '']);
  });
});

test.each(['soon', '11/20/2026', '2026-02-30', '2026-11-20 or so', '=TODAY()'])(
  'what somebody typed instead of a date counts as none: %s',
  (typed) => {
    const known = { ...NOBODY, lastMeeting: typed, nextMeeting: typed, begunOn: typed };
    expect(meetingTimes(known, TODAY)).toEqual({
      lastMet: '',
      nextMeeting: '',
      due: '',
      dueText: '',
    });
  },
);

test('nobody has met in the future', () => {
  expect(meetingTimes({ ...NOBODY, lastMeeting: ago(-5) }, TODAY).lastMet).toBe('');
});

test('a passed plan of somebody who is not being coached is not shown', () => {
  const paused = { ...NOBODY, state: 'paused', lastMeeting: ago(40), nextMeeting: ago(5) } as const;
  expect(meetingTimes(paused, TODAY)).toEqual({
    lastMet: ago(40),
    nextMeeting: '',
    due: '',
    dueText: '',
  });
  expect(meetingTimes({ ...paused, nextMeeting: ago(-5) }, TODAY).nextMeeting).toBe(ago(-5));
  const ended = { ...paused, state: 'ended', nextMeeting: ago(-5) } as const;
  expect(meetingTimes(ended, TODAY).nextMeeting).toBe('');
});

const day = fc.integer({ min: -400, max: 400 }).map(ago);
const anything = fc.oneof(day, fc.constant(''), fc.string());
const state = fc.constantFrom(...(Object.keys(EDUCATOR_STATES) as EducatorState[]));
const known: fc.Arbitrary<KnownMeetings> = fc.record({
  state,
  lastMeeting: anything,
  nextMeeting: anything,
  rhythm: fc.oneof(
    fc.constantFrom(...RHYTHMS.map(({ code }) => code)),
    fc.constant(''),
    fc.string(),
  ),
  begunOn: anything,
});

describe('whatever is known', () => {
  test('a reason is given exactly where something is due, and only for those being coached', () => {
    fc.assert(
      fc.property(known, (each) => {
        const { due, dueText } = meetingTimes(each, TODAY);
        expect(dueText === '').toBe(due === '');
        if (each.state !== 'coaching') expect(due).toBe('');
      }),
    );
  });

  test('days are days, and the next one comes after the last', () => {
    fc.assert(
      fc.property(known, (each) => {
        const { lastMet, nextMeeting } = meetingTimes(each, TODAY);
        for (const one of [lastMet, nextMeeting])
          expect(one === '' || isoDay(one) === one).toBe(true);
        expect(lastMet <= TODAY).toBe(true);
        if (nextMeeting !== '') expect(nextMeeting > lastMet).toBe(true);
      }),
    );
  });

  test('who met today is asked for nothing', () => {
    fc.assert(
      fc.property(known, (each) => {
        expect(meetingTimes({ ...each, lastMeeting: TODAY }, TODAY).due).toBe('');
      }),
    );
  });

  test('waiting longer is never less due', () => {
    const urgency = ['', 'due', 'overdue'];
    fc.assert(
      fc.property(known, fc.nat(200), fc.nat(200), (each, days, more) => {
        const due = (since: number): number =>
          urgency.indexOf(
            meetingTimes({ ...each, nextMeeting: '', lastMeeting: ago(since) }, TODAY).due,
          );
        expect(due(days + more)).toBeGreaterThanOrEqual(due(days));
      }),
    );
  });
});

test('days are told and counted across months, years and the change of clocks', () => {
  expect(shortDay('2026-01-05', TODAY)).toBe('Jan 5');
  expect(shortDay('2027-01-05', TODAY)).toBe('Jan 5, 2027');
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(isoDay('2026-11-20T08:00:00.000Z')).toBe('2026-11-20');
});
