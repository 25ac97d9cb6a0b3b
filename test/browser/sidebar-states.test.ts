// What every view of the day says when Google does not answer as hoped: each failure in its words, read out, with
// one press that tries again.
import type { Page } from 'playwright-core';
import type { ViewName } from '../../src/shared/pages';
import type { Reply } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as meeting from './meeting-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, never, shows } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const fails = (message: string) => (): never => {
  throw new Error(message);
};
const FAILURES: [says: string, answer: () => Reply<never>][] = [
  ['The connection to Google was lost.', fails('NetworkError: Connection failure due to HTTP 0')],
  ['Google did not accept this account.', fails('PERMISSION_DENIED')],
  ['Google is busy', fails('Service invoked too many times for one day: spreadsheet')],
  [
    'Only coaches of this program can do this.',
    () => refused('Only coaches of this program can do this.'),
  ],
];

/** Fails in every way, one after the other; then answers. */
function atLast<T>(value: T): () => Reply<T> {
  let asked = 0;
  return () => FAILURES[asked++]?.[1]() ?? ok(value);
}

const DESK = meeting.desk();
const ABOUT = { educatorId: DESK.detail.educatorId };
const PEOPLE = sample.rosterData([DESK.detail]);
const refresh = (page: Page) => button(page, 'Refresh').click();

interface Story {
  /** What it says while Google has not answered yet. */
  waiting: string;
  /** Made anew for each try. */
  server: () => FakeServer;
  again: string;
  /** What stands there once it went well. */
  then: string;
  /** Asks the server, where the view does not by itself. */
  ask?: (page: Page) => Promise<void>;
}

const PREPARING = 'Reading the answers and the Doc…';
const prepares = (then: string): Story => ({
  waiting: PREPARING,
  server: () => ({ prepareMeeting: atLast(DESK) }),
  ...{ again: 'Try again', then },
});

const STORIES: Partial<Record<ViewName, Story>> = {
  home: {
    waiting: 'Reading…',
    server: () => ({ readDocs: atLast(PEOPLE) }),
    ...{ again: 'Read my Docs now', then: 'Your Docs are read', ask: readDocs },
  },
  roster: {
    waiting: 'Reading everybody’s list…',
    server: () => ({ listTeachers: atLast([sample.ADA]) }),
    ...{ again: 'Try again', then: 'Ada Vale', ask: everybody },
  },
  more: {
    waiting: 'Refreshing…',
    server: () => ({ refresh: atLast(PEOPLE) }),
    ...{ again: 'Refresh', then: 'Read again', ask: refresh },
  },
  educator: {
    waiting: PREPARING,
    server: () => ({ openEducator: atLast(DESK.detail) }),
    ...{ again: 'Try again', then: 'Contact' },
  },
  brief: prepares('Last promises'),
  log: prepares('Add evidence'),
  book: prepares('Nothing is booked'),
};

const start = (name: string) => ({ ...PEOPLE, start: { ...ABOUT, name: name as ViewName } });

test.each(Object.entries(STORIES))('%s waits for Google', async (name, story) => {
  const silent = Object.keys(story.server()).map((method) => [method, () => never()]);
  const { page } = await openSidebar(browser(), start(name), Object.fromEntries(silent));
  await story.ask?.(page);
  await shows(page, story.waiting);
  await expectNoAxeViolations(page);
});

test.each(Object.entries(STORIES))('%s', async (name, { server, again, then, ask }) => {
  const { page } = await openSidebar(browser(), start(name), server());
  await ask?.(page);
  await page.getByRole('alert').waitFor();
  await expectNoAxeViolations(page);
  for (const [says] of FAILURES) {
    await page.getByRole('alert').getByText(says).waitFor();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await button(page, again).press('Enter');
  }
  await page.getByText(FAILURES[3]?.[0] ?? '').waitFor({ state: 'detached' });
  await shows(page, then);
  await expectNoAxeViolations(page);
});

test('a colleague’s teacher is named before the answers are there', async () => {
  const server: FakeServer = {
    listTeachers: () => ok([sample.ADA]),
    openEducator: () => never(),
  };
  const { page } = await openSidebar(browser(), sample.rosterData([]), server);
  await button(page, 'Teachers').click();
  await button(page, 'Show everybody').click();
  await page.locator('.row', { hasText: 'Ada Vale' }).click();
  await focusOn(page, 'Ada Vale');
  await shows(page, PREPARING);
});

function readDocs(page: Page): Promise<void> {
  return button(page, 'Read my Docs now').click();
}

async function everybody(page: Page): Promise<void> {
  await button(page, 'Filter and sort').click();
  await page.getByLabel('Whose').selectOption('Everybody');
}
