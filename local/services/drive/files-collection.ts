// Drive.Files: the script's own files, under `drive.file`.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { Costs } from '../../host/guard';
import { useQuota } from '../base/quotas';
import { countDocumentCreated } from '../docs/quotas';
import { readableByApp, requireOwner, writableByApp } from './access';
import { apiCall, copied, reply, requireOptions, textOption, type OptionalArgs } from './api-call';
import {
  folderId,
  mergeProperties,
  moveTo,
  removeForGood,
  rename,
  setTrashed,
} from './file-changes';
import { createFile, ownerOf, rootOf, touchFile } from './files';
import { listFiles } from './list-files';
import { cannotAddParent, DriveRefusal, insufficientPermissions, invalidValue } from './refusals';
import { fileResource } from './resources';
import { mayShare } from './sharing';
import { MIME, type DriveFile } from './state';

type Collection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

/** Without a mask version 3 answers no more than this. */
const FILE_FIELDS = 'kind,id,name,mimeType';
const LIST_FIELDS = `kind,incompleteSearch,nextPageToken,files(${FILE_FIELDS})`;

export class FilesFake implements Partial<Collection> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  create(resource: File, mediaData?: unknown, optionalArgs: OptionalArgs = {}): File {
    refuseMedia(mediaData);
    return apiCall('files.create', () => {
      requireOptions(optionalArgs, 'ignoreDefaultVisibility', 'enforceSingleParent');
      const mimeType = resource.mimeType ?? 'application/octet-stream';
      takeQuota(this.#execution, mimeType);
      return this.#reply(this.#make(copied(resource), mimeType, optionalArgs), optionalArgs);
    });
  }

  get(fileId: string, optionalArgs: OptionalArgs & { alt: 'media' }): string;
  get(fileId: string, optionalArgs?: OptionalArgs): File;
  get(fileId: string, optionalArgs: OptionalArgs = {}): File | string {
    return apiCall('files.get', () => {
      requireOptions(optionalArgs, 'acknowledgeAbuse');
      return this.#reply(readableByApp(this.#execution, fileId), optionalArgs);
    });
  }

