// Inviting in the sidebar: who gets it and what it says, progress, pause, what went wrong, sending by hand.
import type { Page } from 'playwright-core';
import type { MailPlan, MailProgress } from '../../src/shared/care-api';
import type { Place } from '../../src/shared/pages';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const NAMES = ['Ada Vale', 'نور الهدى', sample.LONG_NAME, 'Dan Roy', 'Eve Moss'];
const PEOPLE = NAMES.map((name, n) => ({
  educatorId: `id-${n}`,
  name,
  email: `teacher-${n}@maple.example`,
}));
const DATA = sample.rosterData([sample.educator('Ada Vale', 'invited')], {
  start: { name: 'invite' },
});
const TEXT = `Hello, this form helps me learn how you like to work. ${sample.FORM_URL} Thank you, Rosa Lind`;

function plan(to = PEOPLE, more: Partial<MailPlan> = {}): MailPlan {
  return {
    kind: 'invite',
    to,
    inDoubt: [],
    leftOut: [],
    quotaLeft: 100,
    subject: 'Coaching that fits you: a short form',
    sample: TEXT.replace('Hello', 'Hello Ada Vale'),
    forCopying: TEXT,
    ...more,
  };
}

function progress(sent: string[], more: Partial<MailProgress> = {}): MailProgress {
  return { sent, refused: [], stopped: '', quotaLeft: 90, educators: [], ...more };
}

/** The first plan, and after any sending the second. */
function plans(first: MailPlan, second = plan([])): NonNullable<FakeServer['planMail']> {
  let asked = 0;
  return () => ok(asked++ === 0 ? first : second);
}

async function openInvite(server: FakeServer): Promise<Page> {
  return (await openSidebar(browser(), DATA, server)).page;
}

test('shows who gets it and the text, sends in steps, and says when all have theirs', async () => {
  const asked: string[][] = [];
  let goOn = (): void => undefined;
  const toldToGoOn = new Promise<void>((resolve) => (goOn = resolve));
  const page = await openInvite({
    planMail: plans(plan()),
    sendMail: async (_, ids) => {
      asked.push(ids);
      if (asked.length > 1) await toldToGoOn;
      return ok(progress(ids.slice(0, 3)));
    },
  });
  await shows(page, '5 teachers to write to', ...NAMES, 'Hello Ada Vale, this form');
  await expectNoAxeViolations(page);
  await button(page, 'Send to 5 teachers').click();
  await shows(page, 'Sending to 5 teachers', 'Sent 3 of 5.');
  await expect.poll(() => focused(page)).toBe('Sending to 5 teachers');
  await expectNoAxeViolations(page);
  goOn();
  await shows(page, '5 mails sent', 'Everybody has been invited.');
  await expect.poll(() => focused(page)).toBe('5 mails sent');
  await expect.poll(() => asked.map(({ length }) => length)).toEqual([5, 2]);
  await expectNoAxeViolations(page);
});

test('without a mouse: leave one out, send, pause, go on', async () => {
  const asked: string[][] = [];
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const page = await openInvite({
    planMail: plans(plan(), plan(PEOPLE.slice(0, 4))),
    sendMail: async (_, ids) => {
      asked.push(ids);
      await answered;
      return ok(progress(ids.slice(0, 1)));
    },
    openPage: () => never(),
  });
  await shows(page, 'Send to 5 teachers');
  await tabTo(page, 'Dan Roy');
  await page.keyboard.press('Space');
  await shows(page, '4 of 5 teachers');
  await tabTo(page, 'Send to 4 teachers');
  await page.keyboard.press('Enter');
  await shows(page, 'Sending to 4 teachers');
  await tabTo(page, 'Pause');
  await page.keyboard.press('Enter');
  await button(page, 'Pausing after this step…').waitFor();
  answer();
  await shows(page, '1 mail sent', 'Paused. 3 teachers are still waiting.');
  await tabTo(page, 'Go on: send to 3 teachers');
  await expect.poll(() => asked).toEqual([['id-0', 'id-1', 'id-2', 'id-4']]);
  await page.keyboard.press('Escape');
  await heading(page, 'Opening…').waitFor();
});

test('reminders are a choice away, with their own empty state', async () => {
  const kinds: string[] = [];
  const page = await openInvite({
    planMail: (kind) => {
      kinds.push(kind);
      return ok(plan(kind === 'invite' ? PEOPLE : []));
    },
  });
  await shows(page, 'Send to 5 teachers');
  await page.getByLabel('Which mail').selectOption('remind');
  await shows(page, 'Nobody to remind now.');
  await expect.poll(() => kinds).toEqual(['invite', 'remind']);
});

