// The Sheet's page in real Chromium: the grid and its keyboard, the script's menu, its sidebar in a
// sandbox, and the door that stays shut.
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { setUpProgramme } from '../../local/samples/programme';
import { LEAD } from '../../local/workspace/people';
import { expect } from './expect';
import { expectNoAxeViolations, sidebarIn, startLocal, type Local } from './support';

const PRINCIPAL = 'pat.principal@riverbend.example';

let local: Local;
let path: string;

beforeEach(async () => {
  local = await startLocal();
  setUpProgramme(local.workspace);
  path = `/spreadsheets/d/${local.workspace.state.containerId}/edit`;
});
afterEach(() => local.close());

async function openTab(name: string): Promise<Page> {
  const page = await local.as(LEAD, path);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('grid', { name: new RegExp(name) }).waitFor();
  return page;
}

async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'SAGE Coach' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus', { hasText: 'Open sidebar' }).waitFor();
  await page.keyboard.press('Enter');
  const frame = sidebarIn(page);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

const scriptFrame = (page: Page): Frame | undefined =>
  page.frames().find((one) => one !== page.mainFrame());

test('the menu opens the sidebar without a mouse, and nothing there offends a screen reader', async () => {
  const page = await openTab('Educators');
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Today');
  await expectNoAxeViolations(page, '.grid-rows [role=row]:nth-child(n + 4)');
});

// https://developers.google.com/apps-script/guides/html/restrictions
describe('a page of the script', () => {
  test('reaches public functions only, and neither the page around it nor the server', async () => {
    const page = await openTab('Educators');
    await openSidebar(page);
    const seen = await scriptFrame(page)?.evaluate(async () => {
      const { run } = Reflect.get(window, 'google').script;
      const isShut = async (open: () => unknown): Promise<boolean> => {
        try {
          await open();
          return false;
        } catch {
          return true;
        }
      };
      return {
        callServer: typeof run.callServer,
        hidden: typeof run.onHourly_,
        aroundIsShut: await isShut(() => window.parent.document.title),
        serverIsShut: await isShut(() => fetch('/')),
      };
    });
    expect(seen).toEqual({
      callServer: 'function',
      hidden: 'undefined',
      aroundIsShut: true,
      serverIsShut: true,
    });
  });

  test('remembers in its browser what it keeps there, apart from the Workspace’s pages', async () => {
    const page = await openTab('Educators');
    await openSidebar(page);
    await scriptFrame(page)?.evaluate(() => localStorage.setItem('kept', 'of the script'));
    await expect.poll(() => page.evaluate(() => localStorage.getItem('kept'))).toBeNull();
    await page.reload();
    await openSidebar(page);
    const kept = (): Promise<string | null> | undefined =>
      scriptFrame(page)?.evaluate(() => localStorage.getItem('kept'));
    await expect.poll(() => kept()).toBe('of the script');
    // The same browser at a Workspace that was begun anew.
    const { containerId, drive } = local.workspace.state;
    const sheet = drive.files[containerId];
    if (sheet) sheet.createdTime++;
    await page.reload();
    await openSidebar(page);
    await expect.poll(() => kept()).toBeNull();
  });
});

// https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
test('what a page may not send is refused where it calls, before anything reaches the server', async () => {
  const page = await openTab('Educators');
  await openSidebar(page);
  const said = await scriptFrame(page)?.evaluate(() => {
    const { run } = Reflect.get(window, 'google').script;
    const round: Record<string, unknown> = {};
    round['round'] = round;
    class Own {}
    const sent = [new Date(0), () => 1, { when: [new Map()] }, new Own(), document.body, round];
    return [...sent, { plain: [1, 'a', true, null, undefined] }].map((argument) => {
      try {
        return run.callServer('no such method', [argument]) ?? 'sent';
      } catch (error) {
        return String(error);
      }
    });
  });
  expect(said).toEqual([
    ...Array.from({ length: 5 }, () => 'TypeError: Failed due to illegal value in property: 0'),
    'TypeError: Failed due to circular reference.',
    'sent',
  ]);
});

test('the focus is never lost: a message gives it back to the menu, a closed sidebar to the grid', async () => {
  const page = await openTab('Educators');
  const menu = page.getByRole('button', { name: 'SAGE Coach' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Help' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect(menu).toBeFocused();
  await openSidebar(page);
  await page.getByRole('button', { name: 'Close sidebar' }).press('Enter');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  const grid = page.getByRole('grid');
  await expect(grid).toBeFocused();
});

test('a click into the sidebar keeps what was being typed into a cell, and the focus goes there', async () => {
  const page = await openTab('Goals');
  const sidebar = await openSidebar(page);
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.type('Half a word');
  await sidebar.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Half a word' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
});

test('what is typed into a cell stands there after a reload', async () => {
  const page = await openTab('Library');
  await page.getByRole('gridcell', { name: 'Title' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('A short video');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'A short video' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const cell = page.getByRole('gridcell', { name: 'A short video' });
  await cell.waitFor();
  await expect(cell).toHaveCount(1);
});

test('somebody whom the Sheet is not shared with reads only that', async () => {
  const page = await local.as(PRINCIPAL, path);
  await page.getByText('You need access').waitFor();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expectNoAxeViolations(page);
});
