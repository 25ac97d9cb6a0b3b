// The list of teachers about to be added: what the page can check by itself, and names matched to
// the programme's own lists. Pure; the server checks again and adds all or nothing.
import type {
  CoachRef,
  EducatorSummary,
  SidebarData,
  TeacherInput,
  TeacherProblem,
} from '../../shared/sidebar-api';
import { listIn, textIn, valueIn } from './draft-fields';
import { isEmail, sameEmail } from './email';

export const EMPTY_TEACHER: TeacherInput = { name: '', email: '', school: '', coach: '' };

export interface KnownLists {
  schools: string[];
  coaches: CoachRef[];
  educators: EducatorSummary[];
}

export function knownLists({ programme, educators }: SidebarData): KnownLists {
  return { schools: programme?.schools ?? [], coaches: programme?.coaches ?? [], educators };
}

/** The teacher with school and coach as the programme writes them, where they can be told. */
export function matchLists(teacher: TeacherInput, { schools, coaches }: KnownLists): TeacherInput {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const onlySchool = teacher.school === '' && schools.length === 1 ? schools[0] : undefined;
  const school =
    onlySchool ?? schools.find((known) => same(known, teacher.school)) ?? teacher.school;
  const coach = coaches.find(
    ({ name, email }) => same(email, teacher.coach) || same(name, teacher.coach),
  );
  return { ...teacher, school, coach: coach?.email ?? teacher.coach };
}

/** Problems the page can see without asking. */
export function checkTeachers(teachers: TeacherInput[], known: KnownLists): TeacherProblem[] {
  return teachers.flatMap((teacher, row) => {
    const earlier = teachers.slice(0, row);
    const found: [keyof TeacherInput, string][] = [
      ['name', teacher.name.trim() ? '' : 'Add a name.'],
      ['email', emailProblem(teacher.email, earlier, known.educators)],
      ['school', schoolProblem(teacher.school, known.schools)],
      ['coach', coachProblem(teacher.coach, known.coaches)],
    ];
    return found.flatMap(([field, message]) => (message ? [{ row, field, message }] : []));
  });
}

function emailProblem(email: string, earlier: TeacherInput[], known: EducatorSummary[]): string {
  if (!email.trim()) return 'Add an e-mail address.';
  if (!isEmail(email)) return 'This e-mail address is not complete.';
  if (earlier.some((teacher) => sameEmail(teacher.email, email)))
    return 'This address is already further up in this list.';
  return known.some((educator) => sameEmail(educator.email, email))
    ? 'This teacher is already in your list.'
    : '';
}

function schoolProblem(school: string, schools: string[]): string {
  if (!school) return schools.length > 1 ? 'Choose a school.' : '';
  return schools.length && !schools.includes(school) ? 'Choose one of your schools.' : '';
}

function coachProblem(coach: string, coaches: CoachRef[]): string {
  return coach && !coaches.some(({ email }) => sameEmail(email, coach))
    ? 'Choose one of your coaches.'
    : '';
}

/** One row of the list as it is looked over, with its problems beside its fields. */
export interface TeacherRow {
  teacher: TeacherInput;
  problems: Partial<Record<keyof TeacherInput, string>>;
  /** Shown as a small form rather than as a line. */
  open: boolean;
}

export function rowOf(teacher: TeacherInput, open = false): TeacherRow {
  return { teacher, problems: {}, open };
}

/** The rows with these problems at their fields; rows that have some are opened. */
export function withProblems(rows: TeacherRow[], problems: TeacherProblem[]): TeacherRow[] {
  return rows.map((row, index) => {
    const mine = problems.filter((problem) => problem.row === index);
    const byField = Object.fromEntries(mine.map(({ field, message }) => [field, message]));
    return { ...row, problems: byField, open: row.open || mine.length > 0 };
  });
}

/** The row after somebody typed into a field: what was wrong with that field is no longer known. */
export function withField(row: TeacherRow, field: keyof TeacherInput, value: string): TeacherRow {
  const problems = { ...row.problems };
  delete problems[field];
  return { ...row, teacher: { ...row.teacher, [field]: value }, problems };
}

export function hasProblem({ problems }: TeacherRow): boolean {
  return Object.keys(problems).length > 0;
}

/** The rows without those in which nothing was typed. */
export function filled(rows: TeacherRow[]): TeacherRow[] {
  return rows.filter(
    ({ teacher: { name, email, coach } }) => `${name}${email}${coach}`.trim() !== '',
  );
}

/** Fresh rows for teachers read from lines, matched to the programme's own lists. */
export function rowsOf(teachers: TeacherInput[], known: KnownLists): TeacherRow[] {
  return teachers.map((teacher) => rowOf(matchLists(teacher, known)));
}

export function teachersOf(rows: TeacherRow[]): TeacherInput[] {
  return rows.map(({ teacher }) => teacher);
}

/** What is typed on the page for adding teachers: lines not read yet, and the rows read so far. */
export interface TeacherDraft {
  pasted: string;
  rows: TeacherRow[];
  /** A sending of these rows has had no answer: they may have been added. */
  inDoubt: boolean;
}

/** A kept draft, read back; whatever it lacks is empty. */
export function teacherDraftOf(draft: unknown): TeacherDraft {
  const rows = listIn(draft, 'teachers').map((row) =>
    rowOf({
      name: textIn(row, 'name'),
      email: textIn(row, 'email'),
      school: textIn(row, 'school'),
      coach: textIn(row, 'coach'),
    }),
  );
  return { pasted: textIn(draft, 'pasted'), rows, inDoubt: valueIn(draft, 'inDoubt') === true };
}
