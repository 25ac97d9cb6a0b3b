// Where the focus goes when the button that was pressed is no longer there: never nowhere.
import { VIEWS } from './every-view';
import { openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import type { ViewName } from '../../src/shared/pages';

const browser = useBrowser();
const BUSY: FakeServer = { beginBulk: () => refused('Google is busy.') };

test.each<[string, ViewName, string[], string]>([
  ['two rows that trade places', 'merge', ['Keep the other one'], 'h2'],
  ['several whose start was refused', 'bulk', ['Make 105 Docs'], 'h1'],
  ['the last page of several', 'bulk', ['Show more', 'Show more'], '.people input'],
  ['the last page of an invitation', 'invite', ['Show more', 'Show more'], '.people input'],
  ['the last page of teachers to add', 'add-teachers', ['Show more'], '.cards *'],
])('%s', async (_, name, presses, place) => {
  const { data, server, shows, fill } = VIEWS[name];
  const { page } = await openSidebar(browser(), data, { ...server, ...BUSY });
  await page.getByText(shows).first().waitFor();
  await fill?.(page);
  for (const press of presses) {
    await page.getByRole('button', { name: press, exact: true }).press('Enter');
    await page.locator(`${place}:focus`).waitFor();
  }
});
