// What files.list searches: Drive's index, which learns of changes later than files.get does.
// "files.list" promises no consistency after a write; how late it is, is our (strict) assumption.
import type { Workspace } from '../../workspace/workspace';
import type { DriveFile, IndexEntry } from './state';

/** Milliseconds after which a search shows a change. */
export const INDEX_LAG_MS = 30_000;

/** Changes this close together count as one, so that typing doesn't fill the state. */
const SAME_CHANGE_MS = 1_000;

/** Notes how a file stands now. Call it after every change of a field that searches look at. */
export function recordChange(workspace: Workspace, file: DriveFile): void {
  const at = workspace.clock.now();
  const entries = file.indexed ?? [];
  const shown = entries.filter((entry) => entry.at <= at - INDEX_LAG_MS).slice(-1);
  const recent = entries.filter((entry) => entry.at > at - INDEX_LAG_MS);
  const last = recent.at(-1);
  if (last && last.at > at - SAME_CHANGE_MS && recent.length > 1) recent.pop();
  const { name, parents, appProperties, trashed, modifiedTime } = file;
  const now = {
    at,
    name,
    parents: [...parents],
    appProperties: { ...appProperties },
    trashed,
    modifiedTime,
  };
  file.indexed = [...shown, ...recent, now];
}

/** How a search sees a file now; undefined while the index doesn't know it yet. */
export function indexEntry(workspace: Workspace, file: DriveFile): IndexEntry | undefined {
  const visible = workspace.clock.now() - INDEX_LAG_MS;
  return file.indexed?.filter((entry) => entry.at <= visible).at(-1);
}
