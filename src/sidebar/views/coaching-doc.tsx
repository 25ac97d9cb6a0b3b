// The coaching Doc of one educator: started with one button, opened with one link, and what to do when
// it could not be shared. The server makes one Doc however often the button is pressed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocStatus, EducatorDetail } from '../../shared/sidebar-api';
import { TaskButton } from '../parts/button';
import { ErrorMessage, Status } from '../parts/message';
import { useTask } from '../parts/use-task';
import { DocBeforeStart, DocInDoubt, DocNotShared, DocShared } from './doc-status';

interface CoachingDocProps {
  detail: EducatorDetail;
  start: (notify: boolean) => Promise<EducatorDetail>;
  onDetail: (detail: EducatorDetail) => void;
}

const WORKING =
  'Making the Doc and sharing it. This can take half a minute. There is nothing else to do.';

export function CoachingDoc({ detail, start, onDetail }: CoachingDocProps) {
  const [notify, setNotify] = useState(false);
  const [outcome, setOutcome] = useState('');
  const section = useRef<HTMLElement>(null);
  const task = useTask();
  const { doc, name } = detail;
  const press = async (): Promise<void> => {
    setOutcome('');
    const fresh = await start(notify);
    setNotify(false);
    onDetail(fresh);
    setOutcome(outcomeOf(fresh));
  };
  useEffect(() => {
    if (outcome) section.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [outcome]);
  return (
    <section class="box" aria-labelledby="doc-heading" ref={section}>
      <h2 id="doc-heading">Coaching Doc</h2>
      {doc.kind === 'none' && <DocBeforeStart detail={detail} />}
      {doc.kind === 'not-shared' && (
        <DocNotShared doc={doc} name={name} notify={notify} onNotify={setNotify} />
      )}
      {doc.kind === 'in-doubt' && <DocInDoubt until={doc.until} />}
      {doc.kind === 'shared' && <DocShared doc={doc} name={name} />}
      <ErrorMessage text={task.error} />
      {doc.kind !== 'shared' && (
        <TaskButton primary task={task} running="Working…" work={press}>
          {buttonOf(doc, notify, task.error)}
        </TaskButton>
      )}
      <Status unseen={doc.kind !== 'none' && !task.running}>
        {task.running ? WORKING : outcome}
      </Status>
    </section>
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
