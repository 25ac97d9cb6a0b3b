// Coaches add their teachers: all of a list or nobody, each with a coach, each able to open the Form.
import { shareByHand } from '../../local/services/drive/by-hand';
import { openFormByHand } from '../../local/services/forms/open-form';
import { openFormEditorByHand } from '../../local/services/forms/owner-view';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { TeacherInput } from '../../src/shared/sidebar-api';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { forEveryCall, killAfter } from '../support/faults';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  SAM,
  SECOND_COACH,
  SET_UP,
  TEACHERS,
  YUSUF,
} from '../support/programme';

const ready = LocalProgramme.begin();
ready.setUp();

const olly: TeacherInput = { name: 'Olly', email: OUTSIDER, school: 'North School', coach: '' };
const yusuf: TeacherInput = { name: 'Yusuf', email: YUSUF, school: 'south school', coach: '' };

const OTHER = { email: 'toni@outside.example', name: 'Toni', role: 'Teacher' };

function teacher(change: Partial<TeacherInput>): TeacherInput {
  return {
    name: 'Kim',
    email: 'kim@riverbend.example',
    school: 'North School',
    coach: '',
    ...change,
  };
}

function seesForm(programme: LocalProgramme, person: string): string {
  return openFormByHand(programme.workspace, person, programme.formId).kind;
}

/** As a person would: label → text. */
function type(programme: LocalProgramme, row: number, cells: Record<string, string>): void {
  for (const [label, text] of Object.entries(cells)) {
    const place = { row, column: columnOf(programme, 'Educators', label) };
    typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
  }
}

it('adds a list, each with the coach who was named or who pressed', () => {
  const programme = ready.copy();
  const reply = programme.ask('addTeachers', [[...TEACHERS]]);
  expect(reply).toMatchObject({ added: 2 });
  expect(rowsOf(programme, 'Educators').map(({ cells }) => cells)).toMatchObject([
    {
      Name: 'Sam Ortiz',
      'E-mail': SAM,
      School: 'North School',
      Coach: LEAD,
      State: 'Invited',
    },
    { Name: 'Ana Lindqvist', Coach: SECOND_COACH, State: 'Invited' },
  ]);
  if ('added' in reply) {
    expect(reply.educators.map(({ coachName }) => coachName)).toEqual(['Lee Okafor', 'Cam Reyes']);
  }
});

it('knows a coach by e-mail too, and a school in any case', () => {
  const programme = ready.copy();
  programme.ask(
    'addTeachers',
    [[{ ...yusuf, email: ` ${YUSUF.toUpperCase()} `, coach: LEAD }]],
    SECOND_COACH,
  );
  const { cells } = educatorRow(programme, YUSUF);
  expect(cells).toMatchObject({ School: 'South School', Coach: LEAD });
});

it.each<[string, TeacherInput[], unknown[]]>([
  [
    'two lines with one address',
    [teacher({}), teacher({ name: 'Kim again', email: 'KIM@riverbend.example' })],
    [
      {
        row: 1,
        field: 'email',
        message: 'kim@riverbend.example is in this list twice (also in row 1).',
      },
    ],
  ],
  [
    'somebody who is there already',
    [teacher({ email: SAM.toUpperCase() })],
    [{ row: 0, field: 'email', message: `${SAM} is already in the list of teachers.` }],
  ],
  [
    'a line of mistakes',
    [teacher({ name: ' ', email: 'kim', school: 'Elsewhere', coach: 'Nobody' })],
    [
      { row: 0, field: 'name', message: 'Please add a name.' },
      { row: 0, field: 'email', message: '"kim" does not look like an e-mail address.' },
      {
        row: 0,
        field: 'school',
        message: '"Elsewhere" is not one of the schools in this program.',
      },
      { row: 0, field: 'coach', message: '"Nobody" is not one of the coaches in this program.' },
    ],
  ],
])('adds nobody when the list has %s', (_, list, problems) => {
  const programme = ready.copy();
  programme.ask('addTeachers', [[...TEACHERS]]);
  const before = rowsOf(programme, 'Educators');
  const reply = programme.ask('addTeachers', [
    [teacher({ email: 'fine@riverbend.example' }), ...list],
  ]);
  const moved = problems.map((one) => {
    const problem = one as { row: number; message: string };
    return { ...problem, row: problem.row + 1, message: problem.message.replace('row 1', 'row 2') };
  });
  expect(reply).toEqual({ problems: moved });
  expect(rowsOf(programme, 'Educators')).toEqual(before);
});

