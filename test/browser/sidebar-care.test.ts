// Looking after the program in the sidebar: what waits, how it is settled, and what is said when nothing
// waits, when it does not open, and to a coach who is not the lead.
import type { Page } from 'playwright-core';
import type { CareData } from '../../src/shared/care-api';
import * as care from './care-samples';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const CARE = care.programmeData({ name: 'care' });

async function openCare(waits: Partial<CareData>, server: FakeServer = {}): Promise<Page> {
  const { page } = await openSidebar(browser(), CARE, {
    openCare: () => ok({ ...care.NOTHING_WAITS, ...waits }),
    ...server,
  });
  await button(page, 'Look again').waitFor();
  return page;
}

describe('opening', () => {
  test('says that it looks, then that nothing waits', async () => {
    let finish = (): void => undefined;
    const looked = new Promise<void>((resolve) => (finish = resolve));
    const { page } = await openSidebar(browser(), CARE, {
      openCare: () => looked.then(() => ok(care.NOTHING_WAITS)),
    });
    await shows(page, 'Looking…');
    await focusOn(page, 'Look after the program');
    await expectNoAxeViolations(page);
    finish();
    await shows(page, 'Nothing waits for you.', 'are changed in the settings');
    await expect(page.locator('.primary')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test('that fails can be tried again with the keyboard, and a repair stays in reach', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser(), CARE, {
      openCare: () => {
        tries += 1;
        if (tries === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return tries === 2 ? refused('The tab Settings was not found.') : ok(care.NOTHING_WAITS);
      },
    });
    await shows(page, 'The connection to Google was lost.', 'Set up or repair');
    await expectNoAxeViolations(page);
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    await shows(page, 'The tab Settings was not found.');
    await expect.poll(() => focused(page)).toBe('Try again');
    await page.keyboard.press('Enter');
    await shows(page, 'Nothing waits for you.');
    await focusOn(page, 'Look after the program');
  });

  test('a coach who is not the lead reads who can, and what they may do', async () => {
    const { page, calls } = await openSidebar(
      browser(),
      care.programmeData({ name: 'care' }, false),
    );
    await shows(page, 'The lead coach, Rosa Lind, looks after the form', 'Merge two rows');
    await expect.poll(() => calls).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('shows everything that waits, the first of it in blue, and nothing wider than the page', async () => {
    const page = await openCare(care.EVERYTHING_WAITS);
    await shows(page, 'The form is closed.', 'Since Nov 20, 2026', sample.LONG_NAME);
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts())
      .toEqual([
        'Needs a repair',
        'Changed in the form',
        'Deleted from the form',
        'Columns to find again',
        'Changed lists',
        'Merged lately',
        'Receipts of removals',
      ]);
    await expect.poll(() => page.locator('.primary').allInnerTexts()).toEqual(['Repair']);
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 150, height: 350 });
    await shows(page, 'Needs a repair');
  });
});

test('one press on Repair leads to it', async () => {
  const asked: object[] = [];
  const page = await openCare(
    { health: care.EVERYTHING_WAITS.health },
    {
      openPage: (place) => {
        asked.push(place);
        return never();
      },
    },
  );
  await tabTo(page, 'Repair');
  await page.keyboard.press('Enter');
  await shows(page, 'Opening…');
  await expect.poll(() => asked).toEqual([{ name: 'repair' }]);
});

test('what is asked about is not said to be mended by a repair', async () => {
  const { columnQuestions, health } = care.EVERYTHING_WAITS;
  const asked = health.slice(0, 1).map((notice) => ({ ...notice, action: 'care' as const }));
  const page = await openCare({ columnQuestions, health: asked });
  await shows(page, 'Columns to find again');
  await expect(button(page, 'Repair')).toHaveCount(0);
  await expect.poll(() => page.locator('.primary').allInnerTexts()).toEqual(['Save']);
});

test('a deleted question is restored or left out', async () => {
  const done: string[] = [];
  const settle = (how: string) => (key: string) => {
    done.push(`${how} ${key}`);
    return ok(care.NOTHING_WAITS);
  };
  const { deletedQuestions } = care.EVERYTHING_WAITS;
  const server = { restoreQuestion: settle('restore'), leaveOutQuestion: settle('leave out') };
  const first = await openCare({ deletedQuestions }, server);
  await shows(first, 'What would you like to get better at?', 'stay in the Sheet in either case');
  await button(first, 'Restore').click();
  await shows(first, 'The question is in the form again.', 'Nothing waits for you.');
  const second = await openCare({ deletedQuestions }, server);
  await button(second, 'Leave it out').click();
  await shows(second, 'The question is left out.');
  await expect.poll(() => done).toEqual(['restore goal', 'leave out goal']);
});

test('a lost column is pointed out, never guessed', async () => {
  const { columnQuestions } = care.EVERYTHING_WAITS;
  const answered: string[] = [];
  const page = await openCare(
    { columnQuestions },
    {
      answerColumnQuestion: (_, column) => {
        answered.push(column);
        return ok(care.NOTHING_WAITS);
      },
    },
  );
  await button(page, 'Save').click();
  await shows(page, 'Choose one first.');
  await expectNoAxeViolations(page);
  await page.getByLabel('K: My goal').check();
  await button(page, 'Save').click();
  await shows(page, 'Column K is “Goal” again.');
  await expect.poll(() => answered).toEqual(['K']);
});

describe('lists of Settings', () => {
  test('what only the lead can decide leads to the settings, by keyboard', async () => {
    const decide = '"Pat Novak" is new in the list. Open Settings to decide.';
    const places: unknown[] = [];
    const page = await openCare(
      { lists: { changes: [], problems: [], undecided: [decide] } },
      {
        openPage: (place) => {
          places.push(place);
          return never();
        },
      },
    );
    await shows(page, 'Only you can say who is a coach.', decide);
    await expect.poll(() => page.locator('.primary').allTextContents()).toEqual(['Open settings']);
    await expectNoAxeViolations(page);
    await tabTo(page, 'Open settings');
    await page.keyboard.press('Enter');
    await expect.poll(() => places).toEqual([{ name: 'settings' }]);
  });

  const { changes } = care.EVERYTHING_WAITS.lists;

  test('are shown in words and written into the form with one press', async () => {
    const page = await openCare(
      { lists: { changes, problems: [] } },
      { applyLists: () => ok(care.NOTHING_WAITS) },
    );
    await shows(page, 'kept and stay readable');
    await expect
      .poll(() => page.locator('.changes li').allInnerTexts())
      .toEqual([
        'Added “Cedar High”',
        'Renamed “Birch Middle” to “Birch Middle School”',
        'Moved “Maple Elementary”',
        'No longer offered “Math talk”',
      ]);
    await tabTo(page, 'Update the form');
    await page.keyboard.press('Enter');
    await shows(page, 'The form is up to date.', 'Nothing waits for you.');
  });

  test('that only new Docs have are said to be for these', async () => {
    const ofDocs = { list: 'Doc sections', where: 'docs', was: '' } as const;
    const page = await openCare(
      {
        lists: {
          changes: [
            { ...ofDocs, kind: 'hint', text: 'Tries: Be brave.' },
            { ...ofDocs, kind: 'removed', text: 'Room to think' },
          ],
          problems: [],
        },
      },
      { applyLists: () => ok(care.NOTHING_WAITS) },
    );
    await shows(page, 'This counts for Docs made from then on.');
    await expect
      .poll(() => page.locator('.changes li').allInnerTexts())
      .toEqual(['New hint “Tries: Be brave.”', 'Left out “Room to think”']);
    await button(page, 'Use for new Docs').click();
    await shows(page, 'New Docs will be like that.', 'Nothing waits for you.');
  });

  test('are not written while a row has a problem; after mending, one looks again', async () => {
    let looks = 0;
    const page = await openCare(
      {},
      {
        openCare: () => {
          looks += 1;
          const problems = looks === 1 ? ['Schools, row 4: this school is there twice.'] : [];
          return ok({ ...care.NOTHING_WAITS, lists: { changes, problems } });
        },
      },
    );
    await shows(page, 'Nothing is changed until', 'Schools, row 4');
    await expect(button(page, 'Update the form')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await button(page, 'Look again').click();
    await shows(page, 'Looked again just now.', 'Update the form');
  });
});

test('a merge can be undone; a receipt can be copied', async () => {
  const { merges, receipts } = care.EVERYTHING_WAITS;
  const page = await openCare(
    { merges, receipts },
    { undoMerge: () => ok({ ...care.NOTHING_WAITS, receipts }) },
  );
  await shows(page, 'Nothing waits for you.', 'Undo until', 'Answers: 3', 'within the hour');
  await expect(page.getByText('Records')).toHaveCount(0);
  await button(page, 'Undo').click();
  await shows(page, 'The merge is undone. Both rows are there again.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy receipt').click();
  await shows(page, '✓ Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('receipt R-2026-0007');
  expect(copied).toContain('- Answers: 3');
});
