// What the page was opened with: who there is and who is looking.
import type { PersonView, ShellView } from '../../views/shell-view';

/** Read once from the JSON inlined in the page. */
export const shell: ShellView = JSON.parse(
  document.getElementById('shell')?.textContent ?? '{"person":"","people":[],"began":0}',
) as ShellView;

/** The person who is looking. */
export const me: PersonView = shell.people.find((person) => person.email === shell.person) ?? {
  email: shell.person,
  name: shell.person,
  role: '',
};

/** How to name an address: the person's name when they are one of the cast, else the address. */
export function nameOf(email: string): string {
  return shell.people.find((person) => person.email === email)?.name ?? email;
}
