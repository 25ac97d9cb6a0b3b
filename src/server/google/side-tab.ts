// A tab that only few programs need: made when it is needed, behind all others, so that people find
// their tabs where they were.
import type { Tab } from './tab';
import { lookAfterTabs } from './tab-builder';

/** Safe to repeat: a tab that a crash left without its header is finished, missing columns are put back. */
export function ensureSideTab(tab: Tab): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet.getSheetByName(tab.name)) {
    const before = spreadsheet.getActiveSheet();
    spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
    spreadsheet.setActiveSheet(before);
  }
  lookAfterTabs([tab], { mayMake: () => false, frames: false, newKeys: () => new Set() });
}

/** Whether it was ever made. */
export function hasSideTab({ name }: Tab): boolean {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null;
}
