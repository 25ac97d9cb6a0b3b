// Which Docs changed: one listing of the caller's own files of this add-on, whatever their number.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import { driveService } from './advanced-services';
import { MIME_TYPES } from './drive-files';

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
 * One call for each thousand, also of those in the trash: what was written before that counts. A change may
 * show half a minute late or later.
 * @param since ISO date-time; '' for all
 */
export function listDocs(since: string): ListedDoc[] {
  const conditions = [`mimeType = '${MIME_TYPES.document}'`];
  if (since !== '') conditions.push(`modifiedTime > '${since}'`);
  const docs: ListedDoc[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveService().Files.list({
      q: conditions.join(' and '),
      pageSize: PAGE_SIZE,
      fields: 'nextPageToken,files(id,modifiedTime,appProperties)',
      ...(pageToken !== undefined && { pageToken }),
    });
    for (const { id = '', modifiedTime = '', appProperties = {} } of page.files ?? []) {
      const { educatorId = '' } = appProperties as Readonly<Record<string, string>>;
      docs.push({ docId: id, modifiedAt: modifiedTime, educatorId });
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return docs;
}
