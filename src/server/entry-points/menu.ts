// The menu of the Sheet and the pages it opens. `onOpen` may run without any authorisation, so it only
// adds the menu.
import type { EntryPoint } from '../../entry-point';
import { toAddOnError } from '../google/google-error';
import { showSidebar } from '../google/sidebar-page';
import { openPageData, openSidebarData } from '../workflows/programme/sidebar-data';

const MENU: readonly { caption: string; handler: EntryPoint }[] = [
  { caption: 'Open sidebar', handler: 'openSidebar_' },
  { caption: 'Set up or repair', handler: 'openSetUp_' },
  { caption: 'Help', handler: 'showHelp_' },
];

const HELP = [
  'SAGE Coach helps you fit your coaching to each teacher.',
  '',
  '1. Set up or repair: makes the Form and the tabs, and watches for new answers. Run it again whenever something is missing; it touches nothing else.',
  '2. Open sidebar: add your teachers, send them the Form’s link, read what they answered.',
  '3. Start coaching: makes one Doc for you and one teacher. You both write in it; it is the only log.',
  '',
  'Whoever can open this Sheet can read every answer. Share it with the coaches of the program only, and with nobody who evaluates these teachers.',
].join('\n');

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
  ui.alert('SAGE Coach', HELP, ui.ButtonSet.OK);
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
