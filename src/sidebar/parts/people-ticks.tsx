// A list of people to tick, one by one.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
          <Ticked
            checked={ticked.has(person.educatorId)}
            onChange={(checked) => tick([person.educatorId], checked)}
          >
            {label(person)}
          </Ticked>
        </li>
      ))}
    </ul>
  );
}

interface TickedProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

function Ticked({ checked, onChange, children }: TickedProps) {
  const id = useId();
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{children}</label>
    </div>
  );
}
