// What needs a person, above the roster: a few at a time, each with the one button that leads on.
import { useState } from 'preact/hooks';
import type { ViewName } from '../../shared/pages';
import type { Notice } from '../../shared/sidebar-api';
import { Button, TaskButton, TextButton } from '../parts/button';
import { LeadCoach } from '../parts/lead-coach';
import { ErrorMessage, Message } from '../parts/message';
import { useTask } from '../parts/use-task';
import { momentInWords } from '../words';
import type { Sidebar } from '../view-props';

/** More than these are folded away. */
const SHOWN = 3;

export function Notices({ sidebar }: { sidebar: Sidebar }) {
  const { notices } = sidebar.data;
  const [open, setOpen] = useState(false);
  const more = notices.length - SHOWN;
  if (notices.length === 0) return null;
  return (
    <section aria-label="Needs a look">
      {notices.slice(0, open ? undefined : SHOWN).map((notice, at) => (
        <NoticeBox key={at} notice={notice} sidebar={sidebar} />
      ))}
      {more > 0 && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Show fewer' : `and ${more} more`}
        </TextButton>
      )}
    </section>
  );
}

const ACTIONS: Record<
  Exclude<Notice['action'], '' | 'read-docs'>,
  { label: string; view: ViewName }
> = {
  repair: { label: 'Repair', view: 'repair' },
  care: { label: 'Have a look', view: 'care' },
  educator: { label: 'Open', view: 'educator' },
};

function NoticeBox({ notice, sidebar }: { notice: Notice; sidebar: Sidebar }) {
  const { kind, text, since, action, educatorId } = notice;
  if (action === 'read-docs') return <DocsNotice notice={notice} sidebar={sidebar} />;
  const mayAct = sidebar.data.caller.isLead || action === 'educator';
  const act = (): void => {
    if (action) sidebar.go({ name: ACTIONS[action].view, ...(educatorId && { educatorId }) });
  };
  return (
    <Message kind={kind}>
      <p dir="auto">{text}</p>
      <div class="choices">
        {since && <p class="hint">Since {momentInWords(since)}</p>}
        {action && mayAct && <Button onPress={act}>{ACTIONS[action].label}</Button>}
      </div>
      {action && !mayAct && (
        <p class="hint">
          <LeadCoach programme={sidebar.data.programme} /> can see to this.
        </p>
      )}
    </Message>
  );
}

/** What it tells is mended by reading the own Docs once; then it goes, and the heading takes the focus. */
function DocsNotice({ notice, sidebar }: { notice: Notice; sidebar: Sidebar }) {
  const { kind, text, since } = notice;
  const task = useTask();
  const read = async (): Promise<void> => {
    sidebar.renew(await sidebar.server.readDocs());
    document.querySelector('h1')?.focus();
  };
  return (
    <Message kind={kind}>
      <p dir="auto">{text}</p>
      <div class="choices">
        {since && <p class="hint">Since {momentInWords(since)}</p>}
        <TaskButton task={task} running="Reading…" work={read}>
          Read my Docs now
        </TaskButton>
      </div>
      <ErrorMessage text={task.error} />
    </Message>
  );
}
