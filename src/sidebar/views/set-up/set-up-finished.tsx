// The end of the set-up: what only a person can check, and the way to the teachers.
import type { SetUpProgress } from '../../../shared/sidebar-api';
import { Button } from '../../parts/button';
import { Link } from '../../parts/link';
import { Message } from '../../parts/message';
import { StepHeading } from '../../parts/step-heading';
import type { Sidebar } from '../../view-props';

export function SetUpFinished({
  progress,
  sidebar,
}: {
  progress: SetUpProgress;
  sidebar: Sidebar;
}) {
  return (
    <>
      <Message kind="done">
        <StepHeading>Everything is set up</StepHeading>
        <p>The form, the tabs and your folder are ready.</p>
      </Message>
      {progress.checksByHand.length > 0 && (
        <section>
          <h2>Please check by hand</h2>
          <p class="hint">Only a person can see these.</p>
          <ul class="checks">
            {progress.checksByHand.map(({ text, url }) => (
              <li key={text}>
                {text} {url && <Link href={url}>Open</Link>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button primary onPress={() => sidebar.restart({ name: 'roster' })}>
        Go to teachers
      </Button>
    </>
  );
}
