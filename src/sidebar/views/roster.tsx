// The coach's own caseload: what needs a person, what to do next, and everyone to be found by typing.
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../shared/sidebar-api';
import { nextStep } from '../model/roster';
import { Button, TaskButton, TextButton } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { ErrorMessage, Message } from '../parts/message';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';
import { dateInWords } from '../words';
import type { Sidebar, ViewProps } from '../view-props';
import { NextStepBox } from './next-step-box';
import { RosterSearch } from './roster-search';

export function Roster({ sidebar }: ViewProps) {
  const { data, cameFrom } = sidebar;
  useEffect(() => document.getElementById(`row-${cameFrom}`)?.focus(), []);
  const over = data.programme && `${data.programme.name} · ${data.programme.schoolYear}`;
  return (
    <Screen title="Teachers" over={over} takesFocus={sidebar.takesFocus}>
      <Notices notices={data.notices} />
      <NextStepBox sidebar={sidebar} />
      {data.educators.length > 0 && <RosterSearch sidebar={sidebar} />}
      <Foot sidebar={sidebar} />
    </Screen>
  );
}

function Notices({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="Needs a look">
      {notices.map(({ kind, text, since }) => (
        <Message key={text + since} kind={kind}>
          <p dir="auto">{text}</p>
          {since && <p class="hint">Since {dateInWords(since)}</p>}
        </Message>
      ))}
    </section>
  );
}

function Foot({ sidebar }: { sidebar: Sidebar }) {
  const { data, server, renew, go } = sidebar;
  const formUrl = data.programme?.formUrl ?? '';
  const task = useTask();
  const step = nextStep(data.educators, data.caller.email, formUrl);
  return (
    <footer class="foot">
      {step.kind !== 'add-teachers' && (
        <Button onPress={() => go({ name: 'add-teachers' })}>Add teachers</Button>
      )}
      {step.kind !== 'send-form' && formUrl && <CopyButton label="Copy form link" text={formUrl} />}
      <TaskButton
        task={task}
        running="Refreshing…"
        work={async () => renew(await server.refresh())}
      >
        Refresh
      </TaskButton>
      {data.caller.isLead && (
        <TextButton onPress={() => go({ name: 'set-up' })}>Set up or repair</TextButton>
      )}
      <ErrorMessage text={task.error} />
    </footer>
  );
}
