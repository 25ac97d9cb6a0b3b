// What one person's Drive shows of a folder, or of its top: own files, and those of others.
import { listFilesByHand, type ListedFile } from '../services/drive/by-hand';
import { canEdit, findFile, linkTo, ownerOf, roleOf } from '../services/drive/files';
import { mayShare } from '../services/drive/sharing';
import { MIME, type DriveFile, type PermissionState } from '../services/drive/state';
import type { AccessView, DriveView, FileKind, FileView, StartView } from '../views/drive-view';
import type { Workspace } from '../workspace/workspace';

const KINDS: Readonly<Record<string, FileKind>> = {
  [MIME.folder]: 'folder',
  [MIME.spreadsheet]: 'sheet',
  [MIME.document]: 'doc',
  [MIME.form]: 'form',
};

const RANK = ['owner', 'writer', 'commenter', 'reader', 'responder'];

/** @param folderId empty for the top of Drive */
export function driveView(workspace: Workspace, person: string, folderId: string): DriveView {
  const listed = listFilesByHand(workspace, person);
  return folderId
    ? folderView(workspace, person, listed, folderId)
    : topView(workspace, person, listed);
}

function folderView(
  workspace: Workspace,
  person: string,
  listed: ListedFile[],
  id: string,
): DriveView {
  const trail = foldersAround(listed, id);
  if (trail.length === 0) return { access: false };
  const inside = listed.filter(({ file }) => file.parents.includes(id));
  return {
    access: true,
    trail: trail.map((file) => ({ name: file.name, path: pathOf(workspace, file, person) })),
    lists: [{ name: 'folder', files: fileViews(workspace, person, inside) }],
    trashed: [],
    start: null,
  };
}

function topView(workspace: Workspace, person: string, listed: ListedFile[]): DriveView {
  const outermost = listed.filter(({ file }) => !visibleParent(listed, file));
  const isOwn = ({ owner }: ListedFile): boolean => owner.toLowerCase() === person.toLowerCase();
  const lists = [
    { name: 'own' as const, files: outermost.filter(isOwn) },
    { name: 'shared' as const, files: outermost.filter((one) => !isOwn(one)) },
  ];
  return {
    access: true,
    trail: [],
    lists: lists
      .filter(({ files }) => files.length > 0)
      .map(({ name, files }) => ({ name, files: fileViews(workspace, person, files) })),
    trashed: trashedOf(workspace, person),
    start: startView(workspace, person),
  };
}

/** The Sheet to begin with, while the Workspace holds nothing else. */
function startView(workspace: Workspace, person: string): StartView | null {
  const sheet = findFile(workspace, workspace.state.containerId);
  const files = Object.values(workspace.state.drive.files);
  if (!sheet || sheet.trashed || files.length > 1) return null;
  const role = roleOf(sheet, person);
  // Who may only read the Sheet has nothing to begin.
  if (role !== undefined && !canEdit(sheet, person)) return null;
  return {
    name: sheet.name,
    path: role ? pathOf(workspace, sheet, person) : '',
    owner: ownerOf(sheet),
  };
}

function fileViews(workspace: Workspace, person: string, listed: ListedFile[]): FileView[] {
  const views = listed.map(({ file }) => fileView(workspace, person, file));
  return views.sort((a, b) => Number(b.kind === 'folder') - Number(a.kind === 'folder'));
}

function fileView(workspace: Workspace, person: string, file: DriveFile): FileView {
  const owner = ownerOf(file);
  const canShare = mayShare(file, person);
  return {
    id: file.id,
    name: file.name,
    kind: kindOf(file),
    path: pathOf(workspace, file, person),
    owner,
    modified: file.modifiedTime,
    access: canEdit(file, person)
      ? file.permissions.map((one) => accessView(one, canShare)).sort(byRole)
      : null,
    canShare,
    canRename: canEdit(file, person),
    canTrash: owner.toLowerCase() === person.toLowerCase(),
  };
}

function accessView(permission: PermissionState, canShare: boolean): AccessView {
  const { type, emailAddress: address, view } = permission;
  const role = view === 'published' ? 'responder' : permission.role;
  const removable = canShare && type === 'user' && role !== 'owner' && role !== 'responder';
  return { type, address, role, removable };
}

function byRole(a: AccessView, b: AccessView): number {
  return RANK.indexOf(a.role) - RANK.indexOf(b.role);
}

/** Own files that were put into the trash themselves, not with their folder. */
function trashedOf(workspace: Workspace, person: string): Pick<FileView, 'id' | 'name' | 'kind'>[] {
  const files = Object.values(workspace.state.drive.files);
  const own = files.filter(
    (file) => file.trashed && ownerOf(file).toLowerCase() === person.toLowerCase(),
  );
  const alone = own.filter((file) => !own.some(({ id }) => file.parents.includes(id)));
  return alone.map((file) => ({ id: file.id, name: file.name, kind: kindOf(file) }));
}

/** The folder itself last; empty when the person's Drive doesn't show it. */
function foldersAround(listed: ListedFile[], id: string): DriveFile[] {
  const folder = listed.find(({ file }) => file.id === id && file.mimeType === MIME.folder)?.file;
  if (!folder) return [];
  const parent = visibleParent(listed, folder);
  return parent ? [...foldersAround(listed, parent.id), folder] : [folder];
}

function visibleParent(listed: ListedFile[], { parents }: DriveFile): DriveFile | undefined {
  return listed.find(({ file }) => parents.includes(file.id))?.file;
}

/** A path of this server; a Form opens for answering unless the person may edit it. */
function pathOf(workspace: Workspace, file: DriveFile, person: string): string {
  if (file.mimeType === MIME.form && !canEdit(file, person))
    return `/forms/d/e/${file.id}/viewform`;
  return new URL(linkTo(workspace, file)).pathname;
}

function kindOf({ mimeType }: DriveFile): FileKind {
  return KINDS[mimeType] ?? 'other';
}
