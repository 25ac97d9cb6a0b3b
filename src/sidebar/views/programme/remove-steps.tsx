// The two steps before a teacher's data is removed. Nothing is deleted until the second one's red button.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RemovalPlan, RemovalReceipt } from '../../../shared/care-api';
import { countLines } from '../../model/care';
import { Button, TaskButton, TextButton } from '../../parts/button';
import { Tick } from '../../parts/field';
import { focusFirstProblem } from '../../parts/focus';
import { ErrorMessage, Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { Retry } from '../../parts/retry';
import { StepHeading } from '../../parts/step-heading';
import { useTask } from '../../parts/use-task';
import type { Server } from '../../server-calls';

interface RemoveStepsProps {
  educatorId: string;
  server: Server;
  onDone: (receipt: RemovalReceipt) => void;
  onOther: () => void;
}

export function RemoveSteps({ educatorId, server, onDone, onOther }: RemoveStepsProps) {
  const [plan, setPlan] = useState<RemovalPlan | null>(null);
  const [confirms, setConfirms] = useState(false);
  const task = useTask();
  const look = async (): Promise<void> => setPlan(await server.planRemoval(educatorId));
  useEffect(() => void task.run(look), []);
  if (plan && confirms) {
    return (
      <Confirm
        plan={plan}
        remove={async () => onDone(await server.removeEducator(educatorId, plan.email))}
        onBack={() => setConfirms(false)}
      />
    );
  }
  return (
    <>
      <Status>{task.running && 'Looking at what there is…'}</Status>
      <Retry task={task} work={look} />
      {plan && (
        <>
          <WhatGoes plan={plan} />
          <Button primary onPress={() => setConfirms(true)}>
            Go on
          </Button>
        </>
      )}
      {!task.running && <TextButton onPress={onOther}>Choose somebody else</TextButton>}
    </>
  );
}

function Whom({ plan }: { plan: RemovalPlan }) {
  return (
    <p class="whom">
      <strong>
        <Name text={plan.name} />
      </strong>
      <br />
      <Name text={plan.email} />
    </p>
  );
}

function WhatGoes({ plan }: { plan: RemovalPlan }) {
  const goes = countLines(plan.goes);
  return (
    <>
      <section>
        <StepHeading>Step 1 of 2: what goes and what stays</StepHeading>
        <Whom plan={plan} />
      </section>
      <section>
        <h3>What goes, for good</h3>
        <ul class="bullets">
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>What stays</h3>
        <ul class="bullets">
          {plan.stays.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface ConfirmProps {
  plan: RemovalPlan;
  remove: () => Promise<void>;
  onBack: () => void;
}

function Confirm({ plan, remove, onBack }: ConfirmProps) {
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const task = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(!read);
    if (read) void task.run(remove);
    else focusFirstProblem(form);
  };
  const tick = (checked: boolean): void => {
    setRead(checked);
    setMissing(false);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <StepHeading>Step 2 of 2: remove for good</StepHeading>
      <Whom plan={plan} />
      <p>This can’t be undone.</p>
      <Tick
        label="I have read what stays"
        checked={read}
        onChange={tick}
        problem={missing ? 'Tick this first.' : undefined}
      />
      <ErrorMessage text={task.error} />
      <Status>{task.running && 'Removing. This can take a minute. Keep this sidebar open.'}</Status>
      <div class="actions">
        <TaskButton danger task={task} running="Removing…">
          {task.error ? 'Try again' : 'Remove for good'}
        </TaskButton>
        {!task.running && <Button onPress={onBack}>Back to what goes and stays</Button>}
      </div>
    </form>
  );
}
