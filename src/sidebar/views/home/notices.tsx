// What needs a person, before everything else: a few at a time, each with the one button that leads on.
import type { ViewName } from '../../../shared/pages';
import type { Notice } from '../../../shared/sidebar-api';
import { TaskButton } from '../../parts/button';
import { FirstFew } from '../../parts/first-few';
import { focusHeading } from '../../parts/focus';
import { LeadCoach } from '../../parts/lead-coach';
import { ErrorMessage, Message } from '../../parts/message';
import { useTask } from '../../parts/use-task';
import { momentInWords } from '../../words';
import type { Sidebar } from '../../view-props';

export function Notices({ sidebar }: { sidebar: Sidebar }) {
  const { notices } = sidebar.data;
  if (notices.length === 0) return null;
  return (
    <section aria-label="Needs a look">
      <FirstFew items={notices}>
        {(shown) =>
          shown.map((notice, at) => <NoticeBox key={at} notice={notice} sidebar={sidebar} />)
        }
      </FirstFew>
    </section>
  );
}

/** What its button says, and the view that it opens; without one, the own Docs are read. */
const ACTIONS: Record<Exclude<Notice['action'], ''>, [label: string, view?: ViewName]> = {
  repair: ['Repair', 'repair'],
  care: ['Have a look', 'care'],
  educator: ['Open', 'educator'],
  'read-docs': ['Read my Docs now'],
};

function NoticeBox({ notice, sidebar }: { notice: Notice; sidebar: Sidebar }) {
  const { kind, text, since, action, educatorId } = notice;
  const { data, server, go, renew } = sidebar;
  const task = useTask();
  const [label, view] = action ? ACTIONS[action] : [];
  const mayAct = data.caller.isLead || (view !== 'repair' && view !== 'care');
  // What is mended by reading is gone then; so the heading takes the focus.
  const act = async (): Promise<void> => {
    if (view) return go({ name: view, ...(educatorId && { educatorId }) });
    renew(await server.readDocs());
    focusHeading();
  };
  return (
    <Message kind={kind}>
      <p dir="auto">{text}</p>
      <div class="choices">
        {since && <p class="hint">Since {momentInWords(since)}</p>}
        {label && mayAct && (
          <TaskButton task={task} running="Reading…" work={act}>
            {label}
          </TaskButton>
        )}
      </div>
      {!mayAct && (
        <p class="hint">
          <LeadCoach programme={data.programme} /> can see to this.
        </p>
      )}
      <ErrorMessage text={task.error} />
    </Message>
  );
}
