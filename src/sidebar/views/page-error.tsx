// Shown when the page itself failed: what happened, and one way on.
import { Screen } from '../parts/screen';
import { ErrorMessage } from '../parts/message';
import { useTask } from '../parts/use-task';

export function PageError({ onReload }: { onReload: () => Promise<void> }) {
  const task = useTask();
  return (
    <Screen title="This page did not open" takesFocus>
      <p>
        Something unexpected happened in the sidebar. Nothing in your Sheet was changed by it. Try
        again; if that does not help, close the sidebar and open it again from the SAGE Coach menu.
      </p>
      <ErrorMessage text={task.error} />
      <button
        type="button"
        class="button primary"
        disabled={task.running}
        onClick={() => void task.run(onReload)}
      >
        {task.running ? 'Trying…' : 'Try again'}
      </button>
    </Screen>
  );
}
