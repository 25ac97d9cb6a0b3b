// The rows of the roster, one page of them at a time: a long list never slows the sidebar down.
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { pageOf } from '../../model/roster';
import { Pager } from '../../parts/pager';
import type { Sidebar } from '../../view-props';
import { PersonFacts, PersonRow } from './person-row';

interface RosterRowsProps {
  found: EducatorSummary[];
  sidebar: Sidebar;
}

export function RosterRows({ found, sidebar }: RosterRowsProps) {
  const { roster, setRoster } = sidebar;
  const { rows, first, last } = pageOf(found, roster.start);
  return (
    <>
      <ul class="rows">
        {rows.map((educator) => (
          <li key={educator.educatorId}>
            {roster.ticked ? (
              <TickRow educator={educator} sidebar={sidebar} ticked={roster.ticked} />
            ) : (
              <PersonRow educator={educator} sidebar={sidebar} />
            )}
          </li>
        ))}
      </ul>
      <Pager
        first={first}
        last={last}
        total={found.length}
        onTurn={(start) => setRoster({ ...roster, start })}
      />
    </>
  );
}

interface TickRowProps {
  educator: EducatorSummary;
  sidebar: Sidebar;
  ticked: readonly string[];
}

function TickRow({ educator, sidebar, ticked }: TickRowProps) {
  const { roster, setRoster } = sidebar;
  const { educatorId } = educator;
  const tick = (on: boolean): void => {
    const others = ticked.filter((id) => id !== educatorId);
    setRoster({ ...roster, ticked: on ? [...others, educatorId] : others });
  };
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={ticked.includes(educatorId)}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <PersonFacts educator={educator} sidebar={sidebar} />
    </label>
  );
}
