// What teacher and coach write into their Doc comes into the Sheet: words, dates and numbers of the columns
// that say so, by the hour, by a button, or when the teacher is opened. The Doc stays as they wrote it.
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { deleteTableByHand } from '../../local/services/docs/by-hand-tables';
import { strikeThroughByHand } from '../../local/services/docs/by-hand-text';
import { expectOnlyAdded, momentOf } from '../support/doc-oracle';
import type { Desk } from '../support/doc-tables';
import { expectNothingBroken } from '../support/invariants';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { LEAD, SAM } from '../support/programme';
import { readDocs, samsDoc } from '../support/sams-doc';
import { cellOf, deleteRow, overwrite, records, rowInDoc, writeRow } from '../support/shared-doc';

const withDoc = samsDoc();

const MEETING = {
  Date: 'Sept 14',
  'Min.': '35 min',
  Kind: ' Hallway. ',
  'What came up': 'Jo was crying.',
  'What each of us will do': 'Sam: call home',
  'Next date': '10/2/2026',
};

test('a meeting comes by the hour: dates, minutes and words, and not what they talked about', () => {
  const { programme, sam } = withDoc();
  writeRow(sam, 'meeting', MEETING);
  const before = momentOf(sam);
  programme.wait(61);
  const meeting = {
    Teacher: 'Sam Ortiz',
    Ref: 'M-01',
    Date: '2026-09-14',
    'Min.': '35',
    Kind: 'chat',
    'Next date': '2026-10-02',
  };
  expect(records(programme, 'meeting')).toEqual([meeting]);
  expectOnlyAdded(sam, before);
  expect(rowInDoc(sam, 'meeting', 1)).toEqual({ ...MEETING, Ref: 'M-01' });
  const { sheets, base } = programme.workspace.state;
  expect(JSON.stringify([sheets, base.properties])).not.toMatch(/Jo was|call home/);
  expect(educatorRow(programme, SAM).cells['Problem']).toBe('');
  expectNothingBroken(programme);
});

test('opening the teacher reads their Doc at once, fills the Ref, and says what the Doc holds', () => {
  const { programme, sam } = withDoc();
  writeRow(sam, 'meeting', MEETING);
  writeRow(sam, 'strategy', { 'Strategy and link': 'Exit slips', 'Help?': 'both' });
  const { reading, logForms } = programme.open(SAM);
  expect(reading).toMatchObject({ failure: '', problems: [], pending: [] });
  expect(reading.counts).toEqual([
    { label: 'meeting', count: 1 },
    { label: 'strategy', count: 1 },
  ]);
  expect(reading.readAt).toBe(educatorRow(programme, SAM).cells['Doc last read']);
  expect(logForms.map(({ kind }) => kind)).toContain('meeting');
  expect(records(programme, 'strategy')).toEqual([
    expect.objectContaining({ Ref: 'S-01', 'Help?': 'together', Status: '' }),
  ]);
});

test('rows that change, go and come: the tab follows, and people keep their own columns and rows', () => {
  const { programme, sam, lee } = withDoc();
  for (const minutes of ['10', '20', '30']) writeRow(sam, 'meeting', { 'Min.': minutes });
  readDocs(programme);
  const refs = [1, 2, 3].map((row) => rowInDoc(sam, 'meeting', row)['Ref']);
  insertColumnByHand(programme.workspace, LEAD, 'Meetings', 2);
  const notes = { 2: 'Note', 3: 'about one', 4: 'about two', 5: 'about three', 6: 'My own row' };
  for (const [row, text] of Object.entries(notes)) {
    typeIntoCell(programme.workspace, LEAD, 'Meetings', { row: Number(row), column: 2 }, text);
  }
  const noteOf = (ref = ''): unknown =>
    rowsOf(programme, 'Meetings').find(({ cells }) => cells['Ref'] === ref)?.cells['Note'];
  const before = refs.map(noteOf);
  overwrite(lee, cellOf(lee, 'meeting', 3, 'Min.'), '33');
  deleteRow(lee, 'meeting', 1);
  writeRow(lee, 'meeting', { 'Min.': '40' });
  readDocs(programme);
  expect(refs.map(noteOf)).toEqual([undefined, before[1], before[2]]);
  const rows = rowsOf(programme, 'Meetings').map(({ cells }) => [cells['Ref'], cells['Min.']]);
  expect(rows).toContainEqual([refs[2], '33']);
  expect(rows).toContainEqual(['', '']);
  expect(rows).toContainEqual(['M-04', '40']);
  expect(rows).toHaveLength(4);
  expect(noteOf('M-04')).toBe('');
  expectNothingBroken(programme);
});

