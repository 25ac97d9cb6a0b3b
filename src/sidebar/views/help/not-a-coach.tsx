// Shown to somebody who can open the Sheet but is not in its list of coaches.
import { useState } from 'preact/hooks';
import type { ProgrammeSummary } from '../../../shared/sidebar-api';
import { TaskButton } from '../../parts/button';
import { Link } from '../../parts/link';
import { ErrorMessage, Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { Screen } from '../../parts/screen';
import { useTask } from '../../parts/use-task';
import type { ViewProps } from '../../view-props';

export function NotACoach({ sidebar }: ViewProps) {
  const { programme, caller } = sidebar.data;
  const task = useTask();
  const [said, setSaid] = useState('');
  const check = async (): Promise<void> => {
    setSaid('');
    sidebar.renew(await sidebar.server.refresh());
    // Whoever is in the list by now is led on.
    setSaid('This address is still not in the list.');
  };
  return (
    <Screen
      title="You are not a coach here yet"
      over={programme?.name}
      takesFocus={sidebar.takesFocus}
    >
      <p>
        This sidebar is for the coaches of{' '}
        {programme ? <Name text={programme.name} /> : 'this program'}. You are signed in as{' '}
        <strong>{caller.email}</strong>, and this address is not in their list.
      </p>
      <p>
        To be added, ask <WhoToAsk programme={programme} />. If you use several Google accounts,
        open the Sheet with your school account.
      </p>
      <ErrorMessage text={task.error} />
      <Status>{said}</Status>
      <TaskButton task={task} running="Checking…" work={check}>
        Check again
      </TaskButton>
    </Screen>
  );
}

function WhoToAsk({ programme }: { programme: ProgrammeSummary | null }) {
  if (!programme?.leadEmail) return <>the lead coach of this Sheet</>;
  const lead = programme.coaches.find(({ email }) => email === programme.leadEmail);
  return (
    <>
      {lead && <Name text={lead.name} />}{' '}
      <Link href={`mailto:${programme.leadEmail}`}>{programme.leadEmail}</Link>
    </>
  );
}
