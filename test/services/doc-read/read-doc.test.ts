// Coaching Docs as the Docs API returns them after people wrote into them: what is read back.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import * as suggest from '../../../local/services/docs/by-hand-suggest';
import * as tables from '../../../local/services/docs/by-hand-tables';
import * as text from '../../../local/services/docs/by-hand-text';
import type { Chip } from '../../../local/services/docs/state';
import { LEAD, TEACHER, write } from '../docs/docs-support';
import {
  cellOf,
  coachingDoc,
  KINDS,
  lineOf,
  modelOf,
  readDoc,
  short,
  tableOf,
  typeRow,
  typeRows,
} from './coaching-doc';

const DATE: Chip = { type: 'date', timestamp: '2026-09-14T12:00:00Z', display: 'Sep 14, 2026' };

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
    { Date: '2026-09-01', 'Min.': '45', Kind: 'chat.', 'What came up': '🙈 a\n🎉', Ref: 'M-01' },
    { Date: '10/5/2026', Kind: 'meeting' },
  ]);
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual([]);
  expect(kinds.meeting?.records.map(({ ref, values }) => ({ ref, ...values }))).toEqual([
    { ref: 'M-02', date: '2026-09-14', minutes: '30', kind: 'planning', next: '2026-09-28' },
    { ref: 'M-01', date: '2026-09-01', minutes: '45', kind: 'chat', next: '' },
  ]);
  expect(kinds.meeting?.records[1]?.texts['came-up']).toBe('🙈 a\n🎉');
  expect(kinds.meeting?.highest).toBe(2);
});

// https://developers.google.com/workspace/docs/api/concepts/structure (indexes are UTF-16 code units)
test('a Ref written where a cell waits for it stands in that cell, after emoji and suggestions too', () => {
  const doc = coachingDoc();
  typeRow(doc, 'goal', 1, { 'Why it matters to me': '🧑‍🏫 they talk' });
  const at = cellOf('goal', 1, 'Status');
  suggest.suggestTextByHand(doc.workspace, TEACHER, doc.id, { at, text: 'idea 🙈' });
  const waiting = readDoc(doc).kinds.goal?.withoutRef ?? [];
  expect(waiting).toHaveLength(1);
  for (const { textIndex: index } of waiting)
    write(doc, { insertText: { location: { index }, text: 'G-01' } });
  expect(readDoc(doc).kinds.goal?.records.map(({ ref }) => ref)).toEqual(['G-01']);
});

test('chips, suggestions, merged cells and tables in cells are said by place; the row stays', () => {
  const doc = coachingDoc();
  const { workspace, id } = doc;
  typeRows(doc, 'meeting', [
    { 'What came up': 'a', Ref: 'M-01' },
    { 'What came up': 'b', 'Min.': '30', Ref: 'M-02' },
    { 'What came up': 'c', Kind: 'chat', Ref: 'M-03' },
    { 'What came up': 'd', Ref: 'M-04' },
    { 'What came up': 'e', Ref: 'M-05' },
  ]);
  text.insertChipByHand(workspace, TEACHER, id, { at: cellOf('meeting', 1, 'Date'), chip: DATE });
  suggest.suggestTextByHand(workspace, TEACHER, id, {
    at: { ...cellOf('meeting', 2, 'Min.'), offset: 1 },
    text: '5',
  });
  const kind = cellOf('meeting', 3, 'Kind');
  suggest.suggestDeletionByHand(workspace, TEACHER, id, { from: { ...kind, offset: 0 }, to: kind });
  tables.mergeCellsByHand(workspace, TEACHER, id, {
    ...cellOf('meeting', 4, 'Date'),
    rowSpan: 1,
    columnSpan: 2,
  });
  const at = cellOf('meeting', 5, 'Next date');
  tables.insertTableByHand(workspace, TEACHER, id, { at, rows: 1, columns: 1 });
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual([
    'meeting 1 Date chip',
    'meeting 2 Min. suggestion',
    'meeting 3 Kind suggestion',
    'meeting 4 Date merged',
    'meeting 4 Min. merged',
    'meeting 5 Next date nested-table',
  ]);
  expect(
    kinds.meeting?.records.map(({ ref, values, texts }) => [
      ref,
      values.minutes,
      texts.minutes,
      texts.kind,
    ]),
  ).toEqual([
    ['M-01', '', '', ''],
    ['M-02', '', '30', ''],
    ['M-03', '', '', 'chat'],
    ['M-04', '', '', ''],
    ['M-05', '', '', ''],
  ]);
});

test.each<Chip>([
  { type: 'dropdown', selected: 'done' },
  { type: 'person', email: LEAD, name: 'Lee' },
  { type: 'other', label: 'Place' },
  { type: 'image', alt: '' },
])('a chip in the Ref cell, %j, keeps us from writing there', (chip) => {
  const doc = coachingDoc();
  typeRow(doc, 'plan', 1, { 'School year': '2026–27' });
  text.insertChipByHand(doc.workspace, TEACHER, doc.id, { at: cellOf('plan', 1, 'Ref'), chip });
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual(['plan 1 Ref chip']);
  expect(kinds.plan).toMatchObject({ records: [], withoutRef: [] });
});

test('Refs in cells that were merged downward are unclear, and no row gets one', () => {
  const doc = coachingDoc();
  typeRows(doc, 'visit', [
    { Date: '9/1', Ref: 'V-01' },
    { Date: '9/2', Ref: 'V-02' },
    { Date: '9/3', Ref: 'V-03' },
  ]);
  const spot = { ...cellOf('visit', 1, 'Ref'), rowSpan: 2, columnSpan: 1 };
  tables.mergeCellsByHand(doc.workspace, TEACHER, doc.id, spot);
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual(['visit 1 Ref merged', 'visit 2 Ref merged']);
  expect(kinds.visit).toMatchObject({
    records: [{ ref: 'V-03' }],
    withoutRef: [],
    unclear: ['V-01', 'V-02'],
    highest: 3,
  });
});

