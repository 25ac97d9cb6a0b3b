// The sidebar as a page and its roster: first paint, failures of the page itself, finding people.
import type { Notice, SidebarData } from '../../src/shared/sidebar-api';
import { ok, openSidebar, refused, useBrowser } from './sidebar-harness';
import { areAsked, button, focused, heading, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('the page', () => {
  test.each<[string, SidebarData]>([
    ['set-up', sample.SET_UP_DATA],
    ['roster', sample.ROSTER],
    ['not-a-coach', { ...sample.SET_UP_DATA, view: 'not-a-coach' }],
  ])('paints %s without asking the server or the network', async (_, data) => {
    const { page, calls } = await openSidebar(browser(), data);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect({ calls, requests }).toEqual({ calls: [], requests: [] });
  });

  test('unreadable data says so and one press asks again', async () => {
    const { page } = await openSidebar(browser(), '{"view":', { refresh: () => ok(sample.ROSTER) });
    await shows(page, 'This page did not open');
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await heading(page, 'Teachers').waitFor();
  });

  test('works where storage is forbidden', async () => {
    const { page } = await openSidebar(browser(), sample.SET_UP_DATA, {}, { sandboxed: true });
    await page.getByLabel('Program name').fill('Maple');
    await button(page, 'Set up').click();
    await shows(page, 'Name at least one school.');
  });

  test('somebody who is no coach reads whom to ask', async () => {
    const { page } = await openSidebar(browser(), {
      ...sample.ROSTER,
      educators: [],
      view: 'not-a-coach',
      caller: { email: 'x@y.example', isLead: false },
    });
    await shows(page, 'x@y.example', 'Rosa Lind', sample.LEAD.email);
    await expectNoAxeViolations(page);
    const unknown = await openSidebar(browser(), { ...sample.SET_UP_DATA, view: 'not-a-coach' });
    await shows(unknown.page, 'the lead coach of this Sheet');
  });
});

describe('roster', () => {
  test('shows everybody with state in words, and who has no coach', async () => {
    const { page } = await openSidebar(browser(), {
      ...sample.ROSTER,
      notices: [
        {
          kind: 'problem',
          text: 'The form is closed.',
          since: '2026-11-20',
          action: '',
          educatorId: '',
        },
      ],
    });
    await shows(
      page,
      'The form is closed.',
      'Since Nov 20, 2026',
      '1 teacher answered and has no coaching Doc yet.',
    );
    expect(await page.locator('.row').allInnerTexts()).toEqual([
      expect.stringMatching(/Ada Vale\s+Answered\s+Maple Elementary/),
      expect.stringMatching(/Ben Ito\s+Coaching/),
      expect.stringMatching(/Chloë Nowak\s+Invited\s+Birch Middle\s+⚠ No coach yet/),
      expect.stringContaining(sample.LONG_NAME),
      expect.stringMatching(/نور الهدى\s+Not now/),
    ]);
    await expectNoAxeViolations(page);
  });

  describe('notices', () => {
    const notice = (text: string, action: Notice['action'] = '', educatorId = ''): Notice => ({
      kind: 'problem',
      text,
      since: '',
      action,
      educatorId,
    });
    const NOTICES = [
      notice('The form is closed.', 'repair'),
      notice('Three texts in the form are new.', 'care'),
      notice('Ada Vale changed a sharing choice.', 'educator', sample.ADA.educatorId),
      notice('A fourth.'),
      notice('A fifth.'),
    ];

    test('each has the one button that leads on; more than three are folded away', async () => {
      const asked: object[] = [];
      const { page } = await openSidebar(
        browser(),
        { ...sample.ROSTER, notices: NOTICES },
        {
          openPage: (place) => {
            asked.push(place);
            return refused('The Sheet is busy.');
          },
          openEducator: () => ok(sample.detailOf(sample.ADA)),
        },
      );
      await shows(page, 'Ada Vale changed a sharing choice.');
      expect(await page.getByText('A fourth.').count()).toBe(0);
      await tabTo(page, 'and 2 more');
      await page.keyboard.press('Enter');
      await shows(page, 'A fourth.', 'A fifth.');
      expect(await focused(page)).toBe('Show fewer');
      await expectNoAxeViolations(page);
      for (const name of ['Repair', 'Have a look']) {
        await button(page, name).click();
        await shows(page, 'The Sheet is busy.');
        await page.keyboard.press('Escape');
      }
      await areAsked(asked, [{ name: 'repair' }, { name: 'care' }]);
      await button(page, 'Open').click();
      await shows(page, 'Start coaching');
      expect(await focused(page)).toBe('Ada Vale');
    });

    test('a coach who is not the lead reads who can see to it', async () => {
      const caller = { email: sample.COACH.email, isLead: false };
      const { page } = await openSidebar(browser(), {
        ...sample.ROSTER,
        caller,
        notices: NOTICES.slice(0, 1),
      });
      await shows(page, 'The lead coach, Rosa Lind, can see to this.');
      expect(await button(page, 'Repair').count()).toBe(0);
      expect(await button(page, 'Look after the program').count()).toBe(0);
      await expectNoAxeViolations(page);
    });
  });

  test('says in words whose sharing choice has changed', async () => {
    const { page } = await openSidebar(
      browser(),
      sample.rosterData([{ ...sample.ADA, choiceChanged: true }, sample.educator('Ben Ito')]),
    );
    expect(await page.locator('.row').allInnerTexts()).toEqual([
      expect.stringContaining('Sharing choice changed'),
      expect.not.stringContaining('Sharing choice changed'),
    ]);
    await expectNoAxeViolations(page);
  });

  test('narrows as one types, and a search without result can be cleared', async () => {
    const { page } = await openSidebar(browser(), sample.ROSTER);
    await page.getByLabel('Search').fill('chloe');
    await shows(page, '1 of 5 teachers');
    expect(await page.locator('.row').count()).toBe(1);
    await page.getByLabel('Search').fill('zzz');
    await shows(page, 'Nobody in your list fits this search.');
    await expectNoAxeViolations(page);
    await button(page, 'Clear search').click();
    await page.getByLabel('Show').selectOption('Coaching (1)');
    await shows(page, '1 of 5 teachers', 'Ben Ito');
  });

  test('never holds more than 60 rows, and "Show more" reaches all of them', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      sample.educator(`Teacher ${String(index).padStart(3, '0')}`, 'coaching', {
        educatorId: `t${index}`,
      }),
    );
    const { page } = await openSidebar(browser(), sample.rosterData(many));
    expect(await page.locator('.row').count()).toBe(60);
    await button(page, 'Show more').click();
    await shows(page, 'Showing 61 to 120 of 130');
    await page.waitForFunction(() =>
      document.activeElement?.textContent?.startsWith('Teacher 060'),
    );
    await button(page, 'Show more').click();
    await shows(page, 'Showing 121 to 130 of 130', 'Teacher 129');
    expect(await page.locator('.row').count()).toBe(10);
  });

  test('copies the form link, or shows it selected', async () => {
    const invited = sample.rosterData([sample.educator('Ada Vale', 'invited')]);
    const { page } = await openSidebar(browser(), invited);
    await button(page, 'Copy form link').click();
    await shows(page, '✓ Copied');
    const refusing = await openSidebar(browser(), invited);
    await refusing.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await button(refusing.page, 'Copy form link').click();
    await shows(refusing.page, 'to copy the selected text');
    expect(await refusing.page.evaluate(() => getSelection()?.toString())).toBe(sample.FORM_URL);
    await expectNoAxeViolations(refusing.page);
  });

  test('refreshes, and stays as it is when that fails', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser(), sample.ROSTER, {
      refresh: () => {
        tries += 1;
        if (tries === 1) throw new Error('HTTP 0');
        return ok(sample.rosterData([sample.educator('Eve Moss')]));
      },
    });
    await button(page, 'Refresh').click();
    await shows(page, 'The connection to Google was lost.', 'Ada Vale');
    await button(page, 'Refresh').click();
    await shows(page, 'Eve Moss', '1 teacher');
  });
});

test.each<[string, object]>([
  ['at 200 % zoom', { viewport: { width: 150, height: 350 } }],
  ['in forced colors', { forcedColors: 'active', colorScheme: 'dark' }],
])('nothing is cut off %s', async (_, options) => {
  const { page } = await openSidebar(
    browser(),
    sample.ROSTER,
    { openEducator: () => ok(sample.detailOf(sample.ADA)) },
    options,
  );
  await shows(page, 'Ada Vale', sample.LONG_NAME);
  await page.getByRole('button', { name: /Ada Vale/ }).click();
  await shows(page, 'Start coaching', 'Contact');
});
