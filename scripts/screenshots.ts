// Renews the pictures in docs/images: the pages as people see them, on sample answers and a clock that
// stands still, so that they change only when the product does.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { addSample } from '../local/samples/programme';
import { bundlePages } from '../local/server/assets';
import { startServer } from '../local/server/server';
import { createLocalWorkspace } from '../local/workspace/seed';
import { buildAll } from './build';
import { launchChromium } from './chromium';

const FOLDER = join(resolve(__dirname, '..'), 'docs', 'images');
const LAPTOP = { width: 1280, height: 800 };
const SAMPLE = 12;

async function shoot(browser: Browser, url: string, containerId: string): Promise<void> {
  const page = await browser.newPage({ viewport: LAPTOP });
  await page.goto(`${url}/spreadsheets/d/${containerId}/edit`);
  await page.getByRole('button', { name: 'Educators', exact: true }).click();
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  const sidebar = page.getByRole('complementary', { name: 'SAGE Coach' }).frameLocator('iframe');
  await sidebar.getByRole('button', { name: /Maya Thompson/ }).click();
  await sidebar.getByRole('heading', { level: 2 }).first().waitFor();
  await save(page, 'sidebar-educator');
  await page.goto(url + (await startCoaching(sidebar)));
  await page.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
  await save(page, 'doc');
}

/** @returns the path of the new Doc */
async function startCoaching(sidebar: FrameLocator): Promise<string> {
  await sidebar.getByRole('button', { name: 'Start coaching' }).click();
  const link = sidebar.getByRole('link', { name: 'Open the coaching Doc' });
  return ((await link.getAttribute('href')) ?? '').replace(/^https:\/\/[^/]+/, '');
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await buildAll();
  const workspace = createLocalWorkspace();
  addSample(workspace, SAMPLE);
  const assets = await bundlePages();
  const keepNothing = (): Promise<void> => Promise.resolve();
  const server = await startServer({ port: 0, workspace, assets, save: keepNothing });
  const browser = await launchChromium();
  await shoot(browser, server.url, workspace.state.containerId);
  await browser.close();
  await server.close();
  console.log('Renewed the pictures in docs/images.');
}

void main();
