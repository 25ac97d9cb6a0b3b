// Starting coaching with several teachers: who, what will happen, how far it is, and who needs a person.
import { useState } from 'preact/hooks';
import { needOne } from '../../model/bulk';
import { Button } from '../../parts/button';
import { ErrorMessage, Status } from '../../parts/message';
import { NoTeachers } from '../../parts/no-teachers';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { count } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { BulkChoose } from './bulk-choose';
import { BulkEnded, BulkResting, BulkWorking } from './bulk-run';
import { BulkStuck } from './bulk-stuck';
import { useBulk, type Bulk as BulkState } from './use-bulk';

export function Bulk({ sidebar, place }: ViewProps) {
  const only = place.educatorIds;
  const bulk = useBulk(sidebar, only);
  const { plan, phase, seen, task } = bulk;
  const working = phase !== 'resting' && seen !== null;
  return (
    <Screen
      title="Start coaching with several"
      onBack={sidebar.onBack}
      takesFocus={sidebar.takesFocus}
    >
      {working && <BulkWorking bulk={bulk} seen={seen} />}
      {plan ? (
        <ErrorMessage text={task.error}>
          {(seen ?? plan.run) && <p>Every Doc that was made is kept. Nobody gets two.</p>}
        </ErrorMessage>
      ) : (
        <Retry task={task} work={bulk.read} />
      )}
      {!working && (
        <Status>{task.running && (plan ? 'One moment…' : 'Looking at your teachers…')}</Status>
      )}
      {plan && !working && <Resting bulk={bulk} only={only} sidebar={sidebar} />}
    </Screen>
  );
}

interface RestingProps {
  bulk: BulkState;
  /** Those whom somebody chose before. */
  only: string[] | undefined;
  sidebar: Sidebar;
}

function Resting({ bulk, only, sidebar }: RestingProps) {
  const { go } = sidebar;
  const { plan, seen } = bulk;
  const [anew, setAnew] = useState(false);
  if (!plan) return null;
  const stuck = needOne(plan);
  const mayChoose = plan.people.length > stuck.length;
  if (plan.run && !anew) {
    return (
      <>
        <BulkResting bulk={bulk} run={plan.run} onAnew={() => setAnew(true)} />
        <BulkStuck bulk={bulk} stuck={stuck} go={go} />
      </>
    );
  }
  return (
    <>
      {seen?.progress.state === 'finished' && !plan.run && <BulkEnded seen={seen} />}
      <BulkStuck bulk={bulk} stuck={stuck} go={go} />
      {mayChoose && <BulkChoose bulk={bulk} plan={plan} />}
      {!mayChoose && <Nobody everybody={stuck.length === 0} sidebar={sidebar} />}
      {plan.leftOut > 0 && !(only && seen) && (
        <p class="hint">
          {only
            ? `${plan.leftOut} of the ${count(only.length, 'teacher')} you selected ${plan.leftOut === 1 ? 'is' : 'are'} not listed: they have a shared Doc or another coach, are paused or ended, or would rather not.`
            : `${count(plan.leftOut, 'teacher is', 'teachers are')} not listed: paused, ended, or they would rather not. Start with them one by one.`}
        </p>
      )}
    </>
  );
}

function Nobody({ everybody, sidebar }: { everybody: boolean; sidebar: Sidebar }) {
  if (sidebar.data.educators.length === 0) return <NoTeachers sidebar={sidebar} />;
  return (
    <section>
      <p>
        {everybody
          ? 'Everybody here has a shared coaching Doc.'
          : 'Nobody else is waiting for a Doc.'}
      </p>
      <Button primary onPress={() => sidebar.restart({ name: 'roster' })}>
        Go to teachers
      </Button>
    </section>
  );
}
