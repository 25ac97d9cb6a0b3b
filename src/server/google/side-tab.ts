// A tab that only few programs need: made when it is needed, behind all others, so that people find
// their tabs where they were.
import type { Tab } from './tab';
import { lookAfterTabs } from './tab-builder';
import { fillTab, formatTab } from './tab-frame';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Two calls where it stands. A tab that a crash left without its header is finished, missing columns are
 * put back.
 */
export function ensureSideTab(tab: Tab): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab.name) ?? addTab(spreadsheet, tab);
  const keys = (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
  if (tab.columns.every(({ key }) => keys.includes(key))) return;
  if (keys.every((key) => key === '')) {
    formatTab(sheet, tab.columns.length, sheet.getMaxColumns());
    fillTab(sheet, tab, { fresh: false });
  } else {
    lookAfterTabs([tab], { mayMake: () => false, frames: false, newKeys: () => new Set() });
  }
}

/** People stay on the tab that they look at. */
function addTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: Tab): Sheet {
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(before);
  return sheet;
}

/** Whether it was ever made. */
export function hasSideTab({ name }: Tab): boolean {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null;
}
