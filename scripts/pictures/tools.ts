// What every picture needs: the folder, a page of its own, the sidebar in it.
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Workspace } from '../../local/workspace/workspace';

export const IMAGES = join(resolve(__dirname, '..', '..'), 'docs', 'images');
export const LAPTOP = { width: 1280, height: 800 };

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

/** The lead coach's sidebar beside the educators. */
export async function openSidebar({ browser, url, workspace }: Studio): Promise<OpenSidebar> {
  const page = await browser.newPage({ viewport: LAPTOP });
  await page.clock.setFixedTime(workspace.clock.now());
  await page.goto(`${url}/spreadsheets/d/${workspace.state.containerId}/edit`);
  await page.getByRole('button', { name: 'Educators', exact: true }).click();
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  const frame = page.getByRole('complementary', { name: 'SAGE Coach' });
  return { page, frame, sidebar: frame.frameLocator('iframe') };
}

/** Of a page as it stands in the window, or of a part of it. */
export async function save(shown: Page | Locator, name: string): Promise<void> {
  await shown.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
}
