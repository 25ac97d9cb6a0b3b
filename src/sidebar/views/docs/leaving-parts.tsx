// What handing over and ending have in common: what will happen, line by line, and what has happened.
import { useLayoutEffect } from 'preact/hooks';
import type { LeavingReceipt } from '../../../shared/leaving-api';
import { Button } from '../../parts/button';
import { onEscape } from '../../parts/focus';
import { Link } from '../../parts/link';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { StepHeading } from '../../parts/step-heading';
import { useTask, type Task } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

/** Sentences of the server, which name people. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** A deed that nobody leaves while it runs: what is left for a person to do, only its receipt says. */
export function useDeed({ onBack }: Sidebar): { task: Task; onBack: Sidebar['onBack'] } {
  const task = useTask();
  useLayoutEffect(() => {
    const stay = (event: KeyboardEvent): void => {
      if (task.running) onEscape(event, () => undefined);
    };
    document.addEventListener('keydown', stay, true);
    return () => document.removeEventListener('keydown', stay, true);
  }, [task.running]);
  return { task, onBack: task.running ? undefined : onBack };
}

interface WhomProps {
  name: string;
  coachName?: string;
  docUrl: string;
}

export function Whom({ name, coachName = '', docUrl }: WhomProps) {
  return (
    <p class="whom">
      <strong>
        <Name text={name} />
      </strong>
      {coachName && (
        <>
          <br />
          Coach now: <Name text={coachName} />
        </>
      )}
      {docUrl && (
        <>
          <br />
          <Link href={docUrl}>Coaching Doc</Link>
        </>
      )}
    </p>
  );
}

interface LeftProps {
  title: string;
  receipt: LeavingReceipt;
  sidebar: Sidebar;
  /** Whether the teacher is still in this coach's list. */
  stays: boolean;
}

/** The receipt. What is left for a person stands below what was done. */
export function Left({ title, receipt, sidebar, stays }: LeftProps) {
  const { educatorId, done, toDo, copyUrl } = receipt;
  return (
    <>
      <Message kind="done">
        <StepHeading>{title}</StepHeading>
        <Lines lines={done} />
      </Message>
      {toDo.length > 0 && (
        <section>
          <h2>Left for you</h2>
          <Lines lines={toDo} />
        </section>
      )}
      {copyUrl && (
        <p>
          <Link href={copyUrl}>Open the copy</Link>
        </p>
      )}
      <div class="actions">
        <Button primary onPress={() => sidebar.restart({ name: 'roster' })}>
          Go to teachers
        </Button>
        {stays && (
          <Button onPress={() => sidebar.restart({ name: 'educator', educatorId })}>
            Open this teacher
          </Button>
        )}
      </div>
    </>
  );
}