  list(optionalArgs: OptionalArgs = {}): FileList {
    return apiCall('files.list', () =>
      reply(listFiles(this.#execution, optionalArgs), optionalArgs['fields'], LIST_FIELDS),
    );
  }

  update(
    resource: File,
    fileId: string,
    mediaData?: unknown,
    optionalArgs: OptionalArgs = {},
  ): File {
    refuseMedia(mediaData);
    return apiCall('files.update', () => {
      requireOptions(optionalArgs, 'addParents', 'removeParents', 'enforceSingleParent');
      const file = writableByApp(this.#execution, fileId);
      this.#change(file, copied(resource));
      this.#move(file, optionalArgs);
      return this.#reply(file, optionalArgs);
    });
  }

  copy(resource: File, fileId: string, optionalArgs: OptionalArgs = {}): File {
    return apiCall('files.copy', () => {
      requireOptions(optionalArgs, 'ignoreDefaultVisibility', 'enforceSingleParent');
      const source = readableByApp(this.#execution, fileId);
      requireCopyable(source);
      takeQuota(this.#execution, source.mimeType);
      const { user } = this.#execution;
      // A copy lands in the folder of the first, where the user and the app see that one.
      const [beside = rootOf(user)] = source.parents.filter((id) => this.#sees(id));
      const asked = { name: `Copy of ${source.name}`, parents: [beside], ...copied(resource) };
      const appProperties = { ...source.appProperties, ...asked.appProperties };
      const file = this.#make({ ...asked, appProperties }, source.mimeType, optionalArgs);
      copyContent(this.#execution, source, file);
      return this.#reply(file, optionalArgs);
    });
  }

  remove(fileId: string, optionalArgs: OptionalArgs = {}): void {
    apiCall('files.delete', () => {
      requireOptions(optionalArgs, 'enforceSingleParent');
      const { workspace, user } = this.#execution;
      removeForGood(workspace, user, writableByApp(this.#execution, fileId));
    });
  }

  #make(resource: File, mimeType: string, options: OptionalArgs): DriveFile {
    const { workspace, user } = this.#execution;
    const parents = resource.parents ?? [rootOf(user)];
    if (parents.length !== 1) throw invalidValue('a file has exactly one parent');
    const draft = { appProperties: {} };
    mergeProperties(draft, resource.appProperties ?? {});
    const file = createFile(workspace, {
      name: resource.name ?? 'Untitled',
      mimeType,
      owner: user,
      parents: parents.map((id) => this.#parent(id)),
      appProperties: draft.appProperties,
      madeByApp: true,
      ignoreDefaultVisibility: options['ignoreDefaultVisibility'] === true,
      ...(resource.writersCanShare === undefined
        ? {}
        : { writersCanShare: resource.writersCanShare }),
    });
    if (resource.description !== undefined) file.description = resource.description;
    return file;
  }

  #sees(folder: string): boolean {
    try {
      return this.#parent(folder) === folder;
    } catch {
      return false;
    }
  }

  /** A parent that the app can't see doesn't exist for it. */
  #parent(id: string): string {
    const { user } = this.#execution;
    if (folderId(id, user) === rootOf(user)) return rootOf(user);
    const folder = writableByApp(this.#execution, id);
    if (folder.mimeType !== MIME.folder) throw invalidValue('the parent is not a folder');
    return folder.id;
  }

  #change(file: DriveFile, resource: File): void {
    const { workspace, user } = this.#execution;
    if (resource.parents !== undefined) {
      throw new DriveRefusal(
        403,
        'fieldNotWritable',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    if (resource.writersCanShare !== undefined) {
      requireOwner(file, user);
      file.writersCanShare = resource.writersCanShare;
    }
    if (resource.trashed !== undefined) setTrashed(workspace, user, file, resource.trashed);
    if (resource.description !== undefined) file.description = resource.description;
    if (resource.appProperties) mergeProperties(file, resource.appProperties);
    if (resource.name !== undefined) rename(workspace, file, resource.name);
    else touchFile(workspace, file.id);
  }

  /**
   * A file has exactly one parent. Its owner moves it by naming the new one, an editor who may share names
   * the old one too: https://developers.google.com/workspace/drive/api/guides/ref-single-parent
   */
  #move(file: DriveFile, options: OptionalArgs): void {
    const { user, workspace } = this.#execution;
    const target = textOption(options, 'addParents');
    const left = (textOption(options, 'removeParents') ?? '').split(',').filter(Boolean);
    if (target === undefined && left.length === 0) return;
    if (!mayShare(file, user)) throw insufficientPermissions(file.id);
    const leaves = file.parents.some((id) => left.includes(id));
    const own = ownerOf(file).toLowerCase() === user.toLowerCase();
    if (target === undefined) {
      if (leaves) moveTo(workspace, file, rootOf(ownerOf(file)));
      return;
    }
    if (!own && !leaves) throw cannotAddParent();
    moveTo(workspace, file, this.#parent(target));
  }

  #reply(file: DriveFile, { fields }: OptionalArgs): File {
    const { workspace, user } = this.#execution;
    return reply(fileResource(workspace, file, user), fields, FILE_FIELDS);
  }
}

export const FILES_COSTS: Costs<FilesFake> = {
  create: 'doc.create',
  get: 'drive.getById',
  list: 'drive.getById',
  update: 'drive.metaWrite',
  copy: 'drive.copy',
  remove: 'drive.metaWrite',
};

/** Documents made through Drive count towards the documents a day, like those of the Docs API. */
function takeQuota({ workspace, user }: Execution, mimeType: string): void {
  if (mimeType === MIME.spreadsheet) useQuota(workspace, user, 'spreadsheets created');
  if (mimeType !== MIME.document || countDocumentCreated(workspace, user)) return;
  throw new DriveRefusal(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded.');
}

/** Google copies Sheets (with their script) and Forms (without their answers) too: not needed here. */
function requireCopyable({ mimeType }: DriveFile): void {
  if (mimeType === MIME.folder) throw invalidValue('folders can not be copied');
  if (mimeType !== MIME.spreadsheet && mimeType !== MIME.form) return;
  throw new NotInLocalWorkspace(`Copying ${mimeType} is not in the local Workspace`);
}

/** A document is copied with its text; its revisions stay with the first. */
function copyContent({ workspace }: Execution, source: DriveFile, target: DriveFile): void {
  const { docs } = workspace.state;
  const doc = docs[source.id];
  if (doc) docs[target.id] = { ...structuredClone(doc), history: [], served: {} };
}

function refuseMedia(mediaData: unknown): void {
  if (mediaData === undefined || mediaData === null) return;
  throw new NotInLocalWorkspace('Drive.Files with media is not in the local Workspace');
}
