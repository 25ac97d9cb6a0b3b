// Ways to the log and on from it: without a kind, without a Doc, where nothing can be logged at all, and
// where Google does not take it.
import type { MeetingDesk } from '../../src/shared/meeting-api';
import { expect } from './expect';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const openAt = (desk: MeetingDesk, server: FakeServer = {}, kind?: string) =>
  openSidebar(browser(), meeting.at('log', desk, kind), {
    prepareMeeting: () => ok(desk),
    ...server,
  });

test('without a kind it asks which', async () => {
  const { page } = await openAt(meeting.desk());
  await focusOn(page, 'Log');
  await shows(page, 'Add a strategy', 'Add evidence');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Log a meeting');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Log a meeting');
  await page.getByLabel('Min.').fill('20');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Log');
  await shows(page, 'Draft kept');
  await expect(page.getByText('Draft kept')).toHaveCount(1);
});

test('a Doc that can only be read says so, and leads to it', async () => {
  const detail = { ...log.coachedDetail(meeting.SAM), logForms: [] };
  const { page, calls } = await openAt(meeting.desk({ detail }), { openPage: () => ok(null) });
  await shows(page, 'Nothing can be written into this Doc from here.');
  await expectNoAxeViolations(page);
  await button(page, 'Look at the Doc').click();
  await expect.poll(() => calls).toEqual(['prepareMeeting', 'openPage']);
});

test('while it is read it says so; when that fails, one press tries again', async () => {
  const opening = await openAt(meeting.desk(), { prepareMeeting: () => never() }, 'meeting');
  await shows(opening.page, 'Sam Ortiz', 'Reading the answers and the Doc…');
  await expectNoAxeViolations(opening.page);
  let tries = 0;
  const { page } = await openAt(
    meeting.desk(),
    { prepareMeeting: () => (tries++ === 0 ? refused('The Sheet is busy.') : ok(meeting.desk())) },
    'meeting',
  );
  await shows(page, 'The Sheet is busy.');
  await expectNoAxeViolations(page);
  await button(page, 'Try again').click();
  await focusOn(page, 'Log a meeting');
});

test.each([
  ['a lost session', 'PERMISSION_DENIED', 'Google did not accept this account.'],
  ['a quota used up', 'Service invoked too many times for one day', 'Google is busy'],
])('%s is said in view, and the text stays', async (_, failure, sentence) => {
  const failing: FakeServer = {
    logEntry: () => {
      throw new Error(failure);
    },
  };
  const { page } = await openAt(meeting.desk(), failing, 'meeting');
  await page.setViewportSize({ width: 300, height: 400 });
  await page.getByLabel('What came up').fill('Exit slips.');
  await page.keyboard.press('Control+Enter');
  await shows(page, sentence);
  const again = button(page, 'Try again');
  await again.waitFor();
  const isInView = (): Promise<boolean> =>
    again.evaluate((at) => at.getBoundingClientRect().bottom <= window.innerHeight);
  await expect.poll(() => isInView()).toBe(true);
  await expect(page.getByLabel('What came up')).toHaveValue('Exit slips.');
  await expectNoAxeViolations(page);
});

test('what was typed before a column or a choice went from the Doc shows, and is not sent unseen', async () => {
  let forms = [log.MEETING, log.EVIDENCE];
  const sent: unknown[] = [];
  const read = () => meeting.desk({ detail: { ...log.coachedDetail(), logForms: forms } });
  const openKind = (kind: string) =>
    openSidebar(browser(), meeting.at('log', read(), kind), {
      prepareMeeting: () => ok(read()),
      logEntry: (_, { values }) => {
        sent.push(values);
        return ok(log.coachedDetail());
      },
    });
  const { page } = await openKind('evidence');
  await page.getByLabel('For').selectOption('S-02');
  await page.getByLabel('What it tells us').fill('They explain more.');
  forms = forms.map((form) => ({
    ...form,
    fields: form.fields
      .filter(({ key }) => key !== 'meaning')
      .map((field) => ({
        ...field,
        choices: field.choices.filter(({ value }) => value !== 'S-02'),
      })),
  }));
  await page.reload();
  await shows(page, 'The form has no place for it now', 'They explain more.');
  await expect(page.getByLabel('For').locator('option:checked')).toHaveText('S-02');
  await expectNoAxeViolations(page);
  await page.getByLabel('Link').fill('https://files.example/slips');
  await page.reload();
  await shows(page, 'They explain more.');
  await button(page, 'Write into the Doc').click();
  await shows(page, 'Written into the Doc');
  await expect.poll(() => sent).toMatchObject([{ 'strategy-ref': 'S-02', link: /slips/ }]);
  await expect.poll(() => JSON.stringify(sent)).not.toContain('explain');
});

describe('without a Doc', () => {
  const NO_DOC = meeting.deskWithoutDoc();

  test('only date, minutes and kind are kept, with one call, and Start coaching is offered', async () => {
    const sent: unknown[] = [];
    const { page, calls } = await openAt(NO_DOC, {
      logEntry: (_, { kind, values }) => {
        sent.push({ kind, fields: Object.keys(values), minutes: values['minutes'] });
        return ok(NO_DOC.detail);
      },
      openPage: () => ok(null),
    });
    await shows(page, 'Start coaching to keep notes, or save only date, minutes and kind.');
    await expectNoAxeViolations(page);
    await tabTo(page, 'Min.');
    await page.keyboard.type('20');
    await tabTo(page, 'Keep in the Sheet');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Kept in the Sheet: date, minutes and kind.');
    await expectNoAxeViolations(page);
    await expect
      .poll(() => sent)
      .toEqual([{ kind: 'meeting', fields: ['date', 'minutes', 'kind'], minutes: '20' }]);
    await button(page, 'Start coaching').click();
    await expect.poll(() => calls).toEqual(['prepareMeeting', 'logEntry', 'openPage']);
  });

  test('a lost answer is tried again as the same entry', async () => {
    const ids: string[] = [];
    const { page } = await openAt(NO_DOC, {
      logEntry: (_, { entryId }) => {
        ids.push(entryId);
        if (ids.length === 1) throw new Error('NetworkError');
        return ok(NO_DOC.detail);
      },
    });
    await page.getByLabel('Min.').fill('20');
    await page.keyboard.press('Control+Enter');
    await shows(page, 'The connection to Google was lost.');
    await page.reload();
    await shows(page, 'Save it again: it will be kept once.');
    await button(page, 'Keep in the Sheet').click();
    await focusOn(page, 'Kept in the Sheet: date, minutes and kind.');
    await expect.poll(() => new Set(ids).size).toBe(1);
  });

  test('where nothing can be kept it leads to Start coaching', async () => {
    const noor = sample.educator('نور الهدى', 'answered', { educatorId: 'noor' });
    const { page, calls } = await openAt(meeting.desk({ detail: sample.detailOf(noor) }), {
      openPage: () => ok(null),
    });
    await shows(page, 'has no coaching Doc yet. Start coaching to keep notes.');
    await expectNoAxeViolations(page);
    await button(page, 'Go to Start coaching').click();
    await expect.poll(() => calls).toEqual(['prepareMeeting', 'openPage']);
  });
});
