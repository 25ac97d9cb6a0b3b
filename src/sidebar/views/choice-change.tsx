// A sharing choice that the teacher changed: it counts already, and stays here until the coach has read it.
import type { EducatorDetail } from '../../shared/sidebar-api';
import { TaskButton } from '../parts/button';
import { focusHeading } from '../parts/focus';
import { ErrorMessage, Message, Status } from '../parts/message';
import { useTask } from '../parts/use-task';

interface ChoiceChangeProps {
  detail: EducatorDetail;
  markSeen: (changedAt: string) => Promise<void>;
}

export function ChoiceChange({ detail, markSeen }: ChoiceChangeProps) {
  const { choiceChange: change } = detail;
  const task = useTask();
  if (!change) return null;
  const press = (): Promise<void> => markSeen(change.changedAt).then(focusHeading);
  return (
    <section aria-label="Changed sharing choice">
      <Message kind="problem">
        {change.lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {change.followUp && <p>{change.followUp}</p>}
        <ErrorMessage text={task.error} />
        <TaskButton task={task} running="Saving…" work={press}>
          I have read it
        </TaskButton>
      </Message>
      <Status unseen>{task.running && 'Saving…'}</Status>
    </section>
  );
}
