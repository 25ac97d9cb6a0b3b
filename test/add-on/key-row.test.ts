// Whatever people do to the first two rows of a tab, every answer stays in its column: what the labels
// still tell is mended by the hourly run, what they don't is asked, and answers wait in the Form.
import { runFunction } from '../../local/host/script-host';
import { insertLines } from '../../local/services/spreadsheet/sheet-grid';
import { sortRows } from '../../local/services/spreadsheet/sorting';
import {
  clearByHand,
  deleteByHand,
  insertColumnByHand,
  openTab,
  setFilterByHand,
  showAllByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { moveColumnByHand } from '../../local/services/spreadsheet/by-hand-moves';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';
import { ANSWER_LABELS } from '../../src/core/answers/labels';
import { KEEP } from '../support/answers';
import { forEveryCall, killAfter } from '../support/faults';
import { columnOf, educatorRow, rowsOf, shown, tab } from '../support/looking';

const LABEL = 'What already works';
const TALENTS_LABEL = ANSWER_LABELS.talents;
const NOTE = 'Likes mornings';

/** Two who answered, and a column of the lead's own notes. */
const ready = LocalProgramme.ready();
ready.answer(SAM, { [KEEP]: 'Stations.' });
ready.answer(ANA, { [KEEP]: 'Calm starts.' });
insertColumnByHand(ready.workspace, LEAD, 'Educators', 3);
typeIntoCell(ready.workspace, LEAD, 'Educators', 'C2', 'My notes');
typeIntoCell(ready.workspace, LEAD, 'Educators', 'C3', NOTE);
ready.wait(61);

function typeAt(programme: LocalProgramme, row: number, column: number, text: string): void {
  typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, text);
}

function sortEverything(programme: LocalProgramme, column: number): void {
  const { sheet } = openTab(programme.workspace, LEAD, 'Educators');
  const area = { row: 1, column: 1, numRows: sheet.rows.length, numColumns: sheet.columns.length };
  sortRows(sheet, area, [{ column, ascending: true }]);
}

const HARM: Record<string, (programme: LocalProgramme) => void> = {
  'every key cleared': ({ workspace }) => clearByHand(workspace, LEAD, 'Educators', 'A1:AZ1'),
  'some keys cleared': ({ workspace }) => clearByHand(workspace, LEAD, 'Educators', 'D1:M1'),
  'keys typed over': (programme) => {
    for (const column of [1, 5, 14, 20]) typeAt(programme, 1, column, `oops ${column}`);
  },
  'the key row deleted': ({ workspace }) => deleteByHand(workspace, LEAD, 'Educators', 'rows', 1),
  'the labels deleted': ({ workspace }) => deleteByHand(workspace, LEAD, 'Educators', 'rows', 2),
  'a row put above the keys': ({ workspace }) => {
    insertLines(openTab(workspace, LEAD, 'Educators').sheet, 'rows', 1, 1, 1);
  },
  'keys and labels sorted into the data': (programme) =>
    sortEverything(programme, columnOf(programme, 'Educators', 'E-mail')),
  'labels in other case and spacing, keys cleared': (programme) => {
    for (const label of ['Coach', LABEL]) {
      const column = columnOf(programme, 'Educators', label);
      typeAt(programme, 1, column, '');
      typeAt(programme, 2, column, `  ${label.toUpperCase()}`);
    }
  },
};

describe.each(Object.keys(HARM))('%s', (name) => {
  it('is mended within the hour; the next answers land where they belong, nobody loses a cell', () => {
    const programme = ready.copy();
    HARM[name]?.(programme);
    const runs = programme.answer(SAM, { [KEEP]: '=Groups.' }).runs;
    expect(runs).toHaveLength(1);
    programme.wait(61);
    programme.wait(61);
    expect(programme.ask('refresh', []).notices).toEqual([]);
    const { frozenRows, visible, filter } = tab(programme, 'Educators');
    expect([visible[0]?.[0], filter?.row]).toEqual([2, 2]);
    expect(frozenRows).toBeGreaterThanOrEqual(2);
    const rows = rowsOf(programme, 'Educators');
    expect(rows).toHaveLength(2);
    const label = name.startsWith('labels in') ? `  ${LABEL.toUpperCase()}` : LABEL;
    const texts = rows.map(({ cells }) => [cells['E-mail'], cells[label]]).sort();
    expect(texts).toEqual([
      [ANA, 'Calm starts.'],
      [SAM, '=Groups.'],
    ]);
    expect(JSON.stringify(rows)).toContain(NOTE);
    expect(rowsOf(programme, 'Answers')).toHaveLength(3);
  });
});

it('mending that dies at any call is finished by the next run', () => {
  const harmed = ready.copy();
  HARM['keys and labels sorted into the data']?.(harmed);
  const wanted = rowsOf(ready, 'Educators')
    .map(({ cells }) => cells[LABEL])
    .sort();
  const cases = forEveryCall(
    harmed,
    ({ workspace }, n) => {
      const faultHook = killAfter(n, n % 2 === 0 ? 'writes lost' : 'writes landed');
      const options = { user: LEAD, context: 'trigger', faultHook } as const;
      return { reached: !runFunction(workspace, 'onHourly_', options).ok };
    },
    (programme, n) => {
      programme.wait(61);
      const rows = rowsOf(programme, 'Educators');
      expect([n, rows.map(({ cells }) => cells[LABEL]).sort()]).toEqual([n, wanted]);
      expect(JSON.stringify(rows)).toContain(NOTE);
      expect(programme.ask('refresh', []).notices).toEqual([]);
    },
  );
  expect(cases).toBeGreaterThan(40);
});

