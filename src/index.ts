// Every Apps Script global of this project, and nothing else: the build makes one top-level function
// of each export. Names ending in an underscore can't be called from a page.
export {
  askForDoc,
  closeLogCard,
  onDocAllowed,
  onDocOpened,
  openLogCard,
  refreshCard,
  submitLogCard,
} from './server/entry-points/docs-card';
export { onInstall, onOpen, openSetUp_, openSidebar_, showHelp_ } from './server/entry-points/menu';
export { callServer } from './server/entry-points/sidebar-server';
export { onHourly_, onIntakeSubmit_ } from './server/entry-points/triggers';
