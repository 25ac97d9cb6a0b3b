// The Form's page in real Chromium: answering it page by page, mending problems, coming back to change.
import type { Browser, Page } from 'playwright-core';
import { bundlePages } from '../../local/server/assets';
import { startServer, type RunningServer } from '../../local/server/server';
import type { Workspace } from '../../local/workspace/workspace';
import { intakeForm, itemNamed, READ_ALL, SAM, withForm } from '../services/forms/intake-form';
import { expect } from './expect';
import { expectNoAxeViolations, openBrowser } from './support';

let browser: Browser;
let server: RunningServer;
let workspace: Workspace;
let formId: string;

beforeEach(async () => {
  ({ workspace, formId } = intakeForm(`
    form.setTitle('Intake').setDescription('Hello.').setProgressBar(true).setConfirmationMessage('Thank you.')
      .setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true);
  `));
  itemNamed(workspace, formId, 'Learn').required = true;
  const assets = await bundlePages();
  server = await startServer({ port: 0, workspace, assets, save: () => Promise.resolve() });
  browser = await openBrowser();
});
afterEach(async () => {
  await server.close();
  await browser.close();
});

async function openAs(person: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addCookies([{ name: 'local_workspace_person', value: person, url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${server.url}/forms/d/e/${formId}/viewform`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
  );

test('a person answers, mends what is missing, sends, and comes back to own answers', async () => {
  const page = await openAs(SAM);
  await page.getByText(`${SAM} will be recorded with your response`).waitFor();
  await press(page, 'Next');
  await page.getByText('This is a required question').waitFor();
  await expect.poll(() => focusedName(page)).toBe('INPUT');
  await expectNoAxeViolations(page);

  await page.keyboard.type('Sam');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Sam');
  await press(page, 'Next');
  await page.getByText('Page 2 of 2').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('More');

  for (const talent of ['Art', 'Math', 'Music']) await page.getByLabel(talent).check();
  await page.getByLabel('see: Usually').check();
  await page.getByLabel('Tue: After').check();
  await press(page, 'Submit');
  await page.getByText('No more than two.').waitFor();
  await page.getByText('This question requires one response per row').waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel('Music').uncheck();
  await page.getByLabel('Math').uncheck();
  await page.getByRole('textbox', { name: 'Other' }).fill('Juggling');
  await page.getByLabel('try: Rarely').check();
  await page.getByLabel('talk: Rarely').check();
  await press(page, 'Submit');
  await page.getByText('Thank you.').waitFor();
  await expectNoAxeViolations(page);
  await expect
    .poll(() => withForm(workspace, formId, READ_ALL))
    .toEqual([
      [
        SAM,
        {
          Name: 'Sam',
          Talents: ['Art', 'Juggling'],
          Learn: ['Usually', 'Rarely', 'Rarely'],
          Times: [null, ['After']],
          Else: '',
        },
      ],
    ]);

  await press(page, 'Edit your response');
  await page.getByText('You have answered before').waitFor();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Sam');
  await press(page, 'Next');
  await expect(page.getByRole('textbox', { name: 'Other' })).toHaveValue('Juggling');
  await expect(page.getByLabel('talk: Rarely')).toBeChecked();
});

test('a draft is of one person, one response and one Workspace', async () => {
  const page = await openAs(SAM);
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Sam');
  await page.reload();
  await expect(name).toHaveValue('Sam');
  const address = page.url();
  await page.goto(`${address}?edit2=of-somebody-else`);
  await expect(name).toHaveValue('');
  await page.goto(address);
  await expect(name).toHaveValue('Sam');
  // Whatever the script is bound to now was made at another time.
  workspace.state.containerId = formId;
  await page.reload();
  await expect(name).toHaveValue('');
});

test('on a narrow phone every grid row is a list and nothing is cut off', async () => {
  const page = await openAs('ana.lindqvist@riverbend.example', 360);
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana');
  await press(page, 'Next');
  const row = page.getByRole('table', { name: /Learn/ }).locator('tbody tr').first();
  await row.getByText('Usually').click();
  await expect(page.getByLabel('see: Usually')).toBeChecked();
  const widths = await page.evaluate(() => {
    const content = document.querySelector('.frame-content');
    return [content?.scrollWidth, content?.clientWidth];
  });
  expect(widths[0]).toBe(widths[1]);
  await expectNoAxeViolations(page);
});

test('somebody from outside reads why there is nothing to answer', async () => {
  const page = await openAs('olly@outside.example');
  await page.getByText('You need permission.').waitFor();
  await expectNoAxeViolations(page);
});
