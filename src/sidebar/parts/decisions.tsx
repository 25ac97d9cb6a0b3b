// Buttons for what a person may decide: done at once, or asked about first. Escape leaves a question.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, TaskButton } from './button';
import { focusSoon, onEscape } from './focus';
import { ErrorMessage, Status } from './message';
import { useTask, type Task } from './use-task';

export interface Decision {
  key: string;
  label: string;
  /** Asked before it is done; without it nothing is at stake. */
  question?: ComponentChildren;
  /** Does it, or leads to where it is done. */
  decide: (() => Promise<void>) | (() => void);
}

interface DecisionsProps {
  decisions: Decision[];
  /** What the button says that leaves everything as it is. */
  leave: string;
}

export function Decisions({ decisions, leave }: DecisionsProps) {
  const [asked, setAsked] = useState<Decision | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const task = useTask();
  const ask = (decision: Decision): void => {
    setAsked(decision);
    focusSoon(box, 'button');
  };
  const onLeave = (): void => {
    const place = decisions.findIndex(({ key }) => key === asked?.key) + 1;
    setAsked(null);
    focusSoon(box, `.button:nth-child(${place})`);
  };
  const decide = async (decision: Decision): Promise<void> => {
    await decision.decide();
    setAsked(null);
  };
  return (
    <div class="asks" ref={box}>
      {asked ? (
        <Question asked={asked} task={task} leave={leave} onLeave={onLeave} decide={decide} />
      ) : (
        <div class="choices">
          {decisions.map((one) => (
            <DecisionButton key={one.key} decision={one} task={task} ask={ask} decide={decide} />
          ))}
        </div>
      )}
      <ErrorMessage text={task.error} />
      <Status unseen>{task.running && 'Saving…'}</Status>
    </div>
  );
}

interface OneProps {
  task: Task;
  decide: (decision: Decision) => Promise<void>;
}

interface DecisionButtonProps extends OneProps {
  decision: Decision;
  ask: (decision: Decision) => void;
}

function DecisionButton({ decision, task, ask, decide }: DecisionButtonProps) {
  const [pressed, setPressed] = useState(false);
  const press = (): Promise<void> => {
    setPressed(true);
    return decide(decision).finally(() => setPressed(false));
  };
  const { label, question } = decision;
  if (question) return <Button onPress={() => ask(decision)}>{label}</Button>;
  return (
    <TaskButton task={task} running={pressed ? 'Saving…' : label} work={press}>
      {label}
    </TaskButton>
  );
}

interface QuestionProps extends OneProps {
  asked: Decision;
  leave: string;
  onLeave: () => void;
}

function Question({ asked, task, leave, onLeave, decide }: QuestionProps) {
  return (
    <div class="asks" onKeyDown={(event) => onEscape(event, onLeave)}>
      <p>{asked.question}</p>
      <div class="choices">
        <TaskButton task={task} running="Saving…" work={() => decide(asked)}>
          {asked.label}
        </TaskButton>
        {!task.running && <Button onPress={onLeave}>{leave}</Button>}
      </div>
    </div>
  );
}
