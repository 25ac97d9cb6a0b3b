// Renews the pictures in docs/images: the pages as people see them, on sample answers and a clock that
// stands still, so that they change only when the product does. Of the coach's small jobs the sidebar alone.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { runFunction } from '../local/host/script-host';
import { addSample, addTeachers } from '../local/samples/programme';
import { bundlePages } from '../local/server/assets';
import { startServer } from '../local/server/server';
import { changeListByHand, deleteItemByHand } from '../local/services/forms/form-editing';
import { DOMAIN, LEAD } from '../local/workspace/people';
import { createLocalWorkspace } from '../local/workspace/seed';
import type { Workspace } from '../local/workspace/workspace';
import { buildAll } from './build';
import { launchChromium } from './chromium';

const FOLDER = join(resolve(__dirname, '..'), 'docs', 'images');
const LAPTOP = { width: 1280, height: 800 };
const SAMPLE = 12;
const NEW_TEACHERS = [
  ['Sam Ortiz', 'sam.ortiz'],
  ['Yusuf Amari', 'yusuf.amari'],
].map(([name = '', mailbox = '']) => ({
  name,
  email: `${mailbox}@${DOMAIN}`,
  school: 'Riverbend Elementary',
  coach: '',
}));

async function openSidebar(page: Page, url: string, containerId: string): Promise<FrameLocator> {
  await page.goto(`${url}/spreadsheets/d/${containerId}/edit`);
  await page.getByRole('button', { name: 'Educators', exact: true }).click();
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  return page.getByRole('complementary', { name: 'SAGE Coach' }).frameLocator('iframe');
}

async function shoot(browser: Browser, url: string, containerId: string): Promise<void> {
  const page = await browser.newPage({ viewport: LAPTOP });
  const sidebar = await openSidebar(page, url, containerId);
  await sidebar.getByRole('button', { name: /Maya Thompson/ }).click();
  await sidebar.getByRole('heading', { level: 2 }).first().waitFor();
  await save(page, 'sidebar-educator');
  await page.goto(url + (await startCoaching(sidebar)));
  await page.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
  await save(page, 'doc');
}

async function shootJobs(browser: Browser, url: string, containerId: string): Promise<void> {
  const page = await browser.newPage({ viewport: LAPTOP });
  const sidebar = await openSidebar(page, url, containerId);
  const picture = (name: string): Promise<unknown> =>
    page
      .getByRole('complementary', { name: 'SAGE Coach' })
      .screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  await sidebar.getByRole('button', { name: 'Look after the program' }).click();
  await sidebar.getByRole('button', { name: 'Restore' }).waitFor();
  await picture('care');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Invite or remind' }).click();
  await sidebar.getByRole('button', { name: /^Send to/ }).waitFor();
  await picture('invite');
}

/** Gives the coach something to look after: two options reworded at once, a question deleted, new teachers. */
function makeWork(workspace: Workspace): void {
  const [form] = Object.values(workspace.state.forms);
  const find = (title: RegExp) => form?.items.find((item) => title.test(item.title));
  const [rhythm, years] = [find(/^How often/), find(/^How long/)];
  if (!form || !rhythm || !years) throw new Error('The sample form has no such question.');
  const choices = [...rhythm.choices];
  choices.splice(1, 2, 'Weekly, a quarter of an hour', 'Monthly, three quarters of an hour');
  changeListByHand(workspace, LEAD, form.id, rhythm.id, 'choices', choices);
  deleteItemByHand(workspace, LEAD, form.id, years.id);
  addTeachers(workspace, NEW_TEACHERS);
  runFunction(workspace, 'onHourly_', { user: LEAD, context: 'trigger' });
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
  makeWork(workspace);
  await shootJobs(browser, server.url, workspace.state.containerId);
  await browser.close();
  await server.close();
  console.log('Renewed the pictures in docs/images.');
}

void main();
