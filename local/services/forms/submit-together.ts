// Many people send a Form at the same moment: all responses are stored, then all events fire at once,
// more than Google runs for one person, and those that run want the same lock.
import type { FaultHook } from '../../host/execution';
import { LockContention, type ContentionMode } from '../../host/lock-contention';
import { MAX_SIMULTANEOUS, type RunResult } from '../../host/script-host';
import type { AnswersView } from '../../views/form-view';
import type { Workspace } from '../../workspace/workspace';
import type { TriggerState } from '../base/state';
import { eventsOf, runFormTrigger, triggersOf } from './form-triggers';
import type { FormState, ResponseState } from './state';
import { recordAnswers, type SubmitOptions, type Submitted } from './submit-form';

export interface Submission {
  person: string;
  answers: AnswersView;
  options?: SubmitOptions;
}

export interface SubmittedTogether extends Submitted {
  /** Whether an event of it was lost, because too many executions ran already. */
  refused: boolean;
}

/** One execution that is to run for one event. */
interface Task {
  submission: number;
  trigger: TriggerState;
  event: ResponseState;
}

/**
 * Sends them all, a millisecond apart, before any event fires. Then every execution that fits Google's
 * limit begins at once: what each reads before it asks for a lock, it reads before any of them has
 * written. They get the lock in the order of sending, as `contention` says. The events of those beyond
 * 30 running executions of one user are lost.
 * https://developers.google.com/apps-script/guides/services/quotas (simultaneous executions per user)
 * @returns what became of each submission, in the order given; throws as `submitFormByHand` does, and
 * then those before the one that was refused are stored and no event fires
 */
export function submitTogetherByHand(
  workspace: Workspace,
  formId: string,
  submissions: readonly Submission[],
  { contention = 'queue' }: { contention?: ContentionMode } = {},
): SubmittedTogether[] {
  const tasks: Task[] = [];
  const sent = submissions.map(({ person, answers, options = {} }, submission) => {
    const { form, response } = recordAnswers(workspace, person, formId, answers, options);
    for (const event of eventsOf(form, response, options.deliver ?? 'once')) {
      for (const trigger of triggersOf(workspace, form)) tasks.push({ submission, trigger, event });
    }
    workspace.clock.advance(1);
    return { responseId: response.id, runs: [] as RunResult[], refused: false };
  });
  const form = workspace.state.forms[formId];
  if (!form) return sent;
  const { accepted, refused } = withinLimit(workspace, tasks);
  for (const [task, run] of [
    ...refused.map((task) => [task, runRefused(workspace, form, task)] as const),
    ...runTogether(workspace, form, accepted, contention),
  ]) {
    const of = sent[task.submission];
    of?.runs.push(run);
    if (of && refused.includes(task)) of.refused = true;
  }
  return sent;
}

/** Each user's first executions run, as many as the limit leaves. */
function withinLimit({ running }: Workspace, tasks: Task[]): { accepted: Task[]; refused: Task[] } {
  const counts: Record<string, number> = { ...running };
  const accepted: Task[] = [];
  const refused: Task[] = [];
  for (const task of tasks) {
    const { creator } = task.trigger;
    const count = counts[creator] ?? 0;
    (count < MAX_SIMULTANEOUS ? accepted : refused).push(task);
    counts[creator] = count + 1;
  }
  return { accepted, refused };
}

/** Runs into the limit of its user, as if the others were under way. */
function runRefused(workspace: Workspace, form: FormState, { trigger, event }: Task): RunResult {
  const { running } = workspace;
  const before = running[trigger.creator] ?? 0;
  running[trigger.creator] = MAX_SIMULTANEOUS;
  const run = runFormTrigger(workspace, trigger, form, event);
  running[trigger.creator] = before;
  return run;
}

/**
 * The last one begins; when it first asks for a lock, or ends without, the one before it begins, and so
 * on to the first, who gets the lock first. Then each goes on where it waited.
 */
function runTogether(
  workspace: Workspace,
  form: FormState,
  tasks: Task[],
  mode: ContentionMode,
): [Task, RunResult][] {
  const runs: [Task, RunResult][] = [];
  const begin = (at: number): void => {
    const task = tasks[at];
    if (!task) return;
    const othersFirst = onceAtLock(() => begin(at - 1));
    const run = runFormTrigger(workspace, task.trigger, form, task.event, othersFirst.hook);
    othersFirst.now();
    runs.push([task, run]);
  };
  const before = workspace.contention;
  workspace.contention = new LockContention(mode, workspace.clock.now());
  try {
    begin(tasks.length - 1);
  } finally {
    workspace.contention = before;
  }
  return runs.sort(([a], [b]) => tasks.indexOf(a) - tasks.indexOf(b));
}

/** Does something once: before the first call that asks for a lock, or when told. */
function onceAtLock(act: () => void): { hook: FaultHook; now: () => void } {
  let done = false;
  const now = (): void => {
    if (done) return;
    done = true;
    act();
  };
  const hook: FaultHook = ({ name, phase }) => {
    if (phase === 'before' && (name === 'Lock.tryLock' || name === 'Lock.waitLock')) now();
  };
  return { hook, now };
}
