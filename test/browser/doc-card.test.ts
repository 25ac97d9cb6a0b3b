// The add-on at the Doc's side in real Chromium: the question, the buttons, a form by mouse and by keyboard
// alone, what a screen reader hears, who has it.
import type { Locator, Page } from 'playwright-core';
import { LEAD } from '../../local/workspace/people';
import { CoachedDoc } from '../support/coached';
import { PRINCIPAL, SAM } from '../support/programme';
import { expect } from './expect';
import { expectNoAxeViolations, startLocal, type Local } from './support';

/** The Doc itself has its own look-over, in doc-page.test. */
const PAPER = '.doc-paper';

let begin: () => CoachedDoc;
let local: Local;
let doc: CoachedDoc;

beforeAll(() => {
  begin = CoachedDoc.begin();
});
beforeEach(async () => {
  doc = begin();
  local = await startLocal(doc.workspace.state);
});
afterEach(() => local.close());

const openAs = (person: string): Promise<Page> => local.as(person, `/document/d/${doc.id}/edit`);
const panelIn = (page: Page): Locator => page.getByRole('complementary', { name: 'SAGE Coach' });
const question = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Let SAGE Coach use this Doc?' });

test('a coach allows the Doc, mends a wrong number and sees the row in the Doc', async () => {
  const page = await openAs(LEAD);
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  const panel = panelIn(page);
  await panel.getByText(/needs your permission to use this one Doc/).waitFor();
  await expectNoAxeViolations(page, PAPER);
  await panel.getByRole('button', { name: 'Allow for this Doc' }).click();
  await question(page).getByText('This stands in for the question').waitFor();
  await expectNoAxeViolations(page, PAPER);
  await question(page).getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('button', { name: 'Allow for this Doc' }).click();
  await question(page).getByRole('button', { name: 'Allow' }).click();
  await panel.getByRole('button', { name: 'Log a meeting' }).click();
  await panel.getByRole('heading', { name: 'Log a meeting' }).waitFor();
  await expectNoAxeViolations(page, PAPER);
  await panel.getByLabel('Min.').fill('half an hour');
  await panel.getByLabel('Kind').selectOption('chat');
  await panel.getByLabel('What came up').fill('Wait time');
  await panel.getByRole('button', { name: 'Add to the Doc' }).click();
  await panel.getByText('Not written yet. Please look at: Min.').waitFor();
  await expect(panel.getByLabel('What came up')).toHaveValue('Wait time');
  await expect(panel.getByLabel('Kind')).toHaveValue('chat');
  await expectNoAxeViolations(page, PAPER);
  await panel.getByLabel('Min.').fill('30');
  await panel.getByRole('button', { name: 'Add to the Doc' }).click();
  await panel.getByRole('status').getByText('Written as M-01.').waitFor();
  await page.getByText('M-01', { exact: true }).waitFor();
  await expect.poll(() => doc.rows('meeting')[0]?.slice(1, 4)).toEqual(['30', 'chat', 'Wait time']);
});

test('a teacher does it all with the keyboard, and the focus is never lost', async () => {
  const page = await openAs(SAM);
  const focus = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const launcher = page.getByRole('button', { name: 'SAGE Coach' });
  await launcher.focus();
  await page.keyboard.press('Enter');
  const panel = panelIn(page);
  await panel.getByRole('heading', { name: 'Add to your coaching Doc' }).waitFor();
  await expect.poll(() => focus()).toBe('Add to your coaching Doc');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => focus()).toBe('Allow');
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'What would you like to add?' }).waitFor();
  await expect.poll(() => focus()).toBe('What would you like to add?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focus()).toBe('Add a strategy');
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Add a strategy' }).waitFor();
  await expect.poll(() => focus()).toBe('Add a strategy');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Turn and talk');
  await panel.getByRole('button', { name: 'Add to the Doc' }).press('Enter');
  await panel.getByText('Written as S-01.').waitFor();
  await expect.poll(() => focus()).toBe('What would you like to add?');
  await panel.getByRole('button', { name: 'Add a try' }).press('Enter');
  await panel.getByRole('heading', { name: 'Add a try' }).waitFor();
  await panel.getByRole('button', { name: 'Back' }).press('Enter');
  await panel.getByRole('heading', { name: 'What would you like to add?' }).waitFor();
  await panel.getByRole('button', { name: 'Close panel' }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(launcher).toBeFocused();
  await expect.poll(() => doc.rows('strategy')[0]?.[0]).toBe('Turn and talk');
});

test('one writes in the Doc while a form is open, and neither loses a word', async () => {
  const page = await openAs(SAM);
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  const panel = panelIn(page);
  await panel.getByRole('button', { name: 'Allow for this Doc' }).click();
  await question(page).getByRole('button', { name: 'Allow' }).click();
  await panel.getByRole('button', { name: 'Add evidence' }).click();
  await panel.getByLabel('What it tells us').fill('They explain more');
  await page
    .locator('[data-paragraph]')
    .filter({ hasText: 'For thinking, not for evaluation.' })
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Ours.');
  await panel.getByRole('button', { name: 'Add to the Doc' }).click();
  await panel.getByText('Written as E-01.').waitFor();
  await page.getByText('For thinking, not for evaluation. Ours.').waitFor();
  await expect.poll(() => doc.rows('evidence')[0]?.[5]).toBe('They explain more');
});

test('who was not let in has neither Doc nor add-on', async () => {
  const page = await openAs(PRINCIPAL);
  await page.getByRole('heading', { name: 'You need access' }).waitFor();
  await expect(page.getByRole('button', { name: 'SAGE Coach' })).toHaveCount(0);
});
