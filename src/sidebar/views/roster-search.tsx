// Finding somebody: search as you type, filter by state, and the rows found.
import { EMPTY_VIEW, findEducators, rosterFilters, type RosterFilter } from '../model/roster';
import { Button } from '../parts/button';
import { ChoiceField, TextField } from '../parts/field';
import { Status } from '../parts/message';
import { count } from '../words';
import type { Sidebar } from '../view-props';
import { EducatorList } from './educator-list';

export function RosterSearch({ sidebar }: { sidebar: Sidebar }) {
  const { data, roster: view, setRoster } = sidebar;
  const found = findEducators(data.educators, view);
  const all = count(data.educators.length, 'teacher');
  const filters = rosterFilters(data.educators).map(({ filter, label }) => ({
    value: filter,
    label,
  }));
  const isFilter = (value: string): value is RosterFilter =>
    filters.some((known) => known.value === value);
  return (
    <section aria-label="Find a teacher">
      <TextField
        label="Search name, school or coach"
        kind="search"
        value={view.query}
        onInput={(query) => setRoster({ ...view, query, start: 0 })}
      />
      <ChoiceField
        label="Show"
        value={view.filter}
        choices={filters}
        onInput={(filter) => isFilter(filter) && setRoster({ ...view, filter, start: 0 })}
      />
      <Status>{found.length === data.educators.length ? all : `${found.length} of ${all}`}</Status>
      {found.length > 0 ? (
        <EducatorList found={found} sidebar={sidebar} />
      ) : (
        <div class="empty">
          <p>Nobody in your list fits this search.</p>
          <Button onPress={() => setRoster(EMPTY_VIEW)}>Clear search</Button>
        </div>
      )}
    </section>
  );
}
