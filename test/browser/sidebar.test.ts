// The sidebar as a page: first paint, failures of the page itself, narrow windows, other colors.
import type { SidebarData } from '../../src/shared/sidebar-api';
import { ok, openSidebar, useBrowser } from './sidebar-harness';
import { button, heading, shows } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('the page', () => {
  test.each<[string, SidebarData]>([
    ['set-up', sample.SET_UP_DATA],
    ['home', sample.ROSTER],
    ['not-a-coach', { ...sample.SET_UP_DATA, view: 'not-a-coach' }],
  ])('paints %s without asking the server or the network', async (_, data) => {
    const { page, calls } = await openSidebar(browser(), data);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect({ calls, requests }).toEqual({ calls: [], requests: [] });
  });

  test('unreadable data says so and one press asks again', async () => {
    const { page } = await openSidebar(browser(), '{"view":', { refresh: () => ok(sample.ROSTER) });
    await shows(page, 'This page did not open');
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await heading(page, 'Today').waitFor();
  });

  test('works where storage is forbidden', async () => {
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, {}, { sandboxed: true });
    await page.getByLabel('Program name').fill('Maple');
    await button(page, 'Set up').click();
    await shows(page, 'Name at least one school.');
  });

  test('somebody who is no coach reads whom to ask, and checking again answers', async () => {
    const data: SidebarData = {
      ...sample.ROSTER,
      educators: [],
      view: 'not-a-coach',
      caller: { email: 'x@y.example', isLead: false },
    };
    const { page } = await openSidebar(browser(), data, { refresh: () => ok(data) });
    await shows(page, 'x@y.example', 'Rosa Lind', sample.LEAD.email);
    await button(page, 'Check again').click();
    await shows(page, 'This address is still not in the list.');
    await expectNoAxeViolations(page);
    const unknown = await openSidebar(browser(), { ...sample.SET_UP_DATA, view: 'not-a-coach' });
    await shows(unknown.page, 'the lead coach of this Sheet');
  });
});

test.each<[string, object]>([
  ['at 200 % zoom', { viewport: { width: 150, height: 350 } }],
  ['in forced colors', { forcedColors: 'active', colorScheme: 'dark' }],
])('nothing is cut off %s', async (_, options) => {
  const { page } = await openSidebar(
    browser(),
    sample.ROSTER,
    { openEducator: () => ok(sample.detailOf(sample.ADA)) },
    options,
  );
  await shows(page, 'Ada Vale answered and has no coaching Doc yet.');
  await button(page, 'Teachers').click();
  await shows(page, 'Ada Vale', sample.LONG_NAME);
  await button(page, 'Select several').click();
  await page.getByLabel(/Ada Vale/).check();
  await shows(page, '1 selected');
  await button(page, 'Done selecting').click();
  await button(page, 'More').click();
  await shows(page, 'Look after the program');
  await button(page, 'Teachers').click();
  await page.getByRole('button', { name: /Ada Vale/ }).click();
  await shows(page, 'Start coaching', 'Contact');
});
