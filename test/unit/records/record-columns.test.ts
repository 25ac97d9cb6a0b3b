// The Sheet's tabs of records: whose they are, their Ref, and only what is read back.
import { recordColumns } from '../../../src/core/records/record-columns';
import { KIND_KEYS } from '../../../src/core/records/record-kinds';

test('a tab of meetings has no column for what was said or promised', () => {
  expect(recordColumns('meeting').map(({ key, label }) => `${key}: ${label}`)).toEqual([
    'name: Teacher',
    'ref: Ref',
    'date: Date',
    'minutes: Min.',
    'kind: Kind',
    'next: Next date',
    'syncedAt: Read from the Doc',
    'educatorId: Educator ID',
    'docId: Doc ID',
  ]);
});

test('exact words to share have a column, for they come after a yes', () => {
  expect(recordColumns('highlight').map(({ key }) => key)).toContain('words');
});

test.each(KIND_KEYS)('the columns of %s have keys of their own', (key) => {
  const columns = recordColumns(key);
  expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
});
