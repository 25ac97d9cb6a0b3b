// The set-up at work: one server call after the other, each step shown as it is done; then what only a
// person can check. What is done stays done, so going on after an error or a closed sidebar is safe.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetUpProgress } from '../../shared/sidebar-api';
import { runSetUp } from '../model/set-up';
import { Link } from '../parts/link';
import { ErrorMessage, Message, Status } from '../parts/message';
import { useTask } from '../parts/use-task';
import type { Sidebar } from '../view-props';

interface SetUpRunProps {
  sidebar: Sidebar;
  /** Just begun: goes on by itself. Null: somebody came back to it and presses a button. */
  begun: SetUpProgress | null;
  /** Whether the programme was complete before: then this is a repair. */
  stands: boolean;
  onChangeAnswers: () => void;
}

export function SetUpRun({ sidebar, begun, stands, onChangeAnswers }: SetUpRunProps) {
  const [progress, setProgress] = useState(begun);
  const task = useTask();
  const open = useRef(true);
  const goOn = (): Promise<void> =>
    task.run(() =>
      runSetUp(
        () => sidebar.server.continueSetUp(),
        setProgress,
        () => open.current,
      ),
    );
  useEffect(() => {
    if (begun && !begun.done) void goOn();
    return () => {
      open.current = false;
    };
  }, []);
  return (
    <>
      {!progress && <Before stands={stands} />}
      <Status>{progress && statusOf(progress, task.running)}</Status>
      {progress && !progress.done && <Steps steps={progress.steps} running={task.running} />}
      <ErrorMessage text={task.error}>
        {progress && <p>The steps above that are done stay done.</p>}
      </ErrorMessage>
      {progress?.done && <Finished progress={progress} sidebar={sidebar} />}
      {!progress?.done && (!progress || !task.running || task.error) && (
        <div class="actions">
          <button
            type="button"
            class="button primary"
            disabled={task.running}
            onClick={() => void goOn()}
          >
            {buttonOf(task, stands)}
          </button>
          <button type="button" class="button" disabled={task.running} onClick={onChangeAnswers}>
            Change the answers
          </button>
        </div>
      )}
    </>
  );
}

function Before({ stands }: { stands: boolean }) {
  return stands ? (
    <p>
      This looks at the form, the tabs, the folder and the triggers. It makes what is missing and
      touches nothing else.
    </p>
  ) : (
    <p>
      Set-up was started but is not finished. Going on makes what is missing. Nothing is made twice.
    </p>
  );
}

function buttonOf(task: { running: boolean; error: string }, stands: boolean): string {
  if (task.running) return 'Working…';
  if (task.error) return 'Try again';
  return stands ? 'Check now' : 'Continue set-up';
}

function statusOf({ steps, done }: SetUpProgress, running: boolean): string {
  if (done) return 'Everything is set up.';
  const at = steps.findIndex(({ state }) => state !== 'done');
  const label = steps[at]?.label ?? '';
  const where = `step ${at + 1} of ${steps.length}: ${label}`;
  return running ? `Working on ${where}. Keep this sidebar open.` : `Stopped at ${where}.`;
}

function Steps({ steps, running }: { steps: SetUpProgress['steps']; running: boolean }) {
  const words = { done: 'Done', next: running ? 'Now' : 'Stopped here', waiting: 'Waiting' };
  const signs = { done: '✓', next: running ? '●' : '⚠', waiting: '○' };
  return (
    <ol class="steps">
      {steps.map(({ key, label, state }) => (
        <li
          key={key}
          class={`step step-${state}`}
          aria-current={state === 'next' ? 'step' : undefined}
        >
          <span class="sign" aria-hidden="true">
            {signs[state]}
          </span>
          <span>{label}</span>
          <span class="step-word">{words[state]}</span>
        </li>
      ))}
    </ol>
  );
}

function Finished({ progress, sidebar }: { progress: SetUpProgress; sidebar: Sidebar }) {
  const task = useTask();
  const goToTeachers = async (): Promise<void> => sidebar.restart(await sidebar.server.refresh());
  return (
    <>
      <Message kind="done">
        <p>The form, the tabs and your folder are ready.</p>
      </Message>
      {progress.checksByHand.length > 0 && (
        <section>
          <h2>Please check by hand</h2>
          <p class="hint">Only a person can see these.</p>
          <ul class="checks">
            {progress.checksByHand.map(({ text, url }) => (
              <li key={text}>
                {text} {url && <Link href={url}>Open</Link>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ErrorMessage text={task.error} />
      <button
        type="button"
        class="button primary"
        disabled={task.running}
        onClick={() => void task.run(goToTeachers)}
      >
        {task.running ? 'Opening…' : 'Go to teachers'}
      </button>
    </>
  );
}
