// The row selected in the Sheet: looked up quietly when somebody comes into the sidebar, and by a button.
import type { Page } from 'playwright-core';
import type { EducatorSummary } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const SAM = sample.educator('Sam Ortiz', 'coaching');
const NOBODY = 'No teacher’s row is selected in the Sheet.';

interface Sheet {
  page: Page;
  /** How often the Sheet was asked. */
  looks: () => number;
  select: (educator: EducatorSummary | null) => void;
}

async function open(selected: EducatorSummary | null, server: FakeServer = {}): Promise<Sheet> {
  let [looks, now] = [0, selected];
  const { page } = await openSidebar(browser(), sample.rosterData([SAM, sample.ADA]), {
    selectedEducator: () => {
      looks += 1;
      return ok(now);
    },
    openEducator: (id) => ok(sample.detailOf(id === SAM.educatorId ? SAM : sample.ADA)),
    ...server,
  });
  await button(page, 'Not now').click();
  await page.clock.install();
  return { page, looks: () => looks, select: (educator) => (now = educator) };
}

/** The pointer leaves the sidebar and comes back; time passes by itself only in the page. */
async function comeBack(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1_000);
  await page.evaluate(() =>
    document.documentElement.dispatchEvent(new PointerEvent('pointerenter')),
  );
}

/** What the page has asked for has reached the test. */
const reached = (page: Page): Promise<void> => page.evaluate(() => undefined);

test('coming in with the pointer shows whose row it is; nothing moves, and one press opens them', async () => {
  const { page, select } = await open(SAM);
  await page.locator('h1').focus();
  const below = page
    .getByRole('button', { name: 'Refresh' })
    .or(page.getByText('Read my Docs now'));
  const before = await below.boundingBox();
  await comeBack(page, 3);
  await shows(page, 'Selected in the Sheet:', 'Sam Ortiz');
  await expect.poll(() => below.boundingBox()).toEqual(before);
  await expect.poll(() => focused(page)).toBe('Today');
  await expectNoAxeViolations(page);
  select(sample.ADA);
  await comeBack(page, 3);
  await page.locator('.selected', { hasText: 'Ada Vale' }).waitFor();
  await tabTo(page, 'Open');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Ada Vale');
});

test('the roster shows it, too, also a long name', async () => {
  const { page } = await open(sample.educator(sample.LONG_NAME));
  await button(page, 'Teachers').click();
  await comeBack(page, 3);
  await page.locator('.selected', { hasText: sample.LONG_NAME }).waitFor();
  await shows(page, 'Selected in the Sheet:');
});

test('whoever was in the Sheet since is not told the row from before', async () => {
  const { page, select } = await open(SAM);
  await comeBack(page, 3);
  await page.locator('.selected', { hasText: 'Sam Ortiz' }).waitFor();
  await button(page, 'Open').click();
  await focusOn(page, 'Sam Ortiz');
  select(sample.ADA);
  await comeBack(page, 3);
  await button(page, 'Back').click();
  await page.locator('.selected').getByRole('button').click();
  await focusOn(page, 'Ada Vale');
});

test('the Sheet is asked every two seconds at most', async () => {
  const { page, looks } = await open(SAM);
  await comeBack(page, 3);
  await shows(page, 'Selected in the Sheet:');
  const first = looks();
  await comeBack(page, 1);
  await comeBack(page, 0.5);
  await comeBack(page, 3);
  await reached(page);
  await expect.poll(() => looks()).toBe(first + 1);
});

test('whoever comes in on another day sees that day', async () => {
  const today = { ...SAM, due: 'today' as const, dueText: 'Planned for today' };
  const { page } = await open(null, { refresh: () => ok(sample.rosterData([today])) });
  await comeBack(page, 3);
  await shows(page, 'Ada Vale answered');
  await comeBack(page, 24 * 60 * 60);
  await shows(page, 'Meet today', 'Planned for today');
  await expect.poll(() => focused(page)).toBe('Today');
});

test('nobody is asked while somebody types, or while something else runs', async () => {
  const { page, looks } = await open(SAM, { refresh: () => never() });
  await button(page, 'Teachers').click();
  await comeBack(page, 3);
  await page.getByLabel('Search').fill('a');
  await reached(page);
  const beforeTyping = looks();
  await comeBack(page, 3);
  await comeBack(page, 3);
  await reached(page);
  await expect.poll(() => looks()).toBe(beforeTyping);
  await button(page, 'More').click();
  await button(page, 'Refresh').click();
  await reached(page);
  const beforeRunning = looks();
  await button(page, 'Today').click();
  await comeBack(page, 3);
  await comeBack(page, 3);
  await reached(page);
  await expect.poll(() => looks()).toBe(beforeRunning);
});

test('a quiet failure is not told', async () => {
  let looks = 0;
  const { page } = await open(null, {
    selectedEducator: () => {
      looks += 1;
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    },
  });
  await comeBack(page, 3);
  await comeBack(page, 3);
  await reached(page);
  expect(looks).toBeGreaterThan(0);
  await expect(page.getByText('The connection')).toHaveCount(0);
  await shows(page, 'Use the selected row');
});

describe('by the button', () => {
  const PRESS = 'Use the selected row';

  test('it opens the teacher of the row', async () => {
    const { page, select } = await open(null);
    await tabTo(page, PRESS);
    // Only now: a quiet look that reaches the test later would turn the button into "Open" before it is reached.
    select(SAM);
    await page.keyboard.press('Enter');
    await focusOn(page, 'Sam Ortiz');
  });

  test('it says that no teacher’s row is selected', async () => {
    const { page } = await open(null);
    await button(page, PRESS).click();
    await shows(page, NOBODY);
    await expectNoAxeViolations(page);
  });

  test('it says what went wrong, until the Sheet answers', async () => {
    let busy = true;
    const { page } = await open(null, {
      selectedEducator: () => (busy ? refused('The Sheet is busy.') : ok(SAM)),
    });
    await button(page, PRESS).click();
    const told = page.getByRole('alert').getByText('The Sheet is busy.');
    await told.waitFor();
    await expectNoAxeViolations(page);
    busy = false;
    await comeBack(page, 3);
    await page.locator('.selected', { hasText: 'Sam Ortiz' }).waitFor();
    await expect(told).toHaveCount(0);
    await button(page, 'Open').click();
    await focusOn(page, 'Sam Ortiz');
  });
});
