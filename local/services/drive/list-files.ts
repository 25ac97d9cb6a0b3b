// files.list: what the search index shows of the files that the script may see.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import type { Execution } from '../../host/execution';
import { visibleToApp } from './access';
import { requireOptions, textOption, type OptionalArgs } from './api-call';
import { parseQuery, type Searchable } from './query';
import { invalidValue } from './refusals';
import { fileResource } from './resources';
import { indexEntry } from './search-index';
import { MIME } from './state';

type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

const DEFAULT_PAGE = 100;
const MAX_PAGE = 1000;

/** One page, before the `fields` mask. Trashed files are listed unless the query leaves them out. */
export function listFiles(execution: Execution, options: OptionalArgs): FileList {
  requireOptions(options, 'q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'corpora');
  const found = search(execution, textOption(options, 'q'));
  const sorted = sortBy(found, textOption(options, 'orderBy') ?? 'modifiedTime desc');
  const start = Number(textOption(options, 'pageToken') ?? 0);
  const size = Math.min(Number(options['pageSize'] ?? DEFAULT_PAGE), mostAPage(options));
  if (!(start >= 0 && size >= 1)) throw invalidValue('pageSize');
  const page = sorted.slice(start, start + size);
  const { workspace, user } = execution;
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: page.map(({ file, entry }) => ({
      ...fileResource(workspace, file, user),
      name: entry.name,
      appProperties: entry.appProperties,
      trashed: entry.trashed,
      modifiedTime: new Date(entry.modifiedTime).toISOString(),
    })),
    ...(start + size < sorted.length ? { nextPageToken: String(start + size) } : {}),
  };
}

/**
 * With permissions asked for, no more than a hundred come at once, whatever size was asked for: seen in
 * https://github.com/googleapis/google-api-nodejs-client/issues/722
 */
function mostAPage(options: OptionalArgs): number {
  const asks = /\bpermissions\b|\*/.test(textOption(options, 'fields') ?? '');
  return asks ? DEFAULT_PAGE : MAX_PAGE;
}

function search(execution: Execution, q: string | undefined): Searchable[] {
  const { workspace, user } = execution;
  const query = q === undefined ? () => true : parseQuery(q, user);
  return Object.values(workspace.state.drive.files).flatMap((file) => {
    const entry = indexEntry(workspace, file);
    const found = entry && visibleToApp(execution, file) && query({ file, entry });
    return found ? [{ file, entry }] : [];
  });
}

const SORT_KEYS: Readonly<Record<string, (found: Searchable) => number | string>> = {
  createdTime: ({ file }) => file.createdTime,
  modifiedTime: ({ entry }) => entry.modifiedTime,
  name: ({ entry }) => entry.name.toLowerCase(),
  folder: ({ file }) => (file.mimeType === MIME.folder ? 0 : 1),
};

function sortBy(found: Searchable[], orderBy: string): Searchable[] {
  const keys = orderBy.split(',').map((part) => {
    const [name = '', direction] = part.trim().split(' ');
    const read = SORT_KEYS[name];
    if (!read) throw invalidValue(orderBy);
    return { read, sign: direction === 'desc' ? -1 : 1 };
  });
  return [...found].sort((a, b) => {
    for (const { read, sign } of keys) {
      const [x, y] = [read(a), read(b)];
      if (x !== y) return x < y ? -sign : sign;
    }
    return 0;
  });
}
