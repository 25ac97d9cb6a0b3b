// When the own Docs were read last, and the button that reads them now: without it they are read every hour,
// and each one when its teacher is opened. Whoever has none looks at the Sheet again.
import { useState } from 'preact/hooks';
import { onMoment } from '../../words';
import { TaskButton } from '../../parts/button';
import { ErrorMessage, Status } from '../../parts/message';
import { useTask } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

interface DocsReadProps {
  sidebar: Sidebar;
  /** Whether to read the Docs; else the Sheet alone. */
  docs: boolean;
}

export function DocsRead({ sidebar: { data, server, renew }, docs }: DocsReadProps) {
  const { docsReadAt } = data;
  const [seenAt, setSeenAt] = useState('');
  const task = useTask();
  const read = async (): Promise<void> => {
    renew(await (docs ? server.readDocs() : server.refresh()));
    setSeenAt(new Date().toISOString());
  };
  const at = docs ? docsReadAt : seenAt;
  return (
    <section>
      <Status>
        {task.running
          ? docs && 'Reading what changed in your Docs. This can take a minute.'
          : at
            ? `${docs ? 'Your Docs were last read' : 'Read again'} ${onMoment(at)}.`
            : docs && 'Your Docs are read every hour.'}
      </Status>
      <TaskButton quiet task={task} running={docs ? 'Reading…' : 'Refreshing…'} work={read}>
        {docs ? 'Read my Docs now' : 'Refresh'}
      </TaskButton>
      <ErrorMessage text={task.error} />
    </section>
  );
}
