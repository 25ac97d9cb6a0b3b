// Booking the next meeting: proposed, changed, opened in Google Calendar; nothing is booked from here.
import type { Page } from 'playwright-core';
import type { MeetingDesk } from '../../src/shared/meeting-api';
import { expect } from './expect';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

async function openBook(desk: MeetingDesk, server: FakeServer = {}, options = {}) {
  const opened = await openSidebar(
    browser(),
    meeting.at('book', desk),
    { prepareMeeting: () => ok(desk), ...server },
    options,
  );
  await focusOn(opened.page, 'Book the next meeting');
  return opened;
}

const link = (page: Page) => page.getByRole('link', { name: /^Open in Google Calendar/ });

/** What Google Calendar would be opened with. */
async function eventOf(page: Page): Promise<Record<string, string>> {
  const { searchParams } = new URL((await link(page).getAttribute('href')) ?? '');
  return Object.fromEntries(searchParams);
}

test('the proposal with its reason is filled in, and the link has all of it', async () => {
  const { page, calls } = await openBook(meeting.desk());
  await shows(page, meeting.NEXT.why, 'Sam Ortiz and Rosa Lind', meeting.SAM.email);
  await shows(page, 'Tuesday, Nov 25, 2036', 'Nothing is booked until you save it in Calendar.');
  await shows(page, 'gets Google’s invitation when you save.');
  await expect(page.locator('main')).not.toContainText('in the past');
  await expect
    .poll(() => eventOf(page))
    .toEqual({
      action: 'TEMPLATE',
      text: 'Sam Ortiz and Rosa Lind',
      dates: '20361125T153000/20361125T160000',
      add: meeting.SAM.email,
      details: sample.DOC_URL,
    });
  await expect(link(page)).toHaveAttribute('target', '_blank');
  await expect(page.locator('.primary:visible')).toHaveCount(1);
  await expectNoAxeViolations(page);
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
});

test('everything can be changed without a mouse; Enter opens Calendar', async () => {
  const { page } = await openBook(meeting.desk());
  await page
    .context()
    .route('https://calendar.google.com/**', (route) => route.fulfill({ body: 'Calendar' }));
  await tabTo(page, 'Date');
  await page.keyboard.type('12092036');
  await tabTo(page, 'Start time');
  await page.keyboard.type('0745AM');
  await tabTo(page, 'Minutes');
  await page.keyboard.type('45');
  await shows(page, 'Tuesday, Dec 9, 2036');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('Enter');
  expect(new URL((await opened).url()).searchParams.get('dates')).toBe(
    '20361209T074500/20361209T083000',
  );
});

