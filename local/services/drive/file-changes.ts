// Changes to a file's own data, whoever asks for them: the script or a person by hand.
import type { Workspace } from '../../workspace/workspace';
import { requireOwner } from './access';
import { findFile, inheritPermissions, rootOf, touchFile } from './files';
import { invalidValue } from './refusals';
import { recordChange } from './search-index';
import { MIME, type DriveFile } from './state';

/** Renaming counts as a change of the file, as on Google. */
export function rename(workspace: Workspace, file: DriveFile, name: string): void {
  file.name = name;
  touchFile(workspace, file.id);
}

/** Into the trash or out of it, with everything in a folder. Only the owner may. */
export function setTrashed(
  workspace: Workspace,
  person: string,
  file: DriveFile,
  trashed: boolean,
): void {
  requireOwner(file, person);
  for (const one of withContents(workspace, file)) {
    one.trashed = trashed;
    recordChange(workspace, one);
  }
}

/** Deletes for good, with everything in a folder. Only the owner may. */
export function removeForGood(workspace: Workspace, person: string, file: DriveFile): void {
  requireOwner(file, person);
  for (const one of withContents(workspace, file)) delete workspace.state.drive.files[one.id];
}

/**
 * Puts a file into one folder, out of the one it was in. Access that came with the old folder goes, access
 * given on the file stays, and whoever may open the new folder may open the file from then on.
 * https://developers.google.com/workspace/drive/api/guides/ref-single-parent
 */
export function moveTo(workspace: Workspace, file: DriveFile, folderId: string): void {
  file.parents = [folderId];
  file.permissions = file.permissions.filter(({ inherited }) => !inherited);
  inheritPermissions(workspace, file);
  recordChange(workspace, file);
}

/** https://developers.google.com/workspace/drive/api/guides/properties: limits. */
const PROPERTY_BYTES = 124;
const MAX_PROPERTIES = 30;

/**
 * Null values clear a property.
 * @throws DriveRefusal for a property too long (key and value together) or too many of them
 */
export function mergeProperties(
  file: Pick<DriveFile, 'appProperties'>,
  changes: Readonly<Record<string, string | null>>,
): void {
  const merged = Object.entries({ ...file.appProperties, ...changes });
  const kept = merged.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]));
  const tooLong = kept.some((pair) => Buffer.byteLength(pair.join('')) > PROPERTY_BYTES);
  if (tooLong || kept.length > MAX_PROPERTIES) throw invalidValue('appProperties');
  file.appProperties = Object.fromEntries(kept);
}

/** `root` is the alias of a person's My Drive. */
export function folderId(id: string, person: string): string {
  return id === 'root' ? rootOf(person) : id;
}

function withContents(workspace: Workspace, file: DriveFile): DriveFile[] {
  if (file.mimeType !== MIME.folder) return [file];
  const inside = Object.values(workspace.state.drive.files).filter((one) =>
    one.parents.includes(file.id),
  );
  return [
    file,
    ...inside.flatMap((one) => (findFile(workspace, one.id) ? withContents(workspace, one) : [])),
  ];
}
