// One educator in the sidebar: the profile drawn, coaching started, and what can go wrong with the Doc.
import type { Page } from 'playwright-core';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const AT_ADA = { name: 'educator', educatorId: sample.ADA.educatorId } as const;

describe('one educator', () => {
  const opens = (more: Partial<EducatorDetail> = {}): FakeServer => ({
    openEducator: () => ok(sample.detailOf(sample.ADA, more)),
  });
  const started = (doc: EducatorDetail['doc']): EducatorDetail =>
    sample.detailOf({ ...sample.ADA, state: 'coaching', stateLabel: 'Coaching' }, { doc });

  async function openAda(server: FakeServer): Promise<Page> {
    const { page } = await openSidebar(browser(), { ...sample.ROSTER, start: AT_ADA }, server);
    await heading(page, 'Contact').waitFor();
    return page;
  }

  test('is drawn from the answers, the way back leads to the same row', async () => {
    const { page } = await openSidebar(
      browser(),
      { ...sample.ROSTER, start: { name: 'roster' } },
      opens({ remarks: ['"None" was ticked with something else.'] }),
    );
    await page.getByRole('button', { name: /Ada Vale/ }).click();
    await heading(page, 'Contact').waitFor();
    await shows(
      page,
      'Seeing it done first, then trying',
      'Math talk',
      'I am trying things out',
      'Nov 3, 2026',
      '"None" was ticked',
    );
    await expect
      .poll(() => page.getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual([
        expect.stringMatching(/Essential\s*3/),
        expect.stringMatching(/Helpful\s*3/),
        expect.stringMatching(/Not now\s*3/),
        expect.stringMatching(/Not said yet\s*1/),
      ]);
    await expect.poll(() => focused(page)).toBe('Ada Vale');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await heading(page, 'Teachers').waitFor();
    await expect.poll(() => focused(page)).toContain('Ada Vale');
  });

  test('without answers everything reads "Not said yet" and coaching can start all the same', async () => {
    const page = await openAda({ openEducator: () => ok(sample.silentDetail(sample.ADA)) });
    await shows(
      page,
      'No answers yet. You can start anyway; the Doc says "Not said yet" where their words will go.',
    );
    // Four styles, talents, needs, three answers and two choices; the ten characteristics as one group.
    await expect(page.locator('.not-said')).toHaveCount(11);
    await expect
      .poll(() => page.getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual([expect.stringMatching(/Not said yet\s*10/)]);
    await expect(page.locator('.places')).toHaveCount(0);
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
      page.locator('.person-text', { hasText: 'Why?' }).evaluate((text) => text.clientHeight);
    const folded = await height();
    await button(page, 'Show all').click();
    await expect.poll(() => height()).toBeGreaterThan(4 * folded);
    await expect(page.getByText('أحب العمل')).toHaveCSS('direction', 'rtl');
  });

  test('coaching starts with the keyboard, once, and ends on the link to the Doc', async () => {
    let presses = 0;
    let finish = (): void => undefined;
    const made = new Promise<void>((resolve) => (finish = resolve));
    const page = await openAda({
      ...opens(),
      startCoaching: async () => {
        presses += 1;
        await made;
        return ok(started({ kind: 'shared', url: sample.DOC_URL, sharedOn: '2026-11-22' }));
      },
    });
    await tabTo(page, 'Start coaching');
    await page.keyboard.press('Enter');
    await shows(page, 'Making the Doc and sharing it.');
    await page.keyboard.press('Enter');
    finish();
    await shows(page, 'The Doc is ready and shared with Ada Vale.', 'Doc shared', 'Nov 22, 2026');
    const link = page.getByRole('link', { name: /Open the Doc/ });
    await expect
      .poll(() =>
        link.evaluate((a) => [
          a.getAttribute('href'),
          a.getAttribute('target'),
          a.getAttribute('rel'),
        ]),
      )
      .toEqual([sample.DOC_URL, '_blank', 'noopener']);
    await page.locator('button:focus', { hasText: 'Prepare' }).waitFor();
    await expectNoAxeViolations(page);
    await expect.poll(() => presses).toBe(1);
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
    await shows(page, 'Open the Doc');
    await expect.poll(() => asked).toEqual([false, true]);
  });

  test('a press in doubt says until when', async () => {
    const page = await openAda(opens({ doc: { kind: 'in-doubt', until: '2026-11-22T10:02:00Z' } }));
    await shows(page, 'Another press may be making this Doc right now', ':02 ');
    await expectNoAxeViolations(page);
  });
});

describe('what a coach decides', () => {
  const coached = sample.educator('Ada Vale', 'coaching');
  const detail = (state: EducatorDetail['state'], more: Partial<EducatorDetail> = {}) =>
    sample.detailOf(sample.educator('Ada Vale', state), { nextStates: NEXT[state] ?? [], ...more });
  const NEXT: Partial<Record<EducatorDetail['state'], EducatorDetail['nextStates']>> = {
    coaching: [
      { state: 'paused', label: 'Pause' },
      { state: 'ended', label: 'End coaching' },
    ],
    paused: [{ state: 'coaching', label: 'Take up again' }],
    ended: [{ state: 'coaching', label: 'Take up again' }],
  };

  async function openCoached(server: FakeServer, more: Partial<EducatorDetail> = {}) {
    const { page } = await openSidebar(
      browser(),
      { ...sample.rosterData([coached]), start: AT_ADA },
      { openEducator: () => ok(detail('coaching', more)), ...server },
    );
    await heading(page, 'Contact').waitFor();
    return page;
  }

  test('pausing takes one press; ending is asked about, and can be left alone', async () => {
    const asked: string[] = [];
    const page = await openCoached({
      changeState: (_, state) => {
        asked.push(state);
        return ok(detail(state));
      },
    });
    await tabTo(page, 'End coaching');
    await page.keyboard.press('Enter');
    await shows(page, 'End coaching with Ada Vale? The row stays as it is');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await shows(page, 'Pause');
    await expect.poll(() => focused(page)).toBe('End coaching');
    await button(page, 'Pause').press('Enter');
    await focusOn(page, 'Where the work stands: Paused');
    await button(page, 'Take up again').press('Enter');
    await focusOn(page, 'Where the work stands: Coaching');
    await button(page, 'End coaching').press('Enter');
    await shows(page, 'Go on coaching');
    await button(page, 'End coaching').press('Enter');
    await focusOn(page, 'Where the work stands: Ended');
    await expect.poll(() => asked).toEqual(['paused', 'coaching', 'ended']);
    await expectNoAxeViolations(page);
    await shows(page, 'Ended');
  });

  test('a decision that is not saved says why and changes nothing', async () => {
    const page = await openCoached({ changeState: () => refused('The Sheet is busy.') });
    await button(page, 'Pause').click();
    await shows(page, 'The Sheet is busy.', 'Where the work stands: Coaching');
    await expectNoAxeViolations(page);
  });

  test('a changed sharing choice stays until the coach has read it', async () => {
    let tries = 0;
    const choiceChange = {
      changedAt: '2026-11-03T09:00:00.000Z',
      lines: [
        'Ada Vale changed a sharing choice on Nov 3: Yes → Ask me each time. It counts from now.',
      ],
      followUp: 'Take her out of the pair you planned.',
    };
    const page = await openCoached(
      {
        markChoicesSeen: () => {
          tries += 1;
          return tries === 1 ? refused('The Sheet is busy.') : ok(detail('coaching'));
        },
      },
      { choiceChange, choiceChanged: true },
    );
    await shows(page, 'It counts from now.', 'Take her out of the pair you planned.');
    await expectNoAxeViolations(page);
    await tabTo(page, 'I have read it');
    await page.keyboard.press('Enter');
    await shows(page, 'The Sheet is busy.', 'It counts from now.');
    await page.keyboard.press('Enter');
    await page.getByText('It counts from now.').waitFor({ state: 'detached' });
    await focusOn(page, 'Ada Vale');
  });

  test('contact says when they were invited and reminded; the foot leads on', async () => {
    const asked: object[] = [];
    const page = await openCoached(
      {
        openPage: (place) => {
          asked.push(place);
          return refused('The Sheet is busy.');
        },
      },
      { invitedOn: '2026-10-01T12:00:00Z', remindedOn: '2026-10-09T12:00:00Z' },
    );
    await shows(page, 'Oct 1, 2026', 'Oct 9, 2026');
    for (const name of ['Is this person here twice?', 'Remove this teacher’s data']) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await shows(page, 'The Sheet is busy.');
      await page.keyboard.press('Escape');
      await heading(page, 'Contact').waitFor();
    }
    const places = ['merge', 'remove'].map((name) => ({ name, educatorId: 'ada-vale' }));
    await expect.poll(() => asked).toEqual(places);
  });
});
