// After something was logged: what became of it, and what may come next.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { Button } from '../../parts/button';
import { Message } from '../../parts/message';
import { StepHeading } from '../../parts/step-heading';
import type { Sidebar } from '../../view-props';

interface LogSavedProps {
  /** Such as "Written into the Doc as M-02." */
  text: string;
  detail: EducatorDetail;
  sidebar: Sidebar;
}

/** Never broken over two lines. */
const REF = /([A-Z]-\d+)/;

export function LogSaved({ text, detail, sidebar }: LogSavedProps) {
  const { educatorId, doc, logForms } = detail;
  // In place of the form: whoever comes back shall not find it empty and think that it got lost.
  const { onBack, instead, restart } = sidebar;
  return (
    <>
      <Message kind="done">
        <StepHeading>
          {text.split(REF).map((part) => (REF.test(part) ? <span class="ref">{part}</span> : part))}
        </StepHeading>
        {doc.kind === 'none' && <p>Notes have a place as soon as there is a coaching Doc.</p>}
      </Message>
      <div class="actions">
        <Button primary onPress={() => instead({ name: 'book', educatorId })}>
          Book next meeting
        </Button>
        {doc.kind === 'none' && (
          <Button onPress={() => restart({ name: 'educator', educatorId })}>Start coaching</Button>
        )}
        {logForms.length > 0 && (
          <Button onPress={() => instead({ name: 'log', educatorId })}>Log something else</Button>
        )}
        {onBack && <Button onPress={onBack}>Back</Button>}
      </div>
    </>
  );
}
