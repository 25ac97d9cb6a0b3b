// What may be kept of a meeting with a teacher who has no Doc, and by what its row is known.
import { newEducator } from '../../../src/core/educator/record';
import {
  entryKey,
  formWithoutDoc,
  loggedUnder,
  mayLogWithoutDoc,
  problemsWithoutDoc,
} from '../../../src/core/records/without-doc';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const SAM = newEducator({ educatorId: 'sam', name: '', email: 'sam@x', school: '', coach: '' });

test('only while there is no Doc, and not for somebody who would rather not or has ended', () => {
  const may = (change: Partial<typeof SAM>): boolean =>
    mayLogWithoutDoc({ ...SAM, ...change }, NOW);
  expect(may({})).toBe(true);
  expect(may({ state: 'paused' })).toBe(true);
  expect(may({ state: 'declined' })).toBe(false);
  expect(may({ state: 'ended' })).toBe(false);
  expect(may({ docId: 'doc', docSharedAt: '2026-11-01T10:00:00.000Z' })).toBe(false);
  expect(may({ docIntentAt: new Date(NOW - 1000).toISOString() })).toBe(false);
});

test('exactly what the form asks for can be kept, with a day', () => {
  const fields = formWithoutDoc(SAM).fields.map(({ key }) => key);
  expect(fields).toEqual(['date', 'minutes', 'kind']);
  expect(problemsWithoutDoc('meeting', { date: '2026-11-20', kind: 'chat' }, SAM)).toEqual([]);
  expect(problemsWithoutDoc('meeting', { minutes: '20' }, SAM)[0]?.field).toBe('date');
  const words = { date: '2026-11-20', promises: 'Sam: try it' };
  for (const problems of [
    problemsWithoutDoc('meeting', words, SAM),
    problemsWithoutDoc('visit', { date: '2026-11-20' }, SAM),
  ]) {
    expect(problems).toEqual([{ field: '', message: formWithoutDoc(SAM).note }]);
  }
});

test('a row is known by its entry and by the ID under which it was logged', () => {
  expect(loggedUnder(entryKey('entry-1', 'sam:2'))).toBe('sam:2');
  expect(entryKey('entry-1', 'sam')).not.toBe(entryKey('entry-2', 'sam'));
  for (const docId of ['', '1a2b3c', 'entries:x:sam']) expect(loggedUnder(docId)).toBe('');
});
