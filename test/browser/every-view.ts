// Every view of the sidebar in its fullest ordinary state: what it opens with, and what unfolds the rest of it.
import type { Page } from 'playwright-core';
import type { BulkPlan } from '../../src/shared/bulk-api';
import type { MailPlan } from '../../src/shared/care-api';
import type { EndPlan, HandoverPlan } from '../../src/shared/leaving-api';
import type { ViewName } from '../../src/shared/pages';
import type { Notice, SidebarData } from '../../src/shared/sidebar-api';
import * as care from './care-samples';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { SETTINGS } from './settings-samples';
import { ok, type FakeServer } from './sidebar-harness';
import { button, never } from './sidebar-person';
import { coached } from './sidebar-coached';
import * as sample from './sidebar-samples';

export interface Story {
  data: SidebarData;
  server?: FakeServer;
  /** A text that stands there once everything is read. */
  shows: string;
  /** Unfolds, ticks and types until the view is full. */
  fill?: (page: Page) => Promise<void>;
}

const ADA = sample.educator('Ada Vale', 'coaching', { due: 'overdue', dueText: 'Time to meet' });
const ABOUT = { educatorId: ADA.educatorId };
const FULL_DESK = meeting.desk({ brief: meeting.FULLEST });

const notice = (text: string, action: Notice['action']): Notice => ({
  ...{ kind: 'problem', text, since: '2026-11-20', action, educatorId: '' },
});
const NOTICES = [
  notice('The form is closed.', 'repair'),
  notice('Three texts in the form are new.', 'care'),
  { ...notice('Answers came in that have no row.', ''), kind: 'info' as const },
  notice('Your Docs are not read every hour.', 'read-docs'),
];
const NEWS = [
  sample.educator('Sam Ortiz', 'coaching', { due: 'today', dueText: 'Planned for today' }),
  sample.educator('نور الهدى', 'answered', { educatorId: 'noor', answersNews: 'new' }),
  sample.educator(sample.LONG_NAME, 'answered', { answersNews: 'changed', choiceChanged: true }),
  sample.educator('Dan Roy', 'paused', { coach: '', coachName: '', school: 'Birch Middle' }),
];
const WAITING = Array.from({ length: 7 }, (_, at) => ({
  ...ADA,
  ...{ educatorId: `w${at}`, name: `Ada Vale ${at}`, need: 'Math talk', rhythm: 'Every two weeks' },
}));
const MANY = Array.from({ length: 130 }, (_, at) => ({ ...ADA, educatorId: `m${at}` }));
const TODAY = sample.rosterData([...NEWS, ...WAITING, ...MANY], { notices: NOTICES });

const MAIL: MailPlan = {
  kind: 'invite',
  to: MANY,
  inDoubt: [{ educatorId: 'doubt', name: 'Eve Moss', email: 'eve@maple.example', until: '' }],
  leftOut: [{ educatorId: 'out', name: 'Dan Roy', email: '', reason: 'The e-mail is missing.' }],
  quotaLeft: 40,
  subject: 'Coaching that fits you: a short form',
  sample: `Hello Ada Vale, this form helps me learn how you like to work. ${sample.FORM_URL}`,
  forCopying: 'Hello',
};
const BULK: BulkPlan = {
  leftOut: 2,
  run: null,
  people: [...NEWS, ...MANY].map(({ educatorId, name, school, stateLabel }, at) => ({
    ...{ educatorId, name, school, stateLabel, answered: at % 5 > 0, own: at !== 3 },
    ...{ doc: at === 1 ? ('unfinished' as const) : ('none' as const), text: '', waits: false },
  })),
};
const LEAVING = { ...ABOUT, name: ADA.name, docUrl: sample.DOC_URL };
const HANDOVER: HandoverPlan = {
  ...{ ...LEAVING, coachName: sample.LEAD.name },
  coaches: [sample.COACH, { name: sample.LONG_NAME, email: 'maria@maple.example' }],
  ways: [
    {
      ...{ mode: 'with-doc', label: 'With the Doc', tick: 'Ada Vale has said yes.' },
      lines: ['The Doc and its words go to the new coach.'],
    },
    { mode: 'without-doc', label: 'Without it', lines: ['The Doc stays.'], tick: '' },
  ],
};
const END: EndPlan = {
  ...LEAVING,
  steps: ['The Doc goes into your archive.'],
  copySteps: ['A copy is made for Ada Vale.'],
};

