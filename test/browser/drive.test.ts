// Drive in real Chromium, as the lead coach, a second coach, a teacher, the principal and somebody from
// outside: what each finds, sharing, renaming, the trash, folders, and becoming somebody else.
import type { Page } from 'playwright-core';
import { createFile } from '../../local/services/drive/files';
import { shareByHand } from '../../local/services/drive/by-hand';
import { MIME } from '../../local/services/drive/state';
import { LEAD, SECOND_COACH } from '../../local/workspace/people';
import { expect } from './expect';
import { expectNoAxeViolations, startLocal, type Local } from './support';

const ANA = 'ana.lindqvist@riverbend.example';
const PRINCIPAL = 'pat.principal@riverbend.example';
const OUTSIDER = 'olly@outside.example';

let local: Local;
beforeEach(async () => {
  local = await startLocal();
});
afterEach(() => local.close());

function fileOf(owner: string, name: string, mimeType: string, parent?: string): string {
  const parents = parent === undefined ? {} : { parents: [parent] };
  return createFile(local.workspace, { owner, name, mimeType, madeByApp: false, ...parents }).id;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = async (page: Page, file: string, command: string): Promise<void> => {
  await button(page, `More for ${file}`).click();
  await page.getByRole('menuitem', { name: command }).click();
};
const rows = (page: Page, list: string) => page.getByRole('table', { name: list }).getByRole('row');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('A new Workspace', () => {
  test('the lead coach is led to the Sheet; the page says what it is', async () => {
    const page = await local.as(LEAD);
    await page.getByText('Local stand-in for Google Workspace, nothing leaves').waitFor();
    const begin = page.getByText('Begin here: open');
    await expect(begin).toContainText('then the menu SAGE Coach > Open sidebar');
    await expect(rows(page, 'My files').nth(1)).toContainText('Educator stylesYou');
    await expectNoAxeViolations(page);
    await begin.getByRole('link', { name: 'Educator styles' }).click();
    await page.waitForURL(`**/spreadsheets/d/${local.workspace.state.containerId}/edit`);
  });

  test.each([PRINCIPAL, OUTSIDER])('%s finds nothing, and who begins', async (person) => {
    const page = await local.as(person);
    await page.getByRole('heading', { name: 'Nothing has been shared with you yet' }).waitFor();
    await page.getByText('switch to Lee Okafor at the top right').waitFor();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });
});

describe('Sharing', () => {
  test('by keyboard: refused in words, given, seen by that person alone, taken away', async () => {
    const page = await local.as(LEAD);
    await button(page, 'Share Educator styles').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share “Educator styles”' });
    await page.keyboard.type('nobody');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not an e-mail address.').waitFor();
    await dialog.getByLabel('E-mail').fill(SECOND_COACH);
    await page.keyboard.press('Enter');
    await dialog.getByText('Cam Reyes has access as Editor').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Share');

    const cam = await local.as(SECOND_COACH);
    await expect(rows(cam, 'Shared with me').nth(1)).toContainText('Lee Okafor');
    const ana = await local.as(ANA);
    await ana.getByText('Nothing has been shared with you yet').waitFor();

    await cam.getByRole('link', { name: 'Mail' }).click();
    await cam.getByRole('heading', { name: 'Lee Okafor shared "Educator styles"' }).waitFor();
    await cam.goBack();

    await button(page, 'Share Educator styles').click();
    await button(page, 'Remove Cam Reyes').click();
    await button(page, 'Remove Cam Reyes').waitFor({ state: 'detached' });
    await cam.reload();
    await cam.getByText('Nothing has been shared with you yet').waitFor();
  });

  test('who may only read sees no one else’s access and no commands', async () => {
    const { containerId } = local.workspace.state;
    shareByHand(local.workspace, LEAD, containerId, SECOND_COACH, 'writer');
    shareByHand(local.workspace, LEAD, containerId, ANA, 'reader');
    const page = await local.as(ANA);
    await page.getByRole('link', { name: 'Educator styles' }).waitFor();
    await expect(page.getByText('Begin here')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('Cam Reyes');
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

describe('Changing files', () => {
  test('renaming shows the new name exactly as typed; a blank one is refused', async () => {
    const page = await local.as(LEAD);
    await choose(page, 'Educator styles', 'Rename');
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('  ');
    await button(page, 'Save').click();
    await page.getByText('Type a name.').waitFor();
    const hostile = '<img src=x onerror="document.title=1"> & =1+1';
    await name.fill(hostile);
    await button(page, 'Save').click();
    await page.getByRole('link', { name: `Sheet ${hostile}` }).waitFor();
    await expect(page).toHaveTitle('Drive');
    await page.reload();
    await page.getByRole('link', { name: `Sheet ${hostile}` }).waitFor();
  });

  test('the trash can be undone at once, and emptied of a file later', async () => {
    fileOf(LEAD, 'Notes', MIME.document);
    const page = await local.as(LEAD);
    await choose(page, 'Notes', 'Move to trash');
    await page.getByText('“Notes” is in the trash.').waitFor();
    await expect(page.getByRole('link', { name: 'Notes' })).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Notes' }).waitFor();

    await choose(page, 'Notes', 'Move to trash');
    await button(page, 'Close message').click();
    await page.reload();
    await page.getByText('Trash (1)').click();
    await expectNoAxeViolations(page);
    await button(page, 'Restore Notes').click();
    await page.getByRole('link', { name: 'Notes' }).waitFor();
  });
});

describe('Folders', () => {
  test('lead down and back up', async () => {
    const outer = fileOf(LEAD, 'Coaching', MIME.folder);
    const inner = fileOf(LEAD, 'This year', MIME.folder, outer);
    fileOf(LEAD, 'Ana and Lee', MIME.document, inner);
    const page = await local.as(LEAD);
    await page.getByRole('link', { name: 'Coaching' }).click();
    await page.getByRole('link', { name: 'This year' }).click();
    await page.getByRole('heading', { name: 'This year' }).waitFor();
    await page.getByRole('link', { name: 'Ana and Lee' }).waitFor();
    await expectNoAxeViolations(page);
    const above = page.getByRole('navigation', { name: 'Folders above' });
    await above.getByRole('link', { name: 'Coaching' }).click();
    await page.waitForURL(`**/drive/folders/${outer}`);
  });

  test('a folder of somebody else asks for access and tells nothing', async () => {
    const folder = fileOf(LEAD, 'Coaching', MIME.folder);
    const page = await local.as(ANA, `/drive/folders/${folder}`);
    await page.getByRole('heading', { name: 'You need access' }).waitFor();
    await expect(page.locator('main')).not.toContainText('Coaching');
    await expectNoAxeViolations(page);
  });
});

describe('The top bar', () => {
  test('switches the person by keyboard and stays at the address', async () => {
    const page = await local.as(LEAD, '/mail');
    await button(page, 'You are Lee Okafor, Lead coach. Switch person').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menu', { name: 'Switch person' }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await button(page, 'You are Olly Winter, From outside. Switch person').waitFor();
    expect(new URL(page.url()).pathname).toBe('/mail');
  });

  test('Escape closes the menu and gives the focus back', async () => {
    const page = await local.as(LEAD);
    await page.locator('.person-button').click();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'));
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('Lee Okafor');
  });

  test('an address that leads nowhere says so', async () => {
    const page = await local.as(LEAD, '/nowhere');
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await expectNoAxeViolations(page);
  });
});
