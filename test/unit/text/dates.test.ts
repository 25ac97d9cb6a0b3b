// Dates as teachers and coaches write them, and what is none.
import { fc } from '../../support/properties';
import { readDate } from '../../../src/core/text/dates';

const TODAY = '2026-11-20';

const FOURTEENTH = [
  '2026-09-14',
  '2026/9/14',
  '2026.09.14',
  '9/14/2026',
  '9/14/26',
  '09/14/2026',
  '9-14-2026',
  '9.14.26',
  '14.9.2026',
  '14/9/26',
  '14. 9. 2026',
  '9/14',
  '14.9.',
  'Sept 14',
  'Sep 14',
  'sep. 14',
  'Sept. 14',
  'Sep. 14th, 2026',
  'September 14, 2026',
  'September 14 2026',
  'SEPTEMBER 14',
  "Sep 14 '26",
  'Sep 14, 26',
  'Sept the 14th',
  '14 September 2026',
  '14 September',
  '14th of September, 2026',
  'the 14th of Sept',
  '14-Sep-2026',
  '14-Sep-26',
  'Sep-14-2026',
  '14. September 2026',
  '2026 Sep 14',
  'Monday, September 14',
  'Mon 9/14',
  'Mon., Sept. 14',
  '9/14 (Mon)',
  'September 14, Monday',
  'Mon 9/14, 3:15 pm',
  '9/14/2026 15:15',
  '9/14 at 3pm',
  'Sept 14 @ 3 p.m.',
  '2026-09-14 08:00',
  '  2026-09-14\n',
  '\u200b2026\u201109\u201114',
  'Sept\u00a014',
];

test.each(FOURTEENTH)('%j is the fourteenth of September 2026', (text) => {
  expect(readDate(text, 'month-first', TODAY)).toBe('2026-09-14');
});

test.each([
  ['4/5/2026', '2026-04-05', '2026-05-04'],
  ['4.5.26', '2026-04-05', '2026-05-04'],
  ['4-5-26', '2026-04-05', '2026-05-04'],
  ['4/13/2026', '2026-04-13', '2026-04-13'],
  ['13/4/2026', '2026-04-13', '2026-04-13'],
  ['2026-04-05', '2026-04-05', '2026-04-05'],
])('%s is %s where months come first, %s where days do', (text, monthFirst, dayFirst) => {
  expect(readDate(text, 'month-first', TODAY)).toBe(monthFirst);
  expect(readDate(text, 'day-first', TODAY)).toBe(dayFirst);
});

test.each([
  ['1/15', '2026-11-20', '2027-01-15'],
  ['12/20', '2027-01-10', '2026-12-20'],
  ['Nov 20', '2026-11-20', '2026-11-20'],
  ['5/25', '2026-11-20', '2026-05-25'],
  ['5/10', '2026-11-20', '2027-05-10'],
  ['2/29', '2027-06-01', '2028-02-29'],
])('%s without a year, on %s, is %s', (text, today, date) => {
  expect(readDate(text, 'month-first', today)).toBe(date);
});

test.each([
  '',
  'soon',
  'next week',
  'Monday',
  'September',
  'Sept 2026',
  '14',
  '2026',
  '2026-9',
  '2026-13-01',
  '2026-14-09',
  '2026-02-30',
  '2/29/2026',
  'Feb 30',
  'Sept 31',
  'Se 14',
  'Sexy 14',
  '0/14/2026',
  '9/0/2026',
  '14/14/2026',
  '9/14/026',
  '9/14/12026',
  '9/14/0026',
  '9/14-9/15',
  '9/14-2026',
  '9/14 and 9/21',
  '14+Sep',
  '14%Sept 2026',
  '9/14, 9/21',
  '2026-09-14\n2026-09-21',
  'Sept 14 or 15',
  '9 14',
  '9,14',
  '3:15 pm',
  'T-14',
  '114/9',
  '9/14/2026!',
])('%j is no date', (text) => {
  expect(readDate(text, 'month-first', TODAY)).toBe('');
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day reads back as itself, however Americans and others write it', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year = '', month = '', date = ''] = iso.split('-');
      expect(readDate(iso, 'day-first', TODAY)).toBe(iso);
      expect(readDate(`${+month}/${+date}/${year}`, 'month-first', TODAY)).toBe(iso);
      expect(readDate(`${+date}.${+month}.${year}`, 'day-first', TODAY)).toBe(iso);
      for (const dateStyle of ['full', 'long', 'medium'] as const)
        for (const locale of ['en-US', 'en-GB']) {
          const text = new Date(iso).toLocaleDateString(locale, { dateStyle, timeZone: 'UTC' });
          expect(readDate(text, 'month-first', TODAY)).toBe(iso);
        }
    }),
  );
});

test('whatever is typed, what comes out is a day of the calendar or nothing', () => {
  const part = fc.oneof(
    fc.nat(32).map(String),
    fc.constantFrom('02', '2024', '2026', '27', 'Feb', 'Sept.', 'Mon', 'x'),
  );
  const some = fc.array(part, { minLength: 2, maxLength: 3 });
  const parts = fc.tuple(some, fc.constantFrom('/', '-', '.', ' '));
  const typed = fc.oneof(
    fc.string(),
    parts.map(([texts, between]) => texts.join(between)),
  );
  let days = 0;
  fc.assert(
    fc.property(typed, fc.constantFrom('month-first', 'day-first'), (text, order) => {
      const date = readDate(text, order, TODAY);
      if (date === '') return;
      days += 1;
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }),
    { numRuns: 2000 },
  );
  expect(days).toBeGreaterThan(100);
});
