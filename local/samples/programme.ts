// A programme with answers in it, made by the shipped bundle as the sidebar would and by teachers who
// fill the Form in.
import { runFromClient } from '../host/script-host';
import { LEAD, SECOND_COACH } from '../workspace/people';
import type { Workspace } from '../workspace/workspace';
import { submitSamples } from './answers';
import { sampleTeachers } from './teachers';

/** What `callServer` answers. */
interface Reply {
  ok: boolean;
  value: { done?: boolean; programme?: { formUrl: string } | null };
  error?: { message: string };
}

/** As many as the sidebar sends at once. */
const TEACHERS_A_CALL = 500;

const SAMPLE_PROGRAMME = {
  programme: 'Riverbend coaching',
  schoolYear: '2026–27',
  schools: ['Riverbend Elementary', 'Riverbend Middle School', 'Hillside High School'],
  coaches: [
    { name: 'Lee Okafor', email: LEAD },
    { name: 'Cam Reyes', email: SECOND_COACH },
  ],
  nobodyEvaluates: true,
};

/**
 * Has teachers answer the Form, after setting the programme up if nobody has.
 * @param n how many teachers
 * @throws Error with the product's own sentence when it refuses
 */
export function addSample(workspace: Workspace, n: number): void {
  if (formIdOf(workspace) === undefined) setUp(workspace, n);
  const formId = formIdOf(workspace);
  if (formId === undefined) throw new Error('The programme has no Form.');
  submitSamples(workspace, formId, n);
}

/** Every tenth teacher is not in the list: their answers come unexpected, as they do in schools. */
function setUp(workspace: Workspace, n: number): void {
  call(workspace, 'beginSetUp', [SAMPLE_PROGRAMME]);
  while (!call(workspace, 'continueSetUp', []).done);
  const { schools, coaches } = SAMPLE_PROGRAMME;
  const teachers = sampleTeachers(n).map(({ name, email }, index) => ({
    name,
    email,
    school: schools[index % schools.length],
    coach: coaches[index % 3 === 2 ? 1 : 0]?.email,
  }));
  const listed = teachers.filter((_, index) => index % 10 !== 9);
  for (let from = 0; from < listed.length; from += TEACHERS_A_CALL) {
    call(workspace, 'addTeachers', [listed.slice(from, from + TEACHERS_A_CALL)]);
  }
}

function formIdOf(workspace: Workspace): string | undefined {
  const formUrl = call(workspace, 'refresh', []).programme?.formUrl ?? '';
  return /\/forms\/d\/e\/([^/]+)\//.exec(formUrl)?.[1];
}

function call(workspace: Workspace, name: string, args: unknown[]): Reply['value'] {
  const result = runFromClient(workspace, 'callServer', [name, args], { user: LEAD });
  if (!result.ok) throw result.error;
  const reply = result.value as Reply;
  if (!reply.ok) throw new Error(reply.error?.message ?? name);
  return reply.value;
}
