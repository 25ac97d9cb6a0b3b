// What the set-up form accepts, and the sentence for each thing it does not.
import { fc } from '../../support/properties';
import { EVALUATES_MESSAGE, parseSetUpAnswers } from '../../../src/core/programme/set-up-answers';

const GOOD = {
  programme: '  Bright\u00A0Start ',
  schoolYear: '2026-27',
  schools: ['Lincoln', '  ', 'Cafe\u0301 School'],
  coaches: [
    { name: 'Ana Silva', email: ' Ana@School.org\u200B' },
    { name: '', email: '' },
  ],
  nobodyEvaluates: true,
};
const ME = 'ana@school.org';

function messages(change: object, caller = ME): string[] {
  const parsed = parseSetUpAnswers({ ...GOOD, ...change }, caller);
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('the set-up form', () => {
  test('comes out tidy', () => {
    expect(parseSetUpAnswers(GOOD, 'ANA@school.org')).toEqual({
      ok: true,
      answers: {
        programme: 'Bright Start',
        schoolYear: '2026–27',
        schools: ['Lincoln', 'Café School'],
        coaches: [{ name: 'Ana Silva', email: 'ana@school.org' }],
        nobodyEvaluates: true,
      },
    });
  });

  test.each(['2026–27', '2026/27', '2026–2027', '2099-00'])(
    'takes the school year %s',
    (schoolYear) => {
      expect(messages({ schoolYear })).toEqual([]);
    },
  );

  test.each(['2026', '2026–28', '26–27', 'next year', ''])(
    'refuses the school year "%s"',
    (schoolYear) => {
      expect(messages({ schoolYear })).toEqual([
        'schoolYear: Please write the school year like 2026–27.',
      ]);
    },
  );

  test('does not go on without the tick that no coach evaluates', () => {
    for (const nobodyEvaluates of [false, undefined, 'true', 1]) {
      expect(messages({ nobodyEvaluates })).toEqual([`nobodyEvaluates: ${EVALUATES_MESSAGE}`]);
    }
    expect(EVALUATES_MESSAGE).toBe(
      'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
    );
  });

  test('names what is wrong with schools and coaches', () => {
    expect(messages({ schools: ['Lincoln', 'LINCOLN'] })).toEqual([
      'schools: "LINCOLN" is in the list twice. Please take one out.',
    ]);
    expect(messages({ schools: [] })[0]).toContain('at least one school');
    expect(messages({ schools: Array.from({ length: 61 }, (_, i) => `School ${i}`) })[0]).toContain(
      'at most 60',
    );
    expect(messages({ schools: ['x'.repeat(81)] })[0]).toContain('under 81 characters');
    const ana = { name: 'Ana', email: ME };
    expect(messages({ coaches: [ana, { name: 'A', email: 'ANA@school.org' }] })).toEqual([
      'coaches: ana@school.org is in the list twice. Please take one out.',
    ]);
    expect(messages({ coaches: [ana, { name: 'Ben', email: 'ben@school' }] })[0]).toContain(
      'does not look like',
    );
    expect(messages({ coaches: [ana, { name: '', email: 'ben@school.org' }] })[0]).toContain(
      'add a name',
    );
    expect(messages({ coaches: [{ name: 'Ben', email: 'ben@school.org' }] })).toEqual([
      'coaches: Please keep yourself (ana@school.org) in the list of coaches.',
    ]);
  });

  test('says every problem at once', () => {
    expect(
      messages({ programme: '', schools: 'Lincoln', coaches: null, nobodyEvaluates: false }),
    ).toHaveLength(4);
  });

  test('answers garbage with problems, never with an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        expect(parseSetUpAnswers(garbage, ME).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ programme: fc.anything(), schools: fc.anything(), coaches: fc.anything() }),
        (form) => {
          expect(parseSetUpAnswers({ ...form, schoolYear: '' }, ME).ok).toBe(false);
        },
      ),
    );
  });
});
