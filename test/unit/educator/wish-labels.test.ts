// What a list shows of an educator's wishes, and of answers that nobody has looked at.
import { answersNews } from '../../../src/core/educator/answers-seen';
import { needLabel, rhythmLabel } from '../../../src/core/educator/wish-labels';
import { RHYTHMS } from '../../../src/core/intake/questions-support';
import { DEFAULT_LISTS } from '../../../src/core/programme/lists';

const NEEDS = [
  { code: 'student-talk', text: 'Getting students to talk', short: 'Talk more' },
  { code: 'gardens', text: 'School gardens', short: '' },
];

test('topics read as the program calls them, one that it took out as we called it first', () => {
  expect(needLabel('student-talk', NEEDS)).toBe('Talk more');
  expect(needLabel('gardens', NEEDS)).toBe('School gardens');
  expect(needLabel('families', NEEDS)).toBe('Families');
  expect(needLabel('unsure', NEEDS)).toBe('Not sure yet');
});

test('typed words stay with the answers, and what nobody knows says nothing', () => {
  expect(needLabel('other', NEEDS)).toBe('Other');
  expect(['', 'no-such-topic', 'constructor'].map((code) => needLabel(code, NEEDS))).toEqual([
    '',
    '',
    '',
  ]);
  expect(['', 'daily'].map(rhythmLabel)).toEqual(['', '']);
});

test('every default topic and every rhythm has its few words', () => {
  expect(DEFAULT_LISTS.needs.map(({ code }) => needLabel(code, []))).not.toContain('');
  expect(RHYTHMS.map(({ code }) => rhythmLabel(code))).toEqual([
    'Twice a month',
    'Weekly',
    'Monthly',
    'On request',
  ]);
});

const MAY = '2026-05-01T10:00:00.000Z';
const JUNE = '2026-06-01T10:00:00.000Z';

test.each([
  ['nothing was answered', '', '', ''],
  ['the first answers', MAY, '', 'new'],
  ['looked at', MAY, MAY, ''],
  ['answered again since', JUNE, MAY, 'changed'],
  ['newer ones were looked at, of a row that was merged', MAY, JUNE, ''],
  ['somebody typed over what was seen', MAY, 'yes', 'changed'],
  ['somebody typed over the date of the answers', 'May', '', ''],
])('answers to look at: %s', (_, submittedAt, answersSeen, news) => {
  expect(answersNews({ submittedAt, answersSeen })).toBe(news);
});
