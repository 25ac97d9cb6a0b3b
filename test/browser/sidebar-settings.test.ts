// The settings as a form: changed part by part with mouse or keyboard, looked through, saved.
import type { Page } from 'playwright-core';
import type { SettingsForm, SettingsInput } from '../../src/shared/settings-api';
import { expect } from './expect';
import { entry, ONE_HUNDRED, savedFrom, SETTINGS, withEntries } from './settings-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusedName, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const DATA = sample.rosterData([], { start: { name: 'settings' } });

/** A server that keeps what it was sent and saves it. */
function serverOf(form = SETTINGS, changes = ['Math is called Mathematics now.']) {
  const sent: SettingsInput[] = [];
  const server: FakeServer = {
    openSettings: () => ok(form),
    saveSettings: (input) => {
      sent.push(input);
      return ok(savedFrom(input, changes, form));
    },
  };
  return { sent, server };
}

const entriesIn = ({ lists }: SettingsInput, key: string): string[] =>
  lists.find((list) => list.key === key)?.entries.map(({ text }) => text) ?? [];

/** A part's heading, or a row of a list, by how its name begins. */
const starting = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

test('what has not reached the form yet is brought there without any change', async () => {
  const { server, sent } = serverOf({ ...SETTINGS, waiting: true });
  const { page } = await openSidebar(browser(), DATA, {
    ...server,
    saveSettings: (input) => {
      sent.push(input);
      return ok(savedFrom(input, ['Schools: “Hillside High” is new.'], SETTINGS));
    },
  });
  await shows(page, 'Some of these settings have not reached the form and new Docs yet.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Update them now');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Saved');
  await shows(page, '“Hillside High” is new.');
  await expect(page.locator('.primary')).toHaveCount(0);
  await expect.poll(() => sent).toHaveLength(1);
});

test('changes a list with the keyboard alone, sees what will change, and saves it', async () => {
  const { server, sent } = serverOf();
  const { page, calls } = await openSidebar(browser(), DATA, server);
  await tabTo(page, '▸Subjects');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Math');
  await page.keyboard.press('Enter');
  await page.locator('input:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Mathematics');
  await tabTo(page, 'Move up');
  await page.keyboard.press('Enter');
  await page.getByText('Mathematics is now 1 of 3.').waitFor({ state: 'attached' });
  await page.locator('[data-move="-1"]:focus').waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.locator('.line:focus', { hasText: 'Mathematics' }).waitFor();
  await tabTo(page, 'Add an entry');
  await page.keyboard.press('Enter');
  await page.locator('.card input:focus').waitFor();
  await page.keyboard.type('Robotics');
  await page.keyboard.press('Enter');
  await page.locator('.line:focus', { hasText: 'Robotics' }).waitFor();
  await tabTo(page, 'Review changes');
  await page.keyboard.press('Enter');
  await focusOn(page, 'What will change');
  await shows(page, 'Renamed', 'Added', 'New order', 'Seen in the form.', 'Nothing is saved yet.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Saved');
  await shows(page, 'Math is called Mathematics now.');
  await expectNoAxeViolations(page);
  await expect.poll(() => calls).toEqual(['openSettings', 'saveSettings']);
  await expect
    .poll(() => sent.map((input) => entriesIn(input, 'subjects')))
    .toEqual([['Mathematics', 'Reading and language arts', 'Science', 'Robotics']]);
  await expect(button(page, 'Review changes')).toHaveCount(0);
  await expect(page.locator('[aria-expanded="true"]')).toHaveCount(0);
});

test('is folded at first, one part open at a time, without violations in any part', async () => {
  const { page } = await openSidebar(browser(), DATA, serverOf().server);
  await shows(page, 'Program and school year', 'Evaluation agreement', 'Doc sections');
  await expectNoAxeViolations(page);
  for (const part of ['Program', 'Coaches', 'Evaluation', 'Doc']) {
    await starting(page, part).first().click();
    await page.locator('.fold-inside').waitFor();
    await expect(page.locator('.fold-inside')).toHaveCount(1);
    await expectNoAxeViolations(page);
  }
  await starting(page, 'About me').click();
  await expect(page.getByLabel('Heading')).toBeFocused();
  await page.getByLabel('Hint').fill('x'.repeat(290));
  await shows(page, '290 of 300 characters.');
  await expectNoAxeViolations(page);
});

