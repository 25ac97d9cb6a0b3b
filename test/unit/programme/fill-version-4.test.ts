// What version 4 says of educators who were there before it: from cells that people may have edited.
import { FILL_VERSION_4, VERSION_4_KEYS } from '../../../src/core/programme/fill-version-4';

const TODAY = '2026-11-20';
const SENT = '2026-09-01T10:00:00.000Z';
const ANSWERS = JSON.stringify({
  name: 'Sam',
  need: { code: 'other', text: 'Private words' },
  rhythm: { code: 'weekly' },
});

function filled(cells: Record<string, string>, meetings: Record<string, string>[] = []) {
  return FILL_VERSION_4.filled(meetings, TODAY)({ educatorId: 'e1', ...cells });
}

test('codes of what they said, never the words that they typed', () => {
  const cells = filled({ answersJson: ANSWERS, submittedAt: SENT });
  expect(cells).toMatchObject({ firstNeed: 'other', rhythm: 'weekly', answersSeen: SENT });
  expect(JSON.stringify(cells)).not.toContain('Private');
});

test('nothing of those who said nothing, and every new column has its cell', () => {
  const none = Object.fromEntries(VERSION_4_KEYS.map((key) => [key, '']));
  expect(filled({ answersJson: '', submittedAt: '' })).toEqual(none);
  expect(filled({})).toEqual(none);
});

test.each(['{', 'null', '[]', '"text"', '{"need":"x","rhythm":null}', '{"need":{"code":7}}'])(
  'damaged answers (%s) say nothing',
  (answersJson) => {
    expect(filled({ answersJson, submittedAt: SENT })).toMatchObject({ firstNeed: '', rhythm: '' });
  },
);

test('the last meeting is the newest that was, the next one what its row says', () => {
  const meetings = [
    { educatorId: 'e1', date: '2026-10-01', next: '2026-12-24' },
    { educatorId: 'e1', date: '2026-11-02', next: '2026-11-30' },
    { educatorId: 'e2', date: '2026-11-19', next: '2026-11-21' },
    { educatorId: 'e1', date: 'soon', next: 'later' },
    { educatorId: '', date: '2026-11-20', next: '2026-11-22' },
  ];
  expect(filled({}, meetings)).toMatchObject({
    lastMeeting: '2026-11-02',
    nextMeeting: '2026-11-30',
  });
});

test('meetings of a row that was merged into theirs are theirs', () => {
  const aliases = JSON.stringify({ educatorIds: ['e2'], emails: [] });
  const meetings = [{ educatorId: 'e2', date: '2026-11-19', next: '' }];
  expect(filled({ aliases }, meetings)).toMatchObject({ lastMeeting: '2026-11-19' });
  expect(filled({ aliases: '{"educatorIds":"e2"}' }, meetings)).toMatchObject({ lastMeeting: '' });
});
