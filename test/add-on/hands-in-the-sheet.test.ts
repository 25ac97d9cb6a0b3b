// Coaches make the Sheet their own: rename, move, add, sort. Answers still land where they belong, and
// whatever teachers type stays text.
import {
  filterColumnByHand,
  hideByHand,
  insertColumnByHand,
  sortByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { KEEP, NAME, QUESTION, SUBJECTS } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';

const ready = LocalProgramme.ready();

/** As dragging the heading of a column does. */
function moveColumn(programme: LocalProgramme, tab: string, from: number, to: number): void {
  const book = programme.workspace.state.sheets[programme.workspace.state.containerId];
  const sheet = book?.sheets.find(({ name }) => name === tab);
  const move = <T>(line: T[]): void => void line.splice(to - 1, 0, ...line.splice(from - 1, 1));
  if (!sheet) throw new Error(`There is no tab "${tab}".`);
  move(sheet.columns);
  for (const { cells } of sheet.rows) {
    while (cells && cells.length < sheet.columns.length) cells.push(null);
    if (cells) move(cells);
  }
}

describe('a Sheet that the coaches rearranged', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  const label = (text: string): number => columnOf(programme, 'Educators', text);
  const rename = (from: string, to: string): void =>
    typeIntoCell(workspace, LEAD, 'Educators', { row: 2, column: label(from) }, to);

  rename('What already works', 'Strengths');
  rename('E-mail', 'Correo');
  rename('Correo', 'E-mail');
  moveColumn(programme, 'Educators', label('Strengths'), 1);
  moveColumn(programme, 'Educators', label('State'), label('Years of teaching'));
  insertColumnByHand(workspace, SECOND_COACH, 'Educators', 3);
  const own = { row: 2, column: 3 };
  typeIntoCell(workspace, SECOND_COACH, 'Educators', own, 'Our notes');
  typeIntoCell(workspace, SECOND_COACH, 'Educators', { row: 3, column: 3 }, '=LEN(B3)');
  typeIntoCell(workspace, SECOND_COACH, 'Educators', { row: 4, column: 3 }, '2026-10-01');
  sortByHand(workspace, LEAD, 'Educators', label('Name'));
  hideByHand(workspace, LEAD, 'Educators', 'columns', label('Subjects'));
  filterColumnByHand(workspace, LEAD, 'Educators', label('Name'), ['Ana Lindqvist']);
  const before = { sam: educatorRow(programme, SAM), ana: educatorRow(programme, ANA) };
  programme.answer(ANA, { [NAME]: 'Ana', [KEEP]: 'Stations.' });
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  programme.answer(YUSUF, { [NAME]: 'Yusuf Amari' });

  it('takes each answer into its own column and row', () => {
    expect(educatorRow(programme, ANA).cells).toMatchObject({
      Strengths: 'Stations.',
      State: 'Answered',
      Coach: SECOND_COACH,
    });
    expect(educatorRow(programme, SAM).cells).toMatchObject({ Strengths: 'Lab notebooks.' });
    expect(educatorRow(programme, YUSUF).cells).toMatchObject({ Name: 'Yusuf Amari', Coach: '' });
    expect(rowsOf(programme, 'Educators')).toHaveLength(3);
  });

  it('keeps what people put into their own column', () => {
    for (const [email, row] of [
      [SAM, before.sam],
      [ANA, before.ana],
    ] as const) {
      const after = educatorRow(programme, email);
      expect(after.row).toBe(row.row);
      expect(after.cells['Our notes']).toBe(row.cells['Our notes']);
      expect(after.inputs['Our notes']).toBe(row.inputs['Our notes']);
    }
    expect(educatorRow(programme, YUSUF).cells['Our notes']).toBe('');
    expect(Object.values(before.sam.inputs)).toContain('=LEN(B3)');
  });

  it('still gives every coach their caseload, their profile and their Doc', () => {
    expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
    const { doc, state } = programme.start(ANA, SECOND_COACH);
    expect([doc.kind, state]).toEqual(['shared', 'coaching']);
    expect(educatorRow(programme, ANA).cells['State']).toBe('Coaching');
    expect(educatorRow(programme, SAM).cells['State']).toBe('Answered');
    expect(programme.open(SAM).stateLabel).toBe('Answered');
  });
});

const LONG = 'äö🎉 '.repeat(400);
const HOSTILE = [
  ...['=1+1', "'twas the night", "''", '+1', '-2', '@x', '1/2', 'TRUE', '007', '1e5', '50%'],
  ...['2026-09-14', '10:30', '#REF!', '\ttab', ' spaced ', '＝1', '{{x}}', '<?= 1 ?>', '$&'],
  ...['<script>alert(1)</script>', '</script>', '__proto__', 'constructor', '👩‍🏫 ok', 'שלום'],
  ...['two\nlines', '{"a":1}', LONG],
];

describe('what teachers type', () => {
  const programme = ready.copy();
  programme.answer(SAM);

  it.each(HOSTILE)('%j stays exactly that', (text) => {
    programme.answer(SAM, { [QUESTION]: text, [SUBJECTS]: ['Math', text] });
    const { cells, inputs } = educatorRow(programme, SAM);
    expect(cells['Question or challenge']).toBe(text);
    expect(cells['Subjects']).toBe(`Math; ${text}`);
    expect([text, `'${text}`]).toContain(inputs['Question or challenge'] ?? text);
    const [newest] = rowsOf(programme, 'Answers').slice(-1);
    expect(newest?.cells['Question or challenge']).toBe(text);
    const { answers } = programme.open(SAM);
    expect(answers.map((one) => one.text)).toContain(text);
  });

  it('never becomes a formula, a number or a date anywhere in the Sheet', () => {
    const contents = Object.values(programme.workspace.state.sheets)
      .flatMap(({ sheets }) => sheets)
      .flatMap(({ rows }) => rows.flatMap(({ cells = [] }) => cells));
    const others = contents.filter((content) => typeof content !== 'string' && content !== null);
    expect(others).toEqual([]);
  });

  it('can be a name, too', () => {
    const named = ready.copy();
    named.answer(YUSUF, { [NAME]: '=cmd|x' });
    const [yusuf] = rowsOf(named, 'Educators').slice(-1);
    expect(yusuf?.cells['Name']).toBe('=cmd|x');
    expect(named.roster().map(({ name }) => name)).toContain('=cmd|x');
  });
});