test('while something is missing the button says what, and leads to it', async () => {
  const { page } = await openBook(meeting.emptyDesk());
  await shows(page, 'How often they like to meet is not said yet.', 'Agree on a time with them.');
  await shows(page, 'Choose a date. Choose a start time.');
  await expect(link(page)).toHaveCount(0);
  const dead = button(page, 'Open in Google Calendar');
  await expect(dead).toHaveAttribute('aria-disabled', 'true');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(dead).toHaveCSS('border-top-style', 'dashed');
  await page.emulateMedia({ forcedColors: null });
  await expectNoAxeViolations(page);
  await tabTo(page, 'Open in Google Calendar');
  await page.keyboard.press('Enter');
  await page.locator('input[type="date"]:focus').waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel('Date', { exact: true }).fill('2036-12-09');
  await page.getByLabel('Start time').fill('15:30');
  await page.getByLabel('Minutes').fill('4');
  await shows(page, 'Write the minutes as a whole number from 5 to 240.');
  await page.getByLabel('Minutes').press('Enter');
  await expect(page.getByLabel('Minutes')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Minutes').fill('40');
  await expect
    .poll(async () => (await eventOf(page))['dates'])
    .toBe('20361209T153000/20361209T161000');
  await expect.poll(() => eventOf(page)).not.toHaveProperty('details');
});

test('a date in the past is asked about, and may stay', async () => {
  const { page } = await openBook(meeting.desk());
  await page.getByLabel('Date', { exact: true }).fill('2020-03-03');
  await shows(page, 'Mar 3, 2020 is in the past. Is that the date you mean?');
  await expect
    .poll(async () => (await eventOf(page))['dates'])
    .toBe('20200303T153000/20200303T160000');
  await expectNoAxeViolations(page);
});

test('what was chosen stays on the way to the log and back, and after the page was loaded again', async () => {
  const { page, calls } = await openBook(meeting.desk());
  await page.getByLabel('Date', { exact: true }).fill('2036-12-09');
  await page.getByLabel('Minutes').fill('45');
  await shows(page, 'Write the date under “Next date” when you log.');
  await button(page, 'Log a meeting').click();
  await focusOn(page, 'Log a meeting');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Book the next meeting');
  await expect.poll(() => calls).toEqual(['prepareMeeting']);
  await page.reload();
  await focusOn(page, 'Book the next meeting');
  await expect
    .poll(async () => (await eventOf(page))['dates'])
    .toBe('20361209T153000/20361209T161500');
});

test('after a meeting was logged without a next date, the Doc is where to write it', async () => {
  const desk = meeting.desk();
  const { page } = await openSidebar(browser(), meeting.at('log', desk, 'meeting'), {
    prepareMeeting: () => ok(desk),
    logEntry: () => ok(log.coachedDetail(meeting.SAM, { pending: ['M-04'] })),
  });
  await page.getByLabel('What came up').fill('Exit slips.');
  await page.keyboard.press('Control+Enter');
  await button(page, 'Book next meeting').click();
  await shows(page, meeting.AFTER_TODAY.why);
  await shows(page, 'Write the date under “Next date” in the Doc, too.', 'Open the Doc');
  await expectNoAxeViolations(page);
});

test('a meeting of today that stands in the Doc is not to be logged again', async () => {
  const detail = { ...log.coachedDetail(meeting.SAM), lastMet: '2036-11-18' };
  const { page } = await openBook(meeting.desk({ detail }));
  await shows(page, 'Write the date under “Next date” in the Doc, too.', 'Open the Doc');
  await expect(button(page, 'Log a meeting')).toHaveCount(0);
});

test('without a Doc there is nowhere to write the date, and nothing says so', async () => {
  const { page } = await openBook(meeting.deskWithoutDoc());
  await shows(page, 'Nothing is booked until you save it in Calendar.');
  await expect(page.getByText('Next date')).toHaveCount(0);
});

test('a title that begins with a name from right to left still reads as our sentence', async () => {
  const title = 'نور الهدى and Rosa Lind';
  const { page } = await openBook(meeting.desk({ next: { ...meeting.NEXT, title } }));
  await expect(page.getByText(title)).toHaveCSS('direction', 'ltr');
});

test('when it can’t be read, one press tries again', async () => {
  let tries = 0;
  const { page } = await openBook(meeting.desk(), {
    prepareMeeting: () => (tries++ === 0 ? refused('The Sheet is busy.') : ok(meeting.desk())),
  });
  await shows(page, 'The Sheet is busy.');
  await button(page, 'Try again').click();
  await shows(page, meeting.NEXT.why);
});

describe('nothing is cut off', () => {
  const title = `${sample.LONG_NAME} and نور الهدى`;
  const desk = meeting.desk({
    next: { ...meeting.NEXT, title, guest: `${'m'.repeat(60)}@maple.example` },
    detail: { ...log.coachedDetail(meeting.SAM), name: sample.LONG_NAME },
  });

  test('at 200 % zoom', async () => {
    const { page } = await openBook(desk, {}, { viewport: { width: 150, height: 350 } });
    await shows(page, title, 'Nothing is booked');
    await expect.poll(async () => (await eventOf(page))['text']).toBe(title);
    await expectNoAxeViolations(page);
  });

  test('in forced colors', async () => {
    const { page } = await openBook(desk, {}, { forcedColors: 'active', colorScheme: 'dark' });
    await shows(page, title);
    const border = await link(page).evaluate((at) => getComputedStyle(at).borderTopStyle);
    expect(border).toBe('solid');
  });
});
