// An older programme becomes today's when it is opened: its tabs get the columns they lack and what belongs
// into them, then one step after the other changes the stored values. A newer programme is left alone.
import { AddOnError } from '../../../core/errors';
import { migrationsFrom, SCHEMA, versionOf } from '../../../core/programme/migrations';
import { parseProgramme } from '../../../core/programme/programme-json';
import type { ListKey } from '../../../core/programme/settings-lists';
import { landWrites, underLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import { markSheetVersion, sheetVersion } from '../../google/sheet-version';
import { readStored, writeStored, type Stored } from '../../google/stored';
import { hasSideTab } from '../../google/side-tab';
import { lookAfterTabs, type TabCare } from '../../google/tab-builder';
import type { Tab } from '../../google/tab';
import { fillRows } from './fill-rows';
import { addMissingLists } from './settings-tab';
import { MERGED_TAB, TABS } from './tabs';

/**
 * What is stored, as this version has it. No call when it is of this version.
 * @throws AddOnError `damaged` when a newer version wrote it; nothing was changed
 */
export function upToDate(stored: Stored): Stored {
  refuseNewer(versionOf(stored));
  return versionOf(stored) === SCHEMA ? stored : underLock(migrate);
}

/** @throws AddOnError `damaged` when a newer version made the tabs of this Sheet, or of its original */
export function refuseNewerSheet(): void {
  refuseNewer(sheetVersion());
}

/** The version is written with what each step changes, so that a step is done whole or not at all. */
function migrate(): Stored {
  // Somebody else may have done it while we waited for the lock.
  let stored = readStored();
  const steps = migrationsFrom(versionOf(stored));
  if (steps.length === 0) return stored;
  refuseNewerSheet();
  const newKeys = (tab: Tab): ReadonlySet<string> =>
    new Set(steps.flatMap((step) => step.newKeys[tab.name] ?? []));
  // What people broke in a tab waits for the repair; a migration adds what was never there.
  const changed = TABS.filter((tab) => newKeys(tab).size > 0);
  const care: TabCare = { mayMake: () => false, frames: false, newKeys };
  lookAfterTabs(changed, care);
  if (newKeys(MERGED_TAB).size > 0 && hasSideTab(MERGED_TAB)) lookAfterTabs([MERGED_TAB], care);
  addLists(
    steps.flatMap(({ newLists = [] }) => newLists),
    stored,
  );
  for (const { fill } of steps) if (fill) fillRows(fill);
  landWrites();
  for (const step of steps) {
    const now = new Date().toISOString();
    const values = { ...step.change(stored, now), schema: String(step.to) };
    writeStored(stored, values);
    stored = { ...stored, ...values };
  }
  markSheetVersion(SCHEMA);
  return stored;
}

/** A tab that is gone or damaged is left to the repair, which writes these rows too. */
function addLists(keys: readonly ListKey[], stored: Stored): void {
  if (keys.length === 0) return;
  try {
    const programme = parseProgramme(stored['programme'] ?? '');
    if (programme) addMissingLists(keys, programme);
  } catch (thrown) {
    logWithoutContent('migrate', thrown);
  }
}

function refuseNewer(version: number): void {
  if (version <= SCHEMA) return;
  throw new AddOnError(
    'damaged',
    'A newer version of SAGE Coach set this program up. Nothing was changed. Please update the script first.',
  );
}
