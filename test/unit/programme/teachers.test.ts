// A pasted list of teachers is added whole, or every problem in it is named by row and field.
import { fc } from '../../support/properties';
import { parseTeachers } from '../../../src/core/programme/teachers';
import { PROGRAMME } from './sample-programme';

const KNOWN = {
  emails: new Set(['old@school.org']),
  schools: PROGRAMME.schools,
  coaches: [...PROGRAMME.coaches, { name: 'Ben Roy', email: 'ben2@school.org' }],
  callerEmail: 'ana@school.org',
};
const SAM = { name: 'Sam Ortiz', email: 'sam@school.org', school: 'Lincoln Elementary', coach: '' };

function problems(...rows: unknown[]): string[] {
  const parsed = parseTeachers(rows, KNOWN);
  return parsed.ok
    ? []
    : parsed.problems.map(({ row, field, message }) => `${row} ${field}: ${message}`);
}

describe('adding teachers', () => {
  test('tidies what was pasted and finds school and coach', () => {
    const pasted = {
      name: ' Sam\tOrtiz ',
      email: '\uFEFF SAM@School.org\u200B ',
      school: ' lincoln  elementary',
      coach: 'ANA SILVA',
    };
    const coach = 'ana@school.org';
    expect(parseTeachers([pasted], KNOWN)).toEqual({ ok: true, teachers: [{ ...SAM, coach }] });
    expect(parseTeachers([{ ...SAM, coach: 'Ben2@school.org' }], KNOWN)).toEqual({
      ok: true,
      teachers: [{ ...SAM, coach: 'ben2@school.org' }],
    });
  });

  test('gives a teacher without a coach to the caller, and fills in the only school', () => {
    const parsed = parseTeachers([{ ...SAM, school: '' }], {
      ...KNOWN,
      schools: ['Lincoln Elementary'],
    });
    expect(parsed).toEqual({ ok: true, teachers: [{ ...SAM, coach: 'ana@school.org' }] });
  });

  test('keeps apostrophes and plus signs in addresses', () => {
    expect(problems({ ...SAM, email: "o'neil+coach@sub.school.org" })).toEqual([]);
  });

  test.each([
    '',
    'sam',
    'sam@school',
    'sam @school.org',
    'a@b@c.org',
    'sam@-x.org',
    'sám@school.org',
    '=1+1',
  ])('refuses the e-mail "%s"', (email) => {
    expect(problems({ ...SAM, email })).toHaveLength(1);
  });

  test('names every problem by row and field, and adds nobody', () => {
    expect(
      problems(
        SAM,
        { ...SAM, email: 'SAM@school.org' },
        { ...SAM, email: 'Old@School.org' },
        {},
        { ...SAM, email: 'b@school.org', name: '\u00A0', school: 'Harvard', coach: 'Zed' },
        { ...SAM, email: 'c@school.org', school: '', coach: 'Ben Roy' },
      ),
    ).toEqual([
      '1 email: sam@school.org is in this list twice (also in row 1).',
      '2 email: old@school.org is already in the list of teachers.',
      '4 name: Please add a name.',
      '4 school: "Harvard" is not one of the schools in this program.',
      '4 coach: "Zed" is not one of the coaches in this program.',
      '5 school: Please choose a school.',
      '5 coach: Two coaches are called "Ben Roy". Please write the e-mail address.',
    ]);
  });

  test('takes 500 rows and not one more', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...SAM, email: `t${i}@school.org` }));
    expect(problems(...rows(500))).toEqual([]);
    expect(problems(...rows(501))).toEqual([
      '500 name: Please add at most 500 teachers at a time. This list has 501.',
    ]);
  });

  test('answers garbage with problems, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (garbage) => {
        expect(parseTeachers(garbage, KNOWN).ok).toBe(false);
      }),
    );
  });
});
