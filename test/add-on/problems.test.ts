// The lead hears of open problems in the sidebar until they are settled in the tab.
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { KEEP } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';

/** Sam's response, which somebody else edited. */
function withProblem(): LocalProgramme {
  const programme = LocalProgramme.ready();
  programme.answer(SAM);
  programme.wait(10);
  const editToken = programme.form.responses[0]?.editToken ?? '';
  programme.answer(YUSUF, { [KEEP]: 'Not Sam’s words.' }, { editToken });
  return programme;
}

it('tells the lead, and no other coach, as long as one is open', () => {
  const programme = withProblem();
  const problems = rowsOf(programme, 'Problems');
  expect(problems.map(({ cells }) => cells['Status'])).toEqual(['open']);
  const [problem] = problems;
  expect(programme.ask('refresh', []).notices).toMatchObject([
    {
      kind: 'problem',
      text: expect.stringContaining('It is in the tab “Problems”.'),
      since: problem?.cells['When'],
    },
  ]);
  expect(programme.ask('refresh', [], SECOND_COACH).notices).toEqual([]);
  const place = { row: problem?.row ?? 0, column: columnOf(programme, 'Problems', 'Status') };
  typeIntoCell(programme.workspace, LEAD, 'Problems', place, 'done');
  expect(programme.ask('refresh', []).notices).toEqual([]);
});

it('takes the newest answers over once the lead has put the new address into the row', () => {
  const programme = withProblem();
  const { row, cells } = educatorRow(programme, SAM);
  expect(cells['What already works']).not.toBe('Not Sam’s words.');
  const place = { row, column: columnOf(programme, 'Educators', 'E-mail') };
  typeIntoCell(programme.workspace, LEAD, 'Educators', place, YUSUF);
  programme.wait(25 * 60);
  expect(educatorRow(programme, YUSUF).cells['What already works']).toBe('Not Sam’s words.');
  expect(rowsOf(programme, 'Problems')).toHaveLength(1);
});
