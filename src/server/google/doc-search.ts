// Looks for Docs that were made but whose links were never written down: one listing for all of them.
import { educatorOf, everyDoc } from './doc-listing';
import type { CreatedFile } from './drive-files';

/**
 * Every Doc that this add-on made for the caller, by the educator ID on it, the oldest first. A Doc that was
 * made within the last two minutes may be missing.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function findMadeDocs(): Map<string, CreatedFile[]> {
  const docs = new Map<string, CreatedFile[]>();
  const where = ['trashed = false'];
  for (const file of everyDoc('id,webViewLink,appProperties', { where, orderBy: 'createdTime' })) {
    const educatorId = educatorOf(file);
    const { id = '', webViewLink: url = '' } = file;
    docs.set(educatorId, [...(docs.get(educatorId) ?? []), { id, url }]);
  }
  return docs;
}
