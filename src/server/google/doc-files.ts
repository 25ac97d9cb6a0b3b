// Coaching Docs as files in the caller's Drive (scope drive.file): where they stand and who can open them,
// passed on, copied, moved, taken out of the trash. Google's refusals are answers here, not errors.
import type { SeenDoc, SeenFile } from '../../core/educator/doc-check';
import { driveService } from './advanced-services';
import { educatorOf, everyDoc } from './doc-listing';
import { grantees, PEOPLE, type CreatedFile, type FileKey } from './drive-files';
import { parseGoogleFailure } from './google-error';

import DriveSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema;

/** All of them at once, also in the trash, by ID; a listing lags behind what was just done. */
export function lookAtDocs(): Map<string, SeenFile> {
  const files = everyDoc(`id,trashed,appProperties,${PEOPLE}`);
  return new Map(files.map((file) => [file.id ?? '', seenFile(file)]));
}

interface DocFileNow extends SeenFile {
  readonly url: string;
  readonly own: boolean;
  /** E-mail, in lower case; '' when Google does not say. */
  readonly owner: string;
  readonly parents: readonly string[];
}

/** One call, and no lag. */
export function lookAtDoc(docId: string): DocFileNow | Exclude<SeenDoc, SeenFile> {
  try {
    const file = driveService().Files.get(docId, {
      fields: `webViewLink,trashed,ownedByMe,owners(emailAddress),parents,appProperties,${PEOPLE}`,
    });
    return {
      ...seenFile(file),
      url: file.webViewLink ?? '',
      own: file.ownedByMe === true,
      owner: (file.owners?.[0]?.emailAddress ?? '').toLowerCase(),
      parents: file.parents ?? [],
    };
  } catch (thrown) {
    const { status, reason } = parseGoogleFailure(thrown);
    if (status === 404) return 'gone';
    if (status === 403 && reason === 'appNotAuthorizedToFile') return 'not-granted';
    throw thrown;
  }
}

function seenFile(file: DriveSchema.File): SeenFile {
  const { trashed, permissions } = file;
  return {
    educatorId: educatorOf(file),
    trashed: trashed === true,
    people: permissions ? grantees(permissions) : null,
  };
}

/** '' when it was done; else Google's reason for refusing. */
type Refusal = string;

function refused(work: () => void): Refusal {
  try {
    work();
    return '';
  } catch (thrown) {
    const { reason } = parseGoogleFailure(thrown);
    if (reason === '') throw thrown;
    return reason;
  }
}

/**
 * Makes somebody the owner; the caller stays an editor. Google mails the new owner, always, and refuses
 * across domains and between personal accounts.
 * https://developers.google.com/workspace/drive/api/guides/transfer-file
 */
export function passOwnership(fileId: string, email: string): Refusal {
  return refused(() => {
    driveService().Permissions.create(
      { type: 'user', role: 'owner', emailAddress: email },
      fileId,
      { transferOwnership: true, moveToNewOwnersRoot: true, fields: 'id' },
    );
  });
}

/** Takes the caller's own access to somebody else's file; '' also when there is none any more. */
export function leaveFile(fileId: string): Refusal {
  const me = driveService().About.get({ fields: 'user(permissionId)' }).user?.permissionId ?? '';
  const reason = refused(() => driveService().Permissions.remove(fileId, me));
  return reason === 'notFound' ? '' : reason;
}

/**
 * A private copy beside the first, under the name that Google gives to copies. Whether it brings the keys of
 * the first along is not documented: name every one of them anew.
 */
export function copyDoc(docId: string, key: FileKey): CreatedFile {
  const resource: DriveSchema.File = { appProperties: { ...key } };
  const copy = driveService().Files.copy(resource, docId, {
    ignoreDefaultVisibility: true,
    fields: 'id,webViewLink',
  });
  return { id: copy.id ?? '', url: copy.webViewLink ?? '' };
}

/** The owner's way to move: everything else about the file stays as it is. */
export function moveDoc(docId: string, from: string, to: string): Refusal {
  const places = { addParents: to, removeParents: from, fields: 'id' };
  const files: FilesThatMove = driveService().Files;
  return refused(() => files.update({}, docId, null, places));
}

/** The types ask for a Blob where the service takes null: a change without content. */
interface FilesThatMove {
  update(
    resource: DriveSchema.File,
    fileId: string,
    mediaData: GoogleAppsScript.Base.Blob | null,
    optionalArgs: Record<string, unknown>,
  ): DriveSchema.File;
}
