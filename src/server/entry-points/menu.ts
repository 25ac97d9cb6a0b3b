// The menu of the Sheet and the pages it opens. `onOpen` may run without any authorisation, so it only
// adds the menu.
import type { EntryPoint } from '../../entry-point';
import { helpInShort } from '../../shared/help';
import { toAddOnError } from '../google/google-error';
import { showSidebar } from '../google/sidebar-page';
import { openPageData, openSidebarData } from '../workflows/programme/sidebar-data';

const MENU: readonly { caption: string; handler: EntryPoint }[] = [
  { caption: 'Open sidebar', handler: 'openSidebar_' },
  { caption: 'Set up or repair', handler: 'openSetUp_' },
  { caption: 'Help', handler: 'showHelp_' },
];

/** Simple trigger, in any authorisation mode. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('SAGE Coach');
  for (const { caption, handler } of MENU) menu.addItem(caption, handler);
  menu.addToUi();
}

/** Simple trigger of the add-on delivery. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar_(): void {
  orAlert(() => showSidebar(openSidebarData()));
}

export function openSetUp_(): void {
  orAlert(() => showSidebar(openPageData({ name: 'set-up' })));
}

export function showHelp_(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('SAGE Coach', helpInShort(), ui.ButtonSet.OK);
}

/** A failure becomes a sentence in front of the person who pressed. */
function orAlert(action: () => void): void {
  try {
    action();
  } catch (thrown) {
    const ui = SpreadsheetApp.getUi();
    ui.alert('SAGE Coach', toAddOnError(thrown).message, ui.ButtonSet.OK);
  }
}
