// Looks after the tabs of the programme: gives them their names back, makes those that are missing and
// mends the others' first two rows and frames. Of people's own cells nothing is touched.
import { AddOnError } from '../../core/errors';
import type { AskedColumn } from '../../core/programme/key-row';
import type { Tab } from './tab';
import { fillTab, formatTab, mendFrame } from './tab-frame';
import { giveNamesBack, mendHeader } from './tab-repair';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new tab has columns A to Z. */
const NEW_TAB_COLUMNS = 26;

export interface TabCare {
  /** Whether a tab that is not there may be made, empty. */
  mayMake: (tab: Tab) => boolean;
  /** Whether frozen rows, filter and protection are looked at where the header needed nothing. */
  frames: boolean;
  /** Keys of columns that a tab never had until now. */
  newKeys: (tab: Tab) => ReadonlySet<string>;
}

export interface TabsFound {
  /** Columns of which only a person knows where they stand; nothing was written into any of them. */
  asked: readonly { readonly tab: string; readonly columns: readonly AskedColumn[] }[];
  /** Names of tabs that are not there. */
  missing: readonly string[];
  /** Names of tabs that nobody can mend but a person. */
  damaged: readonly string[];
}

/**
 * Tabs that are made are copies of the first one made, so that the formats are set only once. A tab that
 * a crash left without its header is finished.
 */
export function lookAfterTabs(tabs: readonly Tab[], care: TabCare): TabsFound {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  if (existing.size > 1 || tabs.some(({ name }) => existing.has(name))) {
    giveNamesBack(tabs, existing);
  }
  const found = mendTabs(tabs, existing, care);
  const missing = tabs.filter(({ name }) => !existing.has(name));
  makeTabs(spreadsheet, tabs, missing.filter(care.mayMake));
  const names = missing.filter((tab) => !care.mayMake(tab)).map(({ name }) => name);
  return { ...found, missing: names };
}

function mendTabs(
  tabs: readonly Tab[],
  existing: ReadonlyMap<string, Sheet>,
  { frames, newKeys }: TabCare,
): Omit<TabsFound, 'missing'> {
  const asked: { tab: string; columns: readonly AskedColumn[] }[] = [];
  const damaged: string[] = [];
  for (const tab of tabs) {
    const sheet = existing.get(tab.name);
    if (!sheet) continue;
    const header = mendHeader(sheet, tab, newKeys(tab));
    if (header.kind === 'not-ours') damaged.push(tab.name);
    else if (header.kind === 'unfinished') {
      formatTab(sheet, widest(tabs), sheet.getMaxColumns());
      fillTab(sheet, tab, { fresh: false });
    } else {
      if (header.asked.length > 0) asked.push({ tab: tab.name, columns: header.asked });
      if (frames || header.changed) mendFrame(sheet, tab);
    }
  }
  return { asked, damaged };
}

function makeTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly Tab[],
  missing: readonly Tab[],
): void {
  const made: [Sheet, Tab][] = [];
  for (const tab of missing) {
    const index = tabs.indexOf(tab);
    const template = made[0]?.[0];
    const sheet = template
      ? spreadsheet.insertSheet(tab.name, index, { template })
      : spreadsheet.insertSheet(tab.name, index);
    if (!template) formatTab(sheet, widest(tabs), NEW_TAB_COLUMNS);
    made.push([sheet, tab]);
  }
  for (const [sheet, tab] of made) fillTab(sheet, tab, { fresh: true });
  // Each new tab becomes the active one; people are to find themselves on the first.
  if (made[0]) spreadsheet.setActiveSheet(made[0][0]);
}

function widest(tabs: readonly Tab[]): number {
  return Math.max(...tabs.map((tab) => tab.columns.length));
}

/** What a person has to do about a tab of ours that can't be recognized. */
export function notOurs(tabName: string): AddOnError {
  return new AddOnError(
    'damaged',
    `The tab "${tabName}" is not one that SAGE Coach made, or its first two rows are gone. Nothing in ` +
      'it was changed. If it was ours, bring them back with File > Version history. If not, rename ' +
      'it. Then press Try again.',
  );
}
