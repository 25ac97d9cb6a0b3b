// A short list of home: the first few, and the way to all of them in the roster.
import { sorted, type Mark } from '../../model/marks';
import { EMPTY_VIEW, WAITS } from '../../model/roster';
import { TextButton } from '../../parts/button';
import type { Sidebar } from '../../view-props';
import { PersonRow } from '../roster/person-row';

/** More than these are left to the roster. */
const SHOWN = 5;

export function HomeList({ mark, sidebar }: { mark: Mark; sidebar: Sidebar }) {
  const { title, sort, fits } = mark;
  const people = sorted(sidebar.data.educators.filter(fits), sort);
  const more = people.length - SHOWN;
  const showAll = (): void => {
    sidebar.setRoster({ ...EMPTY_VIEW, kept: { [WAITS]: title }, sort });
    sidebar.restart({ name: 'roster' });
  };
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="rows">
        {people.slice(0, SHOWN).map((educator) => (
          <li key={educator.educatorId}>
            <PersonRow educator={educator} sidebar={sidebar} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <TextButton label={`and ${more} more: ${title}`} onPress={showAll}>
          and {more} more
        </TextButton>
      )}
    </section>
  );
}
