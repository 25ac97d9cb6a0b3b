// A list of people to tick, one by one.
import type { ComponentChildren } from 'preact';
import { Tick } from './field';

interface PeopleTicksProps<Person> {
  people: readonly Person[];
  /** By educator ID. */
  ticked: ReadonlySet<string>;
  tick: (educatorIds: string[], checked: boolean) => void;
  /** What stands beside the box, and names it. */
  label: (person: Person) => ComponentChildren;
}

export function PeopleTicks<Person extends { educatorId: string }>({
  people,
  ticked,
  tick,
  label,
}: PeopleTicksProps<Person>) {
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.educatorId}>
          <Tick
            label={label(person)}
            checked={ticked.has(person.educatorId)}
            onChange={(checked) => tick([person.educatorId], checked)}
          />
        </li>
      ))}
    </ul>
  );
}
