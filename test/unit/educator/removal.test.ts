// What goes with an educator, what is told about it, and what a tombstone holds.
import {
  goneLines,
  parseRemovals,
  whatStays,
  withRemoval,
  withResponses,
  type Removal,
} from '../../../src/core/educator/removal';

const REMOVAL: Removal = {
  number: '1',
  on: '2026-11-22T09:00:00.000Z',
  by: 'lee.okafor@riverbend.example',
  educatorIds: ['e-1'],
  responseIds: ['r-1'],
  counts: { row: 1, answers: 2, responses: 1, records: 0 },
  hadDoc: true,
  finished: false,
};

it('says what goes in the order of the table, and leaves out what there is none of', () => {
  expect(goneLines({ responses: 1, answers: 2, records: 0, row: 1 })).toEqual([
    { label: 'Row in Educators, with every note that people wrote into it', count: 1 },
    { label: 'Dated answers in Answers', count: 2 },
    { label: 'Responses in the Form', count: 1 },
  ]);
});

it('says in sentences what stays, with the Doc only where there was one', () => {
  const withDoc = whatStays({ hadDoc: true });
  const without = whatStays({ hadDoc: false });
  expect(withDoc[0]).toMatch(/^The coaching Doc and its version history\./);
  expect(without).toEqual(withDoc.slice(1));
  const all = without.join(' ');
  for (const kept of ['version history', 'backups', 'Mails', 'Copies', 'Exports', 'new response']) {
    expect(all).toContain(kept);
  }
  for (const sentence of withDoc) expect(sentence).toMatch(/\.$/);
});

describe('the list of tombstones', () => {
  it('is read back as it was written', () => {
    const list = withRemoval([], REMOVAL);
    expect(parseRemovals(JSON.stringify(list))).toEqual([REMOVAL]);
    expect(parseRemovals('')).toEqual([]);
  });

  it('takes the newer state of one in its place, the oldest first', () => {
    const second = { ...REMOVAL, number: '2' };
    const tenth = { ...REMOVAL, number: '10' };
    const done = { ...REMOVAL, finished: true };
    const list = withRemoval(withRemoval(withRemoval([REMOVAL, second], tenth), done), second);
    expect(list).toEqual([done, second, tenth]);
  });

  it.each(['{', '{}', '[{"number":"1"}]', '[{"number":1}]'])('refuses %s', (text) => {
    expect(() => parseRemovals(text)).toThrow();
  });

  it('learns responses without naming one twice', () => {
    expect(withResponses(REMOVAL, ['r-2', 'r-1', 'r-2']).responseIds).toEqual(['r-1', 'r-2']);
  });
});
