// Which rows tell when a teacher was met: those of their Doc as it was just read, and of the tab what is not
// in that Doc.
import { NO_ALIASES } from '../../../src/core/educator/aliases';
import type { DocMemory } from '../../../src/core/doc/read/doc-memory';
import { newDocMemory } from '../../../src/core/doc/read/doc-memory';
import type { ReadDoc } from '../../../src/core/doc/read/read-doc';
import type { RecordCells } from '../../../src/core/read-back/doc-records';
import { recordsOf } from '../../../src/core/read-back/doc-records';
import { meetingsOf, type MeetingsOwner } from '../../../src/core/read-back/meetings-of';
import { memoryAfter, newsIn } from '../../../src/core/read-back/memory-after';

const SAM: MeetingsOwner = {
  educatorId: 'sam',
  aliases: { ...NO_ALIASES, educatorIds: ['sam-2'] },
  docId: 'doc',
  lastMeeting: '2026-11-03',
  nextMeeting: '2026-11-24',
};

function read(days: readonly string[], unclear: string[] = []): ReadDoc {
  const found = {
    kind: 'meeting' as const,
    tabId: 't',
    table: { kind: 'table' as const, startIndex: 0, endIndex: 1, rows: [] },
    columns: new Map(),
  };
  const records = days.map((date, at) => ({ ref: `M-0${at + 1}`, values: { date }, texts: {} }));
  const meeting = { found, records, withoutRef: [], unclear, highest: days.length };
  return { kinds: { meeting }, problems: [] };
}

function row(educatorId: string, docId: string, ref: string, date: string): RecordCells {
  return { educatorId, docId, ref, date, next: '' };
}

function days(doc: ReadDoc | undefined, tab?: readonly RecordCells[]): string[] {
  return meetingsOf(doc, SAM, tab).map(({ date }) => date);
}

test('of the tab count rows without a Doc, of former Docs, and those that can’t be told apart now', () => {
  const tab = [
    row('sam', 'doc', 'M-01', 'as it was'),
    row('sam', 'doc', 'M-07', 'gone by now'),
    row('sam', 'doc', 'M-02', 'twice in the Doc'),
    row('sam', 'entry:a:sam', '', 'without a Doc'),
    row('sam-2', 'entry:b:sam-2', '', 'merged'),
    row('sam', 'former', 'M-01', 'in a former Doc'),
    row('ana', 'entry:c:ana', '', 'somebody else'),
    row('', '', '', 'typed by hand'),
  ];
  const others = ['twice in the Doc', 'without a Doc', 'merged', 'in a former Doc'];
  expect(days(read(['in the Doc'], ['M-02']), tab)).toEqual(['in the Doc', ...others]);
});

test('what was planned in a Doc that the row let go of is planned no more', () => {
  const owner = { ...SAM, aliases: { ...SAM.aliases, docIds: ['let-go'] } };
  const tab = [
    { ...row('sam', 'let-go', 'M-04', '2026-11-03'), next: '2026-12-08' },
    { ...row('sam', 'former', 'M-01', '2026-10-01'), next: '2026-10-08' },
  ];
  expect(meetingsOf(undefined, owner, tab)).toEqual([
    { date: '2026-11-03', next: '' },
    { date: '2026-10-01', next: '2026-10-08' },
  ]);
});

test('while the table can’t be read, what the tab has of it counts', () => {
  const tab = [row('sam', 'doc', 'M-01', 'as it was')];
  expect(days({ kinds: {}, problems: [] }, tab)).toEqual(['as it was']);
  expect(days(undefined, tab)).toEqual(['as it was']);
});

test('where the tab was not read, what the row knows stands for it', () => {
  expect(meetingsOf(read(['2026-11-10']), SAM, undefined)).toEqual([
    { date: '2026-11-10', next: '' },
    { date: '2026-11-03', next: '2026-11-24' },
  ]);
});

test('a row that a log has promised is looked for in the tab, until it is there or given up', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const standing = read(['2026-11-10']);
  const records = recordsOf(standing, { name: 'Sam', educatorId: 'sam', docId: 'doc' });
  const known = memoryAfter(newDocMemory('h', 'a', ['meeting']), standing, records, at);
  const waiting = (entryId: string): DocMemory => ({
    ...known,
    pending: [{ kind: 'meeting', ref: 'M-02', at, entryId }],
  });
  expect(newsIn(records, known)).toEqual([]);
  expect(newsIn(records, waiting(''))).toEqual([]);
  expect(newsIn(records, waiting('entry'))).toEqual(records);
});
