// What a coach does with one educator: start, prepare, log, book, open the Doc, write a mail. One is blue.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewName } from '../../../shared/pages';
import type { DocStatus, EducatorDetail } from '../../../shared/sidebar-api';
import { otherCoach } from '../../model/educator';
import { Button, TaskButton } from '../../parts/button';
import { focusOnPage } from '../../parts/focus';
import { Link } from '../../parts/link';
import { ErrorMessage, Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { useTask } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';
import { DocBeforeStart, DocInDoubt, DocNotShared } from './doc-status';

interface ActionsProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

/** @param children the button that logs, if there is one */
export function EducatorActions({
  detail,
  sidebar,
  children,
}: ActionsProps & { children: ComponentChildren }) {
  const { doc, educatorId, email, name, state } = detail;
  const other = otherCoach(detail, sidebar.data);
  const go = (view: ViewName) => () => sidebar.go({ name: view, educatorId });
  const meets = !other && state !== 'ended' && state !== 'declined';
  return (
    <div class="asks">
      {other ? (
        <p class="hint">
          <Name text={other} /> coaches <Name text={name} />.
        </p>
      ) : (
        <StartDoc detail={detail} sidebar={sidebar} />
      )}
      <div class="choices doings">
        {meets && (
          <Button primary={isMade(doc)} onPress={go('brief')}>
            Prepare
          </Button>
        )}
        {children}
        {meets && <Button onPress={go('book')}>Book next meeting</Button>}
        {doc.kind === 'shared' && !other && (
          <Link href={doc.url} class="button">
            Open the Doc
          </Link>
        )}
        {email && (
          <Link href={`mailto:${email}`} class="button">
            E-mail
          </Link>
        )}
      </div>
    </div>
  );
}

/** Made and shared once, whatever has become of it. */
function isMade({ kind }: DocStatus): boolean {
  return kind === 'shared' || kind === 'trouble';
}

const WORKING = 'Making the Doc and sharing it. This can take half a minute.';

/** Start coaching, and what may come after a press; says only how it went once the Doc is shared. */
function StartDoc({ detail, sidebar: { server, learnAll } }: ActionsProps) {
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
    focusOnPage('.primary');
  };
  return (
    <>
      {doc.kind === 'none' && <DocBeforeStart detail={detail} />}
      {doc.kind === 'not-shared' && (
        <DocNotShared doc={doc} name={name} notify={notify} onNotify={setNotify} />
      )}
      {doc.kind === 'in-doubt' && <DocInDoubt until={doc.until} />}
      <ErrorMessage text={task.error} />
      {!isMade(doc) && (
        <TaskButton primary task={task} running="Working…" work={press}>
          {buttonOf(doc, notify, task.error)}
        </TaskButton>
      )}
      <Status unseen={doc.kind === 'not-shared' && !task.running}>
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