test('quota used up and an address refused: each is said, and what to do', async () => {
  const page = await openInvite({
    planMail: plans(plan(PEOPLE, { quotaLeft: 3 }), plan(PEOPLE.slice(3), { quotaLeft: 0 })),
    sendMail: (_, ids) =>
      ok(
        progress(ids.slice(0, 2), {
          refused: [{ educatorId: 'id-2', reason: 'Correct it in the Sheet, then send again.' }],
          stopped:
            'Google lets your account send no more mails today. 2 teachers are still waiting.',
        }),
      ),
  });
  await shows(page, 'Google lets your account send 3 more mails today.');
  await button(page, 'Send to 3 teachers').click();
  await shows(page, '2 mails sent', '2 teachers are still waiting.', sample.LONG_NAME);
  await shows(page, 'Correct it in the Sheet, then send again.', 'Copy addresses');
  await expect(page.getByRole('button', { name: /^Send to|^Go on/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('not granted: copy addresses and text, send by hand, note it', async () => {
  const settled: unknown[] = [];
  const page = await openInvite({
    planMail: () => ok(plan(PEOPLE, { quotaLeft: null })),
    settleMail: (...args) => {
      settled.push(args);
      return ok(plan([], { quotaLeft: null }));
    },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await shows(page, 'SAGE Coach was not allowed to send mail as you.');
  await expectNoAxeViolations(page);
  await page.getByLabel(/^Ada Vale/).uncheck();
  await button(page, 'Copy addresses').click();
  await shows(page, '✓ Copied');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(() => copied())
    .toBe(
      'teacher-1@maple.example, teacher-2@maple.example, teacher-3@maple.example, teacher-4@maple.example',
    );
  await button(page, 'Copy text').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('Hel'));
  await expect.poll(() => copied()).toBe(TEXT);
  await button(page, 'I invited 4 teachers').click();
  await shows(page, 'Everybody has been invited.');
  await expect.poll(() => settled).toEqual([['invite', ['id-1', 'id-2', 'id-3', 'id-4'], true]]);
});

test('interrupted mails: the coach says what became of them', async () => {
  const [ada, noor, maria] = PEOPLE;
  if (!ada || !noor || !maria) throw new Error('There should be three.');
  const settled: unknown[] = [];
  const page = await openInvite({
    planMail: () =>
      ok(
        plan([], {
          inDoubt: [
            { ...noor, until: '' },
            { ...maria, until: '2026-11-10T14:45:00Z' },
          ],
          leftOut: [{ ...ada, reason: 'This is not a complete e-mail address.' }],
        }),
      ),
    settleMail: (...args) => {
      settled.push(args);
      return ok(plan([noor]));
    },
  });
  await shows(page, '1 mail may have been sent', '1 mail may be on its way right now');
  await shows(page, 'Nobody else to invite now.', '1 teacher cannot get it now');
  await page.getByText('1 teacher cannot get it now').click();
  await shows(page, 'This is not a complete e-mail address.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: `Send again: ${noor.name}` }).click();
  await shows(page, 'Send to 1 teacher');
  await expect.poll(() => focused(page)).toBe('Invite or remind');
  await expect.poll(() => settled).toEqual([['invite', [noor.educatorId], false]]);
});

test('a failure keeps what was sent, and the plan can be looked at again', async () => {
  let tries = 0;
  const page = await openInvite({
    planMail: () => (tries++ === 0 ? refused('Somebody else is saving right now.') : ok(plan())),
    sendMail: () => {
      throw new Error('Exceeded maximum execution time');
    },
  });
  await shows(page, 'Somebody else is saving right now.');
  await button(page, 'Try again').click();
  await button(page, 'Send to 5 teachers').click();
  await shows(page, 'Google stopped this because it took too long.', 'Nobody gets it twice.');
  await button(page, 'Send to 5 teachers').waitFor();
});

test('those selected in the roster get it, and nobody else', async () => {
  const asked: string[][] = [];
  const start = { name: 'invite' as const, educatorIds: ['id-1', 'id-4', 'answered'] };
  const { page } = await openSidebar(
    browser(),
    { ...DATA, start },
    {
      planMail: plans(plan(), plan(PEOPLE.slice(0, 1))),
      sendMail: (_, ids) => {
        asked.push(ids);
        return ok(progress(ids));
      },
    },
  );
  await shows(page, '2 teachers to write to', 'نور الهدى', 'Eve Moss');
  await shows(page, '1 of the 3 teachers you selected is not listed');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expectNoAxeViolations(page);
  await button(page, 'Send to 2 teachers').click();
  await shows(page, '2 mails sent', 'Nobody else to invite now.');
  await expect.poll(() => asked).toEqual([['id-1', 'id-4']]);
});

test('a list of 300 shows 60 at a time and stays narrow at 200 % zoom', async () => {
  const many = [...Array(300)].map((_, n) => ({
    educatorId: `id-${n}`,
    name: `Teacher ${n}`,
    email: `teacher-${n}@maple.example`,
  }));
  const { page } = await openSidebar(
    browser(),
    DATA,
    { planMail: () => ok(plan(many)) },
    { viewport: { width: 150, height: 350 } },
  );
  await shows(page, '300 teachers to write to', 'Showing 1 to 60 of 300');
  await expect(page.getByRole('checkbox')).toHaveCount(60);
  await button(page, 'Untick all').click();
  await shows(page, '0 of 300 teachers', 'Tick at least one teacher.');
});

test('nobody to write to: leads to the teachers, or to adding the first ones', async () => {
  const places: Place[] = [];
  const server: FakeServer = {
    planMail: () => ok(plan([])),
    openPage: (place) => {
      places.push(place);
      return ok(null);
    },
  };
  const page = await openInvite(server);
  await shows(page, 'Everybody has been invited.');
  await button(page, 'Go to teachers').click();
  await shows(page, 'Opening…');
  const start = { name: 'invite' } as const;
  const none = await openSidebar(browser(), sample.rosterData([], { start }), server);
  await shows(none.page, 'You have no teachers yet.');
  await expectNoAxeViolations(none.page);
  await button(none.page, 'Add teachers').click();
  await focusOn(none.page, 'Add teachers');
  await expect.poll(() => places).toEqual([{ name: 'roster' }]);
});
