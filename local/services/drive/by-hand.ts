// What people do in Drive by hand. Each function acts as one person and enforces that person's rights.
import type { Workspace } from '../../workspace/workspace';
import { readableBy, writableBy } from './access';
import { folderId, moveTo, removeForGood, rename, setTrashed } from './file-changes';
import { ownerOf, roleOf } from './files';
import { invalidValue } from './refusals';
import { findPermission, share, unshare } from './sharing';
import { MIME, type DriveFile, type PermissionState, type Role } from './state';

/** A file as a person's Drive lists it. */
export interface ListedFile {
  file: DriveFile;
  role: Role;
  owner: string;
  /** Of the folder it is shown in; empty for My Drive and for what others shared. */
  folder: string;
}

/** What a person's Drive shows: own files and those shared with them, the newest change first. */
export function listFilesByHand(workspace: Workspace, person: string): ListedFile[] {
  const { files } = workspace.state.drive;
  const listed = Object.values(files).flatMap((file) => {
    const role = file.trashed ? undefined : roleOf(file, person);
    if (role === undefined) return [];
    const folder = file.parents.map((id) => files[id]).find((one) => one && roleOf(one, person));
    return [{ file, role, owner: ownerOf(file), folder: folder?.name ?? '' }];
  });
  return listed.sort((a, b) => b.file.modifiedTime - a.file.modifiedTime);
}

/**
 * Shares a file as the dialog in Drive does: the person gets a mail.
 * @throws DriveRefusal with Google's reason
 */
export function shareByHand(
  workspace: Workspace,
  person: string,
  fileId: string,
  email: string,
  role: Role,
): PermissionState {
  const file = readableBy(workspace, person, fileId);
  const transferOwnership = role === 'owner';
  const grant = { type: 'user', role, address: email, notify: true, transferOwnership } as const;
  return share(workspace, person, file, grant);
}

/** @throws DriveRefusal when the person may not, or when nobody of that address has access */
export function unshareByHand(
  workspace: Workspace,
  person: string,
  fileId: string,
  email: string,
): void {
  const file = readableBy(workspace, person, fileId);
  const had = file.permissions.find(
    (one) => one.emailAddress.toLowerCase() === email.toLowerCase(),
  );
  unshare(person, file, findPermission(file, had?.id ?? email).id);
}

export function renameByHand(
  workspace: Workspace,
  person: string,
  fileId: string,
  name: string,
): void {
  rename(workspace, writableBy(workspace, person, fileId), name);
}

/** Only the owner's trash takes a file away from everybody. */
export function trashByHand(workspace: Workspace, person: string, fileId: string): void {
  setTrashed(workspace, person, readableBy(workspace, person, fileId), true);
}

/** Out of the trash again, with everything in a folder. Only the owner may. */
export function restoreByHand(workspace: Workspace, person: string, fileId: string): void {
  setTrashed(workspace, person, readableBy(workspace, person, fileId), false);
}

/** Deletes for good, past the trash, with everything in a folder. Only the owner may. */
export function deleteForeverByHand(workspace: Workspace, person: string, fileId: string): void {
  removeForGood(workspace, person, readableBy(workspace, person, fileId));
}

/** @param target a folder's ID, or `root` for My Drive */
export function moveByHand(
  workspace: Workspace,
  person: string,
  fileId: string,
  target: string,
): void {
  const file = writableBy(workspace, person, fileId);
  if (target !== 'root' && writableBy(workspace, person, target).mimeType !== MIME.folder) {
    throw invalidValue('the target is not a folder');
  }
  moveTo(workspace, file, folderId(target, person));
}
