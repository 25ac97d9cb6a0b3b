// A programme with answers in it, made by the shipped bundle as the sidebar would and by teachers who
// fill the Form in.
import type { Execution } from '../host/execution';
import { shareByHand } from '../services/drive/by-hand';
import { LEAD, SECOND_COACH } from '../workspace/people';
import type { Workspace } from '../workspace/workspace';
import { submitSamples } from './answers';
import { callSidebar } from './sidebar-calls';
import { sampleTeachers } from './teachers';

/** As many as the sidebar sends at once. */
const TEACHERS_A_CALL = 500;

export interface ListedTeacher {
  name: string;
  email: string;
  school: string;
  /** Coach's e-mail; empty for the lead. */
  coach: string;
}

export const SAMPLE_PROGRAMME = {
  programme: 'Riverbend coaching',
  schoolYear: '2026–27',
  schools: ['Riverbend Elementary', 'Riverbend Middle School', 'Hillside High School'],
  coaches: [
    { name: 'Lee Okafor', email: LEAD },
    { name: 'Cam Reyes', email: SECOND_COACH },
  ],
  nobodyEvaluates: true,
};

/** Every step of a set-up, and what each of them ran. */
export function setUpProgramme(workspace: Workspace): Execution[] {
  const executions = [callSidebar(workspace, 'beginSetUp', [SAMPLE_PROGRAMME]).execution];
  for (;;) {
    const { value, execution } = callSidebar(workspace, 'continueSetUp');
    executions.push(execution);
    if ((value as { done: boolean }).done) return executions;
  }
}

/** In lists as long as the sidebar sends them. @throws Error when a line is refused */
export function addTeachers(workspace: Workspace, teachers: readonly ListedTeacher[]): void {
  for (let from = 0; from < teachers.length; from += TEACHERS_A_CALL) {
    const list = teachers.slice(from, from + TEACHERS_A_CALL);
    const reply = callSidebar(workspace, 'addTeachers', [list]).value as { problems?: unknown };
    if (reply.problems) throw new Error(`Teachers refused: ${JSON.stringify(reply.problems)}`);
  }
}

/**
 * Has sample teachers answer the Form, after setting the programme up if nobody has.
 * @param n how many teachers
 */
export function addSample(workspace: Workspace, n: number): void {
  if (findFormId(workspace) === undefined) {
    setUpProgramme(workspace);
    shareByHand(workspace, LEAD, workspace.state.containerId, SECOND_COACH, 'writer');
    addTeachers(workspace, listedTeachers(n));
  }
  const formId = findFormId(workspace);
  if (formId === undefined) throw new Error('The programme has no Form.');
  submitSamples(workspace, formId, n);
}

/** The Form of the programme that is set up, or undefined. */
export function findFormId(workspace: Workspace): string | undefined {
  const { value } = callSidebar(workspace, 'refresh');
  const { programme } = value as { programme: { formUrl: string } | null };
  return /\/forms\/d\/e\/([^/]+)\//.exec(programme?.formUrl ?? '')?.[1];
}

/** Every tenth teacher is not in the list: their answers come unexpected, as they do in schools. */
function listedTeachers(n: number): ListedTeacher[] {
  const { schools } = SAMPLE_PROGRAMME;
  return sampleTeachers(n)
    .map(({ name, email }, index) => ({
      name,
      email,
      school: schools[index % schools.length] ?? '',
      coach: index % 3 === 2 ? SECOND_COACH : LEAD,
    }))
    .filter((_, index) => index % 10 !== 9);
}
