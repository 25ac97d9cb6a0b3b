// All teachers of a coach; the lead can look at everybody.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '../../parts/button';
import { focusHeading } from '../../parts/focus';
import { NoTeachers } from '../../parts/no-teachers';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { useTask } from '../../parts/use-task';
import type { Sidebar, ViewProps } from '../../view-props';
import { Nav } from '../home/nav';
import { focusRow } from './person-row';
import { RosterSearch } from './roster-search';
import { SelectedRow } from '../home/selected-row';

export function Roster({ sidebar }: ViewProps) {
  const { data, server, cameFrom, takesFocus, roster, everybody, setEverybody } = sidebar;
  const people = roster.everybody ? everybody : data.educators;
  const task = useTask();
  // Read once, then known to this page.
  const read = async (): Promise<void> => setEverybody(await server.listTeachers());
  useEffect(() => {
    if (!people) void task.run(read);
  }, [people]);
  useLayoutEffect(() => focusRow(cameFrom), []);
  return (
    <>
      <Nav at="roster" sidebar={sidebar} />
      <Screen title="Teachers" takesFocus={takesFocus}>
        <SelectedRow sidebar={sidebar} />
        {!people && <Retry task={task} work={read} />}
        {roster.everybody || data.educators.length > 0 ? (
          <RosterSearch people={people} isReading={task.running} sidebar={sidebar} />
        ) : (
          <Nobody sidebar={sidebar} />
        )}
      </Screen>
    </>
  );
}

function Nobody({ sidebar }: { sidebar: Sidebar }) {
  const showEverybody = (): void => {
    sidebar.setRoster({ ...sidebar.roster, everybody: true });
    focusHeading();
  };
  // Whoever chose the own list has no field to choose in anymore.
  useLayoutEffect(focusHeading, []);
  return (
    <NoTeachers sidebar={sidebar}>
      {sidebar.data.caller.isLead && <Button onPress={showEverybody}>Show everybody</Button>}
    </NoTeachers>
  );
}