test('the exact words of a highlight come only with the teacher’s yes and its date, and go with it', () => {
  const { programme, sam } = withDoc();
  const words = 'They asked for more.';
  const row = writeRow(sam, 'highlight', { 'Exact words': words, 'My answer': 'not yet' });
  const told = (): unknown => records(programme, 'highlight')[0]?.['Exact words'];
  readDocs(programme);
  expect(told()).toBe('');
  overwrite(sam, cellOf(sam, 'highlight', row, 'My answer'), 'Yes');
  readDocs(programme);
  expect(told()).toBe('');
  overwrite(sam, cellOf(sam, 'highlight', row, 'On'), '9/15/2026');
  readDocs(programme);
  expect(records(programme, 'highlight')).toEqual([
    expect.objectContaining({ 'My answer': 'yes', On: '2026-09-15', 'Exact words': words }),
  ]);
  overwrite(sam, cellOf(sam, 'highlight', row, 'My answer'), 'yes!! but ask me');
  readDocs(programme);
  expect(records(programme, 'highlight')).toEqual([
    expect.objectContaining({ 'My answer': '', 'Exact words': '' }),
  ]);
  expect(JSON.stringify(programme.workspace.state.sheets)).not.toContain(words);
});

test.each<[string, (sam: Desk, row: number) => void]>([
  [
    'struck through',
    (sam, row) => {
      const from = { ...cellOf(sam, 'highlight', row, 'My answer'), offset: 0 };
      const to = { ...from, offset: 3 };
      strikeThroughByHand(sam.workspace, sam.person, sam.docId, { from, to });
    },
  ],
  [
    'deleted with its table',
    (sam, row) => {
      const { table } = cellOf(sam, 'highlight', row, 'My answer');
      deleteTableByHand(sam.workspace, sam.person, sam.docId, { table });
    },
  ],
])('a yes that is %s is a yes no more', (_, takeBack) => {
  const { programme, sam } = withDoc();
  const words = 'They asked for more.';
  const yes = { 'My answer': 'yes', On: '9/15/2026', 'Exact words': words };
  const row = writeRow(sam, 'highlight', yes);
  readDocs(programme);
  expect(records(programme, 'highlight')).toHaveLength(1);
  takeBack(sam, row);
  readDocs(programme);
  const kept = records(programme, 'highlight').filter((cells) => cells['My answer'] === 'yes');
  expect(kept).toEqual([]);
  expect(JSON.stringify(programme.workspace.state.sheets)).not.toContain(words);
  expect(educatorRow(programme, SAM).cells['Problem']).toContain('Sharing what works');
});

test('a formula that somebody writes into a Doc or carries as a name stays text', () => {
  const { programme, sam } = withDoc();
  const { row } = educatorRow(programme, SAM);
  const column = columnOf(programme, 'Educators', 'Name');
  typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, '\'=HYPERLINK("x")');
  writeRow(sam, 'plan', { 'School year': '=1+1' });
  readDocs(programme);
  const [plan] = rowsOf(programme, 'Plan');
  expect(plan?.cells).toMatchObject({ Teacher: '=HYPERLINK("x")', 'School year': '=1+1' });
});

test('words too long for a cell of the Sheet are told, and keep nothing else from its turn', () => {
  const { programme, sam } = withDoc();
  writeRow(sam, 'plan', { 'School year': 'x'.repeat(50_001) });
  writeRow(sam, 'highlight', {
    ...{ 'Exact words': 'y'.repeat(50_001), 'My answer': 'yes', On: '9/15/2026' },
  });
  writeRow(sam, 'meeting', { 'Min.': '10' });
  readDocs(programme);
  expect(records(programme, 'meeting')).toEqual([expect.objectContaining({ 'Min.': '10' })]);
  expect(records(programme, 'plan')).toEqual([expect.objectContaining({ 'School year': '' })]);
  expect(records(programme, 'highlight')).toEqual([
    expect.objectContaining({ 'My answer': 'yes', 'Exact words': '' }),
  ]);
  const problem = educatorRow(programme, SAM).cells['Problem'];
  expect(problem).toContain('row 1, School year: this is too long');
  expect(problem).toContain('row 1, Exact words: this is too long');
});

test.each(['not a time', '2126-01-01T00:00:00.000Z'])(
  'what somebody types as the time of the last reading, %s, keeps nothing back',
  (typed) => {
    const { programme, sam } = withDoc();
    const { row } = educatorRow(programme, SAM);
    const column = columnOf(programme, 'Educators', 'Doc last read');
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, typed);
    writeRow(sam, 'meeting', { 'Min.': '10' });
    readDocs(programme);
    expect(records(programme, 'meeting')).toEqual([expect.objectContaining({ 'Min.': '10' })]);
  },
);

test('the first reading goes by the Sheet’s own order of dates, too', () => {
  const { programme, sam } = withDoc();
  const { sheets, base } = programme.workspace.state;
  Object.assign(Object.values(sheets)[0] ?? {}, { locale: 'de_DE' });
  for (const store of Object.values(base.properties)) delete store['locale#0'];
  writeRow(sam, 'visit', { Date: '4/5/2026' });
  readDocs(programme);
  expect(records(programme, 'visit')).toEqual([expect.objectContaining({ Date: '2026-05-04' })]);
});

test('in a Sheet that is at home in Germany, 4/5 is in May', () => {
  const { programme, sam } = withDoc();
  const book = Object.values(programme.workspace.state.sheets)[0];
  Object.assign(book ?? {}, { locale: 'de_DE' });
  programme.wait(25 * 60);
  writeRow(sam, 'visit', { Date: '4/5/2026' });
  readDocs(programme);
  expect(records(programme, 'visit')).toEqual([expect.objectContaining({ Date: '2026-05-04' })]);
});
