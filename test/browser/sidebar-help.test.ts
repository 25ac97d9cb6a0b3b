// Help in a real browser: topics to unfold, what to say when a leader asks, the tour, whom to ask.
import { HELP_TOPICS, TOUR } from '../../src/shared/help';
import { expect } from './expect';
import { ok, openSidebar, useBrowser } from './sidebar-harness';
import { button, focusOn, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const HELP = { start: { name: 'help' } } as const;
const FOR_COACH = sample.rosterData([], {
  ...HELP,
  caller: { email: sample.COACH.email, isLead: false },
});
const SAY =
  "I don't speak for the teachers I work with. Please ask her; she may like to tell you herself. I can show you what the whole group is working on, without names.";

test('unfolds every topic by keyboard, each with what to know and how', async () => {
  const { page, calls } = await openSidebar(browser(), FOR_COACH);
  await expectNoAxeViolations(page);
  for (const { heading, gist, more } of HELP_TOPICS) {
    await tabTo(page, `▸${heading}`);
    await page.keyboard.press('Enter');
    await shows(page, gist, ...more);
  }
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page.getByText('Please leave out students’ names').waitFor({ state: 'detached' });
  await expect(page.locator('[aria-expanded="true"]')).toHaveCount(HELP_TOPICS.length - 1);
  await expect.poll(() => calls).toEqual([]);
});

test('has the words for when a leader asks, to be copied', async () => {
  const { page } = await openSidebar(
    browser(),
    FOR_COACH,
    {},
    {
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  );
  await shows(page, 'If a leader asks, “How is Ms. X doing?”', 'You can say:', SAY);
  await shows(page, 'Then tell Ms. X that you were asked.');
  await button(page, 'Copy what to say').click();
  await page.getByText('✓ Copied').waitFor();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(SAY);
});

test('leads nowhere outside', async () => {
  const { page } = await openSidebar(browser(), FOR_COACH);
  await expect(page.getByRole('link')).toHaveCount(0);
});

describe('the tour', () => {
  const titles = TOUR.map(({ title }) => title);

  test('is taken from Help, four steps by keyboard, forth and back', async () => {
    const { page, calls } = await openSidebar(browser(), FOR_COACH);
    await tabTo(page, 'Take the tour');
    await page.keyboard.press('Enter');
    await focusOn(page, 'SAGE Coach in four steps');
    for (const [at, title] of titles.entries()) {
      await shows(page, title, `Step ${at + 1} of 4`);
      if (at === 0) await expectNoAxeViolations(page);
      if (at === 3) break;
      await tabTo(page, 'Next');
      await page.keyboard.press('Enter');
      await focusOn(page, titles[at + 1] ?? '');
    }
    await expectNoAxeViolations(page);
    await tabTo(page, 'Step back');
    await page.keyboard.press('Enter');
    await focusOn(page, titles[2] ?? '');
    await page.keyboard.press('Escape');
    await focusOn(page, 'Help');
    await expect.poll(() => calls).toEqual([]);
  });

  test('ends where the day begins', async () => {
    const places: unknown[] = [];
    const { page, show } = await openSidebar(
      browser(),
      { ...FOR_COACH, start: { name: 'tour' } },
      {
        openPage: (place) => {
          places.push(place);
          return ok(null);
        },
      },
    );
    for (const title of titles.slice(1)) {
      await button(page, 'Next').click();
      await focusOn(page, title);
    }
    await button(page, 'Begin').click();
    await shows(page, 'Opening…');
    await expect.poll(() => places).toEqual([{ name: 'home' }]);
    await show(sample.rosterData([], { caller: FOR_COACH.caller }));
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await expect(button(page, 'Take the tour')).toHaveCount(0);
  });
});

test('says whom to ask: a coach the lead coach, the lead coach nobody', async () => {
  const { page } = await openSidebar(browser(), FOR_COACH);
  await shows(page, `The lead coach, Rosa Lind, helps with everything else: ${sample.LEAD.email}`);
  const lead = await openSidebar(browser(), sample.rosterData([], HELP));
  await shows(lead.page, 'You are the lead coach: other coaches ask you.');
  const rtl = { name: 'ليلى حداد', email: sample.LEAD.email };
  const { programme } = FOR_COACH;
  const named = await openSidebar(browser(), {
    ...FOR_COACH,
    programme: programme && { ...programme, coaches: [rtl] },
  });
  await shows(named.page, rtl.name);
  await expectNoAxeViolations(named.page);
});

test('fits into 150 pixels, with every topic open', async () => {
  const { page } = await openSidebar(
    browser(),
    FOR_COACH,
    {},
    {
      viewport: { width: 150, height: 400 },
    },
  );
  for (const { heading } of HELP_TOPICS) await page.getByText(heading, { exact: true }).click();
  await shows(page, 'Please leave out students’ names');
  await expectNoAxeViolations(page);
});
