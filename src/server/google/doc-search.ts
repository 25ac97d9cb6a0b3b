// Looks for Docs that were made but whose links were never written down: one listing for all of them.
import { driveService } from './advanced-services';
import { MIME_TYPES, type CreatedFile } from './drive-files';

/** The most that Google gives at once. */
const PAGE_SIZE = 1_000;

/**
 * Docs that this add-on made for the caller, by the educator ID on them; of several the oldest. One call for
 * each thousand. A Doc that was made within the last two minutes may be missing.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 * @param since ISO date-time
 */
export function findDocsMadeSince(since: string): Map<string, CreatedFile> {
  const docs = new Map<string, CreatedFile>();
  let pageToken: string | undefined;
  do {
    const page = driveService().Files.list({
      q: `mimeType = '${MIME_TYPES.document}' and createdTime > '${since}' and trashed = false`,
      orderBy: 'createdTime',
      pageSize: PAGE_SIZE,
      fields: 'nextPageToken,files(id,webViewLink,appProperties)',
      ...(pageToken !== undefined && { pageToken }),
    });
    for (const { id = '', webViewLink = '', appProperties = {} } of page.files ?? []) {
      const { educatorId } = appProperties as Readonly<Record<string, string>>;
      if (educatorId && !docs.has(educatorId)) docs.set(educatorId, { id, url: webViewLink });
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return docs;
}
