// The top bar of every page: says what this is, leads to Drive and Mail, and switches the person.
import type { ComponentChildren } from 'preact';
import type { PersonView } from '../../views/shell-view';
import { post } from './api';
import { Menu } from './menu';
import { me, shell } from './shell';

interface FrameProps {
  /** Which link of the bar is the page itself. */
  current?: 'drive' | 'mail' | undefined;
  children: ComponentChildren;
}

export function Frame({ current, children }: FrameProps) {
  return (
    <div class="frame">
      <a class="skip-link" href="#content">
        Skip to content
      </a>
      <header class="topbar" aria-label="Local Workspace">
        <p class="topbar-note">
          <strong>Local stand-in for Google Workspace</strong>
          <span>, nothing leaves this computer</span>
        </p>
        <nav class="topbar-links" aria-label="Local Workspace">
          <a href="/drive" aria-current={current === 'drive' ? 'page' : undefined}>
            Drive
          </a>
          <a href="/mail" aria-current={current === 'mail' ? 'page' : undefined}>
            Mail
          </a>
        </nav>
        <PersonSwitcher />
      </header>
      <div id="content" class="frame-content" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

/** Choosing somebody reloads the same address as that person. */
function PersonSwitcher() {
  return (
    <Menu
      label={`You are ${me.name}, ${me.role}. Switch person`}
      title="Switch person"
      align="end"
      buttonClass="person-button"
      button={<PersonLine person={me} />}
      items={shell.people.map((person) => ({
        label: <PersonLine person={person} />,
        checked: person.email === me.email,
        onSelect: () => void switchTo(person.email),
      }))}
    />
  );
}

async function switchTo(email: string): Promise<void> {
  if (email === me.email) return;
  await post('/api/people/choose', { email });
  location.reload();
}

function PersonLine({ person }: { person: PersonView }) {
  return (
    <span class="person">
      <Avatar person={person} />
      <span class="person-text">
        <span class="person-name">{person.name}</span>
        <span class="person-role">{person.role}</span>
      </span>
    </span>
  );
}

/** A round initial in a colour that stays with the person. */
export function Avatar({ person }: { person: { name: string; email: string } }) {
  const position = shell.people.findIndex(({ email }) => email === person.email);
  return (
    <span class={`avatar avatar-${(position + 7) % 7}`} aria-hidden="true">
      {person.name.slice(0, 1).toUpperCase()}
    </span>
  );
}
