// Removing a teacher's data, in two steps: what goes and what stays, then a tick and the deed, and in the
// end a receipt that names nobody.
import { useState } from 'preact/hooks';
import type { RemovalReceipt } from '../../../shared/care-api';
import { Button } from '../../parts/button';
import { LeadCoach } from '../../parts/lead-coach';
import { Message, Status } from '../../parts/message';
import { Receipt } from './receipt';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { StepHeading } from '../../parts/step-heading';
import type { Sidebar, ViewProps } from '../../view-props';
import { PickTeacher } from './pick-teacher';
import { RemoveSteps } from './remove-steps';
import { useTeachers } from './use-teachers';

export function Remove({ sidebar, place }: ViewProps) {
  const { data, onBack, takesFocus } = sidebar;
  return (
    <Screen
      title="Remove a teacher’s data"
      over={data.programme?.name}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      {data.caller.isLead ? (
        <Removal sidebar={sidebar} preset={place.educatorId ?? ''} />
      ) : (
        <p>
          <LeadCoach programme={data.programme} /> can remove a teacher’s data. Nobody else can.
        </p>
      )}
    </Screen>
  );
}

function Removal({ sidebar, preset }: { sidebar: Sidebar; preset: string }) {
  const [educatorId, setEducatorId] = useState(preset);
  const [receipt, setReceipt] = useState<RemovalReceipt | null>(null);
  const done = (fresh: RemovalReceipt): void => {
    sidebar.forget(educatorId);
    setReceipt(fresh);
  };
  if (receipt) return <Removed receipt={receipt} sidebar={sidebar} />;
  if (!educatorId) return <Whom sidebar={sidebar} onPick={setEducatorId} />;
  return (
    <RemoveSteps
      educatorId={educatorId}
      server={sidebar.server}
      onDone={done}
      onOther={() => setEducatorId('')}
    />
  );
}

function Whom({ sidebar, onPick }: { sidebar: Sidebar; onPick: (educatorId: string) => void }) {
  const { all, task, read } = useTeachers(sidebar.server);
  return (
    <>
      <Status>{task.running && 'Reading the list of teachers…'}</Status>
      <Retry task={task} work={read} />
      {all?.length === 0 && (
        <div class="empty">
          <p>There are no teachers.</p>
        </div>
      )}
      {all && all.length > 0 && (
        <section>
          <StepHeading>Whose data?</StepHeading>
          <PickTeacher teachers={all} onPick={(educator) => onPick(educator.educatorId)} />
        </section>
      )}
    </>
  );
}

function Removed({ receipt, sidebar }: { receipt: RemovalReceipt; sidebar: Sidebar }) {
  return (
    <>
      <Message kind="done">
        <StepHeading>Removed for good</StepHeading>
        <p>The receipt names nobody. It is kept under “Look after the program”.</p>
      </Message>
      <section class="card" aria-label="Receipt">
        <Receipt receipt={receipt} />
      </section>
      <Button primary onPress={() => sidebar.restart({ name: 'roster' })}>
        Go to teachers
      </Button>
    </>
  );
}
