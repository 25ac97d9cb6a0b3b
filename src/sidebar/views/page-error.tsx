// Shown when the page itself failed: what happened, and one way on.
import { TaskButton } from '../parts/button';
import { ErrorMessage } from '../parts/message';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';

export function PageError({ onReload }: { onReload: () => Promise<void> }) {
  const task = useTask();
  return (
    <Screen title="This page did not open" takesFocus>
      <p>
        Your Sheet is as it was. If trying again does not help, open the sidebar anew from the SAGE
        Coach menu.
      </p>
      <ErrorMessage text={task.error} />
      <TaskButton primary task={task} running="Trying…" work={onReload}>
        Try again
      </TaskButton>
    </Screen>
  );
}
