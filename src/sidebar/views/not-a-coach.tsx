// Shown to somebody who can open the Sheet but is not in its list of coaches.
import { Screen } from '../parts/screen';
import { ErrorMessage } from '../parts/message';
import { Link } from '../parts/link';
import { Name } from '../parts/person-text';
import { useTask } from '../parts/use-task';
import type { ViewProps } from '../view-props';

export function NotACoach({ sidebar }: ViewProps) {
  const { programme, caller } = sidebar.data;
  const task = useTask();
  const lead = programme?.coaches.find(({ email }) => email === programme.leadEmail);
  const refresh = async (): Promise<void> => sidebar.renew(await sidebar.server.refresh());
  return (
    <Screen
      title="You are not a coach here yet"
      over={programme?.name}
      takesFocus={sidebar.takesFocus}
    >
      <p>
        This sidebar is for the coaches of{' '}
        {programme ? <Name text={programme.name} /> : 'this programme'}. You are signed in as{' '}
        <strong class="email">{caller.email}</strong>, and this address is not in their list.
      </p>
      <p>
        To be added, ask{' '}
        {programme ? (
          <>
            {lead && <Name text={lead.name} />}
            {lead && ' '}
            <Link href={`mailto:${programme.leadEmail}`}>{programme.leadEmail}</Link>
          </>
        ) : (
          'the lead coach of this Sheet'
        )}
        . If you use several Google accounts, open the Sheet with your school account.
      </p>
      <ErrorMessage text={task.error} />
      <button
        type="button"
        class="button"
        disabled={task.running}
        onClick={() => void task.run(refresh)}
      >
        {task.running ? 'Checking…' : 'Check again'}
      </button>
    </Screen>
  );
}
