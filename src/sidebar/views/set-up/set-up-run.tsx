// The set-up at work: one server call after the other, each step shown as it is done; then what only a
// person can check. What is done stays done, so going on after an error or a closed sidebar is safe.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetUpProgress } from '../../../shared/sidebar-api';
import { runSetUp } from '../../model/set-up';
import { TaskButton } from '../../parts/button';
import { ErrorMessage, Status } from '../../parts/message';
import { useTask } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';
import { SetUpFinished } from './set-up-finished';

interface SetUpRunProps {
  sidebar: Sidebar;
  /** Just begun: goes on by itself. Null: somebody came back to it and presses a button. */
  begun: SetUpProgress | null;
  /** Whether the programme was complete before: then this is a repair. */
  stands: boolean;
  /** Whether the press that led here already asked for it. */
  atOnce: boolean;
  /** The button for what else one may want while nothing runs. */
  otherwise: ComponentChildren;
}

export function SetUpRun({ sidebar, begun, stands, atOnce, otherwise }: SetUpRunProps) {
  const [progress, setProgress] = useState(begun);
  const task = useTask();
  const open = useRef(true);
  const goOn = async (): Promise<void> => {
    if (stands && !progress) setProgress(await sidebar.server.beginRepair());
    await runSetUp(
      () => sidebar.server.continueSetUp(),
      setProgress,
      () => open.current,
    );
  };
  useEffect(() => {
    if (begun ? !begun.done : atOnce) void task.run(goOn);
    return () => {
      open.current = false;
    };
  }, []);
  if (progress?.done) return <SetUpFinished progress={progress} sidebar={sidebar} />;
  const label = stands ? 'Check now' : 'Continue set-up';
  return (
    <>
      {!progress && <p>{stands ? BEFORE_REPAIR : BEFORE_GOING_ON}</p>}
      <Status>{progress ? statusOf(progress, task.running) : task.running && 'Working…'}</Status>
      {progress && <Steps steps={progress.steps} running={task.running} />}
      <ErrorMessage text={task.error}>
        {progress && <p>The steps above that are done stay done.</p>}
      </ErrorMessage>
      {(!progress || !task.running) && (
        <div class="actions">
          <TaskButton primary task={task} running="Working…" work={goOn}>
            {task.error ? 'Try again' : label}
          </TaskButton>
          {!task.running && otherwise}
        </div>
      )}
    </>
  );
}

const BEFORE_REPAIR =
  'This looks at the form, the tabs and what watches for new answers. It makes what is missing and touches nothing else.';
const BEFORE_GOING_ON =
  'Set-up was started but is not finished. Going on makes what is missing. Nothing is made twice.';

function statusOf({ steps }: SetUpProgress, running: boolean): string {
  const at = steps.findIndex(({ state }) => state !== 'done');
  const where = `step ${at + 1} of ${steps.length}: ${steps[at]?.label ?? ''}`;
  return running
    ? `Working on ${where}. All of it takes a minute or two. Keep this sidebar open.`
    : `Stopped at ${where}.`;
}

function Steps({ steps, running }: { steps: SetUpProgress['steps']; running: boolean }) {
  const now = running ? { word: 'Now', sign: '●' } : { word: 'Stopped here', sign: '⚠' };
  const shown = {
    done: { word: 'Done', sign: '✓' },
    next: now,
    waiting: { word: 'Waiting', sign: '○' },
  };
  return (
    <ol class="steps">
      {steps.map(({ key, label, state }) => (
        <li
          key={key}
          class={`step step-${state} ${running ? 'running' : ''}`}
          aria-current={state === 'next' ? 'step' : undefined}
        >
          <span class="sign" aria-hidden="true">
            {shown[state].sign}
          </span>
          <span>{label}</span>
          <span class="step-word">{shown[state].word}</span>
        </li>
      ))}
    </ol>
  );
}
