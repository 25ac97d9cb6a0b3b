import { NOTHING_KNOWN } from '../../browser/sidebar-samples';
import type { TeacherInput } from '../../../src/shared/sidebar-api';
import {
  checkTeachers,
  filled,
  hasProblem,
  matchLists,
  rowOf,
  teacherDraftOf,
  withField,
  withProblems,
  type KnownLists,
} from '../../../src/sidebar/model/teachers';

const ROSA = { name: 'Rosa Lind', email: 'rosa@maple.example' };
const KNOWN: KnownLists = {
  schools: ['Maple Elementary', 'Birch Middle'],
  coaches: [ROSA],
  educators: [],
};

function teacher(more: Partial<TeacherInput> = {}): TeacherInput {
  return {
    name: 'Eve Moss',
    email: 'eve@maple.example',
    school: 'Birch Middle',
    coach: '',
    ...more,
  };
}

test('school and coach are taken as the programme writes them', () => {
  expect(matchLists(teacher({ school: ' birch middle', coach: 'rosa lind' }), KNOWN)).toEqual(
    teacher({ school: 'Birch Middle', coach: ROSA.email }),
  );
  expect(matchLists(teacher({ school: 'Oak', coach: 'Nobody' }), KNOWN)).toEqual(
    teacher({ school: 'Oak', coach: 'Nobody' }),
  );
  expect(
    matchLists(teacher({ school: '' }), { ...KNOWN, schools: ['Maple Elementary'] }).school,
  ).toBe('Maple Elementary');
});

test.each<[string, TeacherInput, string[]]>([
  ['nothing wrong', teacher(), []],
  ['no school among several', teacher({ school: '' }), ['school']],
  ['nothing filled in', teacher({ name: ' ', email: '' }), ['name', 'email']],
  ['half an address', teacher({ email: 'eve@maple' }), ['email']],
  [
    'strange school and coach',
    teacher({ school: 'Oak', coach: 'x@y.example' }),
    ['school', 'coach'],
  ],
])('%s', (_, input, fields) => {
  expect(checkTeachers([input], KNOWN).map(({ field }) => field)).toEqual(fields);
});

test('the second of two equal addresses is the problem, in whatever case', () => {
  const problems = checkTeachers([teacher(), teacher({ email: 'EVE@maple.example' })], KNOWN);
  expect(problems.map(({ row, field }) => [row, field])).toEqual([[1, 'email']]);
});

test('somebody already in the list is named as such', () => {
  const educators = [
    {
      ...teacher(),
      educatorId: 'e',
      coachName: '',
      state: 'invited' as const,
      stateLabel: 'Invited',
      docUrl: '',
      invitedOn: '',
      remindedOn: '',
      choiceChanged: false,
      ...NOTHING_KNOWN,
    },
  ];
  expect(checkTeachers([teacher()], { ...KNOWN, educators })[0]?.message).toBe(
    'This teacher is already in your list.',
  );
});

test('problems stand in their row, open it, and leave when their field is typed in', () => {
  const [first, second] = withProblems(
    [rowOf(teacher()), rowOf(teacher())],
    [
      { row: 1, field: 'email', message: 'Twice.' },
      { row: 1, field: 'school', message: 'Unknown.' },
    ],
  );
  expect(first).toEqual(rowOf(teacher()));
  expect(second?.open).toBe(true);
  const mended = second && withField(second, 'email', 'new@maple.example');
  expect(mended?.problems).toEqual({ school: 'Unknown.' });
  expect(mended?.teacher.email).toBe('new@maple.example');
  expect(mended && hasProblem(mended)).toBe(true);
});

test('rows in which nobody typed are left out', () => {
  const blank = { name: ' ', email: '', school: 'Maple Elementary', coach: '' };
  expect(filled([rowOf(blank), rowOf(teacher())])).toEqual([rowOf(teacher())]);
});

test.each([undefined, null, 7, 'text', [], { pasted: 3, teachers: 'no' }])(
  'a damaged draft %j is an empty one',
  (draft) => {
    expect(teacherDraftOf(draft)).toEqual({ pasted: '', rows: [], inDoubt: false });
  },
);

test('a kept draft comes back as it was typed', () => {
  expect(teacherDraftOf({ pasted: 'Fay', teachers: [teacher(), { name: 4 }] })).toEqual({
    pasted: 'Fay',
    rows: [rowOf(teacher()), rowOf({ name: '', email: '', school: '', coach: '' })],
    inDoubt: false,
  });
});
