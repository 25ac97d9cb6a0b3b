// Sharing a file: who may, with whom, with which notice, and every reason for which Drive refuses.
// https://developers.google.com/workspace/drive/api/guides/manage-sharing
import { domainOf } from '../../workspace/people';
import type { Workspace } from '../../workspace/workspace';
import { moveTo } from './file-changes';
import {
  findFile,
  inheritPermissions,
  linkTo,
  ownerOf,
  permissionId,
  roleOf,
  rootOf,
} from './files';
import {
  DriveRefusal,
  insufficientPermissions,
  invalidSharing,
  permissionNotFound,
} from './refusals';
import { MIME, type DriveFile, type PermissionState, type Role } from './state';

export interface Grant {
  type: PermissionState['type'];
  role: Role;
  /** Of a user; for a domain its name; empty for anyone. */
  address: string;
  /** Whether Google mails the person; it always does on a transfer of ownership. */
  notify: boolean;
  message?: string;
  transferOwnership?: boolean;
  /** With a transfer: the file leaves its folder for the new owner's My Drive. */
  moveToNewOwnersRoot?: boolean;
  view?: 'published';
}

/**
 * Gives access, as `sharer`. Somebody who has access already gets the new role instead.
 * @throws DriveRefusal with Google's reason; nothing has changed then
 */
export function share(
  workspace: Workspace,
  sharer: string,
  file: DriveFile,
  grant: Grant,
): PermissionState {
  requireMayShare(file, sharer);
  requirePolicy(workspace, file, grant);
  if (grant.role === 'owner') requireTransfer(workspace, sharer, file, grant);
  if (grant.type === 'user') requireReachable(workspace, file, grant);
  if (grant.role === 'owner') demoteOwner(file);
  const permission = put(file, grant);
  if (grant.role === 'owner' && grant.moveToNewOwnersRoot) {
    moveTo(workspace, file, rootOf(grant.address));
  }
  if (file.mimeType === MIME.folder) shareContents(workspace, file);
  if (grant.type === 'user' && (grant.notify || grant.role === 'owner')) {
    sendNotice(workspace, sharer, file, grant);
  }
  return permission;
}

/** Changes a role that somebody has. */
export function changeRole(
  workspace: Workspace,
  sharer: string,
  file: DriveFile,
  change: { permissionId: string; role: Role; transferOwnership?: boolean },
): PermissionState {
  const permission = findPermission(file, change.permissionId);
  requireMayShare(file, sharer);
  if (permission.role === 'owner' && change.role !== 'owner')
    throw insufficientPermissions(file.id);
  if (change.role !== 'owner') {
    permission.role = change.role;
    return permission;
  }
  const { type, emailAddress: address } = permission;
  return share(workspace, sharer, file, { ...change, type, address, notify: true });
}

/** Takes access away; the owner keeps theirs, and everybody may give up their own. */
export function unshare(sharer: string, file: DriveFile, id: string): void {
  const permission = findPermission(file, id);
  const own = permission.emailAddress.toLowerCase() === sharer.toLowerCase();
  if (!own) requireMayShare(file, sharer);
  if (permission.role === 'owner') throw insufficientPermissions(file.id);
  file.permissions = file.permissions.filter((one) => one !== permission);
}

/** @throws DriveRefusal notFound */
export function findPermission(file: DriveFile, id: string): PermissionState {
  const found = file.permissions.find((permission) => permission.id === id);
  if (!found) throw permissionNotFound(id);
  return found;
}

/** Owners share always, writers unless the owner forbade it. */
export function mayShare(file: DriveFile, email: string): boolean {
  const role = roleOf(file, email);
  return role === 'owner' || (role === 'writer' && file.writersCanShare);
}

function requireMayShare(file: DriveFile, email: string): void {
  if (!mayShare(file, email)) throw insufficientPermissions(file.id);
}

