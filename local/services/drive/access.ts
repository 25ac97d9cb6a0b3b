// Which files the script may see and change for its user: the person's rights, then `drive.file`.
// https://developers.google.com/workspace/drive/api/guides/api-specific-auth
import type { Execution } from '../../host/execution';
import type { Workspace } from '../../workspace/workspace';
import { appUsersOf, canEdit, findFile, ownerOf, roleOf } from './files';
import { appNotAuthorized, fileNotFound, insufficientPermissions } from './refusals';
import type { DriveFile } from './state';

/** `drive.file` is per user and app: only files that this user made or opened with the app. */
export function visibleToApp(execution: Execution, file: DriveFile): boolean {
  const { user, grantedScopes, workspace } = execution;
  if (roleOf(file, user) === undefined) return false;
  const all = grantedScopes.includes('https://www.googleapis.com/auth/drive');
  return all || appUsersOf(workspace, file).includes(user);
}

/** @throws DriveRefusal notFound, or appNotAuthorizedToFile when only the app lacks access */
export function readableByApp(execution: Execution, id: string): DriveFile {
  return forApp(execution, id, 'read');
}

/** @throws DriveRefusal also insufficientFilePermissions when the user may only read */
export function writableByApp(execution: Execution, id: string): DriveFile {
  const file = forApp(execution, id, 'write');
  if (!canEdit(file, execution.user)) throw insufficientPermissions(id);
  return file;
}

/** @throws DriveRefusal unless the person owns the file */
export function requireOwner(file: DriveFile, email: string): void {
  if (ownerOf(file).toLowerCase() !== email.toLowerCase()) throw insufficientPermissions(file.id);
}

/** A file that this person may open, for actions by hand. */
export function readableBy(workspace: Workspace, person: string, id: string): DriveFile {
  const file = findFile(workspace, id);
  if (!file || roleOf(file, person) === undefined) throw fileNotFound(id);
  return file;
}

/** A file that this person may change, for actions by hand. */
export function writableBy(workspace: Workspace, person: string, id: string): DriveFile {
  const file = readableBy(workspace, person, id);
  if (!canEdit(file, person)) throw insufficientPermissions(id);
  return file;
}

function forApp(execution: Execution, id: string, verb: 'read' | 'write'): DriveFile {
  const file = findFile(execution.workspace, id);
  if (!file || roleOf(file, execution.user) === undefined) throw fileNotFound(id);
  if (!visibleToApp(execution, file)) throw appNotAuthorized(id, verb);
  return file;
}
