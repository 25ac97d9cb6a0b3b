// Whose row is selected in the Sheet: looked up quietly when somebody comes into the sidebar, and by a button.
// On another day, whatever is known is read again instead: what is due is another by then.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { TaskButton } from '../../parts/button';
import { ErrorMessage } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { useTask } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

/** The Sheet is not asked more often. */
const REST_MS = 2_000;

const dayOfMonth = (): number => new Date().getDate();

/** When and what the Sheet said last, and of which day is what is known; outlives this view, not the page. */
const last: { at: number; found: EducatorSummary | null; day: number } = {
  at: 0,
  found: null,
  day: dayOfMonth(),
};

export function SelectedRow({ sidebar }: { sidebar: Sidebar }) {
  const { server, isBusy, go, renew } = sidebar;
  const [found, setFound] = useState(last.found);
  const [nobody, setNobody] = useState(false);
  const task = useTask();
  const look = async (): Promise<void> => {
    last.at = Date.now();
    setFound((last.found = await server.selectedEducator()));
  };
  const readAgain = async (): Promise<void> => {
    last.at = Date.now();
    const day = dayOfMonth();
    renew(await server.refresh());
    last.day = day;
  };
  useEntering(() => {
    const isQuiet = Date.now() - last.at >= REST_MS && !isBusy() && !isTyping();
    // Nobody asked for it: so nobody needs to know that it failed.
    if (isQuiet) (last.day === dayOfMonth() ? look() : readAgain()).catch(() => undefined);
  });
  const open = async (): Promise<void> => {
    setNobody(false);
    if (!found) await look();
    setNobody(!last.found);
    if (last.found) go({ name: 'educator', educatorId: last.found.educatorId });
  };
  return (
    <>
      <div class="selected">
        <p class="hint" role="status">
          {found ? 'Selected in the Sheet:' : nobody && NOBODY}
          <strong>{found && <Name text={found.name} />}</strong>
        </p>
        <TaskButton quiet task={task} running="Looking…" work={open}>
          {found ? 'Open' : 'Use the selected row'}
        </TaskButton>
      </div>
      <ErrorMessage text={found ? '' : task.error} />
    </>
  );
}

const NOBODY = 'No teacher’s row is selected in the Sheet.';

function isTyping(): boolean {
  const field = document.hasFocus() && document.activeElement;
  return field instanceof Element && field.matches('input:not([type=checkbox]), textarea, select');
}

/** Does this whenever pointer or focus come into the page. In a view without it, what was known is then old. */
function useEntering(enter: () => void): void {
  useLayoutEffect(() => {
    document.documentElement.onpointerenter = enter;
    window.onfocus = enter;
    return () => {
      document.documentElement.onpointerenter = window.onfocus = () => (last.found = null);
    };
  });
}
