// What every picture needs: the folder, a page of its own, the sidebar in it.
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { PERSON_COOKIE as PERSON } from '../../local/server/person';
import type { Workspace } from '../../local/workspace/workspace';

export const IMAGES = join(resolve(__dirname, '..', '..'), 'docs', 'images');
export const LAPTOP = { width: 1280, height: 800 };
/** No picture of the sidebar is higher: what lies below is scrolled to. CSS pixels. */
const HIGHEST = 1000;
/** Of the editor around the sidebar. */
const AROUND = 230;

/** A local server with its Workspace, and the browser that looks at it. */
export interface Studio {
  browser: Browser;
  url: string;
  workspace: Workspace;
}

export interface OpenSidebar {
  page: Page;
  sidebar: FrameLocator;
  /** The sidebar alone, without the Sheet. */
  frame: Locator;
}

/** The sidebar beside the Sheet's first tab, of the lead coach where nobody else is named. */
export async function openSidebar(
  { browser, url, workspace }: Studio,
  person?: string,
): Promise<OpenSidebar> {
  const context = await browser.newContext({ viewport: LAPTOP });
  if (person) await context.addCookies([{ name: PERSON, value: person, url }]);
  const page = await context.newPage();
  await page.clock.setFixedTime(workspace.clock.now());
  await page.goto(`${url}/spreadsheets/d/${workspace.state.containerId}/edit`);
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  const frame = page.getByRole('complementary', { name: 'SAGE Coach' });
  const sidebar = frame.frameLocator('iframe');
  await sidebar.locator('h1').waitFor();
  return { page, frame, sidebar };
}

/** Of a page as it stands in the window, or of a part of it. */
export async function save(shown: Page | Locator, name: string): Promise<void> {
  await shown.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
}

/** The view that the sidebar shows now: the whole of it where it is not too long. */
export async function saveView({ page, frame, sidebar }: OpenSidebar, name: string): Promise<void> {
  const height = await sidebar.locator('#app').evaluate((app) => app.scrollHeight);
  await page.setViewportSize({ ...LAPTOP, height: Math.min(height, HIGHEST) + AROUND });
  await page.mouse.move(0, 0);
  await save(frame, name);
  await page.setViewportSize(LAPTOP);
}