test('what is removed can be taken back, and says what removing means', async () => {
  const { server, sent } = serverOf();
  const { page } = await openSidebar(browser(), DATA, server);
  for (const [part, row, means] of [
    ['Schools', 'Birch', 'Removed. Answers already given with it stay.'],
    ['Doc sections', 'Our first talk', 'Removed. Docs that exist keep it.'],
    ['Coaches', 'Tom', 'Removed. The Sheet stays shared with them until you stop sharing it.'],
  ] as const) {
    await starting(page, part).click();
    await starting(page, row).click();
    await button(page, 'Remove').click();
    await shows(page, means);
    await expect.poll(() => focusedName(page)).toMatch(/^Undo removing /);
  }
  await expectNoAxeViolations(page);
  await starting(page, 'Undo removing Tom').click();
  await page.locator('.line:focus', { hasText: 'Tom Okafor' }).waitFor();
  await button(page, 'Review changes').click();
  await shows(page, 'No longer offered', 'Left out', 'Docs. Those that exist stay as they are.');
  await button(page, 'Save').click();
  await focusOn(page, 'Saved');
  await expect
    .poll(() => sent[0])
    .toMatchObject({ coaches: SETTINGS.coaches, nobodyEvaluates: false });
  await expect
    .poll(() => sent.map((input) => entriesIn(input, 'schools')))
    .toEqual([['Maple Elementary']]);
});

test('a new coach needs a name, an address and the lead coach’s word', async () => {
  const { server, sent } = serverOf();
  const { page, calls } = await openSidebar(browser(), DATA, server);
  await starting(page, 'Coaches').click();
  await starting(page, 'Rosa').click();
  await expect(page.getByLabel('E-mail')).not.toBeEditable();
  await expect(button(page, 'Remove')).toHaveCount(0);
  await button(page, 'Add a coach').click();
  await page.getByLabel('Name').fill('Nora Vance');
  await starting(page, 'Schools').click();
  await button(page, 'Review changes').click();
  await shows(
    page,
    '2 fields need a look before you can save.',
    '⚠ 2 problems',
    'This e-mail address is not complete.',
    'A coach who also evaluates cannot promise what the first page says.',
  );
  await expectNoAxeViolations(page);
  await expect.poll(() => focusedName(page)).toBe('E-mail');
  await page.keyboard.type('nora@maple.example');
  await page.getByText('This e-mail address is not complete.').waitFor({ state: 'detached' });
  await page.getByLabel(/^No coach in this list evaluates/).check();
  await expect.poll(() => calls).toEqual(['openSettings']);
  await button(page, 'Review changes').click();
  await shows(page, 'Nora Vance (nora@maple.example)');
  await button(page, 'Save').click();
  await focusOn(page, 'Saved');
  await expect
    .poll(() => sent[0])
    .toMatchObject({
      nobodyEvaluates: true,
      coaches: [sample.LEAD, sample.COACH, { name: 'Nora Vance', email: 'nora@maple.example' }],
    });
});

test('the agreement shows what teachers will read, and is whole or not there', async () => {
  const { page } = await openSidebar(browser(), DATA, serverOf().server);
  await starting(page, 'Evaluation agreement').click();
  await shows(page, 'Your coaches do not evaluate you, and they do not pass');
  await page.getByLabel('Who agreed').fill('Ann Bell');
  await button(page, 'Review changes').click();
  await shows(page, 'Fill this in too, or empty all three.');
  await expect.poll(() => focusedName(page)).toBe('When');
  await page.keyboard.type('August 20, 2026');
  await page.getByLabel('Where it is written').fill('Board minutes');
  const words =
    'Ann Bell agreed on August 20, 2026 that these answers and your coaching Doc are not';
  await shows(page, words);
  await button(page, 'Review changes').click();
  await shows(page, 'Teachers will read', words, 'Seen in the form and in new Docs.');
});

test('what the server refuses stands at its field, whose part and row are opened', async () => {
  const message = 'The Form has this by itself, after the schools.';
  const { page } = await openSidebar(browser(), DATA, {
    ...serverOf().server,
    saveSettings: () => ok({ problems: [{ field: 'schools/1/text', message }] }),
  });
  await starting(page, 'Program').click();
  await page.getByLabel('Program name').fill('Maple and Birch');
  await button(page, 'Review changes').click();
  await button(page, 'Save').click();
  await shows(page, message, '1 field needs a look before you can save.');
  await expect.poll(() => focusedName(page)).toBe('Text');
  await expect(page.getByLabel('Text')).toHaveValue('Birch Middle');
  await expectNoAxeViolations(page);
});

