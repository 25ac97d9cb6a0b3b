// Coaches make the Sheet their own: rename, move, add, sort. Answers still land where they belong.
import {
  filterColumnByHand,
  hideByHand,
  insertColumnByHand,
  sortByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import type { FaultHook } from '../../local/host/execution';
import { KEEP, NAME } from '../support/answers';
import { afterRemoteCall } from '../support/faults';
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

describe('rows that somebody sorts while an action looks for one', () => {
  const coached = ready.copy();
  coached.answer(SAM);
  coached.answer(YUSUF, { [NAME]: 'Yusuf Amari' });
  coached.start(SAM);
  coached.start(YUSUF);
  const [sam, yusuf] = [SAM, YUSUF].map((email) => coached.educator(email).educatorId);
  const copy = coached.snapshot();
  const sorting = (programme: LocalProgramme, n: number): FaultHook =>
    afterRemoteCall(n, () => sortByHand(programme.workspace, LEAD, 'Educators', 1, n % 2 === 0));
  /** The lock, what is remembered, the keys, the IDs, and the rows that are read then. */
  const LOOKS = [2, 3, 4, 5, 6, 7];

  it.each(LOOKS)('nobody else is paused: after call %i', (n) => {
    const programme = copy();
    const faultHook = sorting(programme, n);
    const reply = programme.press('changeState', [sam ?? '', 'paused'], { faultHook });
    if (n < 6) expect(educatorRow(programme, YUSUF).cells['State']).toBe('Coaching');
    if (reply.ok) expect(reply.value.email).toBe(SAM);
    else expect(reply.error.code).toBe('busy');
  });

  it.each([3, 4])('nobody else is handed over: after call %i', (n) => {
    const programme = copy();
    const faultHook = sorting(programme, n);
    const press = [sam ?? '', SECOND_COACH, 'without-doc'] as const;
    expect(programme.press('handOver', [...press], { faultHook }).ok).toBe(true);
    const coaches = [SAM, YUSUF].map((email) => educatorRow(programme, email).cells['Coach']);
    expect(coaches).toEqual([SECOND_COACH, LEAD]);
  });

  it.each(LOOKS)('nobody else is merged: after call %i', (n) => {
    const [programme, undisturbed] = [copy(), copy()];
    const pair: [string, string] = [sam ?? '', yusuf ?? ''];
    undisturbed.ask('merge', pair);
    const faultHook = sorting(programme, n);
    const reply = programme.press('merge', pair, { faultHook });
    if (!reply.ok) expect(reply.error.code).toBe('busy');
    const after = reply.ok ? undisturbed : coached;
    expect(educatorRow(programme, SAM).cells).toEqual(educatorRow(after, SAM).cells);
    expect(rowsOf(programme, 'Educators')).toHaveLength(reply.ok ? 2 : 3);
  });
});
