// After a merge: what happened, who can undo it, and the way to the teacher.
import type { EducatorName } from '../../../shared/sidebar-api';
import { Button } from '../../parts/button';
import { LeadCoach } from '../../parts/lead-coach';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { StepHeading } from '../../parts/step-heading';
import type { Sidebar } from '../../view-props';

export function MergeDone({ kept, sidebar }: { kept: EducatorName; sidebar: Sidebar }) {
  const { data, go, restart } = sidebar;
  const { educatorId, name } = kept;
  return (
    <>
      <Message kind="done">
        <StepHeading>Merged</StepHeading>
        <p>
          <Name text={name} /> has one row now. All answers so far are kept in it.
        </p>
        {data.caller.isLead ? (
          <p>You can undo it until tomorrow, under “Look after the program”.</p>
        ) : (
          <p>
            <LeadCoach programme={data.programme} /> can undo it until tomorrow.
          </p>
        )}
      </Message>
      <div class="actions">
        <Button primary onPress={() => go({ name: 'educator', educatorId })}>
          Open this teacher
        </Button>
        {data.caller.isLead && (
          <Button onPress={() => restart({ name: 'care' })}>Look after the program</Button>
        )}
      </div>
    </>
  );
}
