// One educator in the sidebar: the profile drawn, coaching started, and what can go wrong with the Doc.
import type { Page } from 'playwright-core';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('one educator', () => {
  const opens = (more: Partial<EducatorDetail> = {}): FakeServer => ({
    openEducator: () => ok(sample.detailOf(sample.ADA, more)),
  });
  const started = (doc: EducatorDetail['doc']): EducatorDetail =>
    sample.detailOf({ ...sample.ADA, state: 'coaching', stateLabel: 'Coaching' }, { doc });

  async function openAda(server: FakeServer): Promise<Page> {
    const { page } = await openSidebar(browser(), sample.ROSTER, server);
    await page.getByRole('button', { name: /Ada Vale/ }).click();
    await heading(page, 'Contact').waitFor();
    return page;
  }

  test('is drawn from the answers, the way back leads to the same row', async () => {
    const page = await openAda(opens({ remarks: ['"None" was ticked with something else.'] }));
    await shows(
      page,
      'Seeing it done first, then trying',
      'Math talk',
      'I have tried it a few times',
      'Nov 3, 2026',
      '"None" was ticked',
    );
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringMatching(/Essential\s*3/),
      expect.stringMatching(/Helpful\s*3/),
      expect.stringMatching(/Not now\s*3/),
      expect.stringMatching(/Not said yet\s*1/),
    ]);
    expect(await focused(page)).toBe('Ada Vale');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await heading(page, 'Teachers').waitFor();
    expect(await focused(page)).toContain('Ada Vale');
  });

  test('without answers everything reads "Not said yet" and coaching can start all the same', async () => {
    const page = await openAda({ openEducator: () => ok(sample.silentDetail(sample.ADA)) });
    await shows(
      page,
      'No answers yet. You can start anyway; the Doc says "Not said yet" where their words will go.',
    );
    expect(await page.locator('.not-said').count()).toBe(12);
    await expectNoAxeViolations(page);
  });

  test('long answers are folded, and every text keeps its own direction', async () => {
    const page = await openAda(
      opens({
        answers: [
          { label: 'Question', text: 'Why? '.repeat(400) },
          { label: 'Else', text: 'أحب العمل مع زملائي' },
        ],
      }),
    );
    const height = (): Promise<number> =>
      page
        .locator('.person-text')
        .nth(1)
        .evaluate((text) => text.clientHeight);
    const folded = await height();
    await button(page, 'Show all').click();
    expect(await height()).toBeGreaterThan(4 * folded);
    expect(
      await page.getByText('أحب العمل').evaluate((text) => getComputedStyle(text).direction),
    ).toBe('rtl');
  });

  test('an educator that cannot be opened can be tried again', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser(), sample.ROSTER, {
      openEducator: () => {
        tries += 1;
        return tries === 1
          ? refused('The Sheet is busy. Try again in a minute.')
          : ok(sample.detailOf(sample.ADA));
      },
    });
    await page.getByRole('button', { name: /Ada Vale/ }).click();
    await shows(page, 'The Sheet is busy.');
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await heading(page, 'Contact').waitFor();
  });

  test('coaching starts with the keyboard, once, and ends on the link to the Doc', async () => {
    let presses = 0;
    let finish = (): void => undefined;
    const page = await openAda({
      ...opens(),
      startCoaching: () => {
        presses += 1;
        return new Promise((resolve) => {
          finish = () =>
            resolve(ok(started({ kind: 'shared', url: sample.DOC_URL, sharedOn: '2026-11-22' })));
        });
      },
    });
    await tabTo(page, 'Start coaching');
    await page.keyboard.press('Enter');
    await shows(page, 'Making the Doc and sharing it.');
    await page.keyboard.press('Enter');
    finish();
    await shows(page, 'Shared with Ada Vale on Nov 22, 2026.');
    const link = page.getByRole('link', { name: /Open the coaching Doc/ });
    expect(
      await link.evaluate((a) => [
        a.getAttribute('href'),
        a.getAttribute('target'),
        a.getAttribute('rel'),
      ]),
    ).toEqual([sample.DOC_URL, '_blank', 'noopener']);
    await page.waitForFunction(() =>
      document.activeElement?.textContent?.startsWith('Open the coaching Doc'),
    );
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await shows(page, 'Teachers');
    expect(await page.getByRole('button', { name: /Ada Vale/ }).innerText()).toContain('Coaching');
    expect(presses).toBe(1);
  });

  test('while it runs it says so, and a failure leaves one way on', async () => {
    const running = await openAda({ ...opens(), startCoaching: () => never() });
    await button(running, 'Start coaching').click();
    await shows(running, 'Making the Doc and sharing it.', 'Working…');
    await expectNoAxeViolations(running);
    const failing = await openAda({
      ...opens(),
      startCoaching: () => refused('Your Drive is full.'),
    });
    await button(failing, 'Start coaching').click();
    await shows(failing, 'Your Drive is full.', 'Try again');
  });

  test('when sharing is refused, a mail goes out only if the coach says so', async () => {
    const asked: boolean[] = [];
    const doc = {
      kind: 'not-shared' as const,
      url: sample.DOC_URL,
      reason: 'Their address needs a mail.',
      mayNotify: true,
    };
    const page = await openAda({
      ...opens({ doc }),
      startCoaching: (_, notify) => {
        asked.push(notify);
        return ok(started(notify ? { kind: 'shared', url: sample.DOC_URL, sharedOn: '' } : doc));
      },
    });
    await shows(page, 'Their address needs a mail.');
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await shows(page, 'it is not shared yet');
    await page
      .getByRole('checkbox', { name: 'Let Google e-mail the teacher about the Doc' })
      .check();
    await button(page, 'Share and send the mail').click();
    await shows(page, 'Open the coaching Doc');
    expect(asked).toEqual([false, true]);
  });

  test('a press in doubt says until when', async () => {
    const page = await openAda(opens({ doc: { kind: 'in-doubt', until: '2026-11-22T10:02:00Z' } }));
    await shows(page, 'Another press may be making this Doc right now', ':02 ');
    await expectNoAxeViolations(page);
  });
});
