// Looks for Docs that were made but whose links were never written down: one listing for all of them.
import { driveService } from './advanced-services';
import { MIME_TYPES, type CreatedFile } from './drive-files';

/** The most that Google gives at once. */
const PAGE_SIZE = 1_000;

/**
 * Every Doc that this add-on made for the caller, by the educator ID on it, the oldest first. One call for
 * each thousand. A Doc that was made within the last two minutes may be missing.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function findMadeDocs(): Map<string, CreatedFile[]> {
  const docs = new Map<string, CreatedFile[]>();
  let pageToken: string | undefined;
  do {
    const page = driveService().Files.list({
      q: `mimeType = '${MIME_TYPES.document}' and trashed = false`,
      orderBy: 'createdTime',
      pageSize: PAGE_SIZE,
      fields: 'nextPageToken,files(id,webViewLink,appProperties)',
      ...(pageToken !== undefined && { pageToken }),
    });
    for (const { id = '', webViewLink: url = '', appProperties = {} } of page.files ?? []) {
      const { educatorId = '' } = appProperties as Readonly<Record<string, string>>;
      docs.set(educatorId, [...(docs.get(educatorId) ?? []), { id, url }]);
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return docs;
}
