// What a coach does with one educator in the sidebar: with a Doc, without one, and with another coach's.
import type { Page } from 'playwright-core';
import type { DocStatus, EducatorDetail } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as log from './log-samples';
import { useBrowser } from './sidebar-harness';
import { button, focusOn, shows, tabTo } from './sidebar-person';
import { ADA, coached, openCoached } from './sidebar-coached';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const openAda = (detail: EducatorDetail, options = {}, isLead = true) =>
  openCoached(browser(), detail, options, isLead);

const primaries = (page: Page): Promise<string[]> => page.locator('.primary').allInnerTexts();
const tops = (page: Page, names: string[]): Promise<number[]> =>
  Promise.all(
    names.map(
      async (name) => (await page.getByText(name, { exact: true }).first().boundingBox())?.y ?? NaN,
    ),
  );

describe('what to do', () => {
  test('with a Doc, preparing is the one blue button; each action leads on by keyboard', async () => {
    const { page, asked } = await openAda(coached());
    await shows(page, 'Coaching', 'Maple Elementary', 'It has been 5 weeks', 'Last met Oct 18');
    await expect.poll(() => primaries(page)).toEqual(['Prepare']);
    await expectNoAxeViolations(page);
    for (const name of ['Prepare', 'Log a meeting', 'Book next meeting']) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await shows(page, 'The Sheet is busy.');
      await page.keyboard.press('Escape');
      await focusOn(page, 'Ada Vale');
    }
    const { educatorId } = ADA;
    await expect
      .poll(() => asked)
      .toEqual([
        { name: 'brief', educatorId },
        { name: 'log', educatorId, kind: 'meeting' },
        { name: 'book', educatorId },
      ]);
    const links = page.locator('.doings a');
    await expect
      .poll(() => links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
      .toEqual([sample.DOC_URL, `mailto:${ADA.email}`]);
  });

  test('the order is: who, what to do, what changed, the Doc, then profile, timeline and the rest', async () => {
    const choiceChange = {
      changedAt: '2026-11-03',
      lines: ['Yes → Ask me each time.'],
      followUp: '',
    };
    const reading = { ...log.READ, problems: ['Tries, row 3, Date: no date.'] };
    const nextStates = [{ state: 'paused' as const, label: 'Pause' }];
    const { page } = await openAda(coached({ choiceChange, reading, nextStates }));
    const order = await tops(page, [
      ...['Ada Vale', 'It has been 5 weeks', 'Prepare', 'I have read it', 'Coaching Doc'],
      ...['How they like to work', 'What they bring', 'What they want to work on'],
      ...['More answers', 'Sharing choices', 'Show more', 'Log something else', 'Form answered'],
      ...['Pause', 'Hand over to another coach', 'Remove this teacher’s data'],
    ]);
    await expect.poll(() => order).toEqual([...order].sort((a, b) => a - b));
    await expectNoAxeViolations(page);
  });

  test('without a Doc, Start coaching is the blue one; the meeting can be prepared and logged all the same', async () => {
    const { page, asked } = await openAda(
      sample.detailOf(sample.educator('Ada Vale', 'answered', { nextMeeting: '2036-11-24' }), {
        logForms: [log.MEETING],
      }),
    );
    await shows(page, 'Next meeting Nov 24, 2036', 'show up here once there is a Doc.');
    await expect.poll(() => primaries(page)).toEqual(['Start coaching']);
    await expectNoAxeViolations(page);
    await button(page, 'Log a meeting').press('Enter');
    await shows(page, 'The Sheet is busy.');
    await page.keyboard.press('Escape');
    await button(page, 'Prepare').press('Enter');
    const { educatorId } = ADA;
    await expect
      .poll(() => asked)
      .toEqual([
        { name: 'log', educatorId, kind: 'meeting' },
        { name: 'brief', educatorId },
      ]);
  });

  const DOUBT: DocStatus = { kind: 'in-doubt', until: '' };
  const TRASHED: DocStatus = {
    ...{ kind: 'trouble', url: sample.DOC_URL, trouble: 'trashed', reason: 'In the trash.' },
    mends: [],
  };
  test.each<[string, Partial<EducatorDetail>, string[]]>([
    ['a Doc in doubt', { doc: DOUBT }, ['Try again']],
    ['a Doc in trouble', { doc: TRASHED }, ['Prepare']],
    ['coaching ended', { state: 'ended', stateLabel: 'Ended' }, []],
  ])('with %s there is never more than one blue button', async (_, more, blue) => {
    const { page } = await openAda(coached(more));
    await expect.poll(() => primaries(page)).toEqual(blue);
    await expectNoAxeViolations(page);
  });
});

describe('another coach’s teacher', () => {
  const theirs = coached({
    ...{ coach: sample.COACH.email, coachName: sample.COACH.name, timeline: [], logForms: [] },
    nextStates: [{ state: 'paused', label: 'Pause' }],
  });

  test('is read and written to, no more', async () => {
    const { page } = await openAda(theirs, {}, false);
    await shows(
      page,
      'Tom Okafor coaches Ada Vale.',
      'Only Ada Vale and Tom Okafor can read the Doc.',
    );
    const names = await page.getByRole('main').getByRole('button').allInnerTexts();
    expect(names).toEqual(['Profile', 'Answers', 'Timeline', 'Contact']);
    await expect(page.locator('.doings a')).toHaveCount(1);
    await expectNoAxeViolations(page);
  });

  test('the lead decides about them, too', async () => {
    const { page } = await openAda(theirs);
    await shows(page, 'Pause', 'Hand over to another coach', 'Remove this teacher’s data');
    await expect(button(page, 'Prepare')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test('whoever has a coach that left the list is everybody’s', async () => {
    const { page } = await openAda({ ...theirs, coach: 'gone@maple.example' }, {}, false);
    await shows(page, 'Prepare', 'Pause', 'Hand over to another coach');
  });
});
