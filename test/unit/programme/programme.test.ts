// Schools keep their codes, and the sentences about coaches read well for any number of them.
import { fc } from '../../support/properties';
import { NOT_LISTED } from '../../../src/core/intake/questions-about';
import { coachNames, findCoach, leadCoach } from '../../../src/core/programme/programme';
import { schoolOptions } from '../../../src/core/programme/schools';
import { PROGRAMME } from './sample-programme';

const codes = (...schools: string[]): string[] => schoolOptions(schools).map(({ code }) => code);

describe('schools', () => {
  test('plain names give plain codes; all others get a code of their own', () => {
    expect(codes('Lincoln Elementary', 'PS 118')).toEqual([
      'lincoln-elementary',
      'ps-118',
      'not-listed',
    ]);
    const odd = codes(
      '北京学校',
      '学校',
      'St. Mary',
      'St Mary',
      'École',
      '__proto__',
      'constructor',
      'Not listed',
    );
    expect(new Set(odd).size).toBe(9);
    expect(odd.every((code) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toBe(true);
    expect(odd.filter((code) => code in {})).toEqual([]);
  });

  test('a code does not depend on the other schools, nor on case and spacing', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
      .filter((s) => s.trim() !== '');
    fc.assert(
      fc.property(name, fc.array(name), (school, others) => {
        const [alone] = codes(school);
        expect(codes(...others, school)).toContain(alone);
        expect(codes(`  ${school}  `)[0]).toBe(alone);
      }),
      { numRuns: 100 },
    );
  });

  test('the same school twice is one option, an empty name is none', () => {
    expect(codes('Lincoln', ' lincoln ', '')).toEqual(['lincoln', NOT_LISTED.code]);
  });
});

describe('coaches', () => {
  test('are known by e-mail in any case', () => {
    expect(leadCoach(PROGRAMME).name).toBe('Ana Silva');
    expect(findCoach(PROGRAMME, ' BEN@School.org\u200B')?.name).toBe('Ben Roy');
    expect(findCoach(PROGRAMME, 'eve@school.org')).toBeUndefined();
  });

  test('are named in a sentence', () => {
    const cy = { name: 'Cy Dee', email: 'cy@school.org' };
    expect(coachNames({ ...PROGRAMME, coaches: [...PROGRAMME.coaches, cy] })).toBe(
      'Ana Silva, Ben Roy and Cy Dee',
    );
    expect(coachNames({ ...PROGRAMME, coaches: [cy] })).toBe('Cy Dee');
  });
});
