// Finding somebody: search as you type, filters, and the rows found; or ticking several of them.
import { useMemo } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { chosenOf, EMPTY_VIEW, findEducators, type RosterView } from '../../model/roster';
import { Button, TextButton } from '../../parts/button';
import { TextField } from '../../parts/field';
import { focusOnPage, onEscape } from '../../parts/focus';
import { Status } from '../../parts/message';
import { count } from '../../words';
import type { Sidebar } from '../../view-props';
import { RosterFilters } from './roster-filters';
import { RosterRows } from './roster-rows';
import { SelectedBar } from './selected-bar';

interface RosterSearchProps {
  /** In whose midst is searched; null until they were read. */
  people: EducatorSummary[] | null;
  isReading: boolean;
  sidebar: Sidebar;
}

const READING = 'Reading everybody’s list…';

export function RosterSearch({ people, isReading, sidebar }: RosterSearchProps) {
  const { data, roster: view, setRoster } = sidebar;
  const { query, kept, sort, ticked } = view;
  const change = (part: Partial<RosterView>): void => setRoster({ ...view, start: 0, ...part });
  const among = people ?? [];
  const found = useMemo(() => findEducators(among, view), [people, query, kept, sort]);
  const all = count(among.length, 'teacher');
  const some = found.length < among.length ? `${found.length} of ${all}` : all;
  const told = [some, ...chosenOf(view)].join(' · ');
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
      <RosterFilters people={among} view={view} isLead={data.caller.isLead} change={change} />
      <div class="card-head">
        <Status>{people ? told : isReading && READING}</Status>
        {found.length > 0 && (
          <TextButton onPress={() => setRoster({ ...view, ticked: ticked ? null : [] })}>
            {ticked ? 'Done selecting' : 'Select several'}
          </TextButton>
        )}
      </div>
      {found.length > 0 ? (
        <RosterRows found={found} sidebar={sidebar} />
      ) : (
        people && <NobodyFits sidebar={sidebar} />
      )}
      {ticked && <SelectedBar found={found} ticked={ticked} sidebar={sidebar} />}
    </>
  );
}

function NobodyFits({ sidebar: { roster, setRoster } }: { sidebar: Sidebar }) {
  const clear = (): void => {
    const { everybody, ticked } = roster;
    setRoster({ ...EMPTY_VIEW, everybody, ticked });
    focusOnPage('[type=search]');
  };
  return (
    <div class="empty">
      <p>Nobody in this list fits.</p>
      <Button onPress={clear}>Clear search</Button>
    </div>
  );
}
