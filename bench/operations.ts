// The operations that are measured, each on its own programme: what it does and over how many rows.
import type { Execution } from '../local/host/execution';
import { runFunction } from '../local/host/script-host';
import { setUpProgramme } from '../local/samples/programme';
import { callSidebar } from '../local/samples/sidebar-calls';
import { shareByHand } from '../local/services/drive/by-hand';
import { LEAD, SECOND_COACH } from '../local/workspace/people';
import { createLocalWorkspace } from '../local/workspace/seed';
import { BULK_SIZES, startWithEverybody } from './bulk';
import { DAILY_SIZES, measureDaily } from './daily';
import { emailOf, programmeWith, requireSuccess, submit } from './programmes';
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

/** Each once for every size of the Sheet. */
const daily: Operation = () =>
  DAILY_SIZES.flatMap((n) =>
    measureDaily(n).map(({ name, execution }) => ({ name, n, executions: [execution] })),
  );

export const OPERATIONS: readonly Operation[] = [setUp, rows, doc, daily, bulk, sync];
