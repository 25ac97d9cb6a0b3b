// A failure to open something, with the one button that tries again; takes no place while there is none.
import { useState } from 'preact/hooks';
import { TaskButton } from './button';
import { focusHeading } from './focus';
import { ErrorMessage } from './message';
import type { Task } from './use-task';

export function Retry({ task, work }: { task: Task; work: () => Promise<void> }) {
  const [tries, setTries] = useState(false);
  const press = async (): Promise<void> => {
    setTries(true);
    await work();
    setTries(false);
    focusHeading();
  };
  return (
    <>
      <ErrorMessage text={task.error} />
      {(task.error || (tries && task.running)) && (
        <TaskButton task={task} running="Trying…" work={press}>
          Try again
        </TaskButton>
      )}
    </>
  );
}
