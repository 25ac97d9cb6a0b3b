// Removing a teacher's data in the sidebar: two steps, nothing by accident, and a receipt in the end.
import type { Page } from 'playwright-core';
import * as care from './care-samples';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, never, shows, tabTo, pressSpace } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const FROM_ADA = care.programmeData({ name: 'remove', educatorId: 'ada-vale' });
const SERVER: FakeServer = { planRemoval: () => ok(care.REMOVAL) };

/** The second step, ticked. */
async function openConfirm(server: FakeServer): Promise<Page> {
  const { page } = await openSidebar(browser(), FROM_ADA, { ...SERVER, ...server });
  await button(page, 'Go on').click();
  await page.getByLabel('I have read what stays').check();
  return page;
}

test('with the keyboard alone: what goes and what stays, the tick, the deed, the receipt', async () => {
  const removed: string[][] = [];
  const asked: object[] = [];
  const { page } = await openSidebar(browser(), FROM_ADA, {
    ...SERVER,
    removeEducator: (educatorId, email) => {
      removed.push([educatorId, email]);
      return ok(care.RECEIPT);
    },
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await shows(page, 'Ada Vale', 'ada-vale@maple.example', 'Mails that were sent.');
  await expect
    .poll(() => page.getByRole('listitem').allInnerTexts())
    .toEqual([
      'Row in Educators: 1',
      'Answers, with their history: 3',
      'Responses in the form: 1',
      ...care.REMOVAL.stays,
    ]);
  await expectNoAxeViolations(page);
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await shows(page, 'This can’t be undone.');
  await focusOn(page, 'Step 2 of 2: remove for good');
  await expect(page.locator('.primary')).toHaveCount(0);
  await tabTo(page, 'Remove for good');
  await page.keyboard.press('Enter');
  await shows(page, 'Tick this first.');
  await expect.poll(() => removed).toEqual([]);
  await expectNoAxeViolations(page);
  await pressSpace(page);
  await tabTo(page, 'Remove for good');
  await page.keyboard.press('Enter');
  await shows(page, 'Removed for good', 'Receipt R-2026-0007', 'Answers: 3', 'Copy receipt');
  await focusOn(page, 'Removed for good');
  await expect(page.getByText('Ada Vale')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await shows(page, 'Opening…');
  await expect
    .poll(() => ({ removed, asked }))
    .toEqual({
      removed: [['ada-vale', 'ada-vale@maple.example']],
      asked: [{ name: 'home' }],
    });
});

test('while it runs it says so; a failure says what was done and can be tried again', async () => {
  const running = await openConfirm({ removeEducator: () => never() });
  await button(running, 'Remove for good').click();
  await shows(running, 'Removing. This can take a minute.', 'Removing…');
  await expectNoAxeViolations(running);
  let tries = 0;
  const failing = await openConfirm({
    removeEducator: () => {
      tries += 1;
      return tries === 1
        ? refused('The form could not be opened. The row is gone; the response is not.')
        : ok({ ...care.RECEIPT, finished: true });
    },
  });
  await button(failing, 'Remove for good').click();
  await shows(failing, 'The row is gone; the response is not.');
  await expectNoAxeViolations(failing);
  await button(failing, 'Try again').click();
  await shows(failing, 'Removed for good');
  await expect(failing.getByText('within the hour')).toHaveCount(0);
});

test('the second step leads back to the first', async () => {
  const page = await openConfirm({});
  await button(page, 'Back to what goes and stays').click();
  await shows(page, 'What goes, for good');
  await focusOn(page, 'Step 1 of 2: what goes and what stays');
});

test('without somebody chosen, one is chosen first; a plan that fails says why', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser(), care.programmeData({ name: 'remove' }), {
    listNames: () => ok(sample.ROSTER.educators),
    planRemoval: () => {
      tries += 1;
      return tries === 1 ? refused('The Sheet is busy.') : ok(care.REMOVAL);
    },
  });
  await shows(page, 'Whose data?', sample.LONG_NAME);
  await expectNoAxeViolations(page);
  await page.getByLabel('Search').fill('ada');
  await page.getByRole('button', { name: /Ada Vale/ }).click();
  await shows(page, 'The Sheet is busy.');
  await expectNoAxeViolations(page);
  await button(page, 'Try again').click();
  await shows(page, 'What stays');
  await button(page, 'Choose somebody else').click();
  await shows(page, 'Whose data?');
});

test('a coach who is not the lead reads who can', async () => {
  const { page, calls } = await openSidebar(
    browser(),
    care.programmeData({ name: 'remove', educatorId: 'ada-vale' }, false),
  );
  await shows(page, 'The lead coach, Rosa Lind, can remove a teacher’s data.');
  await expect.poll(() => calls).toEqual([]);
  await expectNoAxeViolations(page);
});
