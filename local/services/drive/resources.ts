// Files and permissions as the REST API shows them, before a `fields` mask leaves things out.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files
import type { Workspace } from '../../workspace/workspace';
import {
  appUsersOf,
  canEdit,
  findFile,
  linkTo,
  ownerOf,
  permissionId,
  roleOf,
  rootOf,
} from './files';
import { mayShare } from './sharing';
import type { DriveFile, PermissionState } from './state';

type Schema<Name extends keyof SchemaTypes> = SchemaTypes[Name];
interface SchemaTypes {
  File: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
  Permission: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
  User: GoogleAppsScript.Drive_v3.Drive.V3.Schema.User;
}

/** Everything about a file that the stand-in knows and that `user` may see. */
export function fileResource(workspace: Workspace, file: DriveFile, user: string): Schema<'File'> {
  const maySeeSharing = mayShare(file, user);
  const owner = ownerOf(file);
  const own = owner.toLowerCase() === user.toLowerCase();
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description ?? '',
    parents: file.parents.filter((id) => maySeeParent(workspace, id, user)),
    webViewLink: linkTo(workspace, file),
    appProperties: { ...file.appProperties },
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    ownedByMe: own,
    owners: [userResource(workspace, owner, user)],
    shared: file.permissions.length > 1,
    writersCanShare: file.writersCanShare,
    isAppAuthorized: appUsersOf(workspace, file).includes(user),
    capabilities: {
      canEdit: canEdit(file, user),
      canComment: roleOf(file, user) !== 'reader',
      canShare: maySeeSharing,
      canRename: canEdit(file, user),
      canTrash: own,
      canDelete: own,
    },
    ...(maySeeSharing
      ? {
          permissions: file.permissions.map((one) => permissionResource(workspace, one)),
          permissionIds: file.permissions.map(({ id }) => id),
        }
      : {}),
  };
}

export function permissionResource(
  workspace: Workspace,
  permission: PermissionState,
): Schema<'Permission'> {
  const { id, type, role, emailAddress, view } = permission;
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(type === 'user' ? { emailAddress, deleted: false, pendingOwner: false } : {}),
    ...(type === 'domain' ? { domain: emailAddress } : {}),
    ...(type === 'anyone' ? {} : { displayName: nameOf(workspace, emailAddress) }),
    ...(type === 'user' ? {} : { allowFileDiscovery: false }),
    ...(view === undefined ? {} : { view }),
  };
}

/** Names that a `fields` mask may ask for; any other is refused, as Google refuses a misspelt one. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...['*', 'kind', 'files', 'nextPageToken', 'incompleteSearch', 'permissions'],
  ...['id', 'name', 'mimeType', 'description', 'parents', 'webViewLink', 'appProperties'],
  ...['createdTime', 'modifiedTime', 'trashed', 'explicitlyTrashed', 'ownedByMe', 'owners'],
  ...['shared', 'writersCanShare', 'isAppAuthorized', 'capabilities', 'permissionIds'],
  ...['canEdit', 'canComment', 'canShare', 'canRename', 'canTrash', 'canDelete'],
  ...['type', 'role', 'emailAddress', 'deleted', 'pendingOwner', 'domain', 'displayName'],
  ...['allowFileDiscovery', 'view', 'me', 'permissionId', 'user'],
]);

/** A person as others see them in Drive. */
export function userResource(workspace: Workspace, email: string, user: string): Schema<'User'> {
  return {
    kind: 'drive#user',
    displayName: nameOf(workspace, email),
    emailAddress: email,
    permissionId: permissionId('user', email),
    me: email.toLowerCase() === user.toLowerCase(),
  };
}

function nameOf(workspace: Workspace, address: string): string {
  return workspace.state.people.find(({ email }) => email === address)?.name ?? address;
}

/** The parent of a file that was shared with somebody stays the owner's business. */
function maySeeParent(workspace: Workspace, id: string, user: string): boolean {
  if (id === rootOf(user)) return true;
  const folder = findFile(workspace, id);
  return folder !== undefined && roleOf(folder, user) !== undefined;
}
