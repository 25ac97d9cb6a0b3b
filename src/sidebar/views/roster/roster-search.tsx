// Finding somebody: search as you type, filters, and the rows found; or ticking several of them.
import { useMemo } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { chosenOf, EMPTY_VIEW, findEducators, type RosterView } from '../../model/roster';
import { Button, TextButton } from '../../parts/button';
import { TextField } from '../../parts/field';
import { onEscape } from '../../parts/focus';
import { Status } from '../../parts/message';
import { count } from '../../words';
import type { Sidebar } from '../../view-props';
import { RosterFilters } from './roster-filters';
import { RosterRows } from './roster-rows';
import { SelectedBar } from '../home/selected-bar';

interface RosterSearchProps {
  /** In whose midst is searched. */
  people: EducatorSummary[];
  sidebar: Sidebar;
}

export function RosterSearch({ people, sidebar }: RosterSearchProps) {
  const { data, roster: view, setRoster } = sidebar;
  const { query, kept, sort, ticked } = view;
  const { isLead } = data.caller;
  const change = (part: Partial<RosterView>): void => setRoster({ ...view, start: 0, ...part });
  const found = useMemo(() => findEducators(people, view), [people, query, kept, sort]);
  const all = count(people.length, 'teacher');
  const some = found.length < people.length ? `${found.length} of ${all}` : all;
  return (
    <>
      {/* It empties the field, as everywhere; only the next one leads back. */}
      <div onKeyDown={(event) => query && onEscape(event, () => change({ query: '' }))}>
        <TextField
          label="Search name, school or coach"
          kind="search"
          value={query}
          onInput={(text) => change({ query: text })}
        />
      </div>
      <RosterFilters people={people} view={view} isLead={isLead} change={change} />
      <div class="card-head">
        <Status>{[some, ...chosenOf(view)].join(' · ')}</Status>
        {found.length > 0 && (
          <TextButton onPress={() => setRoster({ ...view, ticked: ticked ? null : new Set() })}>
            {ticked ? 'Done selecting' : 'Select several'}
          </TextButton>
        )}
      </div>
      {found.length > 0 ? (
        <RosterRows found={found} sidebar={sidebar} />
      ) : (
        <div class="empty">
          <p>Nobody in this list fits.</p>
          <Button onPress={() => setRoster({ ...EMPTY_VIEW, ticked })}>Clear search</Button>
        </div>
      )}
      {ticked && <SelectedBar found={found} ticked={ticked} sidebar={sidebar} />}
    </>
  );
}
