// Listings of the caller's own Docs of this add-on: one for all of them, whatever their number.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import { driveService } from './advanced-services';
import { MIME_TYPES } from './drive-files';

import DriveSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema;

export interface ListedDoc {
  readonly docId: string;
  /** ISO date-time. */
  readonly modifiedAt: string;
  /** For whom it was made; '' when the file doesn't say. */
  readonly educatorId: string;
}

/** The most that Google gives at once. */
const PAGE_SIZE = 1_000;

/**
 * Also of those in the trash: what was written before that counts.
 * @param since ISO date-time; '' for all
 */
export function listDocs(since: string): ListedDoc[] {
  const where = since === '' ? [] : [`modifiedTime > '${since}'`];
  return everyDoc('id,modifiedTime,appProperties', { where }).map((file) => ({
    docId: file.id ?? '',
    modifiedAt: file.modifiedTime ?? '',
    educatorId: educatorOf(file),
  }));
}

/**
 * Every Doc that the caller may open with this app. One call for each thousand, or for each hundred where
 * people are asked for. What was done in the last minutes may not show.
 * @param fields of each file
 * @param where conditions besides, all of which have to hold
 */
export function everyDoc(
  fields: string,
  { where = [], orderBy }: { where?: readonly string[]; orderBy?: string } = {},
): DriveSchema.File[] {
  const docs: DriveSchema.File[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveService().Files.list({
      q: [`mimeType = '${MIME_TYPES.document}'`, ...where].join(' and '),
      pageSize: PAGE_SIZE,
      fields: `nextPageToken,files(${fields})`,
      ...(orderBy !== undefined && { orderBy }),
      ...(pageToken !== undefined && { pageToken }),
    });
    docs.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return docs;
}

/** For whom we made it; '' when the file does not say. */
export function educatorOf({ appProperties }: DriveSchema.File): string {
  return appProperties?.['educatorId'] ?? '';
}
