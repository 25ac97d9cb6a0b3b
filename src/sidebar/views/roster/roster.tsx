// All teachers of a coach; the lead can look at everybody.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Status } from '../../parts/message';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { useTask } from '../../parts/use-task';
import type { Sidebar, ViewProps } from '../../view-props';
import { Nav } from '../home/nav';
import { focusRow } from './person-row';
import { RosterSearch } from './roster-search';
import { SelectedRow } from '../home/selected-row';

export function Roster({ sidebar }: ViewProps) {
  const { data, cameFrom, takesFocus, roster } = sidebar;
  useLayoutEffect(() => focusRow(cameFrom), []);
  return (
    <>
      <Nav at="roster" sidebar={sidebar} />
      <Screen title="Teachers" takesFocus={takesFocus}>
        <SelectedRow sidebar={sidebar} />
        {roster.everybody ? (
          <Everybody sidebar={sidebar} />
        ) : data.educators.length > 0 ? (
          <RosterSearch people={data.educators} sidebar={sidebar} />
        ) : (
          <Nobody sidebar={sidebar} />
        )}
      </Screen>
    </>
  );
}

function Nobody({ sidebar: { data, roster, setRoster, go } }: { sidebar: Sidebar }) {
  return (
    <div class="empty">
      <p>You have no teachers yet.</p>
      <Button primary onPress={() => go({ name: 'add-teachers' })}>
        Add teachers
      </Button>
      {data.caller.isLead && (
        <Button onPress={() => setRoster({ ...roster, everybody: true })}>Show everybody</Button>
      )}
    </div>
  );
}

/** Read once, then known to this page. */
function Everybody({ sidebar }: { sidebar: Sidebar }) {
  const { server, everybody, setEverybody } = sidebar;
  const task = useTask();
  const read = async (): Promise<void> => setEverybody(await server.listTeachers());
  useEffect(() => {
    if (!everybody) void task.run(read);
  }, [everybody]);
  return (
    <>
      <Status>{task.running && 'Reading everybody’s list…'}</Status>
      <Retry task={task} work={read} />
      {everybody && <RosterSearch people={everybody} sidebar={sidebar} />}
    </>
  );
}