test('rows of the tab that can’t be used are shown from the start', async () => {
  const problems = [{ field: 'grades/1/text', message: 'Please keep it short.' }];
  const { page } = await openSidebar(browser(), DATA, serverOf({ ...SETTINGS, problems }).server);
  await shows(page, '1 field needs a look before you can save.', '⚠ 1 problem');
  await starting(page, 'Grades').click();
  await shows(page, '⚠ Needs a look');
  await expectNoAxeViolations(page);
  await starting(page, 'Grades 3').click();
  await shows(page, 'Please keep it short.');
});

test('never shows more than 60 rows, and adds to the end of a long list', async () => {
  const { page } = await openSidebar(browser(), DATA, serverOf(ONE_HUNDRED).server);
  await starting(page, 'Subjects').click();
  await shows(page, 'Showing 1 to 25 of 100');
  await expect.poll(() => page.getByRole('listitem').count()).toBeLessThanOrEqual(60);
  await button(page, 'Show more').click();
  await shows(page, 'Showing 26 to 50 of 100');
  await starting(page, 'Subject 26').click();
  await button(page, 'Move up').click();
  await shows(page, 'Showing 1 to 25 of 100');
  await expect(page.getByLabel('Text')).toHaveValue('Subject 26');
  await page.keyboard.press('Escape');
  await page.locator('.line:focus', { hasText: 'Subject 26' }).waitFor();
  await button(page, 'Add an entry').click();
  await shows(page, 'Showing 101 to 101 of 101');
  await button(page, 'Remove').click();
  await page.locator('.add-row .button:focus').waitFor();
  await button(page, 'Review changes').click();
  await shows(page, 'New order');
});

const LONG: SettingsForm = withEntries(
  'docSections',
  [
    entry('x'.repeat(120), { code: 'long', hint: 'y'.repeat(300) }),
    entry('كيف نعمل معًا في هذا العام الدراسي', { code: 'rtl', hint: 'اقرأ هذا معًا' }),
  ],
  { ...SETTINGS, programme: sample.LONG_NAME.slice(0, 80) },
);

test.each([300, 150])('long and right-to-left texts fit into %i pixels', async (width) => {
  const { page } = await openSidebar(browser(), DATA, serverOf(LONG).server, {
    viewport: { width, height: 500 },
  });
  await starting(page, 'Doc sections').click();
  await shows(page, 'كيف نعمل معًا', 'x'.repeat(120));
  await expectNoAxeViolations(page);
  await starting(page, 'كيف').click();
  await expect(page.getByLabel('Heading')).toHaveCSS('direction', 'rtl');
  await page.getByLabel('Heading').fill('تغيير');
  await button(page, 'Move up').click();
  await button(page, 'Review changes').click();
  await shows(page, 'Renamed', 'New order');
  await expectNoAxeViolations(page);
});

test('another coach reads whom to ask, and nothing is asked of the server', async () => {
  const { page, calls } = await openSidebar(browser(), {
    ...DATA,
    caller: { email: sample.COACH.email, isLead: false },
  });
  await shows(page, 'The lead coach, Rosa Lind, keeps the lists');
  await expectNoAxeViolations(page);
  await expect.poll(() => calls).toEqual([]);
});

test('settings that do not open can be tried again; saving shows that it goes on', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser(), DATA, {
    openSettings: () => ((tries += 1) > 1 ? ok(SETTINGS) : refused('The tab Settings is missing.')),
    saveSettings: () => never(),
  });
  await shows(page, 'The tab Settings is missing.');
  await expectNoAxeViolations(page);
  await button(page, 'Try again').click();
  await starting(page, 'Program').click();
  await page.getByRole('textbox', { name: 'School year' }).fill('2027–28');
  await button(page, 'Review changes').click();
  await button(page, 'Save').click();
  await shows(page, 'Saving…', 'Keep this sidebar open.');
  await expect(button(page, 'Cancel')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await shows(page, 'Saving…');
  await expectNoAxeViolations(page);
});
