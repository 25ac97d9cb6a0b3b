// What has been with one educator, as the sidebar shows it: the Doc's rows, the quick logs with their drafts,
// and the ways around a long view.
import type { Page } from 'playwright-core';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as log from './log-samples';
import { ok, openSidebar, useBrowser } from './sidebar-harness';
import { button, focused, focusOn, heading, shows, tabTo } from './sidebar-person';
import { ADA, coached, openCoached } from './sidebar-coached';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const openAda = (detail: EducatorDetail, options = {}, isLead = true) =>
  openCoached(browser(), detail, options, isLead);

const rows = (page: Page): Promise<number> => page.locator('.timeline li').count();

describe('the timeline', () => {
  test('shows twenty rows at a time, and the focus goes on with the new ones', async () => {
    const { page } = await openAda(coached({ timeline: sample.timelineOf(45) }));
    await shows(page, 'The words live in the Doc', 'Exit slips: who talks', 'meeting · 30 min');
    await expect
      .poll(() => page.locator('.timeline li').first().innerText())
      .toMatch(/Meeting M-45\s+Nov 20/);
    await expect.poll(() => rows(page)).toBe(20);
    await tabTo(page, 'Show more');
    await page.keyboard.press('Enter');
    await page.locator('.timeline li:nth-child(21):focus').waitFor();
    await expect.poll(() => rows(page)).toBe(40);
    await expectNoAxeViolations(page);
    await button(page, 'Show more').press('Enter');
    await page.locator('.timeline li:nth-child(41):focus').waitFor();
    await expect.poll(() => rows(page)).toBe(45);
    await expect(button(page, 'Show more')).toHaveCount(0);
    await expect(page.locator('.timeline li').last()).toContainText('No date');
  });

  test('one kind alone begins at its newest row', async () => {
    const { page } = await openAda(coached({ timeline: sample.timelineOf(60) }));
    await button(page, 'Show more').click();
    const show = page.getByLabel('Show', { exact: true });
    await expect
      .poll(() => show.locator('option').allInnerTexts())
      .toEqual([...['Everything', 'Meeting', 'Strategy', 'Try', 'Visit']]);
    await show.selectOption('Try');
    await page
      .locator('.timeline li', { hasText: 'Meeting' })
      .first()
      .waitFor({ state: 'detached' });
    await expect.poll(() => rows(page)).toBe(15);
    await expectNoAxeViolations(page);
    await show.selectOption('Everything');
    await expect.poll(() => rows(page)).toBe(20);
  });

  test('of one kind there is nothing to choose', async () => {
    const { page } = await openAda(coached({ timeline: sample.timelineOf(1) }));
    await expect.poll(() => rows(page)).toBe(1);
    await expect(page.getByLabel('Show', { exact: true })).toHaveCount(0);
  });

  test.each<[string, Partial<EducatorDetail>, string]>([
    [
      'an empty Doc',
      { reading: { ...log.READ, counts: [] } },
      'The Doc has no rows yet. Log a meeting',
    ],
    [
      'a Doc that Google did not open',
      { reading: { ...log.READ, failure: 'Google’s limit for your account was reached.' } },
      'Google’s limit for your account was reached.',
    ],
    ['an answer that came without the Doc', {}, 'The Doc was not read just now.'],
  ])('of %s says why it is empty', async (_, more, why) => {
    const { page } = await openAda(coached({ timeline: [], ...more }));
    const timeline = page.locator('section', { has: heading(page, 'Timeline') });
    await expect(timeline).toContainText(why);
    await expectNoAxeViolations(page);
  });

  test('stays when a decision is saved, which reads no Doc', async () => {
    const { page } = await openSidebar(
      browser(),
      { ...sample.rosterData([ADA]), start: { name: 'educator', educatorId: ADA.educatorId } },
      {
        openEducator: () => ok(coached({ nextStates: [{ state: 'paused', label: 'Pause' }] })),
        changeState: () =>
          ok(
            coached({
              ...{ state: 'paused', stateLabel: 'Paused', timeline: [] },
              nextStates: [{ state: 'coaching', label: 'Take up again' }],
            }),
          ),
      },
    );
    await button(page, 'Pause').click();
    await focusOn(page, 'Where the work stands: Paused');
    await expect.poll(() => rows(page)).toBe(20);
  });
});

