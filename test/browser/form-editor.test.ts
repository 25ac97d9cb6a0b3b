// The Form's owner page in real Chromium: an owner edits questions, and a teacher meets the edited Form.
import type { Page } from 'playwright-core';
import { LEAD } from '../../local/workspace/people';
import { ITEMS, SAM, admitDomain, withForm } from '../services/forms/intake-form';
import { runBody } from '../support/local-workspace';
import { expect } from './expect';
import { expectNoAxeViolations, startLocal, type Local } from './support';

let local: Local;
let formId: string;

beforeEach(async () => {
  local = await startLocal();
  const body = `const form = FormApp.create('Intake file', true).setTitle('Intake'); ${ITEMS} return form.getId();`;
  formId = String(runBody(local.workspace, body));
  admitDomain(local.workspace, formId);
});
afterEach(() => local.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
/** The focus settles after the page is drawn anew. */
const focusOn = (page: Page, label: string) =>
  page.waitForFunction((wanted) => document.activeElement?.ariaLabel === wanted, label);

const TITLES = `return form.getItems().map((item) => item.getTitle())`;
const read = (body: string): unknown => withForm(local.workspace, formId, body);

async function editTalents(page: Page): Promise<void> {
  await press(page, 'Edit: Talents');
  const question = page.getByRole('textbox', { name: 'Question' });
  await question.fill('Your talents');
  await page.getByRole('textbox', { name: 'Description' }).fill('Any of them');
  await page.getByRole('textbox', { name: 'Option 2' }).fill('Art');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').getByText('Duplicate options not supported').waitFor();
  await page.getByRole('textbox', { name: 'Option 2' }).fill('Mathematics');
  await press(page, 'Remove Option 3');
  await page.getByRole('textbox', { name: 'Option 2' }).press('Enter');
  await focusOn(page, 'Option 3');
  await page.keyboard.type('Drama');
  await page.getByRole('button', { name: 'Move Option 3 up' }).press('Enter');
  await focusOn(page, 'Move Option 2 up');
  await saved(page);
  await expectNoAxeViolations(page);
  await press(page, 'Done');
  await focusOn(page, 'Edit: Your talents');
}

test('what an owner edits is what a teacher then answers', async () => {
  const page = await local.as(LEAD, `/forms/d/${formId}/edit`);
  await page.getByRole('heading', { level: 1, name: 'Intake' }).waitFor();
  await expectNoAxeViolations(page);
  await editTalents(page);
  expect(
    read(
      `return form.getItems()[3].asCheckboxItem().getChoices().map((choice) => choice.getValue())`,
    ),
  ).toEqual(['Art', 'Drama', 'Mathematics']);

  await press(page, 'Edit: Learn');
  await press(page, 'Remove Row 1');
  await page.getByRole('textbox', { name: 'Column 1' }).fill('Seldom');
  await press(page, 'Done');

  await press(page, 'Edit: School');
  const up = page.getByRole('button', { name: 'Move question up' });
  await up.press('Enter');
  await focusOn(page, 'Move question down');
  await expect(up).toBeDisabled();
  await press(page, 'Done');

  await press(page, 'Edit: Years');
  await press(page, 'Delete');
  await press(page, 'Cancel');
  await press(page, 'Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Edit: Years' }).waitFor({ state: 'detached' });
  await focusOn(page, 'Edit: Nearly done');

  await press(page, 'Add a question to section 1');
  await page.getByRole('menuitem', { name: 'Multiple choice' }).click();
  await page.getByRole('textbox', { name: 'Question' }).waitFor();
  await page.getByRole('textbox', { name: 'Question' }).fill('Which days?');
  await page.getByRole('textbox', { name: 'Option 1' }).fill('Monday');
  await page.getByLabel('Required').check();
  await press(page, 'Done');
  await saved(page);
  const titles = ['School', 'Name', 'Which days?', 'More', 'Your talents', 'Nearly done', 'Learn'];
  await expect.poll(() => read(TITLES)).toEqual([...titles, 'Times', 'Else']);

  const teacher = await local.as(SAM, `/forms/d/e/${formId}/viewform`);
  await teacher.getByRole('textbox', { name: 'Name' }).fill('Sam');
  await teacher.getByLabel('Monday').check();
  await press(teacher, 'Next');
  await teacher.getByText('Any of them').waitFor();
  await expect(teacher.getByRole('checkbox', { name: 'Mathematics' })).toHaveCount(1);
  await expect(teacher.getByLabel('try: Seldom')).toHaveCount(1);
  await expect(teacher.getByLabel('see: Seldom')).toHaveCount(0);
});

test('somebody who may only answer can’t open it', async () => {
  const page = await local.as(SAM, `/forms/d/${formId}/edit`);
  await page.getByText('You need permission').waitFor();
  await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
});
