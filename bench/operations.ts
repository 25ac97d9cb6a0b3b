// The operations that are measured, each on its own programme: what it does and over how many rows.
import type { Execution } from '../local/host/execution';
import { runFunction, type RunResult } from '../local/host/script-host';
import { sampleAnswers } from '../local/samples/answers';
import {
  addTeachers,
  findFormId,
  SAMPLE_PROGRAMME,
  setUpProgramme,
} from '../local/samples/programme';
import { callSidebar } from '../local/samples/sidebar-calls';
import { shareByHand } from '../local/services/drive/by-hand';
import { openFormByHand } from '../local/services/forms/open-form';
import { submitFormByHand } from '../local/services/forms/submit-form';
import { LEAD, SECOND_COACH, type Person } from '../local/workspace/people';
import { createLocalWorkspace } from '../local/workspace/seed';
import type { Workspace } from '../local/workspace/workspace';
import { BULK_SIZES, startWithEverybody } from './bulk';
import { measureSync } from './sync';

export interface Measured {
  name: string;
  /** Rows of the Sheet, or Docs; 1 where the operation has no size. */
  n: number;
  executions: Execution[];
}

type Operation = () => Measured[];

const ROW_COUNTS = [10, 100, 1_000, 10_000];
const SYNC_SIZE = 300;

const setUp: Operation = () => [
  { name: 'setup', n: 1, executions: setUpProgramme(createLocalWorkspace()) },
];

/** The first answers of a listed teacher, and the sidebar, over Sheets of growing size. */
const rows: Operation = () =>
  ROW_COUNTS.flatMap((n) => {
    const workspace = programmeWith(n);
    const submitted = submit(workspace, n - 1);
    const opened = runFunction(workspace, 'openSidebar_', { user: LEAD });
    requireSuccess(opened);
    if (!opened.execution.ui.sidebar) throw new Error('No sidebar was shown.');
    return [
      { name: 'intake', n, executions: submitted },
      { name: 'sidebar-open', n, executions: [opened.execution] },
    ];
  });

/** The Doc of a teacher who answered; the coach's folder was made with the Form. */
const doc: Operation = () => {
  const workspace = programmeWith(10);
  submit(workspace, 0);
  const { value } = callSidebar(workspace, 'refresh');
  const { educators } = value as { educators: { email: string; educatorId: string }[] };
  const educatorId = educators.find(({ email }) => email === emailOf(0))?.educatorId;
  const started = callSidebar(workspace, 'startCoaching', [educatorId, false]);
  const { kind } = (started.value as { doc: { kind: string } }).doc;
  if (kind !== 'shared') throw new Error(`The Doc is ${kind}.`);
  return [{ name: 'doc', n: 1, executions: [started.execution] }];
};

/** Docs for a whole caseload; n is how many. */
const bulk: Operation = () =>
  BULK_SIZES.map((n) => {
    const executions = startWithEverybody(programmeWith(n), n);
    return { name: `bulk-${n}`, n, executions };
  });

/** The hourly run of a coach with so many Docs, none or one of which changed. */
const sync: Operation = () => {
  const workspace = programmeWith(SYNC_SIZE, SECOND_COACH);
  shareByHand(workspace, LEAD, workspace.state.containerId, SECOND_COACH, 'writer');
  startWithEverybody(workspace, SYNC_SIZE, SECOND_COACH);
  const { unchanged, one } = measureSync(workspace, SECOND_COACH);
  return [
    { name: `sync-unchanged-${SYNC_SIZE}`, n: SYNC_SIZE, executions: unchanged },
    { name: 'sync-one', n: SYNC_SIZE, executions: one },
  ];
};

export const OPERATIONS: readonly Operation[] = [setUp, rows, doc, bulk, sync];

/** A programme with that many teachers of one coach, none of whom has answered. */
function programmeWith(teachers: number, coach: string = ''): Workspace {
  const workspace = createLocalWorkspace();
  setUpProgramme(workspace);
  const people = Array.from({ length: teachers }, (_, n) => personOf(n));
  workspace.state.people.push(...people);
  const listed = people.map(({ name, email }) => ({
    name,
    email,
    school: SAMPLE_PROGRAMME.schools[0] ?? '',
    coach,
  }));
  addTeachers(workspace, listed);
  return workspace;
}

function submit(workspace: Workspace, n: number): Execution[] {
  const person = personOf(n);
  const { email } = person;
  const formId = findFormId(workspace) ?? '';
  const view = openFormByHand(workspace, email, formId);
  if (view.kind !== 'form') throw new Error(`The Form is shut: ${view.kind}`);
  const answers = sampleAnswers(view, person, /* seed= */ 1);
  const { runs } = submitFormByHand(workspace, email, formId, answers);
  runs.forEach(requireSuccess);
  return runs.map(({ execution }) => execution);
}

/** A bench measures nothing but what succeeded. */
function requireSuccess(result: RunResult): void {
  if (!result.ok) throw result.error;
}

function personOf(n: number): Person {
  return { email: emailOf(n), name: `Teacher ${n}`, role: 'Teacher', account: 'workspace' };
}

function emailOf(n: number): string {
  return `teacher${n}@riverbend.example`;
}
