// What a merge would do, side by side and before anything is done: who stays, who goes into it, and what
// the row will say where the two differ.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MergePlan } from '../../../shared/care-api';
import type { EducatorName } from '../../../shared/sidebar-api';
import { Button, TaskButton, TextButton } from '../../parts/button';
import { focusSoon } from '../../parts/focus';
import { Link } from '../../parts/link';
import { ErrorMessage, Message, Status } from '../../parts/message';
import { PersonText } from '../../parts/person-text';
import { Retry } from '../../parts/retry';
import { StepHeading } from '../../parts/step-heading';
import { useTask, type Task } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';
import { Facts } from './pick-teacher';

interface MergeStepProps {
  /** Who stays, who goes. */
  pair: [EducatorName, EducatorName];
  sidebar: Sidebar;
  onDone: (kept: EducatorName) => void;
  onStartOver: () => void;
}

export function MergeStep({ pair, sidebar, onDone, onStartOver }: MergeStepProps) {
  const { server, forget } = sidebar;
  const [[kept, gone], setPair] = useState(pair);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const looking = useTask();
  const merging = useTask();
  const look = async (): Promise<void> =>
    setPlan(await server.planMerge(kept.educatorId, gone.educatorId));
  const merge = async (): Promise<void> => {
    const detail = await server.merge(kept.educatorId, gone.educatorId);
    forget(gone.educatorId);
    onDone(detail);
  };
  const section = useRef<HTMLElement>(null);
  const swap = (): void => {
    setPlan(null);
    setPair([gone, kept]);
    focusSoon(section, 'h2');
  };
  useEffect(() => void looking.run(look), [kept]);
  return (
    <>
      <section ref={section}>
        <StepHeading>Before you merge</StepHeading>
        <Role word="Stays" educator={plan?.kept ?? kept} />
        <Role word="Goes into it" educator={plan?.gone ?? gone} />
        <div class="choices">
          {plan && !merging.running && <Button onPress={swap}>Keep the other one</Button>}
          {!merging.running && <TextButton onPress={onStartOver}>Choose others</TextButton>}
        </div>
      </section>
      <Status>{looking.running ? LOOKING : merging.running && MERGING}</Status>
      <Retry task={looking} work={look} />
      {plan && <Plan plan={plan} />}
      {plan && <Press task={merging} merge={merge} />}
    </>
  );
}

const LOOKING = 'Looking at what would change…';
const MERGING = 'Merging the two rows. This takes a few seconds.';

function Press({ task, merge }: { task: Task; merge: () => Promise<void> }) {
  return (
    <>
      <ErrorMessage text={task.error} />
      <TaskButton primary task={task} running="Merging…" work={merge}>
        {task.error ? 'Try again' : 'Merge'}
      </TaskButton>
      <p class="hint">It can be undone until this time tomorrow.</p>
    </>
  );
}

function Role({ word, educator }: { word: string; educator: EducatorName }) {
  return (
    <div class="card">
      <h3 class="role">{word}</h3>
      <div class="facts-card">
        <Facts educator={educator} />
      </div>
    </div>
  );
}

function Plan({ plan: { lines, remarks } }: { plan: MergePlan }) {
  return (
    <>
      {remarks.length > 0 && (
        <Message kind="info">
          {remarks.map((remark) => (
            <p key={remark} dir="auto">
              {remark}
            </p>
          ))}
        </Message>
      )}
      <section>
        <h2>What the row will say</h2>
        {lines.length === 0 && <p>The two rows say the same. All answers so far are kept.</p>}
        {lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </section>
    </>
  );
}

function Line({ line: { label, kept, gone, result } }: { line: MergePlan['lines'][number] }) {
  return (
    <div class="merge-line">
      <h3>{label}</h3>
      <dl>
        <dt>Stays</dt>
        <dd>
          <Value text={kept} />
        </dd>
        <dt>Goes</dt>
        <dd>
          <Value text={gone} />
        </dd>
        <dt class="result">Result</dt>
        <dd class="result">
          <Value text={result} />
        </dd>
      </dl>
    </div>
  );
}

function Value({ text }: { text: string }) {
  if (!text) return <span class="not-said">Nothing</span>;
  return /^https?:\/{2}/.test(text) ? <Link href={text}>Open</Link> : <PersonText text={text} />;
}