describe('quick logs', () => {
  test('each form is one press away, and says where a draft waits', async () => {
    const { page, asked } = await openAda(coached());
    const drafted = (kind: string): Promise<void> =>
      page.evaluate(
        ([key, savedAt]) =>
          localStorage.setItem(`${key}`, JSON.stringify({ savedAt, value: { entryId: 'kept' } })),
        [`sage-coach/${sample.LEAD.email}/log/${ADA.educatorId}/${kind}`, Date.now()],
      );
    await expect(page.getByText('Draft kept')).toHaveCount(0);
    await drafted('meeting');
    await drafted('evidence');
    await page.reload();
    await button(page, 'Log a meeting Draft kept').waitFor();
    await button(page, 'Add evidence Draft kept').waitFor();
    await expectNoAxeViolations(page);
    await tabTo(page, 'Add a strategy');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => asked)
      .toEqual([{ name: 'log', educatorId: ADA.educatorId, kind: 'strategy' }]);
  });
});

describe('a long view', () => {
  test('is crossed by keyboard: each link leads to its heading', async () => {
    const { page } = await openAda(coached());
    const ways = [
      ...[
        ['Profile', 'How they like to work'],
        ['Answers', 'More answers'],
        ['Timeline', 'Timeline'],
      ],
      ...[
        ['Log', 'Log something else'],
        ['Contact', 'Contact'],
      ],
    ];
    for (const [link = '', title = ''] of ways) {
      await page
        .getByRole('navigation', { name: 'On this page' })
        .getByText(link, { exact: true })
        .press('Enter');
      await focusOn(page, title);
      await expect.poll(() => focused(page)).toBe(title);
      const box = await heading(page, title).boundingBox();
      expect(box?.y).toBeLessThan(700);
      expect(box?.y).toBeGreaterThan(-1);
    }
  });

  const LONG = 'I want them to explain how they think. '.repeat(52).slice(0, 2000);
  const AWKWARD = coached({
    name: sample.LONG_NAME,
    school: 'The-Very-Long-Regional-Elementary-and-Middle-School-of-the-Upper-Valley',
    talents: ['Supercalifragilisticexpialidocious-routines-without-an-end'],
    answers: [{ label: 'My question', text: LONG }],
    timeline: sample
      .timelineOf(2)
      .map((entry) => ({ ...entry, text: LONG, words: [LONG.slice(0, 40)] })),
  });
  const RTL = coached({
    name: 'نور الهدى',
    school: 'مدرسة النور',
    timeline: sample.timelineOf(2).map((entry) => ({ ...entry, text: 'تعلّم بالأقران' })),
  });
  test.each<[string, EducatorDetail, object]>([
    ['long names and answers', AWKWARD, {}],
    ['long names and answers at 200 % zoom', AWKWARD, { viewport: { width: 150, height: 350 } }],
    ['right-to-left names', RTL, {}],
    ['right-to-left names at 200 % zoom', RTL, { viewport: { width: 150, height: 350 } }],
  ])('keeps its frame with %s', async (_, detail, options) => {
    const { page } = await openAda(detail, options);
    await shows(
      page,
      detail.name,
      detail.school,
      'Prepare',
      detail.timeline[0]?.text.slice(0, 20) ?? '',
    );
    await expectNoAxeViolations(page);
  });

  test('unfolds 2,000 characters on demand, in the answers and in the Doc’s rows', async () => {
    const { page } = await openAda(AWKWARD);
    const all = page.locator('.person-text', { hasText: 'I want them' });
    const heights = () => all.evaluateAll((texts) => texts.map((text) => text.clientHeight));
    const folded = await heights();
    while ((await button(page, 'Show all').count()) > 0) {
      await button(page, 'Show all').first().press('Enter');
    }
    const unfolded = await heights();
    expect(unfolded.every((height, at) => height > 3 * (folded[at] ?? Infinity))).toBe(true);
    await expect(button(page, 'Show less')).toHaveCount(3);
  });

  test('keeps its frame in forced colors, where the styles have lines around them', async () => {
    const { page } = await openAda(AWKWARD, { forcedColors: 'active', colorScheme: 'dark' });
    await shows(page, AWKWARD.name, 'Prepare', 'Learning');
    const line = page.locator('.styles > div').first();
    await expect(line).toHaveCSS('border-top-style', 'solid');
  });

  test('rows keep their own direction', async () => {
    const { page } = await openAda(RTL);
    const text = page.getByText('تعلّم بالأقران').first();
    await expect(text).toHaveCSS('direction', 'rtl');
  });
});
