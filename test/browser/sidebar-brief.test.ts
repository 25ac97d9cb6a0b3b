// The brief before a meeting: one call, every line with its source, and one page of paper.
import type { Page } from 'playwright-core';
import type { Brief, MeetingDesk } from '../../src/shared/meeting-api';
import { expect } from './expect';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

async function openBrief(desk: MeetingDesk, server: FakeServer = {}, options = {}) {
  const opened = await openSidebar(
    browser(),
    meeting.at('brief', desk),
    { prepareMeeting: () => ok(desk), ...server },
    options,
  );
  return opened;
}

const headings = (page: Page): Promise<string[]> => page.locator('h2:visible').allTextContents();

test('it opens with one call, promises first, and every line says where it comes from', async () => {
  const { page, calls } = await openBrief(meeting.desk());
  await focusOn(page, 'Before you meet');
  await expect
    .poll(() => headings(page))
    .toEqual([
      ...['Last promises', 'Goal', 'Time to look back', 'Their question', 'Essential to them'],
      ...['How they like to work', 'Feedback', 'Sharing'],
    ]);
  const shown = await page.locator('.brief li:visible').allInnerTexts();
  const lines = meeting.BRIEF.sections.filter(({ key }) => key !== 'also-essential');
  expect(shown.map((text) => text.split(/\n+/))).toEqual(
    lines.flatMap((section) => section.lines.map(({ text, from }) => [text, from])),
  );
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
  await expectNoAxeViolations(page);
  const blue = await page.locator('.primary:visible').allTextContents();
  expect(blue).toEqual(['Log this meeting']);
});

test('by keyboard: what is folded, the help, the log and the date, without another call', async () => {
  const { page, calls } = await openBrief(meeting.desk());
  await focusOn(page, 'Before you meet');
  await tabTo(page, 'Open the Doc');
  await tabTo(page, 'Also essential (6)');
  await page.keyboard.press('Enter');
  await shows(page, 'Put three small steps on the table.');
  await tabTo(page, 'Where do these lines come from?');
  await page.keyboard.press('Space');
  await shows(page, 'What nobody said or wrote is left out.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Log this meeting');
  // What has the focus is not covered by the buttons at the lower edge.
  await expect
    .poll(() => page.locator(':focus').evaluate((at) => at.getBoundingClientRect().bottom))
    .toBeLessThan(700);
  await page.keyboard.press('Enter');
  await focusOn(page, 'Log a meeting');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Before you meet');
  await tabTo(page, 'Book next meeting');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Book the next meeting');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Before you meet');
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
});

test('prepared, logged with the next date, and booked for it: two calls', async () => {
  const desk = meeting.desk();
  const { page, calls } = await openBrief(desk, {
    logEntry: () => ok(log.coachedDetail(meeting.SAM, { pending: ['M-04'] })),
  });
  await button(page, 'Log this meeting').click();
  await page.getByLabel('Next date').fill('2036-12-09');
  await page.keyboard.press('Control+Enter');
  await focusOn(page, 'Written into the Doc as M-04.');
  await button(page, 'Book next meeting').click();
  await focusOn(page, 'Book the next meeting');
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2036-12-09');
  await shows(page, 'The next date that you just logged.');
  await expect(page.getByText('Write the date under')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await focusOn(page, 'Before you meet');
  await shows(page, 'M-04 was written since these lines were read.');
  await expectNoAxeViolations(page);
  await expect.poll(() => calls).toEqual(['prepareMeeting', 'logEntry']);
  await button(page, 'Read again').click();
  await expect.poll(() => calls).toEqual(['prepareMeeting', 'logEntry', 'prepareMeeting']);
  await focusOn(page, 'Before you meet');
});

describe('what is missing', () => {
  const MISSING: Brief = {
    sections: meeting.BRIEF.sections.slice(3),
    missing: 'Google did not let the Doc be read just now.',
  };

  test('is said, and one press reads again', async () => {
    let tries = 0;
    const { page } = await openBrief(meeting.desk({ brief: MISSING }), {
      prepareMeeting: () => {
        tries += 1;
        if (tries === 2) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return ok(tries === 1 ? meeting.desk({ brief: MISSING }) : meeting.desk());
      },
    });
    await shows(page, MISSING.missing, 'Their question');
    await expect(heading(page, 'Last promises')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 150, height: 700 });
    await expect
      .poll(() => page.locator('.sign').boundingBox())
      .toMatchObject({ width: 18, height: 18 });
    await button(page, 'Read again').click();
    await shows(page, 'The connection to Google was lost.', 'Their question');
    await expectNoAxeViolations(page);
    await button(page, 'Try again').click();
    await heading(page, 'Last promises').waitFor();
    await expect(page.getByText(MISSING.missing)).toHaveCount(0);
    await focusOn(page, 'Before you meet');
  });

  test.each([
    ['a lost session', 'PERMISSION_DENIED', 'Google did not accept this account.'],
    ['a quota used up', 'Service invoked too many times for one day', 'Google is busy'],
  ])('%s is said with what to do', async (_, failure, sentence) => {
    const { page } = await openBrief(meeting.desk(), {
      prepareMeeting: () => {
        throw new Error(failure);
      },
    });
    await shows(page, 'Sam Ortiz', sentence);
    await button(page, 'Try again').waitFor();
    await expectNoAxeViolations(page);
  });

  test('while it is read it says so; no permission is said as the server says it', async () => {
    const opening = await openBrief(meeting.desk(), { prepareMeeting: () => never() });
    await shows(opening.page, 'Reading the answers and the Doc…');
    const { page } = await openBrief(meeting.desk(), {
      prepareMeeting: () => refused('This teacher has another coach.', 'not-allowed'),
    });
    await shows(page, 'This teacher has another coach.');
  });
});

