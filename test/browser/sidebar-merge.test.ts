// Two rows of one person in the sidebar: found, looked at side by side, merged, and what is said then.
import type { Page } from 'playwright-core';
import type { SidebarData } from '../../src/shared/sidebar-api';
import * as care from './care-samples';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const MERGE = care.programmeData({ name: 'merge' });
const FROM_SAM = care.programmeData({ name: 'merge', educatorId: 'sam-1' });

const SERVER: FakeServer = {
  listNames: () => ok(care.TWICE),
  planMerge: (kept, gone) => ok(care.mergePlan(kept, gone)),
};

/** The plan for merging Samuel into Sam. */
async function openPlan(server: FakeServer = {}, data: SidebarData = FROM_SAM): Promise<Page> {
  const { page } = await openSidebar(browser(), data, { ...SERVER, ...server });
  await page.getByRole('button', { name: /Samuel Reed/ }).click();
  return page;
}

test('with the keyboard alone: two are chosen, looked at, swapped and merged', async () => {
  const merged: string[][] = [];
  const { page, show } = await openSidebar(browser(), MERGE, {
    ...SERVER,
    merge: (kept, gone) => {
      merged.push([kept, gone]);
      return ok(sample.detailOf(sample.educator('Samuel Reed', 'coaching', { educatorId: kept })));
    },
    openPage: (start) => {
      void show({ ...sample.ROSTER, start });
      return ok(null);
    },
    openEducator: () => ok(sample.detailOf(sample.educator('Samuel Reed'))),
  });
  await shows(page, 'Who is here twice?', 'reed@gmail.example');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Search name, school or coach');
  await page.keyboard.type('sam reed');
  await shows(page, '2 teachers');
  await tabTo(page, 'Sam Reed');
  await page.keyboard.press('Enter');
  await shows(page, 'Which row is the same person?', 'May be the same person');
  await focusOn(page, 'Which row is the same person?');
  await expect
    .poll(() => page.locator('.row').allInnerTexts())
    .toEqual([expect.stringContaining('Samuel Reed'), expect.stringContaining('Ben Ito')]);
  await expectNoAxeViolations(page);
  await tabTo(page, 'Samuel Reed');
  await page.keyboard.press('Enter');
  await shows(page, 'What the row will say', 'the other is kept in Drive.');
  await focusOn(page, 'Before you merge');
  const line = page.locator('.merge-line', { hasText: 'Goal' });
  await expect
    .poll(() => line.innerText())
    .toMatch(/Stays\s+Nothing\s+Goes\s+Math talk.*\s+Result\s+Math talk/);
  await expectNoAxeViolations(page);
  await tabTo(page, 'Keep the other one');
  await page.keyboard.press('Enter');
  await shows(page, 'What the row will say');
  await expect.poll(() => page.locator('.card').first().innerText()).toMatch(/Stays\s+Samuel Reed/);
  await tabTo(page, 'Merge');
  await page.keyboard.press('Enter');
  await shows(
    page,
    'has one row now.',
    'You can undo it until tomorrow, under “Look after the program”.',
  );
  await focusOn(page, 'Merged');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Open this teacher');
  await page.keyboard.press('Enter');
  await shows(page, 'Start coaching');
  await expect.poll(() => merged).toEqual([['sam-2', 'sam-1']]);
});

test('from one teacher: that one is chosen already, and Back leads to them', async () => {
  const asked: object[] = [];
  const { page } = await openSidebar(browser(), FROM_SAM, {
    ...SERVER,
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await shows(page, 'Which row is the same person?', 'sam.reed@maple.example');
  await button(page, 'Choose somebody else').click();
  await shows(page, 'Who is here twice?');
  await page.keyboard.press('Escape');
  await shows(page, 'Opening…');
  await expect.poll(() => asked).toEqual([{ name: 'educator', educatorId: 'sam-1' }]);
});

test('whoever went into the other is no longer on the way back', async () => {
  const asked: object[] = [];
  const page = await openPlan({
    merge: (kept) =>
      ok(sample.detailOf(sample.educator('Samuel Reed', 'ended', { educatorId: kept }))),
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await button(page, 'Keep the other one').click();
  await button(page, 'Merge').click();
  await shows(page, 'has one row now.');
  await page.keyboard.press('Escape');
  await shows(page, 'Opening…');
  await expect.poll(() => asked).toEqual([{ name: 'home' }]);
});

test('from the end one can go on to the undo, and from there to the teachers', async () => {
  const asked: object[] = [];
  const page = await openPlan({
    merge: (kept) =>
      ok(sample.detailOf(sample.educator('Sam Reed', 'ended', { educatorId: kept }))),
    openCare: () => ok({ ...care.NOTHING_WAITS, merges: care.EVERYTHING_WAITS.merges }),
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await button(page, 'Merge').click();
  await button(page, 'Look after the program').click();
  await shows(page, 'Merged lately');
  await page.keyboard.press('Escape');
  await shows(page, 'Opening…');
  await expect.poll(() => asked).toEqual([{ name: 'home' }]);
});

test('a coach who is not the lead reads who can undo it', async () => {
  const page = await openPlan(
    {
      merge: (kept) =>
        ok(sample.detailOf(sample.educator('Sam Reed', 'ended', { educatorId: kept }))),
    },
    { ...FROM_SAM, caller: { email: sample.COACH.email, isLead: false } },
  );
  await button(page, 'Merge').click();
  await shows(page, 'The lead coach, Rosa Lind, can undo it until tomorrow.');
  await expect(button(page, 'Look after the program')).toHaveCount(0);
});

test('while it merges it says so; a failure keeps the plan and one way on', async () => {
  const running = await openPlan({ merge: () => never() });
  await button(running, 'Merge').click();
  await shows(running, 'Merging the two rows.', 'Merging…');
  await expect(button(running, 'Keep the other one')).toHaveCount(0);
  await expectNoAxeViolations(running);
  const failing = await openPlan({
    merge: () => refused('The Sheet is busy. Nothing was merged.'),
  });
  await button(failing, 'Merge').click();
  await shows(failing, 'Nothing was merged.', 'What the row will say', 'Try again');
  await expectNoAxeViolations(failing);
});

test('a plan that cannot be made says why, and others can be chosen', async () => {
  const page = await openPlan({ planMerge: () => refused('One of them has no row any more.') });
  await shows(page, 'One of them has no row any more.', 'Try again');
  await expectNoAxeViolations(page);
  await button(page, 'Choose others').click();
  await shows(page, 'Who is here twice?');
});

test('a list that does not open can be tried again; one teacher alone has nobody to be merged with', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser(), MERGE, {
    listNames: () => {
      tries += 1;
      return tries === 1 ? refused('The Sheet is busy.') : ok(care.TWICE.slice(0, 1));
    },
  });
  await shows(page, 'The Sheet is busy.');
  await button(page, 'Try again').click();
  await shows(page, 'There are no two rows to merge.');
  await expectNoAxeViolations(page);
});

test('never holds more than 60 rows', async () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    sample.educator(`Teacher ${String(n).padStart(3, '0')}`, 'invited', { educatorId: `t${n}` }),
  );
  const { page } = await openSidebar(browser(), MERGE, { listNames: () => ok(many) });
  await shows(page, 'Showing 1 to 60 of 200');
  await expect(page.locator('.row')).toHaveCount(60);
  await button(page, 'Show more').click();
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Teacher 060'));
  await page.getByLabel('Search').fill('teacher 199');
  await shows(page, '1 teacher');
  await expect(page.locator('.row')).toHaveCount(1);
});
