// From one page of the sidebar to the other: what a coach sees meanwhile, what when it fails, and where
// the focus is, first on a page alone and then in the Sheet, where the server opens it.
import type { FrameLocator } from 'playwright-core';
import { setUpProgramme } from '../../local/samples/programme';
import { LEAD } from '../../local/workspace/people';
import type { Place } from '../../src/shared/pages';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser } from './sidebar-harness';
import { button, focused, focusOn, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations, openByMenu, startLocal } from './support';

const browser = useBrowser();

test('while the other page opens, it says so and stays calm', async () => {
  const asked: Place[] = [];
  const { page } = await openSidebar(browser(), sample.ROSTER, {
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await button(page, 'More').click();
  await tabTo(page, 'Look after the program');
  await page.keyboard.press('Enter');
  await shows(page, 'Opening…', 'This takes a few seconds.');
  await expect.poll(() => focused(page)).toBe('Opening…');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect.poll(() => asked).toEqual([{ name: 'care' }]);
  await expectNoAxeViolations(page);
});

test('when it does not open, it says why; one press tries again, another goes back', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser(), sample.ROSTER, {
    openPage: () => {
      tries += 1;
      if (tries === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return refused('The tab Educators was not found.');
    },
  });
  await button(page, 'More').click();
  await button(page, 'Look after the program').click();
  await shows(page, 'This did not open', 'The connection to Google was lost.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await shows(page, 'The tab Educators was not found.');
  await expect.poll(() => focused(page)).toBe('Try again');
  await page.keyboard.press('Escape');
  await shows(page, 'Set up or repair');
  await expect.poll(() => focused(page)).toBe('More');
});

test('a way back that does not open leads to where one was', async () => {
  const { page } = await openSidebar(
    browser(),
    { ...sample.ROSTER, start: { name: 'set-up' } },
    { openPage: () => refused('The tab Educators was not found.', 'damaged') },
  );
  await page.getByRole('button', { name: 'Back' }).click();
  await shows(page, 'The tab Educators was not found.');
  await page.getByRole('button', { name: 'Back' }).click();
  await shows(page, 'Check now');
  await focusOn(page, 'Set up or repair');
});

test('a page that opens at one teacher has home behind it', async () => {
  const start = { name: 'educator', educatorId: sample.ADA.educatorId } as const;
  const { page } = await openSidebar(
    browser(),
    { ...sample.ROSTER, start },
    { openEducator: () => ok(sample.detailOf(sample.ADA)) },
  );
  await shows(page, 'Start coaching');
  await expect.poll(() => focused(page)).toBe('Ada Vale');
  await page.keyboard.press('Escape');
  await heading(page, 'Today').waitFor();
  await expect.poll(() => focused(page)).toBe('Today');
});

test('a damaged page of the set-up leads to the page where this person belongs', async () => {
  const server = { refresh: () => ok(sample.ROSTER), openPage: () => never<never>() };
  const { page, calls } = await openSidebar(browser(), '{"view":', server, {
    damaged: 'set-up',
  });
  await button(page, 'Try again').click();
  await shows(page, 'Opening…');
  await expect.poll(() => calls).toEqual(['refresh', 'openPage']);
});

describe('in the Sheet', () => {
  const title = (sidebar: FrameLocator) => sidebar.getByRole('heading', { level: 1 });

  /** The focus, down into the frame. */
  const hasFocus = (sidebar: FrameLocator, name: string): Promise<void> =>
    sidebar.locator('h1:focus', { hasText: name }).waitFor();

  test('from home to the set-up and back, without a mouse', async () => {
    const local = await startLocal();
    setUpProgramme(local.workspace);
    const page = await local.as(LEAD, `/spreadsheets/d/${local.workspace.state.containerId}/edit`);
    const sidebar = await openByMenu(page);
    await title(sidebar).getByText('Today').waitFor();
    await sidebar.getByRole('button', { name: 'More' }).press('Enter');
    await hasFocus(sidebar, 'More');
    await sidebar.getByRole('button', { name: 'Look after the program' }).press('Enter');
    await hasFocus(sidebar, 'Look after the program');
    await sidebar.getByRole('button', { name: 'Set up or repair' }).press('Enter');
    await hasFocus(sidebar, 'Set up or repair');
    await sidebar.getByRole('button', { name: 'Check now' }).waitFor();
    await page.keyboard.press('Escape');
    await hasFocus(sidebar, 'Look after the program');
    await page.keyboard.press('Escape');
    await hasFocus(sidebar, 'More');
    await page.keyboard.press('Escape');
    await hasFocus(sidebar, 'Today');
    await sidebar.getByText('No teachers yet.').waitFor();
    await expect(sidebar.getByRole('button', { name: 'Back' })).toHaveCount(0);
    await local.close();
  });
});
