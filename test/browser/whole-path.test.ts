// The whole path in real Chromium, on the bundle that would be pushed: the lead coach sets a programme
// up and adds a teacher, the teacher answers, the coach starts coaching, both open the Doc.
import type { FrameLocator, Page } from 'playwright-core';
import { LEAD } from '../../local/workspace/people';
import { expect } from './expect';
import { openByMenu, startLocal, type Local } from './support';

const SAM = 'sam.ortiz@riverbend.example';
const PRINCIPAL = 'pat.principal@riverbend.example';

let local: Local;

beforeEach(async () => {
  local = await startLocal();
});
afterEach(() => local.close());

test('from an empty Sheet to a Doc that only teacher and coach can open', async () => {
  const coach = await local.as(LEAD);
  await coach.getByRole('link', { name: 'Educator styles' }).first().click();
  const sidebar = await openByMenu(coach);
  await setUp(sidebar);
  await addSam(sidebar);

  const form = await local.as(SAM, await formLink(sidebar));
  await form.getByText('It is not an evaluation. Nobody scores you or ranks you.').waitFor();
  await answerForm(form);
  await form.getByText('Thank you. Your answers have arrived.').waitFor();

  await sidebar.getByRole('button', { name: 'Today' }).click();
  await sidebar.getByRole('button', { name: 'Refresh' }).click();
  await sidebar.getByText('answered and has no coaching Doc yet.').waitFor();
  await coach.getByRole('gridcell', { name: 'Answered', exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'See the answers' }).click();
  await sidebar.getByText('How do I get all of them to talk?').waitFor();
  await sidebar.getByRole('button', { name: 'Start coaching' }).click();
  const link = sidebar.getByRole('link', { name: 'Open the Doc' });
  const docPath = (await link.getAttribute('href')) ?? '';

  for (const person of [LEAD, SAM]) {
    const doc = await local.as(person, docPath);
    await doc.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
    await doc.getByText('How do I get all of them to talk?').first().waitFor();
  }
  const refused = await local.as(PRINCIPAL, docPath);
  await refused.getByText('You need access').waitFor();
  await expect(refused.getByText('How do I get all')).toHaveCount(0);
});

async function setUp(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByLabel('Program name').fill('Riverbend coaching');
  await sidebar.getByLabel('Schools').fill('Riverbend Elementary\nHillside High School');
  await sidebar.getByLabel('Name', { exact: true }).first().fill('Lee Okafor');
  await sidebar.getByLabel(/No coach in this list evaluates/).check();
  await sidebar.getByRole('button', { name: 'Set up', exact: true }).click();
  await sidebar.getByText('Open the Form as a teacher would.').waitFor({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Go to teachers' }).click();
}

async function addSam(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('button', { name: 'Add teachers' }).first().click();
  await sidebar
    .getByLabel('Paste your list')
    .fill(`Sam Ortiz\t${SAM}\tRiverbend Elementary\tLee Okafor`);
  await sidebar.getByRole('button', { name: 'Check the list' }).click();
  await sidebar.getByRole('button', { name: 'Add 1 teacher' }).click();
  await sidebar.getByText('1 teacher added.').waitFor();
  await sidebar.getByRole('button', { name: 'Go to teachers' }).click();
  await sidebar.getByText('Invited', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'Today', exact: true }).click();
  await sidebar.getByText('1 teacher has not been invited').waitFor();
}

/** What the coach copies and sends; read from the Workspace, since a clipboard is nobody's page. */
async function formLink(sidebar: FrameLocator): Promise<string> {
  await sidebar.getByRole('button', { name: 'More' }).click();
  await sidebar.getByRole('button', { name: /Copy .*link/ }).waitFor();
  const formId = Object.keys(local.workspace.state.forms)[0] ?? '';
  return `/forms/d/e/${formId}/viewform`;
}

/** Fills page after page in, as somebody would who takes the first option and has a question. */
async function answerForm(page: Page): Promise<void> {
  for (;;) {
    await answerPage(page);
    const next = page.getByRole('button', { name: 'Next' });
    if ((await next.count()) === 0) break;
    const heading = await page.getByRole('heading', { level: 2 }).first().textContent();
    await next.click();
    await page
      .getByRole('heading', { level: 2, name: heading ?? '' })
      .waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Submit' }).click();
}

async function answerPage(page: Page): Promise<void> {
  const form = page.getByRole('main');
  for (const choice of await form.getByRole('radiogroup').all()) {
    await choice.getByRole('radio').first().check();
  }
  for (const list of await form.getByRole('group').all()) {
    await list.getByRole('checkbox').first().check();
  }
  for (const row of await form.getByRole('row').all()) {
    const cells = row.getByRole('radio');
    if ((await cells.count()) > 0) await cells.first().check();
  }
  for (const list of await form.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  const name = form.getByLabel('What would you like us to call you?');
  if ((await name.count()) > 0) await name.fill('Sam Ortiz');
  const question = form.getByLabel(/second pair of eyes/);
  if ((await question.count()) > 0) await question.fill('How do I get all of them to talk?');
}
