// The roster: finding people by typing, filters and order, everybody for the lead, and ticking several.
import type { Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import type { EducatorSummary, SidebarData } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

async function openRoster(
  data: SidebarData = sample.ROSTER,
  server: FakeServer = {},
  options = {},
): Promise<{ page: Page; calls: string[] }> {
  const { page, calls } = await openSidebar(browser(), data, server, options);
  await button(page, 'Teachers').click();
  return { page, calls };
}

const many = (n: number, more: Partial<EducatorSummary> = {}): EducatorSummary[] =>
  [...Array(n)].map((_, at) =>
    sample.educator(`Teacher ${String(at).padStart(5, '0')}`, 'coaching', {
      educatorId: `t${at}`,
      ...more,
    }),
  );

test('shows everybody with state in words, and what is new about them', async () => {
  const people = [
    ...sample.ROSTER.educators,
    sample.educator('Zoe Reed', 'coaching', {
      answersNews: 'changed',
      choiceChanged: true,
      nextMeeting: '2036-12-01',
      coach: sample.COACH.email,
      coachName: sample.COACH.name,
    }),
  ];
  const { page } = await openRoster(sample.rosterData(people));
  await expect
    .poll(() => page.locator('.row').allInnerTexts())
    .toEqual([
      expect.stringMatching(/Ada Vale\s+Answered\s+Maple Elementary/),
      expect.stringMatching(/Ben Ito\s+Coaching/),
      expect.stringMatching(/Chloë Nowak\s+Invited\s+Birch Middle\s+● No coach yet/),
      expect.stringContaining(sample.LONG_NAME),
      expect.stringMatching(/نور الهدى\s+Not now/),
      expect.stringMatching(
        /Elementary · Next meeting Dec 1, 2036\s+● Answers changed\s+● Sharing choice changed\s+Coach: Tom Okafor/,
      ),
    ]);
  await shows(page, '6 teachers');
  await expectNoAxeViolations(page);
});

test('narrows as one types; Escape empties the field before it leads back', async () => {
  const { page } = await openRoster();
  await tabTo(page, 'Search');
  await page.keyboard.type('chloe');
  await shows(page, '1 of 5 teachers');
  await expect(page.locator('.row')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await shows(page, '5 teachers');
  await page.keyboard.type('zzz');
  await shows(page, 'Nobody in this list fits.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Clear search');
  await page.keyboard.press('Enter');
  await shows(page, '5 teachers');
  await page.locator('input[type=search]:focus').waitFor();
  await page.keyboard.press('Escape');
  await focusOn(page, 'Today');
});

/** How many fields of the filter stand side by side. */
const columnsOf = (page: Page): Promise<number> =>
  page
    .locator('.filters > *')
    .evaluateAll((fields) => new Set(fields.map((one) => one.getBoundingClientRect().x)).size);

test('filters and order are a fold away, and stay when a teacher was opened', async () => {
  const { page } = await openRoster(sample.ROSTER, {
    openEducator: () => ok(sample.detailOf(sample.ADA)),
  });
  await tabTo(page, 'Filter and sort');
  await page.keyboard.press('Enter');
  await expectNoAxeViolations(page);
  await expect.poll(() => columnsOf(page)).toBe(2);
  await page.setViewportSize({ width: 150, height: 700 });
  await expect.poll(() => columnsOf(page)).toBe(1);
  await shows(page, 'Sort by');
  await page.setViewportSize({ width: 300, height: 700 });
  await tabTo(page, 'School');
  await page.keyboard.type('Maple');
  await shows(page, '4 of 5 teachers · Maple Elementary', 'Filter and sort (1)');
  await page.getByLabel('State').selectOption('Answered (1)');
  await shows(page, '1 of 5 teachers · Answered · Maple Elementary');
  await page.getByLabel('Sort by').selectOption('School');
  await shows(page, 'Filter and sort (3)');
  await page.getByRole('button', { name: /Ada Vale/ }).click();
  await focusOn(page, 'Ada Vale');
  await page.keyboard.press('Escape');
  await shows(page, '1 of 5 teachers · Answered · Maple Elementary · School');
  await expect.poll(() => focused(page)).toContain('Ada Vale');
});

test('never holds more than 60 rows, and "Show more" reaches all of them', async () => {
  const { page } = await openRoster(sample.rosterData(many(130)));
  await expect(page.locator('.row')).toHaveCount(60);
  await button(page, 'Show more').click();
  await shows(page, 'Showing 61 to 120 of 130');
  await page.waitForFunction(() =>
    document.activeElement?.textContent?.startsWith('Teacher 00060'),
  );
  await button(page, 'Show more').click();
  await shows(page, 'Showing 121 to 130 of 130', 'Teacher 00129');
  await expect(page.locator('.row')).toHaveCount(10);
});

test('without teachers it says what to do; the lead can still look at everybody', async () => {
  const empty = sample.rosterData([]);
  const lead = await openRoster(empty, { listTeachers: () => ok([sample.ADA]) });
  await shows(lead.page, 'You have no teachers yet.', 'Add teachers');
  await expectNoAxeViolations(lead.page);
  await button(lead.page, 'Show everybody').click();
  await shows(lead.page, 'Ada Vale', '1 teacher · Everybody');
  await focusOn(lead.page, 'Teachers');
  await button(lead.page, 'Filter and sort (1)').click();
  await lead.page.getByLabel('Whose').selectOption('Mine');
  await shows(lead.page, 'You have no teachers yet.');
  await focusOn(lead.page, 'Teachers');
  const caller = { email: sample.COACH.email, isLead: false };
  const coach = await openRoster({ ...empty, caller });
  await shows(coach.page, 'You have no teachers yet.');
  await expect(button(coach.page, 'Show everybody')).toHaveCount(0);
});

describe('everybody', () => {
  const EVERYBODY = many(10_000, { coach: sample.COACH.email, coachName: sample.COACH.name });

  async function showEverybody(page: Page): Promise<void> {
    await button(page, 'Filter and sort').click();
    await page.getByLabel('Whose').selectOption('Everybody');
  }

  test('10,000 teachers are read once, and no key shows more than 60 of them', async () => {
    const { page, calls } = await openRoster(sample.ROSTER, {
      listTeachers: () => ok(EVERYBODY),
      openEducator: () => ok(sample.detailOf(EVERYBODY[9_876] ?? sample.ADA)),
    });
    await showEverybody(page);
    await shows(page, '10000 teachers · Everybody', 'Showing 1 to 60 of 10000', 'Tom Okafor');
    await expect(page.locator('.row')).toHaveCount(60);
    await expect.poll(() => page.evaluate(rowsAtKeys, '09876')).toEqual([60, 60, 60, 11, 1]);
    await shows(page, '1 of 10000 teachers');
    await page.locator('.row').click();
    await focusOn(page, 'Teacher 09876');
    await expect.poll(() => calls).toEqual(['listTeachers', 'openEducator']);
    await page.keyboard.press('Escape');
    await shows(page, '1 of 10000 teachers · Everybody');
    await button(page, 'Today').click();
    await expect(page.getByText('Teacher 09876')).toHaveCount(0);
  });

  test('whoever chooses them goes on from there, with the filters as they are', async () => {
    const { page } = await openRoster(sample.ROSTER, { listTeachers: () => ok(EVERYBODY) });
    const whose = page.getByLabel('Whose');
    await button(page, 'Filter and sort').click();
    await whose.focus();
    await whose.selectOption('Everybody');
    await shows(page, '10000 teachers · Everybody');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(whose).toBeFocused();
    await page.getByLabel('Search').fill('zzz');
    await button(page, 'Clear search').click();
    await shows(page, '10000 teachers · Everybody');
    await whose.focus();
    await whose.selectOption('Mine');
    await shows(page, '5 teachers');
    await expect(whose).toBeFocused();
  });

  test('is the lead’s alone', async () => {
    const caller = { email: sample.COACH.email, isLead: false };
    const { page } = await openRoster({ ...sample.ROSTER, caller });
    await button(page, 'Filter and sort').click();
    await shows(page, 'Sort by');
    await expect(page.getByLabel('Whose')).toHaveCount(0);
  });
});

/** Types into the search field, in the page: the rows that came into it with each key, at most at once. */
async function rowsAtKeys(text: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const shown: number[] = [];
  for (const key of text) {
    let most = 0;
    const watch = new MutationObserver(() => {
      most = Math.max(most, document.querySelectorAll('.row').length);
    });
    watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    if (field) field.value += key;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    watch.disconnect();
    shown.push(most);
  }
  return shown;
}

describe('several', () => {
  test('ticked without a mouse, kept while searching, and handed to the next view', async () => {
    const asked: Place[] = [];
    const { page } = await openRoster(sample.ROSTER, {
      openPage: (place) => {
        asked.push(place);
        return asked.length === 1 ? refused('The Sheet is busy.') : never();
      },
    });
    await tabTo(page, 'Select several');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Done selecting');
    await shows(page, '0 selected');
    await tabTo(page, 'Ada Vale');
    await page.keyboard.press('Space');
    await page.getByLabel('Search').fill('birch');
    await page.getByLabel(/Chloë Nowak/).check();
    await shows(page, '2 selected', '1 of 5 teachers');
    await expectNoAxeViolations(page);
    await tabTo(page, 'Start coaching');
    await page.keyboard.press('Enter');
    await shows(page, 'The Sheet is busy.');
    await page.keyboard.press('Escape');
    await shows(page, '2 selected', '1 of 5 teachers');
    await button(page, 'Clear search').or(button(page, 'Invite or remind')).click();
    const educatorIds = ['ada-vale', 'chlo-nowak'];
    await expect
      .poll(() => asked)
      .toEqual([
        { name: 'bulk', educatorIds },
        { name: 'invite', educatorIds },
      ]);
  });

  test('all who were found at once, cleared, and back to opening', async () => {
    const { page } = await openRoster(sample.ROSTER, {
      openEducator: () => ok(sample.detailOf(sample.ADA)),
    });
    await button(page, 'Select several').click();
    await page.getByLabel('Search').fill('maple');
    await button(page, 'Tick all 4').click();
    await shows(page, '4 selected');
    await page.locator(':focus', { hasText: 'Clear' }).waitFor();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4);
    await page.getByLabel(/Ada Vale/).uncheck();
    await shows(page, '3 selected');
    await button(page, 'Clear').click();
    await shows(page, '0 selected');
    await page.locator(':focus', { hasText: 'Tick all 4' }).waitFor();
    await button(page, 'Done selecting').click();
    await page.getByRole('button', { name: /Ada Vale/ }).click();
    await focusOn(page, 'Ada Vale');
  });

  test('what has the focus is not hidden behind the bar', async () => {
    const data = sample.rosterData(many(20));
    const { page } = await openRoster(data, {}, { viewport: { width: 300, height: 500 } });
    await button(page, 'Select several').click();
    await page.getByLabel(/Teacher 00000/).check();
    const bar = page.getByRole('group', { name: 'Selected teachers' });
    for (let at = 1; at < 12; at += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return box && document.elementFromPoint(box.x + 4, box.y + 4)?.closest('.bar') !== null;
      });
      expect(covered).toBe(false);
    }
    await expect(bar).toBeVisible();
  });
});
