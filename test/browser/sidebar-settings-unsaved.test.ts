// Changes of the settings that were not saved: offered again, put upon what others changed, or discarded.
import type { Page } from 'playwright-core';
import type { SettingsForm, SettingsInput } from '../../src/shared/settings-api';
import { expect } from './expect';
import { entry, savedFrom, SETTINGS, withEntries } from './settings-samples';
import { ok, openSidebar, useBrowser } from './sidebar-harness';
import { button, focusOn, shows } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const DATA = sample.rosterData([], { start: { name: 'settings' } });
const LOST = (): never => {
  throw new Error('Connection failure due to HTTP 0');
};

const starting = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

async function renameMath(page: Page): Promise<void> {
  await starting(page, 'Subjects').click();
  await starting(page, 'Math').click();
  await page.getByLabel('Text').fill('Mathematics');
}

/** Others renamed a subject and added a school. */
const MEANWHILE: SettingsForm = {
  ...withEntries(
    'subjects',
    [
      entry('Reading', { code: 'reading-and-language-arts', short: 'Language arts' }),
      entry('Math', { short: 'Math' }),
      entry('Science', { short: 'Science' }),
    ],
    withEntries('schools', [...(SETTINGS.lists[0]?.entries ?? []), entry('Hillside High')]),
  ),
  version: '2',
};

test('are offered after the page was closed, and go on or are discarded', async () => {
  const { page, calls, show } = await openSidebar(browser(), DATA, {
    openSettings: () => ok(SETTINGS),
  });
  await renameMath(page);
  await show(DATA);
  await focusOn(page, 'Your unsaved changes');
  await shows(page, 'Renamed', 'Mathematics');
  await expectNoAxeViolations(page);
  await button(page, 'Discard mine').click();
  await shows(page, 'Discard 1 change? They can’t be brought back.');
  await page.keyboard.press('Escape');
  await page.locator('.button:focus', { hasText: 'Discard mine' }).waitFor();
  await button(page, 'Go on with them').click();
  await focusOn(page, 'Settings');
  await shows(page, 'Changed', '1 unsaved');
  await button(page, 'Discard changes').click();
  await shows(page, 'Discard 1 change? They can’t be brought back.');
  await expectNoAxeViolations(page);
  await button(page, 'Keep them').click();
  await button(page, 'Discard changes').click();
  await button(page, 'Discard changes').click();
  await page.getByText('1 unsaved').waitFor({ state: 'detached' });
  await focusOn(page, 'Settings');
  await show(DATA);
  await shows(page, 'Program and school year');
  await expect.poll(() => calls).toEqual(['openSettings', 'openSettings', 'openSettings']);
});

test('are shown beside what changed meanwhile, and go on top of it', async () => {
  let form = SETTINGS;
  const sent: SettingsInput[] = [];
  const { page, show } = await openSidebar(browser(), DATA, {
    openSettings: () => ok(form),
    saveSettings: (input) => {
      sent.push(input);
      return ok(savedFrom(input, ['Math is called Mathematics now.'], form));
    },
  });
  await renameMath(page);
  form = MEANWHILE;
  await show(DATA);
  await focusOn(page, 'Your unsaved changes');
  await shows(page, 'Changed meanwhile, and saved', 'Hillside High', 'Yours go on top');
  await expectNoAxeViolations(page);
  await button(page, 'Use mine').click();
  await button(page, 'Review changes').click();
  await shows(page, 'Mathematics');
  await expect(page.getByText('Hillside High')).toHaveCount(0);
  await button(page, 'Save').click();
  await focusOn(page, 'Saved');
  await expect.poll(() => sent[0]?.version).toBe('2');
  await expect
    .poll(() => sent[0]?.lists.map(({ entries }) => entries.map(({ text }) => text)).slice(0, 3))
    .toEqual([
      ['Maple Elementary', 'Birch Middle', 'Hillside High'],
      ['Kindergarten to grade 2', 'Grades 3 to 5', 'Grades 6 to 8'],
      ['Reading', 'Mathematics', 'Science'],
    ]);
});

test('changed by somebody since: says so, keeps what was typed, and opens the settings again', async () => {
  let form = SETTINGS;
  const message = 'The tab Settings was changed since you opened this form. Nothing was saved.';
  const { page } = await openSidebar(browser(), DATA, {
    openSettings: () => ok(form),
    saveSettings: () => ok({ problems: [{ field: '', message }] }),
  });
  await renameMath(page);
  await button(page, 'Review changes').click();
  form = MEANWHILE;
  await button(page, 'Save').click();
  await shows(page, message, '1 unsaved');
  await expectNoAxeViolations(page);
  await button(page, 'Open settings again').click();
  await focusOn(page, 'Your unsaved changes');
  await shows(page, 'Mathematics', 'Hillside High');
});

test('an answer that got lost: tried again with the same form, or found to be saved', async () => {
  let form = SETTINGS;
  const versions: string[] = [];
  const { page } = await openSidebar(browser(), DATA, {
    openSettings: () => ok(form),
    saveSettings: (input) => {
      versions.push(input.version);
      form = savedFrom(input, []).form;
      return LOST();
    },
  });
  await renameMath(page);
  await button(page, 'Review changes').click();
  await button(page, 'Save').click();
  await shows(page, 'The connection to Google was lost.', 'Some of it may be saved already.');
  await expect(page.getByText('Nothing is saved yet.')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await button(page, 'Try again').click();
  await button(page, 'Try again').waitFor();
  await expect.poll(() => versions).toEqual(['1', '1']);
  await button(page, 'Look what is saved now').click();
  await focusOn(page, 'Saved');
  await shows(page, 'Your changes are in the settings.');
});

test('Escape leaves the card, then the review, then the view, and nothing is lost', async () => {
  let hasLeft: (showing: Promise<void>) => void = () => undefined;
  const left = new Promise<void>((resolve) => (hasLeft = resolve));
  const { page, show } = await openSidebar(browser(), DATA, {
    openSettings: () => ok(SETTINGS),
    openPage: (start) => {
      hasLeft(show(sample.rosterData([], { start })));
      return ok(null);
    },
  });
  await renameMath(page);
  await page.keyboard.press('Escape');
  await page.locator('.line:focus', { hasText: 'Mathematics' }).waitFor();
  await button(page, 'Review changes').click();
  await focusOn(page, 'What will change');
  await page.keyboard.press('Escape');
  await page.locator('.fold-head:focus', { hasText: 'Subjects' }).waitFor();
  await page.keyboard.press('Escape');
  await left;
  await page.locator('.save-bar').waitFor({ state: 'detached' });
  await show(DATA);
  await focusOn(page, 'Your unsaved changes');
});

test('nothing can be typed while settings are being brought to the form, as it would be lost', async () => {
  let answer: () => void = () => undefined;
  const { page } = await openSidebar(browser(), DATA, {
    openSettings: () => ok({ ...SETTINGS, waiting: true }),
    saveSettings: (input) =>
      new Promise((resolve) => (answer = () => resolve(ok(savedFrom(input, ['Done.']))))),
  });
  await starting(page, 'Program').click();
  await button(page, 'Update them now').press('Enter');
  await page.locator('.primary:focus', { hasText: 'Updating…' }).waitFor();
  await expect(page.locator('main :is(input, button):enabled')).toHaveCount(1);
  await expectNoAxeViolations(page);
  answer();
  await focusOn(page, 'Saved');
  await starting(page, 'Program').click();
  await page.getByLabel('Program name').fill('Oak coaching');
  await shows(page, '1 unsaved');
});
