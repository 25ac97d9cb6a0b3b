// The next meeting as it is proposed: from what the teacher said, and said to be a start where they did not.
import { fc } from '../../support/properties';
import type { Answers } from '../../../src/core/answers/answers';
import { questionOf } from '../../../src/core/intake/intake';
import { RHYTHMS, WEEKDAYS } from '../../../src/core/intake/questions-support';
import { proposeMeeting } from '../../../src/core/meeting/next-meeting';
import { weekTimes } from '../../../src/core/meeting/week-times';

const OFFERED = ['before', 'planning', 'lunch', 'after'];
const NEVER = { lastMet: '', nextMeeting: '' };

function propose(
  answers: Answers | null,
  met: { lastMet: string; nextMeeting: string } = NEVER,
  today = '2026-11-18',
  offered = OFFERED,
) {
  return proposeMeeting({
    ...{ name: 'Sam Ortiz', email: 'sam@maple.example', coachName: 'Lee Okafor' },
    ...{ docUrl: 'https://docs.google.com/document/d/1/edit', answers, ...met, today },
    times: weekTimes(answers, questionOf('times'), new Set(offered)),
  });
}

const SAM: Answers = {
  rhythm: { code: 'twice-monthly' },
  times: { tue: ['planning', 'lunch'], thu: ['lunch'] },
};
const after = (lastMet: string) => ({ lastMet, nextMeeting: '' });

test('two weeks after the last one, on the first of their days', () => {
  expect(propose(SAM, after('2026-11-09'))).toEqual({
    date: '2026-11-24',
    start: '',
    minutes: 30,
    why: 'Two weeks after Nov 9. Tuesday, planning time, is one of Sam Ortiz’s times.',
    title: 'Sam Ortiz and Lee Okafor',
    guest: 'sam@maple.example',
    details: 'https://docs.google.com/document/d/1/edit',
  });
});

test.each<[string, Answers['times'], string]>([
  ['lunch', { tue: ['lunch'] }, '12:00'],
  ['before school', { tue: ['before', 'lunch'] }, '07:30'],
  ['after school', { tue: ['after'] }, '15:30'],
  ['planning time, which has to be asked', { tue: ['planning'] }, ''],
])('the start stems from %s', (_, times, start) => {
  expect(propose({ ...SAM, times }, after('2026-11-10'))).toMatchObject({
    date: '2026-11-24',
    start,
  });
});

test('to whom the working day is essential, that comes first', () => {
  const answers: Answers = {
    ...SAM,
    times: { tue: ['before', 'lunch', 'after'] },
    ten: { 'job-embedded': 'essential' },
  };
  expect(propose(answers, after('2026-11-10')).start).toBe('12:00');
});

test('what is overdue is proposed for the next of their days, never for a day that has passed', () => {
  expect(propose(SAM, after('2026-10-01'))).toMatchObject({
    date: '2026-11-19',
    start: '12:00',
    why: expect.stringContaining('It was time on Oct 15, two weeks after Oct 1.'),
  });
  expect(propose(SAM, after('2026-11-04')).why).toContain('It is time today');
});

test('what both agreed on stands, whatever day of the week it is', () => {
  const agreed = { lastMet: '2026-11-09', nextMeeting: '2026-11-21' };
  expect(propose(SAM, agreed)).toMatchObject({ date: '2026-11-21', start: '' });
  expect(propose(SAM, agreed).why).toBe('You agreed on Nov 21.');
  const today = { lastMet: '2026-11-09', nextMeeting: '2026-11-18' };
  expect(propose(SAM, today)).toMatchObject({
    date: '2026-11-18',
    why: expect.stringContaining('It is planned for today.'),
  });
  const passed = { lastMet: '2026-11-09', nextMeeting: '2026-11-17' };
  expect(propose(SAM, passed).date).toBe('2026-11-24');
});

test('what nobody said is only a start, and says so', () => {
  expect(propose(null)).toMatchObject({
    date: '2026-11-25',
    start: '',
    minutes: 30,
    why:
      'No meeting is written down yet. A week from today is only a start. ' +
      'Sam Ortiz has not said which times suit. ' +
      'They have not said how often and how long: 30 minutes are only a start.',
  });
  const asked = propose({ ...SAM, rhythm: { code: 'on-request' } }, after('2026-11-09'));
  expect(asked.why).toContain('Sam Ortiz asks when they want to meet.');
  const own = propose({ ...SAM, rhythm: { code: 'every-three-weeks' } }, after('2026-11-09'));
  expect(own.why).toContain('They said how often in words of their own');
});

test('a time of day that the program does not have anymore is not proposed', () => {
  const proposed = propose(SAM, after('2026-11-09'), '2026-11-18', ['before']);
  expect(proposed).toMatchObject({ date: '2026-11-23', start: '' });
  expect(proposed.why).not.toMatch(/lunch|planning/);
});

test('whatever was answered: a day to come, on one of their days or from Monday to Friday', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const codes = [...RHYTHMS.map(({ code }) => code), 'own-words'];
  const rhythm = fc.option(
    fc.constantFrom(...codes).map((code) => ({ code })),
    { nil: undefined },
  );
  const times = fc.dictionary(
    fc.constantFrom(...WEEKDAYS.map(({ code }) => code), 'sat', '__proto__'),
    fc.uniqueArray(fc.constantFrom(...OFFERED, 'dropped')),
  );
  fc.assert(
    fc.property(rhythm, times, day, fc.option(day, { nil: '' }), (wish, grid, today, lastMet) => {
      const answers: Answers = { ...(wish && { rhythm: wish }), times: grid };
      const { date, start, minutes, why } = propose(answers, after(lastMet), today);
      const weekday = new Date(date).getUTCDay();
      const theirs = WEEKDAYS.map(({ code }, at) => ({ at: at + 1, ticked: grid[code] ?? [] }))
        .filter(({ ticked }) => ticked.some((code) => OFFERED.includes(code)))
        .map(({ at }) => at);
      expect(date > today).toBe(true);
      expect(theirs.length > 0 ? theirs : [1, 2, 3, 4, 5]).toContain(weekday);
      expect(start).toMatch(/^(?:\d\d:\d\d)?$/);
      expect([15, 30, 45]).toContain(minutes);
      expect(why.includes('only a start') || (lastMet !== '' && wish !== undefined)).toBe(true);
    }),
    { numRuns: 500, seed: 5 },
  );
});
