// Listings of the caller's own Docs of this add-on: one for all of them, whatever their number.
import { listFiles, MIME_TYPES } from './drive-files';

import DriveSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema;

export interface ListedDoc {
  readonly docId: string;
  /** ISO date-time. */
  readonly modifiedAt: string;
  /** For whom it was made; '' when the file doesn't say. */
  readonly educatorId: string;
}

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

/** Every Doc that the caller may open with this app, as `listFiles` has them. */
export function everyDoc(
  fields: string,
  { where = [], orderBy }: { where?: readonly string[]; orderBy?: string } = {},
): DriveSchema.File[] {
  return listFiles([`mimeType = '${MIME_TYPES.document}'`, ...where], fields, orderBy);
}

/** For whom we made it; '' when the file does not say. */
export function educatorOf({ appProperties }: DriveSchema.File): string {
  return appProperties?.['educatorId'] ?? '';
}
