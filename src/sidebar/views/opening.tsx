// Shown while the server opens the other page of the sidebar, which then takes this one's place.
import { useEffect, useState } from 'preact/hooks';
import { TaskButton } from '../parts/button';
import { ErrorMessage } from '../parts/message';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';
import type { ViewProps } from '../view-props';

export function Opening({ sidebar, place }: ViewProps) {
  const { server, onBack } = sidebar;
  const [failed, setFailed] = useState(false);
  const task = useTask();
  const open = async (): Promise<void> => {
    await server.openPage(place).catch((error) => {
      setFailed(true);
      throw error;
    });
    await thisPageIsReplaced();
  };
  useEffect(() => void task.run(open), []);
  return (
    <Screen
      title={failed ? 'This did not open' : 'Opening…'}
      onBack={failed ? onBack : undefined}
      takesFocus
    >
      {!failed && <p class="hint">This takes a few seconds.</p>}
      <ErrorMessage text={task.error} />
      {failed && (
        <TaskButton primary task={task} running="Opening…" work={open}>
          Try again
        </TaskButton>
      )}
    </Screen>
  );
}

/** Google shows the other page on its own time after its answer; nothing here has changed until then. */
function thisPageIsReplaced(): Promise<never> {
  return new Promise(() => undefined);
}
