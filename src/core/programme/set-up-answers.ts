// Checks the set-up form that the sidebar sends: whatever came becomes clean answers, or one plain
// sentence for each field that has to change.
import * as v from 'valibot';
import { emailKey, firstRepeated, isEmail, tidyLine } from '../text/normalize';
import { MAX_COACHES, MAX_NAME, MAX_SCHOOLS } from './limits';
import type { Coach } from './programme';
import { schoolYearIn } from './school-year';

export interface SetUpAnswers {
  programme: string;
  /** Such as 2026–27. */
  schoolYear: string;
  schools: string[];
  coaches: Coach[];
  nobodyEvaluates: boolean;
}

export interface FieldProblem {
  field: keyof SetUpAnswers;
  message: string;
}

type ParsedSetUp = { ok: true; answers: SetUpAnswers } | { ok: false; problems: FieldProblem[] };

/** Said when the tick "No coach in this list evaluates …" is missing. */
export const EVALUATES_MESSAGE =
  'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.';

/** A checked value, or what is wrong with it. */
export type Checked<T> = { value: T } | { message: string };

/** Anything but a string reads as empty, so that it gets the sentence for an empty field. */
const line = v.fallback(v.pipe(v.string(), v.transform(tidyLine)), '');

const NOBODY: Coach = { name: '', email: '' };
const coach = v.fallback(v.object({ name: line, email: line }), NOBODY);

const SetUpSchema = v.object({
  programme: line,
  schoolYear: line,
  schools: v.fallback(v.array(line), []),
  coaches: v.fallback(v.array(coach), []),
  nobodyEvaluates: v.fallback(v.boolean(), false),
});

export function checkProgramme(name: string): Checked<string> {
  if (name === '') return { message: 'Please give your program a name.' };
  return name.length > MAX_NAME
    ? { message: `Please keep the name under ${MAX_NAME + 1} characters.` }
    : { value: name };
}

export function checkSchoolYear(text: string): Checked<string> {
  const value = schoolYearIn(text);
  return value === '' ? { message: 'Please write the school year like 2026–27.' } : { value };
}

function checkSchools(lines: readonly string[]): Checked<string[]> {
  const schools = lines.filter((school) => school !== '');
  if (schools.length === 0) return { message: 'Please name at least one school.' };
  if (schools.length > MAX_SCHOOLS) {
    return { message: `Please name at most ${MAX_SCHOOLS} schools.` };
  }
  const long = schools.find((school) => school.length > MAX_NAME);
  if (long !== undefined) {
    return { message: `Please keep each school under ${MAX_NAME + 1} characters.` };
  }
  const twice = firstRepeated(schools);
  return twice === undefined
    ? { value: schools }
    : { message: `"${twice}" is in the list twice. Please take one out.` };
}

/** What is wrong with one of them, and in which part; null when nothing is. */
export function checkCoach({
  name,
  email,
}: Coach): { part: 'name' | 'email'; message: string } | null {
  if (name === '') return { part: 'name', message: `Please add a name for ${email}.` };
  if (name.length > MAX_NAME) {
    return { part: 'name', message: `Please keep each name under ${MAX_NAME + 1} characters.` };
  }
  if (email === '') return { part: 'email', message: `Please add an e-mail address for ${name}.` };
  if (isEmail(email)) return null;
  return { part: 'email', message: `"${email}" does not look like an e-mail address.` };
}

function checkCoaches(rows: readonly Coach[], callerEmail: string): Checked<Coach[]> {
  const coaches = rows
    .map(({ name, email }) => ({ name, email: emailKey(email) }))
    .filter(({ name, email }) => name !== '' || email !== '');
  if (coaches.length > MAX_COACHES) {
    return { message: `Please name at most ${MAX_COACHES} coaches.` };
  }
  const wrong = coaches.map(checkCoach).find((problem) => problem !== null);
  if (wrong) return { message: wrong.message };
  const twice = firstRepeated(coaches.map(({ email }) => email));
  if (twice !== undefined) {
    return { message: `${twice} is in the list twice. Please take one out.` };
  }
  const caller = emailKey(callerEmail);
  return coaches.some(({ email }) => email === caller)
    ? { value: coaches }
    : { message: keepYourself(caller) };
}

/** The lead can't leave the list. */
export function keepYourself(email: string): string {
  return `Please keep yourself (${email}) in the list of coaches.`;
}

function checkTick(ticked: boolean): Checked<boolean> {
  return ticked ? { value: true } : { message: EVALUATES_MESSAGE };
}

/** @throws never; a form without a field is a form with that field empty */
function sentForm(input: unknown): v.InferOutput<typeof SetUpSchema> {
  return v.parse(SetUpSchema, typeof input === 'object' && input !== null ? input : {});
}

/**
 * @param input whatever the sidebar sent
 * @param callerEmail the lead coach, who must be one of the coaches
 */
export function parseSetUpAnswers(input: unknown, callerEmail: string): ParsedSetUp {
  const sent = sentForm(input);
  const problems: FieldProblem[] = [];
  const accepted = <T>(field: keyof SetUpAnswers, checked: Checked<T>, empty: T): T => {
    if ('value' in checked) return checked.value;
    problems.push({ field, message: checked.message });
    return empty;
  };
  const answers: SetUpAnswers = {
    programme: accepted('programme', checkProgramme(sent.programme), ''),
    schoolYear: accepted('schoolYear', checkSchoolYear(sent.schoolYear), ''),
    schools: accepted('schools', checkSchools(sent.schools), []),
    coaches: accepted('coaches', checkCoaches(sent.coaches, callerEmail), []),
    nobodyEvaluates: accepted('nobodyEvaluates', checkTick(sent.nobodyEvaluates), false),
  };
  return problems.length === 0 ? { ok: true, answers } : { ok: false, problems };
}
