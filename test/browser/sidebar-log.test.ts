// Logging from the sidebar: one row typed within a minute, kept until it is written, and written once.
import type { Page } from 'playwright-core';
import type { LogEntry } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const ADA = sample.educator('Ada Vale', 'coaching');
const LOST = 'The connection to Google was lost.';
const WRITTEN = log.coachedDetail(ADA, { pending: ['M-03'] });

/** The form of one kind, opened from another page; without a kind, what can be logged. */
async function openLog(
  server: FakeServer,
  kind = 'meeting',
  options = {},
  detail: EducatorDetail = WRITTEN,
) {
  const desk = meeting.desk({ detail: { ...detail, reading: log.READ } });
  const opened = await openSidebar(
    browser(),
    meeting.at('log', desk, kind),
    { prepareMeeting: () => ok(desk), ...server },
    options,
  );
  await button(opened.page, 'Write into the Doc').waitFor();
  return opened;
}

const openMeeting = async (server: FakeServer): Promise<Page> => (await openLog(server)).page;

const today = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = new Date();
    const two = (n: number): string => String(n).padStart(2, '0');
    return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  });

test('a meeting is logged without a mouse, with one call, and another one leads back', async () => {
  const entries: LogEntry[] = [];
  const { page, calls } = await openLog({
    logEntry: (educatorId, entry) => {
      entries.push(entry);
      return educatorId === ADA.educatorId ? ok(WRITTEN) : refused('Somebody else.');
    },
    openPage: ({ name, educatorId }) =>
      name === 'educator' && educatorId === ADA.educatorId ? ok(null) : refused('Elsewhere.'),
  });
  await focusOn(page, 'Log a meeting');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Min.');
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await tabTo(page, 'What came up');
  await page.keyboard.type('Exit slips.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who talks, who does not.');
  await expect.poll(() => entries).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await focusOn(page, 'Written into the Doc as M-03.');
  await expect
    .poll(() => entries)
    .toEqual([
      {
        kind: 'meeting',
        values: {
          date: await today(page),
          minutes: '25',
          kind: '',
          'came-up': 'Exit slips.\nWho talks, who does not.',
          next: '',
        },
        entryId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await focusOn(page, 'Opening…');
  await expect.poll(() => calls).toEqual(['prepareMeeting', 'logEntry', 'openPage']);
});

test('after it the next thing is logged with another entry, from an empty form', async () => {
  const entries: LogEntry[] = [];
  const { page, calls } = await openLog({
    logEntry: (_, entry) => {
      entries.push(entry);
      return ok(WRITTEN);
    },
  });
  await page.getByLabel('What came up').fill('Exit slips.');
  await page.keyboard.press('Control+Enter');
  await button(page, 'Log something else').click();
  await focusOn(page, 'Log');
  await expectNoAxeViolations(page);
  await button(page, 'Log a meeting').click();
  await expect(page.getByLabel('What came up')).toHaveValue('');
  await page.getByLabel('Min.').fill('15');
  await button(page, 'Write into the Doc').click();
  await shows(page, 'Written into the Doc');
  await expect.poll(() => entries[0]?.entryId).not.toBe(entries[1]?.entryId);
  await expect.poll(() => calls).toEqual(['prepareMeeting', 'logEntry', 'logEntry']);
  await button(page, 'Log something else').click();
  await focusOn(page, 'Log');
  await page.keyboard.press('Escape');
  await focusOn(page, 'This did not open');
});

test('what can be chosen stays in its frame', async () => {
  const entries: LogEntry[] = [];
  const { page } = await openLog(
    {
      logEntry: (_, entry) => {
        entries.push(entry);
        return ok(WRITTEN);
      },
    },
    'evidence',
  );
  await focusOn(page, 'Add evidence');
  await page.getByLabel('For').selectOption('S-02 · تعلّم بالأقران');
  await page.getByLabel('Link').fill('https://files.example/slips');
  await shows(page, 'Only with names removed or with permission.');
  await expectNoAxeViolations(page);
  await button(page, 'Write into the Doc').click();
  await shows(page, 'Written into the Doc as');
  await expect
    .poll(() => entries[0]?.values)
    .toMatchObject({
      'strategy-ref': 'S-02',
      link: 'https://files.example/slips',
    });
});

test('what the server refuses stands at its field, and the text stays', async () => {
  let tries = 0;
  const page = await openMeeting({
    logEntry: () => {
      tries += 1;
      if (tries > 1) return ok(WRITTEN);
      const problems = [
        { field: 'minutes', message: 'Write a whole number from 1 to 240.' },
        { field: '', message: 'The column “Kind” is not in the Doc any more.' },
      ];
      return ok({ problems });
    },
  });
  await page.getByLabel('Min.').fill('half an hour');
  await page.getByLabel('What came up').fill('Exit slips.');
  await button(page, 'Write into the Doc').click();
  await shows(page, 'Write a whole number from 1 to 240.', 'The column “Kind” is not in the Doc');
  const isFocused = (): Promise<boolean> =>
    page.getByLabel('Min.').evaluate((input) => input === document.activeElement);
  await expect.poll(() => isFocused()).toBe(true);
  await expectNoAxeViolations(page);
  await page.getByLabel('Min.').fill('30');
  await expect(page.getByText('Write a whole number')).toHaveCount(0);
  await expect(page.getByLabel('What came up')).toHaveValue('Exit slips.');
  await button(page, 'Write into the Doc').click();
  await focusOn(page, 'Written into the Doc as M-03.');
});

test('a row without a word in it is not sent', async () => {
  const { page, calls } = await openLog({});
  await page.getByLabel('Date', { exact: true }).fill('');
  await button(page, 'Write into the Doc').click();
  await shows(page, 'Fill in at least one field.');
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
});

test('a date that is only half typed is not lost without a word', async () => {
  const { page, calls } = await openLog({});
  await page.getByLabel('Next date').focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Control+Enter');
  await shows(page, 'One date is not finished. Finish it, or clear it.');
  await expect(page.getByLabel('Next date')).toBeFocused();
  await expectNoAxeViolations(page);
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
});

describe('a reply that never came', () => {
  test('tried again, it is the same entry, also after the page was loaded again', async () => {
    const ids: string[] = [];
    const page = await openMeeting({
      logEntry: (_, { entryId }) => {
        ids.push(entryId);
        if (ids.length < 3) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return ok(WRITTEN);
      },
    });
    await page.getByLabel('What came up').fill('Exit slips.');
    await page.keyboard.press('Control+Enter');
    await shows(page, LOST);
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await button(page, 'Try again').waitFor();
    await page.reload();
    await shows(page, 'The answer to your last try never came.');
    await expect(page.getByLabel('What came up')).toHaveValue('Exit slips.');
    await button(page, 'Write into the Doc').click();
    await focusOn(page, 'Written into the Doc as M-03.');
    await expect.poll(() => new Set(ids).size).toBe(1);
  });

  test('changed since, it is another entry, and says to look first', async () => {
    const ids: string[] = [];
    const page = await openMeeting({
      logEntry: (_, { entryId }) => {
        ids.push(entryId);
        if (ids.length === 1) return refused('The Sheet is busy.', 'busy');
        return ids.length === 2 ? refused('Google did not answer.', 'google-failed') : ok(WRITTEN);
      },
    });
    const text = page.getByLabel('What came up');
    await text.fill('Exit slips.');
    await button(page, 'Write into the Doc').click();
    await shows(page, 'The Sheet is busy.');
    await text.fill('Exit slips, and who');
    await expect(page.getByText('Look into the Doc')).toHaveCount(0);
    await button(page, 'Try again').click();
    await shows(page, 'Google did not answer.');
    await text.fill('Exit slips, and who talks.');
    await shows(page, 'Look into the Doc before you write the changed one.');
    await button(page, 'Try again').click();
    await focusOn(page, 'Written into the Doc as M-03.');
    await expect.poll(() => [ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  });
});

test('a draft is kept per teacher and kind, and by whoever typed it', async () => {
  const { page, show } = await openLog({});
  await page.getByLabel('What came up').fill('Exit slips.');
  await show(meeting.at('log', meeting.desk({ detail: WRITTEN }), 'evidence'));
  await expect(page.getByLabel('What it tells us')).toHaveValue('');
  await show(meeting.at('log', meeting.desk({ detail: WRITTEN }), 'meeting'));
  await expect(page.getByLabel('What came up')).toHaveValue('Exit slips.');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual([`sage-coach/${sample.LEAD.email}/log/ada-vale/meeting`]);
  await page.getByLabel('What came up').fill('');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test('a draft of 2,000 characters stays where the browser keeps nothing, as long as the page is open', async () => {
  const text = 'Ä'.repeat(2_000);
  const { page } = await openLog({}, 'meeting', { sandboxed: true });
  await page.getByLabel('What came up').fill(text);
  await page.keyboard.press('Escape');
  await focusOn(page, 'This did not open');
  await button(page, 'Back').click();
  await expect(page.getByLabel('What came up')).toHaveValue(text);
});

test('left while it is written, the answer does not lead away from where one is', async () => {
  let answer = (): void => undefined;
  const told = new Promise<void>((resolve) => (answer = resolve));
  const desk = meeting.desk({ detail: { ...WRITTEN, reading: log.READ } });
  const { page } = await openSidebar(browser(), meeting.at('brief', desk), {
    prepareMeeting: () => ok(desk),
    logEntry: () => told.then(() => ok(WRITTEN)),
  });
  await button(page, 'Log this meeting').click();
  await page.getByLabel('What came up').fill('Exit slips.');
  await page.keyboard.press('Control+Enter');
  await shows(page, 'Writing…');
  await expect(page.getByLabel('What came up')).not.toBeEditable();
  await page.keyboard.press('Escape');
  await focusOn(page, 'Before you meet');
  answer();
  await shows(page, 'M-03 was written since these lines were read.');
  await focusOn(page, 'Before you meet');
});

describe('nothing is cut off', () => {
  async function openEvidence(options: object): Promise<Page> {
    const long = { ...WRITTEN, name: sample.LONG_NAME };
    const { page } = await openLog({}, 'evidence', options, long);
    await shows(page, sample.LONG_NAME, 'Only with names removed', 'Write into the Doc');
    return page;
  }

  test('at 200 % zoom', async () => {
    await expectNoAxeViolations(await openEvidence({ viewport: { width: 150, height: 350 } }));
  });

  test('in forced colors', async () => {
    const page = await openEvidence({ forcedColors: 'active', colorScheme: 'dark' });
    const border = await page
      .getByLabel('Link')
      .evaluate((field) => getComputedStyle(field).borderTopStyle);
    expect(border).toBe('solid');
  });
});