test('without answers and without a Doc it says what to do', async () => {
  const { page } = await openBrief(meeting.emptyDesk(), { openPage: () => never() });
  await shows(page, 'They have not answered the form yet, and there is no coaching Doc.');
  await shows(page, 'Ask what they would like to work on.');
  await expect.poll(() => headings(page)).toEqual([]);
  await expect(page.getByText('Where do these lines come from?')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await button(page, 'Go to Start coaching').click();
  await focusOn(page, 'Opening…');
});

test('whoever may not log books: there is one blue button all the same', async () => {
  const detail = { ...log.coachedDetail(meeting.SAM), logForms: [], coach: sample.COACH.email };
  const { page } = await openBrief(meeting.desk({ detail }));
  await shows(page, 'Last promises');
  await expect
    .poll(() => page.locator('.primary:visible').allTextContents())
    .toEqual(['Book next meeting']);
});

describe('on paper', () => {
  const pagesOf = (pdf: Buffer): number =>
    (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

  test.each([
    ['sample people', meeting.BRIEF],
    ['somebody with everything essential and much open', meeting.FULLEST],
    ['somebody with as many and as long lines as there can be', meeting.MOST],
    [
      'somebody whose Doc could not be read',
      { sections: meeting.BRIEF.sections.slice(3), missing: 'No Doc.' },
    ],
  ])('%s fit on one page at Letter size', async (_, brief) => {
    const { page } = await openBrief(meeting.desk({ brief }));
    await shows(page, 'Their question');
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('name, date and sources are there, what is folded is open, and nothing to press is', async () => {
    const brief = { ...meeting.BRIEF, missing: 'Some rows could not be read.' };
    const { page } = await openBrief(meeting.desk({ brief }));
    await shows(page, 'Their question');
    await page.emulateMedia({ media: 'print' });
    const today = await page.evaluate(() =>
      new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric' }),
    );
    const text = await page.locator('body').innerText();
    const sources = meeting.BRIEF.sections.flatMap(({ lines }) => lines.flatMap(Object.values));
    for (const part of ['Sam Ortiz', today, 'Also essential', ...sources])
      expect(text).toContain(part);
    await expect(page.locator(':is(button, a):visible')).toHaveCount(0);
    const colors = await page.evaluate(() =>
      [...document.querySelectorAll('header *, main *')].map((at) => getComputedStyle(at).color),
    );
    expect([...new Set(colors)]).toEqual(['rgb(0, 0, 0)']);
  });

  test('a browser that does not print from there offers the text to copy', async () => {
    const { page } = await openBrief(meeting.desk());
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
      };
    });
    await button(page, 'Print').click();
    await expect(page.getByText('does not print')).toHaveCount(0);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await button(page, 'Print').click();
    await shows(page, 'This browser does not print from the sidebar. Copy the text instead.');
    await button(page, 'Copy the text').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('nothing is cut off', () => {
  const LONG: Brief = {
    missing: '',
    sections: meeting.BRIEF.sections.map((section) => ({
      ...section,
      lines: section.lines.map(({ from }) => ({
        text: 'Donaudampfschiff'.repeat(125),
        from: `${from} ${'x'.repeat(60)}`,
      })),
    })),
  };
  const long = meeting.desk({
    brief: LONG,
    detail: { ...log.coachedDetail(meeting.SAM), name: sample.LONG_NAME },
  });

  test('long names and 2,000 characters, folded, at 300 px and at 200 % zoom', async () => {
    for (const viewport of [
      { width: 300, height: 700 },
      { width: 150, height: 350 },
    ]) {
      const { page } = await openBrief(long, {}, { viewport });
      await shows(page, sample.LONG_NAME, 'Last promises');
      const first = page.locator('.brief li').first();
      const folded = await first.evaluate((line) => line.getBoundingClientRect().height);
      await first.getByRole('button', { name: 'Show all' }).click();
      await shows(page, 'Show less');
      await expect
        .poll(() => first.evaluate((line) => line.getBoundingClientRect().height))
        .toBeGreaterThan(folded);
      await expectNoAxeViolations(page, '.brief section ~ section');
    }
  });

  test('right to left, each line in its own direction; and in forced colors', async () => {
    const arabic = {
      ...meeting.BRIEF,
      sections: [
        {
          ...meeting.BRIEF.sections[0]!,
          lines: [{ text: 'تجرب نور بطاقات الخروج.', from: 'M-03, Nov 2' }],
        },
      ],
    };
    const desk = meeting.desk({
      brief: arabic,
      detail: { ...log.coachedDetail(meeting.SAM), name: 'نور الهدى' },
    });
    const { page } = await openBrief(desk, {}, { forcedColors: 'active', colorScheme: 'dark' });
    await shows(page, 'نور الهدى');
    const direction = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((at) => getComputedStyle(at).direction);
    expect([await direction('.brief .person-text'), await direction('.brief .hint')]).toEqual([
      'rtl',
      'ltr',
    ]);
  });
});