// Cutting takes the named ranges along into nothing; pasting brings none back.
// https://developers.google.com/workspace/docs/api/how-tos/named-ranges
test('a table that was moved is found by its headings, a copy of it is not read', () => {
  const doc = coachingDoc();
  typeRow(doc, 'try', 1, { Date: '9/1', Ref: 'T-01' });
  const before = lineOf(doc, 'My plan over the years');
  tables.moveTableByHand(doc.workspace, TEACHER, doc.id, { table: tableOf('try'), before });
  expect(modelOf(doc).tabs[0]?.namedRanges.map(({ name }) => name)).not.toContain(
    'sage:table:tries',
  );
  const moved = readDoc(doc);
  expect(moved.problems).toEqual([]);
  expect(moved.kinds.try?.records.map(({ ref }) => ref)).toEqual(['T-01']);

  const meetings = { table: tableOf('meeting'), before: lineOf(doc, 'About me') };
  typeRow(doc, 'meeting', 1, { Date: '9/1', Ref: 'M-01' });
  tables.copyTableByHand(doc.workspace, TEACHER, doc.id, meetings);
  const copied = readDoc(doc);
  expect(copied.problems.map(short)).toEqual(['meeting 0 two-tables']);
  expect(copied.kinds.meeting?.records).toHaveLength(1);
  const original = modelOf(doc).tabs[0]?.namedRanges.find(
    ({ name }) => name === 'sage:table:meetings',
  );
  expect(copied.kinds.meeting?.found.table.startIndex).toBe(original?.startIndex);
});

test('a table that was emptied or deleted is missed where it is expected', () => {
  const doc = coachingDoc();
  const { workspace, id } = doc;
  text.deleteNamedRangeText(workspace, TEACHER, id, { name: 'sage:table:plan' });
  tables.deleteTableByHand(workspace, TEACHER, id, { table: tableOf('evidence') });
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual(['evidence 0 no-table', 'plan 0 no-table']);
  expect(kinds.evidence).toBeUndefined();
  expect(readDoc(doc, { expected: ['goal'] }).problems).toEqual([]);
});

test('columns may be moved about, added, renamed and removed', () => {
  const doc = coachingDoc();
  const { workspace, id } = doc;
  typeRow(doc, 'strategy', 1, { Status: 'keep', 'Look back on': '1/15', Ref: 'S-01' });
  tables.insertColumnLeftByHand(workspace, TEACHER, id, cellOf('strategy', 0, 'Came from'));
  const heading = { ...cellOf('goal', 0, 'Status') };
  text.insertTextByHand(workspace, TEACHER, id, { at: { ...heading, offset: 0 }, text: 'Our ' });
  tables.deleteColumnByHand(workspace, TEACHER, id, cellOf('visit', 0, 'Kind'));
  typeRow(doc, 'goal', 1, { Status: 'met', Ref: 'G-01' });
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual(['visit 0 Kind no-column']);
  expect(kinds.strategy?.records[0]?.values).toMatchObject({
    status: 'keep',
    review: '2027-01-15',
  });
  expect(kinds.goal?.records[0]?.values).toMatchObject({ status: 'reached' });
});

test('without its header row nothing of a table is read', () => {
  const doc = coachingDoc();
  typeRow(doc, 'resource', 1, { How: 'live', Ref: 'R-01' });
  tables.deleteRowByHand(doc.workspace, TEACHER, doc.id, cellOf('resource', 0, 'How'));
  const { kinds, problems } = readDoc(doc);
  expect(problems.map(short)).toEqual(['resource 0 no-header']);
  expect(kinds.resource).toBeUndefined();
});

test('text typed above and below a table, and into it, changes nothing about where it is', () => {
  const doc = coachingDoc();
  const { workspace, id } = doc;
  for (const name of ['Our meetings', 'Tries', 'My plan over the years'])
    text.insertTextByHand(workspace, TEACHER, id, {
      at: { paragraph: lineOf(doc, name), offset: 0 },
      text: 'Ours 🎉\n',
    });
  typeRow(doc, 'highlight', 1, {
    'Exact words': 'One\nTwo',
    'My answer': 'YES',
    On: '9/14',
    Ref: 'H-01',
  });
  const { kinds, problems } = readDoc(doc);
  expect(problems).toEqual([]);
  expect(Object.keys(kinds)).toEqual(KINDS);
  expect(kinds.highlight?.records[0]?.values).toMatchObject({ words: 'One\nTwo', answer: 'yes' });
});

test('what is only suggested counts as soon as it is accepted', () => {
  const doc = coachingDoc();
  const { workspace, id } = doc;
  typeRow(doc, 'meeting', 1, { 'What came up': 'a', Ref: 'M-01' });
  const at = cellOf('meeting', 1, 'Kind');
  const suggestion = suggest.suggestTextByHand(workspace, TEACHER, id, { at, text: 'chat' });
  expect(readDoc(doc).kinds.meeting?.records[0]?.values.kind).toBe('');
  suggest.acceptSuggestionByHand(workspace, LEAD, id, { suggestion });
  const { kinds, problems } = readDoc(doc);
  expect(problems).toEqual([]);
  expect(kinds.meeting?.records[0]?.values.kind).toBe('chat');
});
