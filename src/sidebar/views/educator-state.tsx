// What the coach may decide about the work with one educator; each decision can be taken back.
import { useRef, useState } from 'preact/hooks';
import type { EducatorDetail, EducatorState } from '../../shared/sidebar-api';
import { Button, TaskButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { ErrorMessage } from '../parts/message';
import { Name } from '../parts/person-text';
import { useTask, type Task } from '../parts/use-task';

interface EducatorStateProps {
  detail: EducatorDetail;
  change: (state: EducatorState) => Promise<void>;
}

/** The only decision that is asked about. */
const ASKED: EducatorState = 'ended';

export function EducatorStateButtons({ detail, change }: EducatorStateProps) {
  const { name, nextStates, stateLabel } = detail;
  const [asks, setAsks] = useState(false);
  const section = useRef<HTMLElement>(null);
  const task = useTask();
  const press = async (state: EducatorState): Promise<void> => {
    await change(state);
    setAsks(false);
    focusSoon(section, 'h2');
  };
  const ask = (open: boolean): void => {
    setAsks(open);
    focusSoon(section, 'button', open ? 'first' : 'last');
  };
  if (nextStates.length === 0) return null;
  return (
    <section ref={section}>
      <h2 tabIndex={-1}>Where the work stands: {stateLabel}</h2>
      {asks ? (
        <Question name={name} task={task} end={() => press(ASKED)} onKeep={() => ask(false)} />
      ) : (
        <div class="choices">
          {nextStates.map(({ state, label }) => (
            <StateButton
              key={state}
              task={task}
              label={label}
              work={() => press(state)}
              onAsk={state === ASKED ? () => ask(true) : undefined}
            />
          ))}
        </div>
      )}
      <ErrorMessage text={task.error} />
    </section>
  );
}

interface StateButtonProps {
  task: Task;
  label: string;
  work: () => Promise<void>;
  onAsk: (() => void) | undefined;
}

function StateButton({ task, label, work, onAsk }: StateButtonProps) {
  const [pressed, setPressed] = useState(false);
  const press = (): Promise<void> => {
    setPressed(true);
    return work().finally(() => setPressed(false));
  };
  if (onAsk) return <Button onPress={onAsk}>{label}</Button>;
  return (
    <TaskButton task={task} running={pressed ? 'Saving…' : label} work={press}>
      {label}
    </TaskButton>
  );
}

interface QuestionProps {
  name: string;
  task: Task;
  end: () => Promise<void>;
  onKeep: () => void;
}

function Question({ name, task, end, onKeep }: QuestionProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onKeep();
  };
  return (
    <div class="asks" onKeyDown={onKeyDown}>
      <p>
        End coaching with <Name text={name} />? The Doc and the row stay as they are, and you can
        take it up again.
      </p>
      <div class="choices">
        <TaskButton task={task} running="Saving…" work={end}>
          End coaching
        </TaskButton>
        {!task.running && <Button onPress={onKeep}>Go on coaching</Button>}
      </div>
    </div>
  );
}
