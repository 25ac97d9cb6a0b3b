// Setting up in the sidebar: the keyboard path, progress in words, errors that lose nothing.
import type { Page } from 'playwright-core';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('set-up', () => {
  const steps = (failAt = -1): FakeServer => {
    let done = 0;
    let failed = false;
    return {
      beginSetUp: () => ok(sample.progressAfter(0)),
      continueSetUp: () => {
        if (done === failAt && !failed) {
          failed = true;
          return refused('The Drive service is switched off.');
        }
        done += 1;
        return ok(sample.progressAfter(done));
      },
    };
  };

  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel('Program name').fill('Maple coaching');
    await page.getByLabel('Schools').fill('Maple Elementary');
    await page.getByLabel('Name', { exact: true }).fill('Rosa Lind');
    await page.getByRole('checkbox').check();
  }

  test('goes from the questions to the teachers with the keyboard alone', async () => {
    const { page, show } = await openSidebar(browser(), sample.SET_UP_DATA, {
      ...steps(),
      openPage: (start) => {
        void show(sample.rosterData([], { start }));
        return ok(null);
      },
    });
    await tabTo(page, 'Program name');
    await page.keyboard.type('Maple coaching');
    await tabTo(page, 'Schools');
    await page.keyboard.type('Maple Elementary');
    await tabTo(page, 'Name');
    await page.keyboard.type('Rosa Lind');
    await tabTo(page, 'Add a coach');
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Tom Okafor');
    await tabTo(page, 'E-mail');
    await page.keyboard.type(sample.COACH.email);
    await tabTo(page, 'No coach in this list evaluates a teacher who will get this form.');
    await page.keyboard.press('Space');
    await tabTo(page, 'Set up');
    await page.keyboard.press('Enter');
    await shows(page, 'Everything is set up', 'Please check by hand');
    await expectNoAxeViolations(page);
    await tabTo(page, 'Go to teachers');
    await page.keyboard.press('Enter');
    await shows(page, 'You have no teachers yet.');
    await expect.poll(() => focused(page)).toBe('Teachers');
    await expect(button(page, '← Back')).toHaveCount(0);
  });

  test('says at each field what is missing, in the agreed words for the tick', async () => {
    const { page, calls } = await openSidebar(browser(), sample.SET_UP_DATA);
    await button(page, 'Set up').click();
    await shows(
      page,
      'Give the program a name.',
      'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
    );
    await expect.poll(() => calls).toEqual([]);
    await expectNoAxeViolations(page);
    await expect(page.getByLabel('Program name')).toBeFocused();
    await page.keyboard.type('R');
    await page.getByText('Give the program a name.').waitFor({ state: 'detached' });
    await shows(page, 'Name at least one school.');
  });

  test('shows each step and its progress in words', async () => {
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, {
      beginSetUp: () => ok(sample.progressAfter(2)),
      continueSetUp: () => never(),
    });
    await fillIn(page);
    await button(page, 'Set up').click();
    await shows(page, 'Working on step 3 of 5: Add the tabs.');
    await expect
      .poll(() => page.getByRole('listitem').allInnerTexts())
      .toEqual([
        expect.stringMatching(/Make the form\s+Done/),
        expect.stringMatching(/Publish the form\s+Done/),
        expect.stringMatching(/Add the tabs\s+Now/),
        expect.stringMatching(/Make your folder\s+Waiting/),
        expect.stringMatching(/Switch on the triggers\s+Waiting/),
      ]);
    await expectNoAxeViolations(page);
  });

  test('a step that fails keeps what is done; trying again finishes', async () => {
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, steps(2));
    await fillIn(page);
    await button(page, 'Set up').click();
    await shows(
      page,
      'The Drive service is switched off.',
      'Stopped at step 3 of 5: Add the tabs.',
    );
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await shows(page, 'Everything is set up');
  });

  test('what was typed outlives a refusal, a lost connection and a reload', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, {
      beginSetUp: () => {
        tries += 1;
        if (tries === 1)
          return ok({ problems: [{ field: 'schools', message: 'This school is closed.' }] });
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    await fillIn(page);
    await button(page, 'Set up').click();
    await shows(page, 'This school is closed.');
    await button(page, 'Set up').click();
    await shows(page, 'The connection to Google was lost.');
    await expect(page.getByLabel('Program name')).toHaveValue('Maple coaching');
    await page.reload();
    await expect(page.getByLabel('Schools')).toHaveValue('Maple Elementary');
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('nothing can be typed into answers that are on their way, and the next try has all', async () => {
    let answer: (reply: ReturnType<typeof refused>) => void = () => undefined;
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, {
      beginSetUp: () => new Promise((resolve) => (answer = resolve)),
    });
    await fillIn(page);
    await page.getByLabel('Program name').press('Enter');
    await page.locator('.primary:focus', { hasText: 'Checking…' }).waitFor();
    await expect(page.locator('form :is(textarea, input, button):enabled')).toHaveCount(1);
    answer(refused('The Sheet is busy.'));
    await shows(page, 'The Sheet is busy.');
    await expect(page.getByLabel('Program name')).toHaveValue('Maple coaching');
    await page.locator('.primary:focus', { hasText: 'Set up' }).waitFor();
  });

  test('the answers of one that was interrupted have every coach in them', async () => {
    const { page } = await openSidebar(browser(), { ...sample.ROSTER, view: 'set-up' });
    await button(page, 'Change the answers').click();
    await shows(page, 'You (lead coach)', 'Coach 2');
    await expect(page.getByLabel('E-mail').nth(1)).toHaveValue(sample.COACH.email);
  });

  test('the answers of one that stands are changed in the settings, which ask before they save', async () => {
    const asked: unknown[] = [];
    const { page } = await openSidebar(
      browser(),
      { ...sample.ROSTER, start: { name: 'set-up' } },
      {
        openPage: (place) => {
          asked.push(place);
          return ok(null);
        },
      },
    );
    await button(page, 'Open settings').click();
    await expect.poll(() => asked).toEqual([{ name: 'settings' }]);
  });

  test('one that stands is looked at again, step by step, when the lead asks', async () => {
    const data: SidebarData = { ...sample.ROSTER, start: { name: 'set-up' } };
    const { page, calls } = await openSidebar(browser(), data, {
      ...steps(),
      beginRepair: () => ok(sample.progressAfter(0)),
    });
    await button(page, 'Check now').click();
    await shows(page, 'Everything is set up');
    await expect.poll(() => calls.slice(0, 2)).toEqual(['beginRepair', 'continueSetUp']);
    const other = await openSidebar(browser(), {
      ...data,
      caller: { email: sample.COACH.email, isLead: false },
    });
    await shows(other.page, 'Only the lead coach can do this');
  });

  test('a press on Repair elsewhere has begun it already', async () => {
    const { page, calls } = await openSidebar(
      browser(),
      { ...sample.ROSTER, start: { name: 'repair' } },
      { ...steps(), beginRepair: () => ok(sample.progressAfter(0)) },
    );
    await shows(page, 'Everything is set up');
    await expect.poll(() => calls.slice(0, 2)).toEqual(['beginRepair', 'continueSetUp']);
  });

  test('one that was interrupted goes on, for the lead only', async () => {
    const data: SidebarData = { ...sample.ROSTER, view: 'set-up' };
    const { page } = await openSidebar(browser(), data, steps());
    await shows(page, 'Set up SAGE Coach', 'Set-up was started but is not finished.');
    await button(page, 'Continue set-up').click();
    await shows(page, 'Everything is set up');
    const other = await openSidebar(browser(), {
      ...data,
      caller: { email: sample.COACH.email, isLead: false },
    });
    await shows(other.page, 'Only the lead coach can finish it');
    await expect(other.page.getByRole('button')).toHaveCount(0);
  });
});
