// The coach's own caseload: what needs a person, what to do next, and everyone to be found by typing.
import { useEffect } from 'preact/hooks';
import { nextStep } from '../model/roster';
import { Button, TaskButton, TextButton } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { ErrorMessage } from '../parts/message';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';
import type { Sidebar, ViewProps } from '../view-props';
import { DocsRead } from './docs-read';
import { NextStepBox } from './next-step-box';
import { Notices } from './notices';
import { RosterSearch } from './roster-search';
import { StartSeveral } from './start-several';

export function Roster({ sidebar }: ViewProps) {
  const { data, cameFrom } = sidebar;
  useEffect(() => document.getElementById(`row-${cameFrom}`)?.focus(), []);
  const over = data.programme && `${data.programme.name} · ${data.programme.schoolYear}`;
  return (
    <Screen title="Teachers" over={over} takesFocus={sidebar.takesFocus}>
      <Notices sidebar={sidebar} />
      <NextStepBox sidebar={sidebar} />
      {data.educators.length > 0 && <RosterSearch sidebar={sidebar} />}
      <Foot sidebar={sidebar} />
    </Screen>
  );
}

function Foot({ sidebar }: { sidebar: Sidebar }) {
  const { data, server, roster, renew, go } = sidebar;
  const formUrl = data.programme?.formUrl ?? '';
  const task = useTask();
  const step = nextStep(data.educators, data.caller.email, formUrl);
  const isInBox =
    step.kind === 'start-coaching' && step.waiting > 1 && roster.filter !== 'answered';
  return (
    <footer class="foot foot-grid">
      {step.kind !== 'add-teachers' && (
        <Button onPress={() => go({ name: 'add-teachers' })}>Add teachers</Button>
      )}
      {step.kind !== 'add-teachers' && step.kind !== 'send-form' && formUrl && (
        <Button onPress={() => go({ name: 'invite' })}>Invite or remind</Button>
      )}
      {formUrl && <CopyButton label="Copy form link" field="Form link" text={formUrl} />}
      <TaskButton
        task={task}
        running="Refreshing…"
        work={async () => renew(await server.refresh())}
      >
        Refresh
      </TaskButton>
      {!isInBox && (
        <div class="foot-wide">
          <StartSeveral sidebar={sidebar} />
        </div>
      )}
      <DocsRead sidebar={sidebar} />
      {data.caller.isLead && (
        <TextButton onPress={() => go({ name: 'care' })}>Look after the program</TextButton>
      )}
      <ErrorMessage text={task.error} />
    </footer>
  );
}
