// Who can open a Doc, as its page says it under the title.
import type { Workspace } from '../../workspace/workspace';
import type { DriveFile, PermissionState } from '../drive/state';

/** Such as "You and Sam Ortiz can open this Doc." */
export function sharingSentence(workspace: Workspace, file: DriveFile, viewer: string): string {
  const named = file.permissions
    .filter((permission) => permission.view === undefined)
    .map((permission) => nameOf(workspace, permission, viewer));
  const others = [...new Set(named.filter((name) => name !== YOU))];
  const isNamed = named.includes(YOU);
  if (isNamed && others.length === 0) return 'Only you can open this Doc.';
  return `${joined(isNamed ? [YOU, ...others] : others)} can open this Doc.`;
}

const YOU = 'You';

function nameOf(workspace: Workspace, permission: PermissionState, viewer: string): string {
  const { type, emailAddress } = permission;
  if (type === 'anyone') return 'Anyone with the link';
  if (type === 'domain') return `Everyone at ${emailAddress}`;
  if (emailAddress.toLowerCase() === viewer.toLowerCase()) return YOU;
  const person = workspace.state.people.find(
    ({ email }) => email.toLowerCase() === emailAddress.toLowerCase(),
  );
  return person?.name ?? emailAddress;
}

function joined(names: string[]): string {
  const last = names.at(-1) ?? 'Nobody';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
