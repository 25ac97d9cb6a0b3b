// Coaches add their teachers: all of a list or nobody, each with a coach, each able to open the Form.
import type { TeacherInput } from '../../src/shared/sidebar-api';
import { educatorRow, rowsOf } from '../support/looking';
import { forEveryCall, killAfter } from '../support/faults';
import {
  ANA,
  LEAD,
  LocalProgramme,
  SAM,
  SECOND_COACH,
  TEACHERS,
  YUSUF,
} from '../support/programme';

const ready = LocalProgramme.begin();
ready.setUp();

const yusuf: TeacherInput = { name: 'Yusuf', email: YUSUF, school: 'south school', coach: '' };

function teacher(change: Partial<TeacherInput>): TeacherInput {
  return {
    name: 'Kim',
    email: 'kim@riverbend.example',
    school: 'North School',
    coach: '',
    ...change,
  };
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

it('adds all or nobody wherever it dies, and trying again says that they were added', () => {
  let added = 0;
  forEveryCall(
    ready,
    (programme, n) => {
      const faultHook = killAfter(n, 'writes lost');
      return { reached: !programme.press('addTeachers', [[...TEACHERS]], { faultHook }).ok };
    },
    (programme) => {
      const rows = rowsOf(programme, 'Educators');
      expect([0, 2]).toContain(rows.length);
      added += rows.length;
      const reply = programme.ask('addTeachers', [[...TEACHERS], true]);
      expect(reply).toMatchObject({ added: 2, educators: [{ email: SAM }, { email: ANA }] });
      expect(rowsOf(programme, 'Educators').map(({ cells }) => cells['E-mail'])).toEqual([
        SAM,
        ANA,
      ]);
    },
  );
  expect(added).toBeGreaterThan(0);
});

it('tries again only what stands there as it was sent', () => {
  const programme = ready.copy();
  programme.ask('addTeachers', [[...TEACHERS]]);
  const before = rowsOf(programme, 'Educators');
  const [sam, ana] = TEACHERS;
  const again = (...list: (TeacherInput | undefined)[]) =>
    programme.ask('addTeachers', [list.flatMap((one) => one ?? []), true]);
  expect(again(ana)).toMatchObject({ added: 1, educators: [{ email: ANA }] });
  for (const change of [{ coach: SECOND_COACH }, { name: 'Samuel' }, { school: 'South School' }]) {
    const reply = again(sam && { ...sam, ...change });
    expect(reply).toMatchObject({ problems: [{ row: 0, field: 'email' }] });
  }
  expect(again(sam, teacher({}))).toMatchObject({ problems: [{ row: 0, field: 'email' }] });
  expect(rowsOf(programme, 'Educators')).toEqual(before);
});
