// What browser tests share: the one Chromium, a local server with a Workspace of its own, people who
// look at it, and the accessibility check.
import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { bundlePages, type Assets } from '../../local/server/assets';
import { startServer } from '../../local/server/server';
import { createLocalWorkspace } from '../../local/workspace/seed';
import type { WorkspaceState } from '../../local/workspace/state';
import type { Workspace } from '../../local/workspace/workspace';

/** Google's sidebar runs in a small laptop's window at worst. */
const LAPTOP = { width: 1280, height: 800 };

/** Connects to the Chromium of this test run; closing it ends only this file's windows. */
export async function openBrowser(): Promise<Browser> {
  const endpoint = process.env['BROWSER_ENDPOINT'];
  if (endpoint === undefined) throw new Error('test/browser/setup.ts did not start a browser.');
  return chromium.connect(endpoint);
}

export interface Local {
  readonly workspace: Workspace;
  readonly url: string;
  /** A window of this person's own, opened at a path or at a link that the Workspace shows. */
  as(email: string, path?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Bundled once a test file. */
let pages: Promise<Assets> | undefined;

/**
 * A Workspace on the built bundle and a virtual clock, served on a free port.
 * @param state a past that it begins with; a fresh Workspace without it
 */
export async function startLocal(state?: WorkspaceState): Promise<Local> {
  const browser = await openBrowser();
  const workspace = createLocalWorkspace({ state });
  const server = await startServer({
    port: 0,
    workspace,
    assets: await (pages ??= bundlePages()),
    save: () => Promise.resolve(),
  });
  return {
    workspace,
    url: server.url,
    async as(email, path = '/', options = {}) {
      const context = await browser.newContext({ viewport: LAPTOP, ...options });
      const cookie = { name: 'local_workspace_person', value: email, url: server.url };
      await context.addCookies([cookie]);
      const page = await context.newPage();
      await page.goto(server.url + path.replace('https://docs.google.com', ''));
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The sidebar beside the Sheet. */
export function sidebarIn(page: Page): FrameLocator {
  return page.getByRole('complementary', { name: 'SAGE Coach' }).frameLocator('iframe');
}

/** Opens the sidebar from the Sheet's menu. */
export async function openByMenu(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  return sidebarIn(page);
}

/**
 * Says which rule is broken and where, so that the failure can be read without the page.
 * @param alike selector of parts that only repeat others on the page, which need no look of their own
 */
export async function expectNoAxeViolations(page: Page, alike?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (alike === undefined ? axe : axe.exclude(alike)).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`,
  );
  expect(found).toEqual([]);
}

/** What was typed into the Doc page is kept; the page has painted since the last key, so that it knows. */
export async function saved(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.getByRole('status').getByText('All changes saved').waitFor();
}
