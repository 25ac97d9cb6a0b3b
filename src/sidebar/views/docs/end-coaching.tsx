// Coaching ends: what happens to the Doc, whether the teacher wants a copy of it, and what was done.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndPlan, LeavingReceipt } from '../../../shared/leaving-api';
import { TaskButton } from '../../parts/button';
import { focusFirstProblem } from '../../parts/focus';
import { ErrorMessage, Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { PickOne } from '../../parts/pick-one';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { useTask, type Task } from '../../parts/use-task';
import type { ViewProps } from '../../view-props';
import { Left, Lines, useDeed, Whom } from './leaving-parts';

export function EndCoaching({ sidebar, place: { educatorId = '' } }: ViewProps) {
  const { server, takesFocus } = sidebar;
  const { task: deed, onBack } = useDeed(sidebar);
  const [plan, setPlan] = useState<EndPlan | null>(null);
  const [receipt, setReceipt] = useState<LeavingReceipt | null>(null);
  const task = useTask();
  const look = async (): Promise<void> => setPlan(await server.planEnd(educatorId));
  useEffect(() => void task.run(look), []);
  return (
    <Screen title="End coaching" onBack={onBack} takesFocus={takesFocus}>
      <Status>{task.running && 'Looking at what there is…'}</Status>
      <Retry task={task} work={look} />
      {receipt && <Left title="Coaching has ended" receipt={receipt} sidebar={sidebar} stays />}
      {plan && !receipt && (
        <>
          <Whom {...plan} />
          <EndForm
            plan={plan}
            task={deed}
            end={async (copy) => setReceipt(await server.endCoaching(educatorId, copy))}
          />
        </>
      )}
    </Screen>
  );
}

interface EndFormProps {
  plan: EndPlan;
  task: Task;
  end: (copy: boolean) => Promise<void>;
}

const WANTS = [
  { value: 'yes', label: 'Yes, make a copy' },
  { value: 'no', label: 'No copy' },
];

function EndForm({ plan: { name, steps, copySteps }, task, end }: EndFormProps) {
  const offered = copySteps.length > 0;
  const [wants, setWants] = useState(offered ? null : 'no');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(wants === null);
    if (wants === null) focusFirstProblem(form);
    else void task.run(() => end(wants === 'yes'));
  };
  const pick = (value: string): void => {
    setWants(value);
    setMissing(false);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <section>
        <h2>What happens</h2>
        <Lines lines={steps} />
      </section>
      {offered && <CopyChoice name={name} value={wants} missing={missing} onPick={pick} />}
      {wants === 'yes' && <Lines lines={copySteps} />}
      <ErrorMessage text={task.error} />
      <Status>
        {task.running && 'Ending. This can take half a minute. Keep this sidebar open.'}
      </Status>
      <TaskButton primary task={task} running="Ending…">
        {task.error ? 'Try again' : 'End coaching'}
      </TaskButton>
    </form>
  );
}

interface CopyChoiceProps {
  name: string;
  value: string | null;
  missing: boolean;
  onPick: (value: string) => void;
}

function CopyChoice({ name, value, missing, onPick }: CopyChoiceProps) {
  const legend = (
    <>
      Does <Name text={name} /> want a copy of the Doc?
    </>
  );
  const problem = missing ? 'Ask them, then choose one.' : undefined;
  return (
    <PickOne legend={legend} choices={WANTS} value={value} problem={problem} onPick={onPick} />
  );
}
