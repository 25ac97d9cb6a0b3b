// Teachers whom coaches type or copy in the Sheet itself: nobody's answers land in somebody else's row.
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { KEEP, NAME } from '../support/answers';
import { columnOf, educatorRow, rowsOf, shown } from '../support/looking';
import { LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH, YUSUF } from '../support/programme';

const ready = LocalProgramme.ready();
const FIRST_FREE = 5;

/** Types a row as a person would: label → text. */
function typeRow(programme: LocalProgramme, row: number, cells: Record<string, string>): void {
  for (const [label, text] of Object.entries(cells)) {
    const place = { row, column: columnOf(programme, 'Educators', label) };
    typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
  }
}

/** Copies all texts of a row, hidden ones too, and changes some. */
function copyRow(programme: LocalProgramme, from: number, to: number, cells: object): void {
  const [labels, source] = shown(programme, 'Educators', [2, from]);
  const copied = (labels?.texts ?? []).map((label, at) => [label, source?.texts[at] ?? '']);
  typeRow(programme, to, { ...Object.fromEntries(copied), ...cells });
}

describe('teachers typed straight into the Sheet', () => {
  const programme = ready.copy();
  typeRow(programme, FIRST_FREE, {
    Name: 'Yusuf by hand',
    'E-mail': ' Yusuf.Amari@riverbend.example',
  });
  typeRow(programme, FIRST_FREE + 1, { Name: 'Pat', 'E-mail': PRINCIPAL, Coach: SECOND_COACH });
  typeRow(programme, FIRST_FREE + 2, { Name: 'Not finished' });

  it('get their own answers, each in their own row', () => {
    const answered = programme.copy();
    answered.answer(YUSUF, { [NAME]: 'Yusuf Amari', [KEEP]: 'Stations.' });
    answered.answer(PRINCIPAL, { [KEEP]: 'Debates.' });
    const said = rowsOf(answered, 'Educators').map(({ cells }) => [
      cells['Name'],
      cells['What already works'],
    ]);
    expect(said.slice(2)).toEqual([
      ['Yusuf by hand', 'Stations.'],
      ['Pat', 'Debates.'],
      ['Not finished', ''],
    ]);
    expect(answered.open(PRINCIPAL, SECOND_COACH).answeredOn).not.toBe('');
  });

  it('are in the sidebar after the next hourly run, with what was typed', () => {
    const later = programme.copy();
    later.wait(61);
    expect(later.roster(SECOND_COACH).map(({ name }) => name)).toContain('Pat');
    expect(later.roster().map(({ name }) => name)).toContain('Yusuf by hand');
    expect(later.roster().map(({ name }) => name)).not.toContain('Not finished');
    expect(educatorRow(later, PRINCIPAL).cells['State']).toBe('Invited');
  });

  it('are not added a second time', () => {
    const reply = programme
      .copy()
      .ask('addTeachers', [[{ name: 'Yusuf', email: YUSUF, school: 'North School', coach: '' }]]);
    expect(reply).toMatchObject({ problems: [{ row: 0, field: 'email' }] });
  });
});

it('never writes one person’s answers into a copy of their row, nor the other way round', () => {
  const programme = ready.copy();
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  const { row } = educatorRow(programme, SAM);
  copyRow(programme, row, FIRST_FREE, { Name: 'Yusuf', 'E-mail': YUSUF });
  programme.answer(YUSUF, { [KEEP]: 'Stations.' });
  programme.answer(SAM, { [KEEP]: 'Field trips.' });
  const said = rowsOf(programme, 'Educators').map(({ cells }) => [
    cells['E-mail'],
    cells['What already works'],
  ]);
  expect(said).toContainEqual([SAM, 'Field trips.']);
  expect(said).toContainEqual([YUSUF, 'Stations.']);
  expect(said).not.toContainEqual([SAM, 'Stations.']);
  expect(said).not.toContainEqual([YUSUF, 'Field trips.']);
});

it('tells once that a row was copied, and which', () => {
  const programme = ready.copy();
  programme.answer(SAM);
  copyRow(programme, educatorRow(programme, SAM).row, FIRST_FREE, {
    Name: 'Yusuf',
    'E-mail': YUSUF,
  });
  programme.wait(61);
  programme.wait(61);
  const problems = rowsOf(programme, 'Problems').map(({ cells }) => cells['Problem']);
  expect(problems).toEqual([expect.stringMatching(/^The row of Sam Ortiz stands here twice/)]);
  const { educatorId } = programme.educator(SAM);
  const other = programme.ask('listTeachers', []).find(({ email }) => email !== SAM)?.educatorId;
  expect(programme.refusal('merge', [other ?? '', educatorId])).toBe('damaged');
});

it.each(['', '{"keep":', '[1]'])(
  'stored answers that somebody made unreadable come back: %p',
  (json) => {
    const programme = ready.copy();
    programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
    const before = rowsOf(programme, 'Educators');
    const { row } = educatorRow(programme, SAM);
    typeRow(programme, row, { 'Answers (for the program)': json });
    expect(programme.open(SAM).talents).toEqual([]);
    programme.wait(25 * 60);
    expect(rowsOf(programme, 'Educators')).toEqual(before);
    expect(rowsOf(programme, 'Answers')).toHaveLength(1);
  },
);

it('what a coach typed as address and state stays as typed when newer answers come', () => {
  const programme = ready.copy();
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  const { row } = educatorRow(programme, SAM);
  const typed = { 'E-mail': 'Sam.Ortiz@Riverbend.example', State: 'On leave until May' };
  typeRow(programme, row, typed);
  programme.wait(10);
  programme.answer(SAM, { [KEEP]: 'Field trips.' });
  const [sam] = rowsOf(programme, 'Educators').map(({ cells }) => cells);
  expect(sam).toMatchObject({ ...typed, 'What already works': 'Field trips.' });
  expect(rowsOf(programme, 'Educators')).toHaveLength(2);
});
