// The tabs' columns: each key once, each record field with its column, each question with its own.
import {
  ANSWERS_COLUMNS,
  answerColumn,
  EDUCATOR_COLUMNS,
  LEADING_COLUMNS,
} from '../../../src/core/educator/columns';
import { educatorToCells, newEducator } from '../../../src/core/educator/record';
import {
  INITIATIVES_COLUMNS,
  LIBRARY_COLUMNS,
  PROBLEMS_COLUMNS,
  SETTINGS_COLUMNS,
} from '../../../src/core/programme/tab-columns';
import { INTAKE } from '../../../src/core/intake/intake';

const TABS = {
  EDUCATOR_COLUMNS,
  ANSWERS_COLUMNS,
  PROBLEMS_COLUMNS,
  LIBRARY_COLUMNS,
  INITIATIVES_COLUMNS,
  SETTINGS_COLUMNS,
};

describe('columns', () => {
  test.each(Object.entries(TABS))('%s: keys and labels are unique', (_, columns) => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(new Set(columns.map(({ label }) => label.toLowerCase())).size).toBe(columns.length);
    expect(columns.filter(({ key }) => key in {})).toEqual([]);
  });

  test('educators: a column for each question but the notice, and one for each field', () => {
    const keys = new Set(EDUCATOR_COLUMNS.map(({ key }) => key));
    const missing = INTAKE.filter(({ key }) => !keys.has(answerColumn(key)));
    expect(missing.map(({ key }) => key)).toEqual(['notice']);
    const nobody = newEducator({ educatorId: 'e1', name: '', email: '', school: '', coach: '' });
    expect(Object.keys(educatorToCells(nobody)).filter((key) => !keys.has(key))).toEqual([]);
    const others = EDUCATOR_COLUMNS.map(({ key }) => key).filter(
      (key) => !key.startsWith('answer-'),
    );
    expect(Object.keys(educatorToCells(nobody)).sort()).toEqual(others.sort());
  });

  test('educators: the leading columns are enough for a list and for matching responses', () => {
    const leading = EDUCATOR_COLUMNS.slice(0, LEADING_COLUMNS).map(({ key }) => key);
    expect(leading).toEqual(
      expect.arrayContaining(['educatorId', 'name', 'email', 'school', 'coach', 'state', 'docUrl']),
    );
    expect(leading).toEqual(expect.arrayContaining(['submittedAt', 'responseId', 'answersHash']));
    expect(leading.filter((key) => key.startsWith('answer-'))).toEqual([]);
  });

  test('answers: the history has every question', () => {
    const keys = new Set(ANSWERS_COLUMNS.map(({ key }) => key));
    expect(INTAKE.filter(({ key }) => !keys.has(answerColumn(key)))).toEqual([]);
  });

  test('nowhere is there a field to rate a teacher', () => {
    const labels = Object.values(TABS)
      .flat()
      .map(({ label }) => label)
      .join(' ');
    expect(labels).not.toMatch(/\b(scores?|ratings?|rate|level|performance|rank|effective)\b/i);
  });
});
