// Renews the pictures in docs/images: the pages as people see them, on sample answers and a clock that
// stands still, so that they change only when the product does. Of the coach's small jobs the sidebar alone.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { VIRTUAL_START } from '../local/host/clock';
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
/** High enough for a form that is to be seen whole. */
const WHOLE_FORM = { width: 1280, height: 1050 };
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
  await page.clock.setFixedTime(VIRTUAL_START);
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
  const docPath = await startCoaching(sidebar);
  await page.setViewportSize(WHOLE_FORM);
  await logMeeting(sidebar, () => saveSidebar(page, 'log'));
  await page.setViewportSize(LAPTOP);
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: /Maya Thompson/ }).click();
  await sidebar.getByText('1 meeting').waitFor();
  await save(page, 'sidebar-educator');
  await page.goto(url + docPath);
  await page.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
  await save(page, 'doc');
}

async function shootJobs(browser: Browser, url: string, containerId: string): Promise<void> {
  const page = await browser.newPage({ viewport: LAPTOP });
  const sidebar = await openSidebar(page, url, containerId);
  await sidebar.getByRole('button', { name: 'Look after the program' }).click();
  await sidebar.getByRole('button', { name: 'Restore' }).waitFor();
  await saveSidebar(page, 'care');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Invite or remind' }).click();
  await sidebar.getByRole('button', { name: /^Send to/ }).waitFor();
  await saveSidebar(page, 'invite');
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

/** @param picture takes the picture of the form once it is filled in */
async function logMeeting(sidebar: FrameLocator, picture: () => Promise<void>): Promise<void> {
  await sidebar.getByRole('button', { name: 'Log a meeting' }).click();
  await sidebar.getByLabel('Min.').fill('25');
  await sidebar.getByLabel('Kind').selectOption('meeting');
  await sidebar.getByLabel('What came up').fill('Exit slips. Who talks, and who does not yet.');
  await sidebar.getByLabel('What each of us').fill('Maya tries talk partners on Tuesday.');
  await picture();
  await sidebar.getByRole('button', { name: 'Write into the Doc' }).click();
  await sidebar.getByText('Written into the Doc as M-01.').waitFor();
}

async function saveSidebar(page: Page, name: string): Promise<void> {
  const sidebar = page.getByRole('complementary', { name: 'SAGE Coach' });
  await sidebar.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

async function save(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
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
