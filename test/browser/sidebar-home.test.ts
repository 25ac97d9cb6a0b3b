// Home, what a coach sees first: problems, the one thing to do next, short lists, and the ways to the rest.
import type { Notice, SidebarData } from '../../src/shared/sidebar-api';
import type { Place } from '../../src/shared/pages';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const coaching = (name: string, dueText: string, lastMet: string) =>
  sample.educator(name, 'coaching', { due: 'due', dueText, lastMet });

const TODAY = sample.educator('Sam Ortiz', 'coaching', {
  due: 'today',
  dueText: 'Planned for today',
});
const WAITING = [
  coaching('Ada Vale', 'It has been 5 weeks', '2026-10-18'),
  coaching('Ben Ito', 'It has been 6 weeks', '2026-10-10'),
  coaching('Cleo Park', 'Time to meet', '2026-11-01'),
  coaching('Dina Ruiz', 'Time to meet', '2026-11-02'),
  coaching('Ed Fox', 'Time to meet', '2026-11-03'),
  coaching('Fay Oh', 'Time to meet', '2026-11-04'),
  coaching('Gil Day', 'Time to meet', '2026-11-05'),
];
const ANSWERED = [
  sample.educator('Hana Sato', 'answered', { answersNews: 'new', answeredOn: '2026-11-20' }),
  sample.educator('Ivo Lind', 'answered', { answersNews: 'new', answeredOn: '2026-11-21' }),
  sample.educator('Jo Weiss', 'coaching', { answersNews: 'changed', answeredOn: '2026-11-19' }),
];
const BUSY = sample.rosterData([...WAITING, ...ANSWERED, TODAY], {
  docsReadAt: '2026-11-02T10:00:00Z',
});

/** The places that the page asked for; none of them opens. */
function asking(): { asked: Place[]; server: FakeServer } {
  const asked: Place[] = [];
  return {
    asked,
    server: {
      openPage: (place) => {
        asked.push(place);
        return never();
      },
    },
  };
}

