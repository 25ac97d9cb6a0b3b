// The operations that are measured, each on its own programme: what it does and over how many rows.
import type { Execution } from '../local/host/execution';
import { runFunction, type RunResult } from '../local/host/script-host';
import { openFormByHand } from '../local/services/forms/open-form';
import { submitFormByHand } from '../local/services/forms/submit-form';
import { sampleAnswers } from '../local/samples/answers';
import { LEAD, type Person } from '../local/workspace/people';
import type { ScriptProject } from '../local/workspace/workspace';
import { BenchProgramme, succeeded, teacherEmail } from './programme';

export interface Measured {
  name: string;
  /** Rows of the Sheet, or Docs; 1 where the operation has no size. */
  n: number;
  executions: Execution[];
}

type Operation = (project: ScriptProject) => Measured[];

const ROW_COUNTS = [10, 100, 1_000, 10_000];

const setUp: Operation = (project) => [
  { name: 'setup', n: 1, executions: new BenchProgramme(project).setUp() },
];

/** The first answers of a listed teacher, and the sidebar, over Sheets of growing size. */
const rows: Operation = (project) =>
  ROW_COUNTS.flatMap((n) => {
    const programme = new BenchProgramme(project);
    programme.setUp();
    programme.addTeachers(n);
    const submitted = submit(programme, teacherEmail(n - 1));
    const opened = runFunction(programme.workspace, 'openSidebar_', { user: LEAD });
    succeeded(opened);
    return [
      { name: 'intake', n, executions: submitted },
      { name: 'sidebar-open', n, executions: [opened.execution] },
    ];
  });

/** One Doc of a teacher who answered. The coach's folder exists: it is made once. */
const doc: Operation = (project) => {
  const programme = new BenchProgramme(project);
  programme.setUp();
  programme.addTeachers(10);
  submit(programme, teacherEmail(0));
  const { value } = programme.call('refresh');
  const { educators } = value as { educators: { email: string; educatorId: string }[] };
  const educatorId = educators.find(({ email }) => email === teacherEmail(0))?.educatorId;
  const started = programme.call('startCoaching', [educatorId, false]);
  const { kind } = (started.value as { doc: { kind: string } }).doc;
  if (kind !== 'shared') throw new Error(`The Doc is ${kind}.`);
  return [{ name: 'doc', n: 1, executions: [started.execution] }];
};

export const OPERATIONS: readonly Operation[] = [setUp, rows, doc];

function submit({ workspace, formId }: BenchProgramme, email: string): Execution[] {
  const person: Person = { email, name: email, role: 'Teacher', account: 'workspace' };
  if (!workspace.hasAccount(email)) workspace.state.people.push(person);
  const view = openFormByHand(workspace, email, formId);
  if (view.kind !== 'form') throw new Error(`The Form is shut: ${view.kind}`);
  const answers = sampleAnswers(view, person, /* seed= */ 1);
  const { runs } = submitFormByHand(workspace, email, formId, answers);
  runs.forEach((run: RunResult) => succeeded(run));
  return runs.map(({ execution }) => execution);
}