const opens = (data: SidebarData, name: ViewName, more: object = {}): SidebarData => ({
  ...data,
  start: { name, ...more },
});
/** Every fold of the page, one after the other. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main [aria-expanded="false"]:not([aria-disabled])');
  for (let folds = await folded.count(); folds > 0; folds = await folded.count()) {
    await folded.first().click();
  }
}
const press = (name: string) => (page: Page) => button(page, name).click();

/** Does not compile while a view is missing. */
export const VIEWS: Record<ViewName, Story> = {
  home: { data: TODAY, shows: 'Meet today', fill: unfold },
  roster: {
    data: opens(TODAY, 'roster'),
    shows: 'Showing 1 to 60',
    fill: async (page) => {
      await unfold(page);
      await press('Select several')(page);
      await page.getByRole('checkbox').first().check();
    },
  },
  educator: {
    data: opens(TODAY, 'educator', ABOUT),
    server: {
      openEducator: () =>
        ok(
          coached({
            answersNews: 'changed',
            choiceChange: { changedAt: '2026-11-03', lines: ['Yes → Ask.'], followUp: 'Ask.' },
            reading: { ...log.READ, problems: Array<string>(5).fill('Tries, row 3: no date.') },
            nextStates: [{ state: 'paused', label: 'Pause' }],
            timeline: sample.timelineOf(60),
            remarks: ['Two rows had this address.'],
          }),
        ),
    },
    shows: 'Contact',
    fill: unfold,
  },
  more: { data: opens(TODAY, 'more'), shows: 'Look after the program' },
  brief: {
    data: meeting.at('brief', FULL_DESK),
    server: { prepareMeeting: () => ok(FULL_DESK) },
    shows: 'Last promises',
    fill: unfold,
  },
  log: {
    data: meeting.at('log', FULL_DESK, 'meeting'),
    server: { prepareMeeting: () => ok(FULL_DESK), logEntry: () => ok({ problems: PROBLEMS }) },
    shows: 'What came up',
    fill: async (page) => {
      await page.locator('.primary').click();
      await page.locator('.problem').first().waitFor();
    },
  },
  book: {
    data: meeting.at('book', FULL_DESK),
    server: { prepareMeeting: () => ok(FULL_DESK) },
    shows: 'Nothing is booked',
  },
  'add-teachers': {
    data: opens(TODAY, 'add-teachers'),
    shows: 'Paste your list',
    fill: async (page) => {
      const lines = Array.from({ length: 80 }, (_, at) => `Eve ${at}, eve${at}@maple, Oak High`);
      await page.getByLabel('Paste your list').fill(lines.join('\n'));
      await press('Check the list')(page);
      await page.locator('.problem').first().waitFor();
    },
  },
  invite: {
    data: opens(TODAY, 'invite'),
    server: { planMail: () => ok(MAIL) },
    shows: 'Eve Moss',
    fill: unfold,
  },
  bulk: {
    data: opens(TODAY, 'bulk'),
    server: { planBulk: () => ok(BULK) },
    shows: 'Showing 1 to 60',
    fill: unfold,
  },
  handover: {
    data: opens(sample.rosterData([ADA]), 'handover', ABOUT),
    server: { planHandover: () => ok(HANDOVER) },
    shows: 'Who takes over?',
    fill: async (page) => {
      await page.getByLabel('Tom Okafor').check();
      await page.getByLabel('With the Doc').check();
    },
  },
  'end-coaching': {
    data: opens(sample.rosterData([ADA]), 'end-coaching', ABOUT),
    server: { planEnd: () => ok(END) },
    shows: 'archive',
  },
  'set-up': {
    data: sample.SET_UP_DATA,
    shows: 'Program name',
    fill: async (page) => {
      await press('Set up')(page);
      await page.locator('.problem').first().waitFor();
    },
  },
  repair: {
    data: opens(TODAY, 'repair'),
    server: { beginRepair: () => ok(sample.progressAfter(2)), continueSetUp: never },
    shows: 'Working on step 3 of 5',
  },
  care: {
    data: care.programmeData({ name: 'care' }),
    server: { openCare: () => ok(care.EVERYTHING_WAITS) },
    shows: 'Receipts of removals',
    fill: unfold,
  },
  merge: {
    data: care.programmeData({ name: 'merge', educatorId: 'sam-1' }),
    server: {
      listNames: () => ok(care.TWICE),
      planMerge: (kept, gone) => ok(care.mergePlan(kept, gone)),
    },
    shows: 'Samuel Reed',
    fill: async (page) => {
      await page.getByRole('button', { name: /Samuel Reed/ }).click();
      await page.getByText('What the row will say').waitFor();
    },
  },
  remove: {
    data: care.programmeData({ name: 'remove', educatorId: 'ada-vale' }),
    server: { planRemoval: () => ok(care.REMOVAL) },
    shows: 'Mails that were sent.',
    fill: press('Go on'),
  },
  settings: {
    data: opens(sample.rosterData([]), 'settings'),
    server: { openSettings: () => ok(SETTINGS) },
    shows: 'Schools',
    fill: (page) => page.getByRole('button', { name: /^Schools/ }).click(),
  },
  help: { data: opens(TODAY, 'help'), shows: 'Take the tour', fill: unfold },
  tour: { data: opens(TODAY, 'tour'), shows: 'Step 1 of 4' },
  'not-a-coach': {
    data: { ...sample.ROSTER, view: 'not-a-coach', educators: [], notices: [] },
    shows: 'coach',
  },
};

const PROBLEMS = [
  { field: 'minutes', message: 'Whole minutes, 1 to 240.' },
  { field: 'came-up', message: 'This is too long for the Doc.' },
];
