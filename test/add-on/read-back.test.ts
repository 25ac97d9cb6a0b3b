// What teacher and coach write into their Doc comes into the Sheet: words, dates and numbers of the columns
// that say so, by the hour, by a button, or when the teacher is opened. The Doc stays as they wrote it.
import {
  deleteColumnByHand,
  deleteTableByHand,
  insertTableByHand,
  mergeCellsByHand,
} from '../../local/services/docs/by-hand-tables';
import { insertChipByHand, renameHeadingByHand } from '../../local/services/docs/by-hand-text';
import { suggestTextByHand } from '../../local/services/docs/by-hand-suggest';
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { expectOnlyAdded, momentOf } from '../support/doc-oracle';
import type { Desk } from '../support/doc-tables';
import { expectNothingBroken } from '../support/invariants';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM } from '../support/programme';
import {
  cellOf,
  deleteRow,
  deskOf,
  overwrite,
  records,
  rowInDoc,
  writeRow,
} from '../support/shared-doc';

const MINUTE_MS = 60_000;

const coached = LocalProgramme.ready();
coached.answer(SAM);
coached.start(SAM);
coached.wait(61);
coached.wait(61);

/** Sam's Doc, read when it was still empty, with both of them at it. */
function withDoc(): { programme: LocalProgramme; sam: Desk; lee: Desk } {
  const programme = coached.copy();
  return { programme, sam: deskOf(programme, SAM), lee: deskOf(programme, SAM, LEAD) };
}

/** A little later the coach presses the button. */
function readDocs(programme: LocalProgramme): void {
  programme.workspace.clock.advance(MINUTE_MS);
  programme.ask('readDocs', []);
}

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

test('a thousand rows without a Ref are numbered, some at each reading', () => {
  const { programme, sam, lee } = withDoc();
  for (let n = 0; n < 1_200; n += 1) writeRow(sam, 'goal', { 'Why it matters to me': 'x' });
  for (let n = 0; n < 8; n += 1) readDocs(programme);
  expect(records(programme, 'goal')).toHaveLength(1_200);
  expect(rowInDoc(lee, 'goal', 1_200)['Ref']).not.toBe('');
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

describe('what can’t be read is told by place and column, never with its text', () => {
  const SECRET = 'Jo’s father';

  /** What is told after somebody did something to the meetings, of which the first is whole. */
  function afterDoing(harm: (desk: Desk) => void): {
    problems: string[];
    rows: ReturnType<typeof records>;
  } {
    const { programme, sam } = withDoc();
    writeRow(sam, 'meeting', { Date: '9/14/2026', 'Min.': '30', Ref: 'M-01' });
    writeRow(sam, 'meeting', { Date: '9/15/2026', 'Min.': '45', Ref: 'M-02' });
    readDocs(programme);
    harm(sam);
    const before = momentOf(sam);
    readDocs(programme);
    expectOnlyAdded(sam, before);
    const { problems } = programme.open(SAM).reading;
    expect(educatorRow(programme, SAM).cells['Problem']).toBe(problems.join('\n'));
    expect(problems.join()).not.toContain(SECRET);
    expectNothingBroken(programme);
    return { problems, rows: records(programme, 'meeting') };
  }

  const first = expect.objectContaining({ Ref: 'M-01', 'Min.': '30' });

  test.each<[string, string, string]>([
    ['an unknown word', 'Kind', SECRET],
    ['no date', 'Next date', SECRET],
    ['no number', 'Min.', SECRET],
  ])('%s', (_, heading, text) => {
    const { problems, rows } = afterDoing((desk) => {
      overwrite(desk, cellOf(desk, 'meeting', 2, heading), text);
    });
    expect(problems).toEqual([expect.stringContaining(`Our meetings, row 2, ${heading}:`)]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', [heading]: '' })]);
  });

  test('a Ref that stands twice: both rows wait, and the Sheet keeps what it has', () => {
    const { problems, rows } = afterDoing((desk) => {
      writeRow(desk, 'meeting', { 'Min.': '50', Ref: 'm 2' });
    });
    expect(problems.join('\n')).toMatch(/Our meetings, row \d, Ref:/);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('merged cells', () => {
    const { problems } = afterDoing((desk) => {
      const cell = cellOf(desk, 'meeting', 2, 'Date');
      const { workspace, person, docId } = desk;
      mergeCellsByHand(workspace, person, docId, { ...cell, rowSpan: 1, columnSpan: 2 });
    });
    expect(problems.join('\n')).toMatch(/Our meetings, row 2, (Date|Min\.):/);
  });

  test('a table in a cell', () => {
    const { problems, rows } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Next date');
      const { workspace, person, docId } = desk;
      insertTableByHand(workspace, person, docId, { at, rows: 2, columns: 2 });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Next date:')]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('a suggestion that waits', () => {
    const { problems } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Min.');
      suggestTextByHand(desk.workspace, desk.person, desk.docId, { at, text: '9' });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Min.:')]);
  });

  test('a chip', () => {
    const { problems } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Kind');
      const { workspace, person, docId } = desk;
      insertChipByHand(workspace, person, docId, {
        at,
        chip: { type: 'dropdown', selected: 'chat' },
      });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Kind:')]);
  });

  test('a column that was deleted', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      deleteColumnByHand(workspace, person, docId, cellOf(desk, 'meeting', 0, 'Kind'));
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, Kind:')]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('a table that was deleted: the Sheet keeps its rows', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      deleteTableByHand(workspace, person, docId, cellOf(desk, 'meeting', 0, 'Kind'));
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings:')]);
    expect(rows).toHaveLength(2);
  });

  test('headings that were renamed: the tables and columns are known by their place', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      overwrite(desk, cellOf(desk, 'meeting', 0, 'Min.'), 'How long');
      const heading = { heading: 'Our meetings', to: 'When we met' };
      renameHeadingByHand(workspace, person, docId, heading);
    });
    expect(problems).toEqual([]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });
});

test('a Doc that is mended loses its problem', () => {
  const { programme, sam } = withDoc();
  writeRow(sam, 'meeting', { 'Min.': 'an hour or so' });
  readDocs(programme);
  expect(educatorRow(programme, SAM).cells['Problem']).toContain('Our meetings, row 1, Min.:');
  overwrite(sam, cellOf(sam, 'meeting', 1, 'Min.'), '60');
  readDocs(programme);
  expect(educatorRow(programme, SAM).cells['Problem']).toBe('');
  expect(records(programme, 'meeting')).toEqual([expect.objectContaining({ 'Min.': '60' })]);
});
