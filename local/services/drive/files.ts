// Files as every service sees them: making one, finding one, and who may do what with it.
import { createHash } from 'node:crypto';
import type { Workspace } from '../../workspace/workspace';
import { domainOf } from '../../workspace/people';
import { recordChange } from './search-index';
import { MIME, type DriveFile, type PermissionState, type Role } from './state';

const RANK: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

export interface NewFile {
  name: string;
  mimeType: string;
  owner: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  /** Made through an API that marks the file as the app's own for this user (`drive.file`). */
  madeByApp: boolean;
  ignoreDefaultVisibility?: boolean;
  writersCanShare?: boolean;
}

/** Creates a file owned by one person, with the domain's default visibility unless ignored. */
export function createFile(workspace: Workspace, file: NewFile): DriveFile {
  const now = workspace.clock.now();
  const created: DriveFile = {
    id: workspace.newId(),
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents ?? [rootOf(file.owner)],
    permissions: [
      {
        id: permissionId('user', file.owner),
        type: 'user',
        role: 'owner',
        emailAddress: file.owner,
      },
    ],
    appProperties: { ...file.appProperties },
    appUsers: [],
    writersCanShare: file.writersCanShare ?? true,
    trashed: false,
    createdTime: now,
    modifiedTime: now,
  };
  if (file.madeByApp) appUsersOf(workspace, created).push(file.owner);
  if (
    workspace.state.drive.policy.defaultVisibility === 'domain' &&
    !file.ignoreDefaultVisibility
  ) {
    const domain = domainOf(file.owner);
    created.permissions.push({
      id: permissionId('domain', domain),
      type: 'domain',
      role: 'reader',
      emailAddress: domain,
    });
  }
  inheritPermissions(workspace, created);
  workspace.state.drive.files[created.id] = created;
  recordChange(workspace, created);
  return created;
}

export function findFile(workspace: Workspace, id: string): DriveFile | undefined {
  return workspace.state.drive.files[id];
}

export function ownerOf(file: DriveFile): string {
  return file.permissions.find((permission) => permission.role === 'owner')?.emailAddress ?? '';
}

/** The strongest role a person has on a file, or undefined when they can't open it. */
export function roleOf(file: DriveFile, email: string): Role | undefined {
  const roles = file.permissions
    .filter((permission) => permission.view === undefined && appliesTo(permission, email))
    .map((permission) => permission.role);
  return roles.sort((a, b) => RANK[b] - RANK[a])[0];
}

export function canEdit(file: DriveFile, email: string): boolean {
  const role = roleOf(file, email);
  return role === 'owner' || role === 'writer';
}

/** Whether a person may answer a Form: a responder, or somebody who may open the Form itself. */
export function canRespond(file: DriveFile, email: string): boolean {
  return file.permissions.some((permission) => appliesTo(permission, email));
}

/**
 * E-mails for whom the app that runs may see this file under `drive.file`: they made it with the app, or
 * allowed the app to use it. It is the kept list itself.
 */
export function appUsersOf({ app }: Workspace, file: DriveFile): string[] {
  return app === 'bound' ? file.appUsers : (file.addOnUsers ??= []);
}

/** Marks a change by a person or the script; listings by modified time show it. */
export function touchFile(workspace: Workspace, id: string): void {
  const file = findFile(workspace, id);
  if (!file) return;
  file.modifiedTime = workspace.clock.now();
  recordChange(workspace, file);
}

/** The ID that stands for a person's My Drive. */
export function rootOf(email: string): string {
  return `root-${email}`;
}

/** A grantee's permission ID, the same on every file. */
export function permissionId(type: PermissionState['type'], address: string): string {
  if (type === 'anyone') return 'anyoneWithLink';
  const hash = createHash('sha256').update(address.toLowerCase()).digest();
  const digits = hash.readBigUInt64BE().toString().padStart(20, '0');
  return type === 'domain' ? `${digits}k` : digits;
}

/** A file is shared with whoever its folder is shared with; a folder's owner may write in it. */
export function inheritPermissions(workspace: Workspace, file: DriveFile): void {
  const folders = file.parents.map((id) => findFile(workspace, id));
  for (const permission of folders.flatMap((folder) => folder?.permissions ?? [])) {
    if (file.permissions.some(({ id }) => id === permission.id)) continue;
    const role = permission.role === 'owner' ? 'writer' : permission.role;
    file.permissions.push({ ...permission, role, inherited: true });
  }
}

const LINK_KINDS: Readonly<Record<string, string>> = {
  [MIME.document]: 'document',
  [MIME.form]: 'forms',
  [MIME.spreadsheet]: 'spreadsheets',
};

/** Where a file opens in the browser. */
export function linkTo(workspace: Workspace, file: DriveFile): string {
  if (file.mimeType === MIME.folder) return `${workspace.origin}/drive/folders/${file.id}`;
  const kind = LINK_KINDS[file.mimeType];
  return kind
    ? `${workspace.origin}/${kind}/d/${file.id}/edit`
    : `${workspace.origin}/file/d/${file.id}/view`;
}

function appliesTo(permission: { type: string; emailAddress: string }, email: string): boolean {
  if (permission.type === 'anyone') return true;
  if (permission.type === 'domain')
    return domainOf(email) === permission.emailAddress.toLowerCase();
  return permission.emailAddress.toLowerCase() === email.toLowerCase();
}
