// Coaching Docs as the Docs API returns them after people wrote into them: what is read back.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import { coachingDoc, KINDS, readDoc, short, typeRows } from './coaching-doc';

test('a Doc that was just made has every table and nothing to pick up', () => {
  const { kinds, problems } = readDoc(coachingDoc());
  expect(problems).toEqual([]);
  expect(Object.keys(kinds)).toEqual(KINDS);
  for (const kind of KINDS)
    expect(kinds[kind]).toMatchObject({ records: [], withoutRef: [], unclear: [], highest: 0 });
});

test('meetings are read by their Refs; a row without one waits for it', () => {
  const doc = coachingDoc();
  typeRows(doc, 'meeting', [
    { Date: 'Sept 14', 'Min.': '30 min', Kind: 'Co-Plan', 'Next date': '9/28/26', Ref: 'm-2' },
    { Date: '2026-09-01', 'Min.': '45', Kind: 'chat.', 'What came up': '🙈 noise', Ref: 'M-01' },
    { Date: '10/5/2026', Kind: 'meeting' },
  ]);
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual([]);
  expect(kinds.meeting?.records.map(({ ref, values }) => ({ ref, ...values }))).toEqual([
    { ref: 'M-02', date: '2026-09-14', minutes: '30', kind: 'planning', next: '2026-09-28' },
    { ref: 'M-01', date: '2026-09-01', minutes: '45', kind: 'chat', next: '' },
  ]);
  expect(kinds.meeting?.records[1]?.texts['came-up']).toBe('🙈 noise');
  expect(kinds.meeting?.highest).toBe(2);
  expect(kinds.meeting?.withoutRef).toHaveLength(1);
});
