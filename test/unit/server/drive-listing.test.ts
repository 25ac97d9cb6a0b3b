// Google's listings come in pages, of which any but the last may be partial or empty.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import { findMadeDocs } from '../../../src/server/google/doc-search';
import { findFile } from '../../../src/server/google/drive-files';

interface Asked {
  fields: string;
  pageToken?: string;
}

const doc = { id: 'doc-1', webViewLink: 'https://doc', appProperties: { educatorId: 'e-1' } };
const PAGES = [[], [doc], []];

Object.assign(globalThis, {
  Drive: {
    Files: {
      list: ({ fields, pageToken = '0' }: Asked) => {
        const next = Number(pageToken) + 1;
        const hasNext = next < PAGES.length && fields.includes('nextPageToken');
        return { files: PAGES[next - 1], ...(hasNext && { nextPageToken: String(next) }) };
      },
    },
  },
});

it('a file on a later page is found, so that no second one is made', () => {
  expect(findFile({ educatorId: 'e-1' })).toEqual({ id: 'doc-1', url: 'https://doc' });
  expect(findFile({ educatorId: 'e-1' }, ['doc-1'])).toBeUndefined();
  expect([...findMadeDocs()]).toEqual([['e-1', [{ id: 'doc-1', url: 'https://doc' }]]]);
});
