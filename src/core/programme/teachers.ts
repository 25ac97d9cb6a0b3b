// Checks a list of teachers that a coach typed or pasted: all of it is right, or each problem is
// named by row and field and nobody is added.
import * as v from 'valibot';
import { emailKey, isEmail, sameTextKey, tidyLine } from '../text/normalize';
import type { Coach } from './programme';
import { MAX_NAME } from './limits';

export interface TeacherInput {
  name: string;
  email: string;
  school: string;
  /** Coach's e-mail or name; empty: the caller. */
  coach: string;
}

export interface TeacherProblem {
  /** Index in the list that was sent, from 0. */
  row: number;
  field: keyof TeacherInput;
  message: string;
}

/** E-mail addresses in lower case, the school as the programme spells it, the coach's e-mail. */
type ParsedTeachers =
  { ok: true; teachers: TeacherInput[] } | { ok: false; problems: TeacherProblem[] };

interface KnownPeople {
  /** Lower-case addresses of everybody who is already in the list. */
  readonly emails: ReadonlySet<string>;
  readonly schools: readonly string[];
  readonly coaches: readonly Coach[];
  readonly callerEmail: string;
}

const MAX_ROWS = 500;

const line = v.fallback(v.pipe(v.string(), v.transform(tidyLine)), '');
const Row = v.object({ name: line, email: line, school: line, coach: line });
const EMPTY: TeacherInput = { name: '', email: '', school: '', coach: '' };
const Rows = v.fallback(v.array(v.fallback(Row, EMPTY)), []);

/** What rows are checked against, prepared once: any list is read in one pass. */
interface Directory {
  readonly known: KnownPeople;
  readonly schools: ReadonlyMap<string, string>;
  /** By address and by name; null where two coaches share a name. */
  readonly coaches: ReadonlyMap<string, Coach | null>;
  /** Address to the row that brought it. */
  readonly seen: Map<string, number>;
}

function directoryOf(known: KnownPeople): Directory {
  const coaches = new Map<string, Coach | null>();
  for (const coach of known.coaches) {
    const name = sameTextKey(coach.name);
    coaches.set(name, coaches.has(name) ? null : coach);
  }
  for (const coach of known.coaches) coaches.set(emailKey(coach.email), coach);
  const schools = new Map(known.schools.map((school) => [sameTextKey(school), school]));
  return { known, schools, coaches, seen: new Map() };
}

type Checked = { value: string } | { message: string };

function checkName(name: string): Checked {
  if (name === '') return { message: 'Please add a name.' };
  return name.length > MAX_NAME
    ? { message: `Please keep the name under ${MAX_NAME + 1} characters.` }
    : { value: name };
}

function checkEmail(text: string, row: number, { known, seen }: Directory): Checked {
  const email = emailKey(text);
  if (email === '') return { message: 'Please add an e-mail address.' };
  if (!isEmail(email)) return { message: `"${email}" does not look like an e-mail address.` };
  const earlier = seen.get(email);
  if (earlier !== undefined) {
    return { message: `${email} is in this list twice (also in row ${earlier + 1}).` };
  }
  seen.set(email, row);
  return known.emails.has(email)
    ? { message: `${email} is already in the list of teachers.` }
    : { value: email };
}

/** With one school in the programme there is nothing to choose. */
function checkSchool(text: string, { schools, known }: Directory): Checked {
  const [only, second] = known.schools;
  if (text === '') {
    return only !== undefined && second === undefined
      ? { value: only }
      : { message: 'Please choose a school.' };
  }
  const school = schools.get(sameTextKey(text));
  return school === undefined
    ? { message: `"${text}" is not one of the schools in this program.` }
    : { value: school };
}

function checkCoach(text: string, { coaches, known }: Directory): Checked {
  if (text === '') return { value: emailKey(known.callerEmail) };
  const coach = coaches.get(emailKey(text)) ?? coaches.get(sameTextKey(text));
  if (coach) return { value: emailKey(coach.email) };
  return coach === null
    ? { message: `Two coaches are called "${text}". Please write the e-mail address.` }
    : { message: `"${text}" is not one of the coaches in this program.` };
}

function isEmptyRow({ name, email, school, coach }: TeacherInput): boolean {
  return name === '' && email === '' && school === '' && coach === '';
}

function tooMany(count: number): TeacherProblem {
  const message = `Please add at most ${MAX_ROWS} teachers at a time. This list has ${count}.`;
  return { row: MAX_ROWS, field: 'name', message };
}

/**
 * All or nothing. Empty rows are skipped; row numbers stay those of the list that was sent.
 * @param input whatever the sidebar sent
 */
export function parseTeachers(input: unknown, known: KnownPeople): ParsedTeachers {
  const rows = v.parse(Rows, input);
  if (rows.length > MAX_ROWS) return { ok: false, problems: [tooMany(rows.length)] };
  const directory = directoryOf(known);
  const problems: TeacherProblem[] = [];
  const teachers: TeacherInput[] = [];
  rows.forEach((sent, row) => {
    if (isEmptyRow(sent)) return;
    const accepted = (field: keyof TeacherInput, checked: Checked): string => {
      if ('value' in checked) return checked.value;
      problems.push({ row, field, message: checked.message });
      return '';
    };
    teachers.push({
      name: accepted('name', checkName(sent.name)),
      email: accepted('email', checkEmail(sent.email, row, directory)),
      school: accepted('school', checkSchool(sent.school, directory)),
      coach: accepted('coach', checkCoach(sent.coach, directory)),
    });
  });
  if (teachers.length === 0) {
    problems.push({ row: 0, field: 'name', message: 'There is nobody in this list yet.' });
  }
  return problems.length === 0 ? { ok: true, teachers } : { ok: false, problems };
}
