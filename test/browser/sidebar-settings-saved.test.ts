// The settings from the form to where they are seen, on the bundle that would be pushed: the lead coach
// saves, a teacher's Form and the tab Settings say it, and what was typed into the tab meanwhile stays.
import type { FrameLocator, Page } from 'playwright-core';
import { LEAD, LocalProgramme, SAM } from '../support/programme';
import { openByMenu, startLocal, type Local } from './support';

let local: Local;
let sheet: Page;
let sidebar: FrameLocator;

beforeEach(async () => {
  const { state, clock } = LocalProgramme.ready().workspace;
  local = await startLocal(state);
  local.workspace.clock.advance(Math.max(0, clock.now() - local.workspace.clock.now()));
  sheet = await local.as(LEAD, `/spreadsheets/d/${local.workspace.state.containerId}/edit`);
  sidebar = await openByMenu(sheet);
  await press('More', 'Settings');
  await heading('Settings').waitFor();
});
afterEach(() => local.close());

/** Buttons one after the other, by how their names begin. */
async function press(...names: string[]): Promise<void> {
  for (const name of names) {
    await sidebar.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }
}

const heading = (name: string) => sidebar.getByRole('heading', { name, exact: true });
const says = (text: string): Promise<void> => sidebar.getByText(text).first().waitFor();

test('what is saved stands in the tab and in the teacher’s Form', async () => {
  await press('Schools', 'North School');
  await sidebar.getByLabel('Text').fill('Northern School');
  await press('Evaluation agreement');
  await sidebar.getByLabel('Who agreed').fill('Ann Bell');
  await sidebar.getByLabel('When').fill('August 20, 2026');
  await sidebar.getByLabel('Where it is written').fill('Board minutes');
  await press('Coaches', 'Add a coach');
  await sidebar.getByLabel('Name').fill('Nora Vance');
  await sidebar.getByLabel('E-mail').fill('nora.vance@riverbend.example');
  await sidebar.getByLabel(/^No coach in this list evaluates/).check();
  await press('Review changes', 'Save');
  await heading('Saved').waitFor({ timeout: 30_000 });
  await says('“North School” is now “Northern School”.');
  await says('Nora Vance is a coach now.');
  await sheet.getByRole('button', { name: 'Settings', exact: true }).click();
  for (const name of ['Northern School', 'nora.vance@riverbend.example', 'Board minutes']) {
    await sheet.getByRole('gridcell', { name, exact: true }).waitFor();
  }
  const [formId] = Object.keys(local.workspace.state.forms);
  const form = await local.as(SAM, `/forms/d/e/${formId}/viewform`);
  await form.getByText('Cam Reyes and Nora Vance').waitFor();
  await form.getByText('Ann Bell agreed on August 20, 2026 that these answers').waitFor();
});

test('a coach with teachers is not removed: said at the coaches, nothing is saved', async () => {
  await press('Coaches', 'Cam Reyes', 'Remove', 'Review changes', 'Save');
  await says('Cam Reyes still coaches one teacher. Hand them over first.');
  await says('1 field needs a look before you can save.');
  await press('Undo removing Cam Reyes');
  await sidebar.getByText('1 unsaved').waitFor({ state: 'detached' });
});

test('what was typed into the tab meanwhile stays, with the lead coach’s own change on top', async () => {
  await press('Program');
  await sidebar.getByLabel('Program name').fill('Riverbend and Hillside');
  await sheet.getByRole('button', { name: 'Settings', exact: true }).click();
  await sheet.getByRole('gridcell', { name: 'South School' }).click();
  await sheet.keyboard.type('Southern School');
  await sheet.keyboard.press('Enter');
  await sheet.getByRole('gridcell', { name: 'Southern School' }).waitFor();
  await press('Review changes', 'Save');
  await says('The tab Settings was changed since you opened this form.');
  await press('Open settings again');
  await says('Changed meanwhile, and saved');
  await says('Southern School');
  await press('Use mine', 'Review changes', 'Save');
  await heading('Saved').waitFor({ timeout: 30_000 });
  await sheet.getByRole('gridcell', { name: 'Southern School' }).waitFor();
  await sheet.getByRole('gridcell', { name: 'Riverbend and Hillside' }).waitFor();
  await says('Riverbend and Hillside');
});
