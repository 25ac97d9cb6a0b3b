// Files of this add-on in the caller's own Drive (scope drive.file): found by the keys that we put on
// them, created once, shared with named people only.
import type { Grantee } from '../../core/educator/doc-check';
import { driveService } from './advanced-services';
import { parseGoogleFailure } from './google-error';

import DriveSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema;

/** A group's address counts as an e-mail; who is in it nobody can tell from here. */
export const PEOPLE = 'permissions(type,role,emailAddress,domain,deleted)';

/** The types ask for a Blob where the service takes null: a file without content. */
interface FilesWithoutMedia {
  create(
    resource: DriveSchema.File,
    mediaData: GoogleAppsScript.Base.Blob | null,
    optionalArgs: Record<string, unknown>,
  ): DriveSchema.File;
}

export interface CreatedFile {
  id: string;
  url: string;
}

/** A file that was made a moment ago, and who can open it. */
interface NewlyMade extends CreatedFile {
  access: Grantee[];
}

export interface NewFile {
  name: string;
  mimeType: string;
  /** Folder ID; empty for the root of My Drive. */
  parent: string;
  /** Our key on the file, found again by `findFile`. */
  key: FileKey;
}

/** `{educatorId: '…'}` or `{sageCoach: 'form'}`: unique among the files that one user made with us. */
export type FileKey = Readonly<Record<string, string>>;

export const MIME_TYPES = {
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  form: 'application/vnd.google-apps.form',
} as const;

/** Creates a private file; a domain's default visibility does not apply to it. */
export function createFile(file: NewFile): NewlyMade {
  const resource: DriveSchema.File = {
    name: file.name,
    mimeType: file.mimeType,
    appProperties: { ...file.key },
    writersCanShare: false,
  };
  if (file.parent) resource.parents = [file.parent];
  const files: FilesWithoutMedia = driveService().Files;
  const created = files.create(resource, null, {
    ignoreDefaultVisibility: true,
    fields: `id,webViewLink,${PEOPLE}`,
  });
  const access = grantees(created.permissions ?? []);
  return { id: created.id ?? '', url: created.webViewLink ?? '', access };
}

/**
 * The file with this key, the oldest when there are several. A listing lags behind writes: not finding
 * a file that was just made proves nothing for about two minutes.
 * @param except IDs of files that carry the key too and are not meant
 */
export function findFile(key: FileKey, except: readonly string[] = []): CreatedFile | undefined {
  const having = Object.entries(key).map(
    ([name, value]) =>
      `appProperties has { key='${escapeQuery(name)}' and value='${escapeQuery(value)}' }`,
  );
  const found = listFiles([...having, 'trashed = false'], 'id,webViewLink', 'createdTime').find(
    ({ id = '' }) => !except.includes(id),
  );
  return found?.id ? { id: found.id, url: found.webViewLink ?? '' } : undefined;
}

/** The most that Google gives at once. */
const PAGE_SIZE = 1_000;

/**
 * The files for which all conditions hold. One call for each thousand, or for each hundred where people are
 * asked for; any page but the last may be partial or empty. What was done in the last minutes may not show.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
 * @param fields of each file
 */
export function listFiles(
  where: readonly string[],
  fields: string,
  orderBy?: string,
): DriveSchema.File[] {
  const found: DriveSchema.File[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveService().Files.list({
      q: where.join(' and '),
      pageSize: PAGE_SIZE,
      fields: `nextPageToken,files(${fields})`,
      ...(orderBy !== undefined && { orderBy }),
      ...(pageToken !== undefined && { pageToken }),
    });
    found.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

/**
 * `listedAs`: the address under which Google lists them, which may be another one of theirs; '' when it
 * did not say.
 */
type ShareResult = { shared: true; listedAs: string } | { shared: false; reason: string };

/**
 * Lets one person edit. A refusal is an answer, not an error: the file stays as it is.
 * @param notify whether Google sends them a mail about it
 */
export function shareWithEditor(fileId: string, email: string, notify: boolean): ShareResult {
  try {
    const permission = driveService().Permissions.create(
      { type: 'user', role: 'writer', emailAddress: email },
      fileId,
      { sendNotificationEmail: notify, fields: 'emailAddress' },
    );
    return { shared: true, listedAs: (permission.emailAddress ?? '').toLowerCase() };
  } catch (thrown) {
    const failure = parseGoogleFailure(thrown);
    if (failure.reason === '') throw thrown;
    return { shared: false, reason: failure.reason };
  }
}

/** Lets everybody in a domain answer a Form without seeing it in Drive. */
export function addDomainResponders(formId: string, domain: string): void {
  driveService().Permissions.create(
    { type: 'domain', role: 'reader', domain, view: 'published' },
    formId,
    {
      fields: 'id',
    },
  );
}

interface FormAccess {
  readonly trashed: boolean;
  /** Domains whose members may answer. */
  readonly domains: readonly string[];
}

/**
 * Two calls. Undefined for a Form that this app did not make: Drive shows us nothing of it. Without a page
 * size Google lists everybody at once, however many were let in by name:
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
 */
export function formAccess(formId: string): FormAccess | undefined {
  try {
    const { trashed } = driveService().Files.get(formId, { fields: 'trashed' });
    const { permissions = [] } = driveService().Permissions.list(formId, {
      includePermissionsForView: 'published',
      fields: 'permissions(domain,view)',
    });
    const published = permissions.filter(({ view }) => view === 'published');
    return { trashed: trashed === true, domains: published.map(({ domain }) => domain ?? '') };
  } catch (thrown) {
    if ([403, 404].includes(parseGoogleFailure(thrown).status)) return undefined;
    throw thrown;
  }
}

/** Takes a file out of the trash. @throws Google's refusal when it is not there or not the caller's */
export function takeOutOfTrash(fileId: string): void {
  driveService().Files.update({ trashed: false }, fileId);
}

/** Who can open a file itself; those who may only answer a Form are not among them. */
export function peopleOf(fileId: string): Grantee[] {
  const listed = driveService().Permissions.list(fileId, { fields: PEOPLE });
  return grantees(listed.permissions ?? []);
}

/** Google leaves a grant of an account that was deleted where it is; nobody comes in by it. */
export function grantees(permissions: readonly DriveSchema.Permission[]): Grantee[] {
  return permissions
    .filter(({ deleted }) => deleted !== true)
    .map(({ type = '', role = '', emailAddress = '', domain = '' }) => ({
      ...{ type, domain, email: emailAddress },
      mayEdit: role === 'owner' || role === 'writer',
    }));
}

function escapeQuery(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
}
