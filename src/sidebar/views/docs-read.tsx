// When the own Docs were read last, and the button that reads them now. Without it they are read every hour,
// and each one when its teacher is opened.
import { hasDocs } from '../model/roster';
import { onMoment } from '../words';
import { TaskButton } from '../parts/button';
import { ErrorMessage, Status } from '../parts/message';
import { useTask } from '../parts/use-task';
import type { Sidebar } from '../view-props';

export function DocsRead({ sidebar: { data, server, renew } }: { sidebar: Sidebar }) {
  const { educators, caller, notices, docsReadAt = '' } = data;
  const isAbove = notices.some(({ action }) => action === 'read-docs');
  const task = useTask();
  if (isAbove || !hasDocs(educators, caller.email)) return null;
  return (
    <div class="foot-wide">
      <Status>
        {task.running
          ? 'Reading what changed in your Docs. This can take a minute.'
          : docsReadAt
            ? `Your Docs were last read ${onMoment(docsReadAt)}.`
            : 'Your Docs are read every hour.'}
      </Status>
      <TaskButton
        quiet
        task={task}
        running="Reading…"
        work={async () => renew(await server.readDocs())}
      >
        Read my Docs now
      </TaskButton>
      <ErrorMessage text={task.error} />
    </div>
  );
}
