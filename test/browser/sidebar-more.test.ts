// The tour for whoever is here for the first time, the way between the daily views, and More.
import type { Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser } from './sidebar-harness';
import { button, focused, focusOn, heading, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('the tour', () => {
  test('is offered to whoever is here for the first time, and opens once it is taken', async () => {
    const places: Place[] = [];
    const { page } = await openSidebar(browser(), sample.ROSTER, {
      openPage: (place) => {
        places.push(place);
        return refused('The Sheet is busy.');
      },
    });
    await shows(page, 'New here?', 'See in four steps how this works.');
    await expectNoAxeViolations(page);
    await tabTo(page, 'Take the tour');
    await page.keyboard.press('Enter');
    await shows(page, 'The Sheet is busy.');
    await expect.poll(() => places).toEqual([{ name: 'tour' }]);
    await page.keyboard.press('Escape');
    await focusOn(page, 'Today');
    await expect(page.getByText('New here?')).toHaveCount(0);
    await page.reload();
    await heading(page, 'Today').waitFor();
    await expect(page.getByText('New here?')).toHaveCount(0);
  });

  test('who declines it finds it under More; another person is still offered it', async () => {
    const { page, show } = await openSidebar(browser(), sample.ROSTER);
    await button(page, 'Not now').click();
    await focusOn(page, 'Today');
    await expect(page.getByText('New here?')).toHaveCount(0);
    await button(page, 'More').click();
    await shows(page, 'Tour in four steps');
    await show({ ...sample.ROSTER, caller: { email: sample.COACH.email, isLead: false } });
    await shows(page, 'New here?');
  });

  test('where nothing can be remembered, it can still be declined', async () => {
    const { page } = await openSidebar(browser(), sample.ROSTER, {}, { sandboxed: true });
    await button(page, 'Not now').click();
    await page.getByText('New here?').waitFor({ state: 'detached' });
    await button(page, 'Teachers').click();
    await button(page, 'Today').click();
    await focusOn(page, 'Today');
    await expect(page.getByText('New here?')).toHaveCount(0);
  });
});

/** The three stand right before the heading. */
async function backTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 4 && (await focused(page)) !== name; presses += 1) {
    await page.keyboard.press('Shift+Tab');
  }
  await expect.poll(() => focused(page)).toBe(name);
}

test('Today, Teachers and More are one press apart, and each says where one is', async () => {
  const { page, calls } = await openSidebar(browser(), sample.ROSTER);
  await button(page, 'Today').click();
  await focusOn(page, 'Today');
  for (const name of ['Teachers', 'More', 'Today']) {
    await backTo(page, name);
    await page.keyboard.press('Enter');
    await focusOn(page, name);
    const here = page.locator('nav [aria-current=page]');
    await expect.poll(() => here.allInnerTexts()).toEqual([name]);
    await expectNoAxeViolations(page);
  }
  await button(page, 'Teachers').click();
  await page.keyboard.press('Escape');
  await focusOn(page, 'Today');
  await expect.poll(() => calls).toEqual([]);
});

test('a key pressed before the next view was even painted is heard by it', async () => {
  const { page } = await openSidebar(browser(), sample.ROSTER);
  const focusedAtOnce = await page.evaluate(async () => {
    const atHeading = () => document.querySelector('h1:focus')?.textContent;
    const nav = [...document.querySelectorAll<HTMLElement>('nav button')];
    nav.find(({ textContent }) => textContent === 'Teachers')?.click();
    await Promise.resolve();
    const focusedFirst = atHeading();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await Promise.resolve();
    return [focusedFirst, atHeading()];
  });
  expect(focusedAtOnce).toEqual(['Teachers', 'Today']);
});

describe('More', () => {
  test('leads to everything that is not for every day, without a mouse', async () => {
    const asked: Place[] = [];
    const { page } = await openSidebar(browser(), sample.ROSTER, {
      openPage: (place) => {
        asked.push(place);
        return refused('The Sheet is busy.');
      },
    });
    await button(page, 'More').click();
    const entries = {
      'Add teachers': 'add-teachers',
      'Invite or remind': 'invite',
      'Start coaching with several': 'bulk',
      Settings: 'settings',
      'Look after the program': 'care',
      'Set up or repair': 'set-up',
      Help: 'help',
    };
    for (const label of Object.keys(entries)) {
      await tabTo(page, label);
      await page.keyboard.press('Enter');
      await shows(page, 'The Sheet is busy.');
      await page.keyboard.press('Escape');
      await focusOn(page, 'More');
    }
    const places = asked.map(({ name }) => name);
    await expect.poll(() => places).toEqual(Object.values(entries));
  });

  test('a coach who is not the lead sees nothing of the program’s', async () => {
    const caller = { email: sample.COACH.email, isLead: false };
    const { page } = await openSidebar(browser(), { ...sample.ROSTER, caller });
    await button(page, 'More').click();
    await shows(page, 'Add teachers', 'Help');
    await expect(page.getByText(/Settings|Look after|Set up or repair/)).toHaveCount(0);
  });

  test('copies the form link, or shows it selected', async () => {
    const { page } = await openSidebar(browser(), sample.ROSTER);
    await button(page, 'More').click();
    await button(page, 'Copy form link').click();
    await shows(page, '✓ Copied');
    await expect.poll(() => focused(page)).toBe('Copy form link');
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await button(page, 'Copy form link').click();
    await shows(page, 'to copy the selected text');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(sample.FORM_URL);
    await expectNoAxeViolations(page);
  });

  test('what a refresh brings shows in the other views', async () => {
    const { page } = await openSidebar(browser(), sample.ROSTER, {
      refresh: () => ok(sample.rosterData([sample.educator('Eve Moss')])),
    });
    await button(page, 'More').click();
    await button(page, 'Refresh').click();
    await shows(page, 'Read again today');
    await button(page, 'Teachers').click();
    await shows(page, 'Eve Moss', '1 teacher');
  });
});