it('keeps names that look like formulas as they were typed', () => {
  const programme = ready.copy();
  programme.ask('addTeachers', [[teacher({ name: '=HYPERLINK("x")' })]]);
  const row = educatorRow(programme, 'kim@riverbend.example');
  expect(row.cells['Name']).toBe('=HYPERLINK("x")');
  expect(row.inputs['Name']).toBe(`'=HYPERLINK("x")`);
});

describe('a teacher of another domain', () => {
  it('is let in to the Form at once when the lead adds them', () => {
    const programme = ready.copy();
    expect(seesForm(programme, OUTSIDER)).toBe('no-permission');
    programme.ask('addTeachers', [[olly]]);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
  });

  it('is let in by the lead’s next hourly run when another coach adds them', () => {
    const programme = ready.copy();
    programme.ask('addTeachers', [[olly]], SECOND_COACH);
    expect(seesForm(programme, OUTSIDER)).toBe('no-permission');
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    const { responders } = openFormEditorByHand(programme.workspace, LEAD, programme.formId);
    expect(responders).toEqual(['Everyone at riverbend.example', OUTSIDER]);
  });

  it('does not keep the others’ answers away when their address can’t be let in', () => {
    const programme = ready.copy();
    const list = [...TEACHERS, { ...olly, email: 'nobody@nowhere.example' }, olly];
    programme.ask('addTeachers', [list], SECOND_COACH);
    programme.answer(SAM, {}, { deliver: 'lost' });
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    expect(rowsOf(programme, 'Problems').map(({ cells }) => cells)).toMatchObject([
      {
        Where: 'Intake Form',
        Problem: expect.stringContaining('Publish > Manage'),
        Status: 'open',
      },
    ]);
    expect(programme.ask('refresh', []).notices).toMatchObject([{ kind: 'problem' }]);
    programme.wait(61);
    expect(rowsOf(programme, 'Problems')).toHaveLength(1);
    expect(educatorRow(programme, SAM).cells['State']).toBe('Answered');
  });

  it('is let in when somebody typed them into the Sheet, and not written to before that', () => {
    const programme = ready.copy();
    type(programme, 3, { Name: 'Olly', 'E-mail': OUTSIDER });
    programme.wait(61);
    expect(programme.ask('planMail', ['invite'])).toMatchObject({
      to: [],
      leftOut: [{ email: OUTSIDER, reason: expect.stringContaining('within the hour') }],
    });
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    expect(programme.ask('planMail', ['invite'])).toMatchObject({ to: [{ email: OUTSIDER }] });
  });

  it('is let in within a day when their address was corrected in the Sheet', () => {
    const programme = ready.copy();
    programme.ask('addTeachers', [[{ ...olly, email: 'oly@outside.example' }]]);
    type(programme, educatorRow(programme, 'oly@outside.example').row, { 'E-mail': OUTSIDER });
    for (let hours = 0; hours < 26; hours++) programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
  });

  it('is known by the lead’s domain, whoever adds them', () => {
    const programme = LocalProgramme.begin();
    const coaches = [...SET_UP.coaches, { name: 'Olly Winter', email: OUTSIDER }];
    shareByHand(
      programme.workspace,
      LEAD,
      programme.workspace.state.containerId,
      OUTSIDER,
      'writer',
    );
    programme.setUp({ ...SET_UP, coaches });
    programme.workspace.state.people.push({ ...OTHER, account: 'consumer' });
    const sender = { name: OTHER.name, email: OTHER.email, school: 'North School', coach: '' };
    programme.ask('addTeachers', [[sender]], OUTSIDER);
    programme.wait(61);
    expect(seesForm(programme, OTHER.email)).toBe('form');
  });

  it('is added all the same when the lead can’t let them in', () => {
    const programme = ready.copy();
    const nobody = { ...olly, email: 'nobody@nowhere.example' };
    const reply = programme.press('addTeachers', [[nobody, yusuf]]);
    expect(reply).toMatchObject({ ok: true, value: { added: 2 } });
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  });
});

it('adds all or nobody wherever it dies, and the next press says what is there', () => {
  let added = 0;
  const cases = forEveryCall(
    ready,
    (programme, n) => {
      const faultHook = killAfter(n, 'writes lost');
      return { reached: !programme.press('addTeachers', [[...TEACHERS]], { faultHook }).ok };
    },
    (programme) => {
      const rows = rowsOf(programme, 'Educators');
      expect([0, 2]).toContain(rows.length);
      added += rows.length;
      if (rows.length === 0) programme.ask('addTeachers', [[...TEACHERS]]);
      expect(rowsOf(programme, 'Educators').map(({ cells }) => cells['E-mail'])).toEqual([
        SAM,
        ANA,
      ]);
    },
  );
  console.log(`Adding teachers killed after a remote call: ${cases} cases.`);
  expect(added).toBeGreaterThan(0);
});