describe('a column that lost its key and its label', () => {
  function harmed(): LocalProgramme {
    const programme = ready.copy();
    const column = columnOf(programme, 'Educators', LABEL);
    typeAt(programme, 1, column, '');
    typeAt(programme, 2, column, 'Fortalezas');
    programme.answer(SAM, { [KEEP]: 'Groups.' });
    programme.wait(61);
    return programme;
  }

  it('is asked about; until then nothing is written into any column, and answers wait', () => {
    const programme = harmed();
    const [notice] = programme.ask('refresh', []).notices;
    expect(notice).toMatchObject({ kind: 'problem', action: 'care' });
    expect(programme.ask('refresh', [], SECOND_COACH).notices).toMatchObject([
      { kind: 'info', text: expect.stringContaining('Please tell Lee Okafor.') },
    ]);
    const { columnQuestions } = programme.ask('openCare', []);
    expect(columnQuestions).toMatchObject([
      {
        tab: 'Educators',
        label: LABEL,
        choices: [{ column: 'C', label: 'My notes' }, { label: 'Fortalezas' }],
      },
    ]);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      Fortalezas: 'Stations.',
      'My notes': NOTE,
    });
    expect(programme.refusal('openCare', [], SECOND_COACH)).toBe('only-the-lead');
  });

  it('is found by the lead’s word; the answers that waited come with the next run', () => {
    const programme = harmed();
    const [question] = programme.ask('openCare', []).columnQuestions;
    const column = question?.choices[1]?.column ?? '';
    const care = programme.ask('answerColumnQuestion', [question?.id ?? '', column]);
    expect([care.columnQuestions, care.health]).toEqual([[], []]);
    programme.wait(61);
    expect(educatorRow(programme, SAM).cells).toMatchObject({ Fortalezas: 'Groups.' });
    expect(educatorRow(programme, ANA).cells).toMatchObject({ Fortalezas: 'Calm starts.' });
    expect(programme.ask('refresh', []).notices).toEqual([]);
  });

  it('takes no word about another column', () => {
    const programme = harmed();
    const [question] = programme.ask('openCare', []).columnQuestions;
    const sheets = JSON.stringify(programme.workspace.state.sheets);
    expect(programme.refusal('answerColumnQuestion', [question?.id ?? '', 'A'])).toBe(
      'bad-request',
    );
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(sheets);
  });

  it('gets a new place beside its neighbor when it is none of them', () => {
    const programme = harmed();
    const [question] = programme.ask('openCare', []).columnQuestions;
    const neighbor = columnOf(programme, 'Educators', TALENTS_LABEL);
    programme.ask('answerColumnQuestion', [question?.id ?? '', '']);
    expect(columnOf(programme, 'Educators', LABEL)).toBe(neighbor + 1);
    programme.wait(61);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      Fortalezas: 'Stations.',
      [LABEL]: 'Groups.',
      'My notes': NOTE,
    });
  });

  it('takes no word that was given before people moved the columns', () => {
    const programme = harmed();
    const [question] = programme.ask('openCare', []).columnQuestions;
    const now = columnOf(programme, 'Educators', 'Fortalezas');
    moveColumnByHand(programme.workspace, LEAD, 'Educators', now, 3);
    const sheets = JSON.stringify(programme.workspace.state.sheets);
    expect(programme.refusal('answerColumnQuestion', [question?.id ?? '', 'C'])).toBe(
      'bad-request',
    );
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(sheets);
    const [again] = programme.ask('openCare', []).columnQuestions;
    expect(again?.choices[0]).toEqual({ column: 'C', label: 'Fortalezas' });
  });

  it.each([
    ['another question', ['Educators/name', 'C']],
    ['a tab of nobody', ['Nowhere/name', '']],
    ['no text', [7, {}]],
  ])('takes no word about %s', (_, args) => {
    const programme = harmed();
    const sheets = JSON.stringify(programme.workspace.state.sheets);
    const reply = programme.callServer(['answerColumnQuestion', args]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(sheets);
  });
});

it('a column that somebody copied with its key counts once, and answers go on', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  const column = columnOf(programme, 'Educators', LABEL);
  insertColumnByHand(workspace, LEAD, 'Educators', column + 1);
  for (const row of [1, 2, 3, 4]) {
    typeAt(
      programme,
      row,
      column + 1,
      shown(programme, 'Educators', [row])[0]?.texts[column - 1] ?? '',
    );
  }
  programme.answer(ANA, { [KEEP]: 'Groups.' });
  programme.wait(61);
  const keep = (at: number) =>
    shown(programme, 'Educators', [3, 4]).map(({ texts }) => texts[at - 1]);
  expect([keep(column), keep(column + 1)]).toEqual([
    ['Stations.', 'Groups.'],
    ['Stations.', 'Calm starts.'],
  ]);
  expect(programme.ask('refresh', []).notices).toEqual([]);
});

it('the frame that people took away is put back within a day, also of a tab that nobody uses', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  for (const name of ['Educators', 'Library']) {
    showAllByHand(workspace, LEAD, name);
    openTab(workspace, LEAD, name).sheet.frozenRows = 0;
    setFilterByHand(workspace, LEAD, name);
  }
  moveColumnByHand(workspace, LEAD, 'Educators', 1, 20);
  programme.wait(25 * 60);
  for (const name of ['Educators', 'Library']) {
    const { frozenRows, visible, filter } = tab(programme, name);
    expect([name, frozenRows, visible[0]?.[0], filter?.row]).toEqual([name, 2, 2, 2]);
  }
  expect(columnOf(programme, 'Educators', 'Name')).toBe(20);
});
