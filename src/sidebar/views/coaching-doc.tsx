// The coaching Doc of one educator: started with one button, opened with one link, what to do when it
// could not be shared or is not as it was, what was read from it and what can be logged into it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocStatus, EducatorDetail } from '../../shared/sidebar-api';
import { TaskButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { ErrorMessage, Status } from '../parts/message';
import { useTask } from '../parts/use-task';
import type { Sidebar } from '../view-props';
import { DocBeforeStart, DocInDoubt, DocNotShared, DocShared } from './doc-status';
import { DocTrouble } from './doc-trouble';
import { LogKinds } from './log-kinds';
import { Reading } from './reading';

interface CoachingDocProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

export function CoachingDoc({ detail, sidebar }: CoachingDocProps) {
  const { server, learnAll } = sidebar;
  const { doc, name, reading, educatorId } = detail;
  const section = useRef<HTMLElement>(null);
  const mended = async (reply: Promise<EducatorDetail>): Promise<void> => {
    learnAll(await reply);
    focusSoon(section, 'h2');
  };
  return (
    <section class="box" aria-labelledby="doc-heading" ref={section}>
      <h2 id="doc-heading" tabIndex={-1}>
        Coaching Doc
      </h2>
      {doc.kind === 'shared' && <DocShared doc={doc} name={name} />}
      {doc.kind === 'trouble' && (
        <DocTrouble doc={doc} mend={(mend) => mended(server.mendDoc(educatorId, mend))} />
      )}
      <LogKinds detail={detail} sidebar={sidebar} />
      {'url' in doc && <Reading reading={reading} url={doc.url} />}
      {doc.kind !== 'trouble' && <StartDoc detail={detail} sidebar={sidebar} section={section} />}
    </section>
  );
}

const WORKING =
  'Making the Doc and sharing it. This can take half a minute. There is nothing else to do.';

/** Start coaching, and what may come after a press; says nothing more once the Doc is shared. */
function StartDoc({
  detail,
  sidebar: { server, learnAll },
  section,
}: CoachingDocProps & { section: { current: HTMLElement | null } }) {
  const [notify, setNotify] = useState(false);
  const [outcome, setOutcome] = useState('');
  const task = useTask();
  const { doc, name, educatorId } = detail;
  const press = async (): Promise<void> => {
    setOutcome('');
    const fresh = await server.startCoaching(educatorId, notify);
    setNotify(false);
    learnAll(fresh);
    setOutcome(outcomeOf(fresh));
  };
  useEffect(() => {
    if (outcome) section.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [outcome]);
  return (
    <>
      {doc.kind === 'none' && <DocBeforeStart detail={detail} />}
      {doc.kind === 'not-shared' && (
        <DocNotShared doc={doc} name={name} notify={notify} onNotify={setNotify} />
      )}
      {doc.kind === 'in-doubt' && <DocInDoubt until={doc.until} />}
      <ErrorMessage text={task.error} />
      {doc.kind !== 'shared' && (
        <TaskButton primary task={task} running="Working…" work={press}>
          {buttonOf(doc, notify, task.error)}
        </TaskButton>
      )}
      <Status unseen={doc.kind !== 'none' && !task.running}>
        {task.running ? WORKING : outcome}
      </Status>
    </>
  );
}

function outcomeOf({ doc, name }: EducatorDetail): string {
  if (doc.kind === 'shared') return `The Doc is ready and shared with ${name}.`;
  return doc.kind === 'not-shared' ? 'The Doc is made, but it is not shared yet.' : '';
}

function buttonOf(doc: DocStatus, notify: boolean, error: string): string {
  if (doc.kind === 'not-shared' && notify) return 'Share and send the mail';
  return doc.kind === 'none' && !error ? 'Start coaching' : 'Try again';
}