test('who is met today, waits longest and has answered, at most five each', async () => {
  const { page } = await openSidebar(browser(), BUSY);
  await shows(page, 'Maple coaching · 2026–27', 'Sam Ortiz: Planned for today.');
  const list = (name: string) => page.getByRole('region', { name }).locator('.row');
  await expect
    .poll(() => list('Meet today').allInnerTexts())
    .toEqual([
      expect.stringMatching(/Sam Ortiz\s+Coaching\s+Maple Elementary · Planned for today/),
    ]);
  const waiting = await list('Waiting longest').locator('.row-name').allInnerTexts();
  expect(waiting).toEqual(['Ben Ito', 'Ada Vale', 'Cleo Park', 'Dina Ruiz', 'Ed Fox']);
  await expect
    .poll(() => list('New answers').allInnerTexts())
    .toEqual([
      expect.stringMatching(/Ivo Lind[^]*New answers/),
      expect.stringMatching(/Hana Sato[^]*New answers/),
      expect.stringMatching(/Jo Weiss[^]*Answers changed/),
    ]);
  await shows(page, '2 teachers answered and have no coaching Doc yet.');
  await shows(page, 'Your Docs were last read on Nov 2, 2026.', 'Read my Docs now');
  await expect(page.locator('.primary')).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test('"and 2 more" shows all who wait, the longest first, without asking the server', async () => {
  const { page, calls } = await openSidebar(browser(), BUSY);
  await tabTo(page, 'and 2 more: Waiting longest');
  await page.keyboard.press('Enter');
  await shows(page, '7 of 11 teachers · Waiting longest', 'Filter and sort (2)');
  await expect(page.locator('.row-name').nth(0)).toHaveText('Ben Ito');
  await expect(page.locator('.row-name').nth(1)).toHaveText('Ada Vale');
  await expect.poll(() => focused(page)).toBe('Teachers');
  await expect.poll(() => calls).toEqual([]);
});

test('a row opens its teacher, and the way back leads to the row', async () => {
  const { page } = await openSidebar(browser(), BUSY, {
    openEducator: () => ok(sample.detailOf(TODAY)),
  });
  await page.locator('.row').first().click();
  await focusOn(page, 'Sam Ortiz');
  await page.keyboard.press('Escape');
  await heading(page, 'Today').waitFor();
  await expect.poll(() => focused(page)).toContain('Sam Ortiz');
});

test.each<[string, SidebarData, string, Place]>([
  ['today', BUSY, 'Prepare the meeting', { name: 'brief', educatorId: 'sam-ortiz' }],
  [
    'those who answered',
    BUSY,
    'Start coaching with them',
    { name: 'bulk', educatorIds: ['hana-sato', 'ivo-lind'] },
  ],
  ['nobody yet', sample.rosterData([]), 'Add teachers', { name: 'add-teachers' }],
  [
    'nobody was invited',
    sample.rosterData([sample.educator('Ada Vale', 'invited')]),
    'Invite your teachers',
    { name: 'invite' },
  ],
])('one press leads on: %s', async (_, data, label, place) => {
  const { asked, server } = asking();
  const { page } = await openSidebar(browser(), data, server);
  await tabTo(page, label);
  await page.keyboard.press('Enter');
  await heading(page, 'Opening…').waitFor();
  await expect.poll(() => asked).toEqual([place]);
});

test('nothing waits: it says so, and what will be here', async () => {
  const calm = sample.rosterData([sample.educator('Ada Vale', 'coaching')]);
  const { page } = await openSidebar(browser(), calm);
  await shows(page, 'Nothing waits for you.', 'Meetings that are due and new answers');
  await expect(page.locator('.row, .primary')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('a Sheet that can’t be read is not taken for an empty one', async () => {
  const notices: Notice[] = [
    {
      kind: 'problem',
      text: 'The tab Educators was not found.',
      since: '',
      action: 'repair',
      educatorId: '',
    },
  ];
  const { page } = await openSidebar(browser(), sample.rosterData([], { notices }));
  await shows(page, 'The tab Educators was not found.', 'Repair');
  await expect(button(page, 'Add teachers')).toHaveCount(0);
});

describe('Docs and Sheet', () => {
  test('the own Docs are read, and a failure leaves everything as it is', async () => {
    let tries = 0;
    const readAt = new Date().toISOString();
    const { page } = await openSidebar(browser(), BUSY, {
      readDocs: () => {
        tries += 1;
        if (tries === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return ok({ ...BUSY, docsReadAt: readAt });
      },
    });
    await tabTo(page, 'Read my Docs now');
    await page.keyboard.press('Enter');
    await shows(page, 'The connection to Google was lost.', 'Sam Ortiz', 'on Nov 2, 2026');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await shows(page, 'Your Docs were last read today');
    await expect(page.getByText('The connection')).toHaveCount(0);
  });

  test('without a Doc, the Sheet is looked at again', async () => {
    const { page } = await openSidebar(browser(), sample.rosterData([sample.ADA]), {
      refresh: () => ok(sample.rosterData([sample.educator('Eve Moss')])),
    });
    await button(page, 'Refresh').click();
    await shows(page, 'Eve Moss answered', 'Read again today');
  });
});

describe('notices', () => {
  const notice = (text: string, action: Notice['action'] = '', educatorId = ''): Notice => ({
    kind: 'problem',
    text,
    since: '2026-11-20',
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
    await shows(page, 'Ada Vale changed a sharing choice.', 'Since Nov 20, 2026');
    await expect(page.getByText('A fourth.')).toHaveCount(0);
    await tabTo(page, 'and 2 more');
    await page.keyboard.press('Enter');
    await shows(page, 'A fourth.', 'A fifth.');
    await expect.poll(() => focused(page)).toBe('Show fewer');
    await expectNoAxeViolations(page);
    for (const name of ['Repair', 'Have a look']) {
      await button(page, name).click();
      await shows(page, 'The Sheet is busy.');
      await page.keyboard.press('Escape');
    }
    await expect.poll(() => asked).toEqual([{ name: 'repair' }, { name: 'care' }]);
    await button(page, 'Open').click();
    await focusOn(page, 'Ada Vale');
  });

  test('Docs that can’t be read by themselves are read by one press', async () => {
    const notices = [notice('Your Docs are not read every hour.', 'read-docs')];
    const { page } = await openSidebar(
      browser(),
      { ...BUSY, notices },
      { readDocs: () => ok(BUSY) },
    );
    await tabTo(page, 'Read my Docs now');
    await page.keyboard.press('Enter');
    await page.getByText('are not read every hour').waitFor({ state: 'detached' });
    await focusOn(page, 'Today');
  });

  test('a coach who is not the lead reads who can see to it', async () => {
    const caller = { email: sample.COACH.email, isLead: false };
    const data = { ...sample.ROSTER, caller, notices: NOTICES.slice(0, 1) };
    const { page } = await openSidebar(browser(), data);
    await shows(page, 'The lead coach, Rosa Lind, can see to this.');
    await expect(button(page, 'Repair')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });
});