function requirePolicy(workspace: Workspace, file: DriveFile, grant: Grant): void {
  const { sharingOutside, outsideRefusal = 'domainPolicy' } = workspace.state.drive.policy;
  if (sharingOutside) return;
  if (grant.type === 'anyone') {
    throw new DriveRefusal(403, 'publishOutNotPermitted', 'Publishing this item is not permitted.');
  }
  const domain = grant.type === 'domain' ? grant.address : domainOf(grant.address);
  if (domain === domainOf(ownerOf(file))) return;
  if (outsideRefusal === 'invalidSharingRequest') {
    throw invalidSharing('Your organization does not allow sharing outside of it.');
  }
  const code = outsideRefusal === 'domainPolicy' ? 403 : 400;
  throw new DriveRefusal(code, outsideRefusal, 'The domain policy does not permit this sharing.');
}

/** An address without an account can be invited only by mail, and only outside our own domain. */
function requireReachable(workspace: Workspace, file: DriveFile, grant: Grant): void {
  if (workspace.hasAccount(grant.address)) return;
  const inside = domainOf(grant.address) === domainOf(ownerOf(file));
  if (grant.notify && !inside && grant.role !== 'owner') return;
  throw invalidSharing(
    `You are trying to invite ${grant.address}. Since there is no Google account associated ` +
      `with this email address, you must check the "Notify people" box to invite this recipient.`,
  );
}

function requireTransfer(
  workspace: Workspace,
  sharer: string,
  file: DriveFile,
  grant: Grant,
): void {
  const refuse = (reason: string, text: string): DriveRefusal =>
    new DriveRefusal(403, reason, text);
  if (!grant.transferOwnership) {
    throw refuse(
      'forbidden',
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    );
  }
  if (roleOf(file, sharer) !== 'owner') throw insufficientPermissions(file.id);
  if (domainOf(grant.address) !== domainOf(sharer)) {
    throw refuse(
      'ownershipChangeAcrossDomainNotPermitted',
      'Ownership can not be changed across domains.',
    );
  }
  const owner = workspace.state.people.find(({ email }) => email === sharer);
  if (owner?.account !== 'workspace') {
    throw refuse(
      'consentRequiredForOwnershipTransfer',
      'Consent is required to transfer ownership of a file to another user.',
    );
  }
}

function demoteOwner(file: DriveFile): void {
  for (const permission of file.permissions) {
    if (permission.role === 'owner') permission.role = 'writer';
  }
}

function put(file: DriveFile, { type, role, address, view }: Grant): PermissionState {
  const id = `${permissionId(type, address)}${view ? 'p' : ''}`;
  const isSame = (one: PermissionState): boolean =>
    one.type === type &&
    one.view === view &&
    one.emailAddress.toLowerCase() === address.toLowerCase();
  const had = file.permissions.find(isSame);
  if (had) {
    // An owner steps down only by making somebody else the owner.
    if (had.role !== 'owner') had.role = role;
    // What was given on the file itself stays when the file leaves its folder.
    delete had.inherited;
    return had;
  }
  const made: PermissionState = {
    id,
    type,
    role,
    emailAddress: address,
    ...(view ? { view } : {}),
  };
  file.permissions.push(made);
  return made;
}

function shareContents(workspace: Workspace, folder: DriveFile): void {
  for (const file of Object.values(workspace.state.drive.files)) {
    if (!file.parents.includes(folder.id)) continue;
    inheritPermissions(workspace, file);
    if (file.mimeType === MIME.folder && findFile(workspace, file.id))
      shareContents(workspace, file);
  }
}

function sendNotice(workspace: Workspace, sharer: string, file: DriveFile, grant: Grant): void {
  const name = workspace.state.people.find(({ email }) => email === sharer)?.name ?? sharer;
  const said = grant.message ? `${grant.message}\n\n` : '';
  const verb = grant.role === 'owner' ? 'made you the owner of' : 'shared';
  workspace.state.base.mail.push({
    from: sharer,
    to: [grant.address],
    subject: `${name} ${verb} "${file.name}"`,
    body: `${said}${linkTo(workspace, file)}`,
    sentAt: workspace.clock.now(),
  });
}
