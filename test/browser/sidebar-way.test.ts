// The way back over several pages: each step leads to where one came from, as one left it.
import type { Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as meeting from './meeting-samples';
import { ok, openSidebar, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, heading, shows } from './sidebar-person';
import * as sample from './sidebar-samples';

const browser = useBrowser();
const DESK = meeting.desk();
const DUE = { ...DESK.detail, due: 'today' as const, dueText: 'Planned for today' };
const DATA = sample.rosterData([sample.ADA, DUE]);

/** Every page opens as the server opens it. */
async function openDay(
  data: SidebarData = DATA,
  options = {},
  more: FakeServer = {},
): Promise<Page> {
  const { page, show } = await openSidebar(
    browser(),
    data,
    {
      openEducator: () => ok(DESK.detail),
      prepareMeeting: () => ok(DESK),
      logEntry: () => ok(DESK.detail),
      planBulk: () => ok({ people: [], leftOut: 0, run: null }),
      openPage: (start: Place) => {
        void show({ ...DATA, start });
        return ok(null);
      },
      ...more,
    },
    options,
  );
  return page;
}

test('from the roster to a teacher, to the log, and all the way back to the same row', async () => {
  const page = await openDay();
  await button(page, 'Teachers').click();
  await page.getByLabel('Search').fill('sam');
  await page.locator('.row').click();
  await button(page, 'Log a meeting').click();
  await page.getByLabel('Min.').fill('30');
  await page.locator('.primary').click();
  await shows(page, 'Book next meeting');
  await button(page, 'Back').last().click();
  await focusOn(page, 'Sam Ortiz');
  await heading(page, 'Contact').waitFor();
  await page.keyboard.press('Escape');
  await shows(page, '1 of 2 teachers');
  await expect.poll(() => focused(page)).toContain('Sam Ortiz');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Today');
  await expect(button(page, 'Back')).toHaveCount(0);
});

test('from today to the brief and back to today, at the same row', async () => {
  const page = await openDay();
  await button(page, 'Prepare the meeting').click();
  await focusOn(page, 'Before you meet');
  await page.keyboard.press('Escape');
  await heading(page, 'Today').waitFor();
  await expect.poll(() => focused(page)).toContain('Sam Ortiz');
});

test('from More to a page and back to More', async () => {
  const page = await openDay();
  await button(page, 'More').click();
  await button(page, 'Help').click();
  await focusOn(page, 'Help');
  await page.keyboard.press('Escape');
  await focusOn(page, 'More');
});

test('from several who are ticked to what is done with them, and back to the same ones', async () => {
  const page = await openDay();
  await button(page, 'Teachers').click();
  await button(page, 'Select several').click();
  await page.getByLabel(/Sam Ortiz/).check();
  await button(page, 'Start coaching').click();
  await focusOn(page, 'Start coaching');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Teachers');
  await shows(page, '1 selected');
  await expect(page.getByLabel(/Sam Ortiz/)).toBeChecked();
  await button(page, 'Start coaching').click();
  await button(page, 'Go to teachers').click();
  await shows(page, '2 teachers', 'Select several');
});

test('from several who are ticked, once it is done: nobody is ticked any more', async () => {
  const { educatorId, name, school, stateLabel } = DUE;
  const sam = { educatorId, name, school, stateLabel, answered: true, own: true };
  const waiting = { ...sam, doc: 'none' as const, text: '', waits: false };
  const done = { total: 1, done: 1, left: 0, state: 'finished' as const, until: '', note: '' };
  const mail = {
    ...{ to: [DUE], inDoubt: [], leftOut: [], quotaLeft: 9, subject: 'A form', sample: 'Hello' },
    forCopying: 'Hello',
  };
  const page = await openDay(
    DATA,
    {},
    {
      planBulk: () => ok({ people: [waiting], leftOut: 0, run: null }),
      beginBulk: () => ok({ ...done, outcomes: [] }),
      planMail: (kind) => ok({ ...mail, kind }),
      sendMail: (_, sent) => ok({ sent, refused: [], quotaLeft: 9, stopped: '', educators: [] }),
    },
  );
  await button(page, 'Teachers').click();
  const goWith = async (what: string): Promise<void> => {
    await button(page, 'Select several').click();
    await page.getByLabel(/Sam Ortiz/).check();
    await button(page, what).click();
  };
  const comesBack = async (): Promise<void> => {
    await button(page, 'Back').click();
    await focusOn(page, 'Teachers');
    await shows(page, 'Select several');
  };
  await goWith('Start coaching');
  await button(page, 'Make 1 Doc').click();
  await shows(page, '1 Doc made and shared');
  await comesBack();
  await goWith('Invite or remind');
  await button(page, 'Send to 1 teacher').click();
  await shows(page, '1 mail sent');
  await comesBack();
});

test('where nothing may be stored, the teacher and today lie behind', async () => {
  const page = await openDay(DATA, { sandboxed: true });
  await button(page, 'Prepare the meeting').click();
  await focusOn(page, 'Before you meet');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Sam Ortiz');
  await page.keyboard.press('Escape');
  await heading(page, 'Today').waitFor();
});
