// A run at work, one that rests, and how one ended.
import type { BulkOutcome, BulkProgress } from '../../../shared/bulk-api';
import { progressLine, waitFor, type SeenRun } from '../../model/bulk';
import { ROWS_SHOWN } from '../../model/roster';
import { TaskButton, TextButton } from '../../parts/button';
import { Message, Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { StepHeading } from '../../parts/step-heading';
import { count, timeInWords } from '../../words';
import type { Bulk } from './use-bulk';

export function BulkWorking({ bulk, seen }: { bulk: Bulk; seen: SeenRun }) {
  const { phase, pause } = bulk;
  const { progress, outcomes } = seen;
  return (
    <section>
      <StepHeading>Making {count(progress.total, 'Doc')}</StepHeading>
      <Bar progress={progress} />
      <Status>{progressLine(progress)}</Status>
      {progress.state === 'waiting' && <Held progress={progress} />}
      <p class="hint">
        The next ones show here in a minute or two. You can close the sidebar: what is left is made
        in the next hours, by itself.
      </p>
      <button type="button" class="button" aria-disabled={phase === 'pausing'} onClick={pause}>
        {phase === 'pausing' ? 'Pausing after this step…' : 'Pause'}
      </button>
      <Names outcomes={outcomes} />
    </section>
  );
}

function Bar({ progress: { total, left } }: { progress: BulkProgress }) {
  return <progress aria-label="Teachers done" max={total} value={total - left} />;
}

/** What holds it up, and until when. */
function Held({ progress }: { progress: BulkProgress }) {
  const { note, until } = progress;
  const time = waitFor(progress, Date.now()) === null ? '' : timeInWords(until);
  return (
    <Message kind="info">
      <p>{note}</p>
      {time && <p class="hint">Next try: {time}</p>}
    </Message>
  );
}

function Names({ outcomes }: { outcomes: BulkOutcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <ul class="made" aria-label="Done so far">
      {outcomes.slice(0, ROWS_SHOWN).map(({ educatorId, name, outcome }) => (
        <li key={educatorId}>
          <span aria-hidden="true" class={outcome === 'shared' ? 'yes' : 'row-news'}>
            {outcome === 'shared' ? '✓' : '⚠'}
          </span>
          <span>
            <Name text={name} />
            {outcome === 'not-shared' && <span class="row-news"> not shared yet</span>}
            {outcome === 'in-doubt' && <span class="row-news"> looked at again later</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface RestingProps {
  bulk: Bulk;
  run: BulkProgress;
  /** Shows the list to choose from again. */
  onAnew: () => void;
}

export function BulkResting({ bulk, run, onAnew }: RestingProps) {
  const { task, goOn } = bulk;
  const paused = run.state === 'paused';
  const held = run.state === 'waiting';
  return (
    <section>
      <StepHeading>{paused ? 'Paused' : `Making ${count(run.total, 'Doc')}`}</StepHeading>
      <Bar progress={run} />
      <Status>{progressLine(run)}</Status>
      {held && <Held progress={run} />}
      {run.state === 'running' && (
        <p class="hint">
          {run.left === 1
            ? 'The other one is made in the next hours, by itself.'
            : `The other ${run.left} are made in the next hours, by themselves.`}
        </p>
      )}
      {paused && <p class="hint">Nothing more is made until you press Go on.</p>}
      <div class="actions">
        <TaskButton primary={!held} task={task} running="Making Docs…" work={goOn}>
          {paused ? 'Go on' : held ? 'Try now' : 'Go on now'}
        </TaskButton>
        {!paused && (
          <TaskButton task={task} running="One moment…" work={bulk.pauseNow}>
            Pause
          </TaskButton>
        )}
      </div>
      {paused && <TextButton onPress={onAnew}>Choose again</TextButton>}
    </section>
  );
}

export function BulkEnded({ seen: { progress, outcomes } }: { seen: SeenRun }) {
  const { done } = progress;
  return (
    <section>
      <Message kind={done > 0 ? 'done' : 'info'}>
        <StepHeading>
          {done > 0 ? `${count(done, 'Doc')} made and shared` : 'No Doc was shared'}
        </StepHeading>
        {done > 0 && <p>Each is in your Drive, shared with that teacher.</p>}
      </Message>
      <Names outcomes={outcomes.filter(({ outcome }) => outcome === 'shared')} />
    </section>
  );
}
