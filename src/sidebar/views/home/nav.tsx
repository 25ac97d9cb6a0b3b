// The way between the three views of every day.
import type { ViewName } from '../../../shared/pages';
import type { Sidebar } from '../../view-props';

const ENTRIES = [
  ['home', 'Today'],
  ['roster', 'Teachers'],
  ['more', 'More'],
] as const satisfies [ViewName, string][];

interface NavProps {
  at: (typeof ENTRIES)[number][0];
  sidebar: Sidebar;
}

export function Nav({ at, sidebar: { restart } }: NavProps) {
  return (
    <nav class="nav">
      {ENTRIES.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-current={name === at ? 'page' : undefined}
          onClick={() => restart({ name })}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
