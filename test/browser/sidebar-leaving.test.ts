// Handing over and ending in the sidebar: what happens is read first, nothing goes by accident, and a receipt
// says what was done and what is left.
import type { Page } from 'playwright-core';
import { copySteps, endSteps } from '../../src/core/educator/ending';
import { wayWithDoc, wayWithoutDoc } from '../../src/core/educator/handover';
import type { EndPlan, HandoverPlan, LeavingReceipt } from '../../src/shared/leaving-api';
import type { SidebarData } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focusOn, never, shows, tabTo, pressSpace } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();
const ADA = sample.educator('Ada Vale', 'coaching');

function opened(name: 'handover' | 'end-coaching'): SidebarData {
  const start = { name, educatorId: ADA.educatorId };
  return sample.rosterData([ADA], { start });
}

const HANDOVER = { name: ADA.name, from: sample.LEAD.name, ownDoc: true };
const WAYS = [
  { mode: 'with-doc' as const, ...wayWithDoc(HANDOVER) },
  { mode: 'without-doc' as const, ...wayWithoutDoc(HANDOVER) },
];
const PLAN: HandoverPlan = {
  educatorId: ADA.educatorId,
  name: ADA.name,
  docUrl: sample.DOC_URL,
  coachName: sample.LEAD.name,
  coaches: [sample.COACH, { name: sample.LONG_NAME, email: 'maria@maple.example' }],
  ways: WAYS.map((way) => ({ ...way, lines: [...way.lines] })),
};

const RECEIPT: LeavingReceipt = {
  educatorId: ADA.educatorId,
  name: ADA.name,
  done: ['Tom Okafor is Ada Vale’s coach now.', 'Tom Okafor owns the Doc.'],
  toDo: ['Tell Ada Vale and Tom Okafor.'],
  copyUrl: '',
};

const ENDING = { name: ADA.name, coachName: sample.LEAD.name, doc: 'own' as const };
const END: EndPlan = {
  educatorId: ADA.educatorId,
  name: ADA.name,
  docUrl: sample.DOC_URL,
  steps: endSteps(ENDING),
  copySteps: copySteps(ENDING),
};

async function openHandover(server: FakeServer): Promise<Page> {
  const all = { planHandover: () => ok(PLAN), ...server };
  const { page } = await openSidebar(browser(), opened('handover'), all);
  await shows(page, 'Who takes over?');
  return page;
}

test('handing over with the keyboard alone: nothing before the choices and the tick, then a receipt', async () => {
  const asked: string[][] = [];
  const page = await openHandover({
    handOver: (...args) => {
      asked.push(args);
      return ok(RECEIPT);
    },
  });
  await shows(page, 'Ada Vale', 'Coach now: Rosa Lind', sample.LONG_NAME);
  await tabTo(page, 'Hand over');
  await page.keyboard.press('Enter');
  await shows(page, 'Choose somebody.', 'Choose one.');
  await expectNoAxeViolations(page);
  await pressSpace(page);
  await page.getByLabel('The Doc goes along').focus();
  await pressSpace(page);
  await shows(page, 'After that you can’t open the Doc anymore.', 'Google mails them about it.');
  await tabTo(page, 'Hand over');
  await page.keyboard.press('Enter');
  await shows(page, 'Ask them first, then tick this.');
  await expect.poll(() => asked).toEqual([]);
  await pressSpace(page);
  await expectNoAxeViolations(page);
  await tabTo(page, 'Hand over');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Handed over');
  await shows(page, 'Tom Okafor owns the Doc.', 'Left for you', 'Tell Ada Vale and Tom Okafor.');
  await expect.poll(() => asked).toEqual([['ada-vale', sample.COACH.email, 'with-doc']]);
  await expectNoAxeViolations(page);
});

test('a yes to one coach is no yes to another', async () => {
  const page = await openHandover({ handOver: () => never() });
  const yes = page.getByLabel('Ada Vale said yes');
  await page.getByLabel('The Doc goes along').check();
  await yes.check();
  await page.getByLabel('Tom Okafor').check();
  await expect(yes).toBeChecked();
  await page.getByLabel(sample.LONG_NAME).check();
  await expect(yes).not.toBeChecked();
});

test('the other way says what it means and needs no tick', async () => {
  const asked: string[][] = [];
  const page = await openHandover({
    handOver: (...args) => {
      asked.push(args);
      return ok(RECEIPT);
    },
  });
  await page.getByLabel('Tom Okafor').check();
  await page.getByLabel('The Doc stays').check();
  await shows(page, 'The Doc stays between Ada Vale and you.');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await button(page, 'Hand over').click();
  await shows(page, 'Handed over');
  await expect.poll(() => asked).toEqual([['ada-vale', sample.COACH.email, 'without-doc']]);
});

test('without a Doc there is one way, and without another coach none', async () => {
  const none = wayWithoutDoc({ ...HANDOVER, ownDoc: null });
  const way = { ...none, lines: [...none.lines], mode: 'without-doc' as const };
  const page = await openHandover({ planHandover: () => ok({ ...PLAN, docUrl: '', ways: [way] }) });
  await shows(page, 'There is no Doc yet, so nothing else changes.');
  await expect(page.getByText('And the Doc?')).toHaveCount(0);
  const { page: alone } = await openSidebar(browser(), opened('handover'), {
    planHandover: () => ok({ ...PLAN, coaches: [] }),
    openPage: () => ok(null),
  });
  await shows(alone, 'Nobody else is in the list of coaches. Add somebody there first.');
  await expect(button(alone, 'Hand over')).toHaveCount(0);
  await button(alone, 'Open settings').click();
  await shows(alone, 'Opening…');
});

test('to a teacher without a coach the lead gives one', async () => {
  const none = wayWithoutDoc({ ...HANDOVER, from: '', ownDoc: null });
  const way = { ...none, lines: [...none.lines], mode: 'without-doc' as const };
  const asked: unknown[] = [];
  const nobodys = { ...ADA, coach: '', coachName: '' };
  const start = { name: 'handover' as const, educatorId: ADA.educatorId };
  const { page } = await openSidebar(browser(), sample.rosterData([nobodys], { start }), {
    planHandover: () => ok({ ...PLAN, coachName: '', docUrl: '', ways: [way] }),
    handOver: (...args) => {
      asked.push(args);
      return ok(RECEIPT);
    },
  });
  await focusOn(page, 'Choose a coach');
  await shows(page, 'Who will coach them?', 'There is no Doc yet, so nothing else changes.');
  await expectNoAxeViolations(page);
  await page.getByLabel('Tom Okafor').check();
  await button(page, 'Save').click();
  await focusOn(page, 'Coach chosen');
  await expect.poll(() => asked).toEqual([['ada-vale', sample.COACH.email, 'without-doc']]);
});

test('while it runs it says so; a refusal is shown and can be tried again', async () => {
  const running = await openHandover({ handOver: () => never() });
  await running.getByLabel('Tom Okafor').check();
  await running.getByLabel('The Doc stays').check();
  await button(running, 'Hand over').click();
  await shows(running, 'Handing over. This can take half a minute.', 'Handing over…');
  await expectNoAxeViolations(running);
  await expect(button(running, 'Back')).toHaveCount(0);
  await running.keyboard.press('Escape');
  await running.getByRole('heading', { name: 'Hand over' }).click();
  await running.keyboard.press('Escape');
  await shows(running, 'Handing over…');
  const page = await openHandover({
    handOver: () => refused('The Doc is in the trash.'),
    openPage: () => never(),
  });
  await page.getByLabel('Tom Okafor').check();
  await page.getByLabel('The Doc stays').check();
  await button(page, 'Hand over').click();
  await shows(page, 'The Doc is in the trash.', 'Try again');
  await expect(page.getByLabel('The Doc stays')).toBeChecked();
  await page.keyboard.press('Escape');
  await shows(page, 'Opening…');
});

test('ending asks about the copy first, then says what was done', async () => {
  const asked: unknown[][] = [];
  const copyUrl = sample.DOC_URL;
  const { page } = await openSidebar(browser(), opened('end-coaching'), {
    planEnd: () => ok(END),
    endCoaching: (...args) => {
      asked.push(args);
      return ok({ ...RECEIPT, done: ['Coaching has ended.'], copyUrl });
    },
  });
  await shows(page, 'Ada Vale keeps their access to it, and you keep yours.');
  await expectNoAxeViolations(page);
  await tabTo(page, 'End coaching');
  await page.keyboard.press('Enter');
  await shows(page, 'Ask them, then choose one.');
  await pressSpace(page);
  await shows(page, 'Ada Vale gets a copy of the Doc as it is now');
  await expectNoAxeViolations(page);
  await tabTo(page, 'End coaching');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Coaching has ended');
  await shows(page, 'Open the copy', 'Open this teacher');
  await expect.poll(() => asked).toEqual([['ada-vale', true]]);
  await expectNoAxeViolations(page);
});

test('ending for another coach, or without a Doc, asks nothing', async () => {
  const steps = endSteps({ ...ENDING, doc: 'other-coach' });
  const asked: unknown[][] = [];
  const { page } = await openSidebar(browser(), opened('end-coaching'), {
    planEnd: () => ok({ ...END, steps, copySteps: [] }),
    endCoaching: (...args) => {
      asked.push(args);
      return ok({ ...RECEIPT, toDo: [] });
    },
  });
  await shows(page, 'Only they can copy it for Ada Vale or put it away.');
  await button(page, 'End coaching').click();
  await shows(page, 'Coaching has ended');
  await expect(page.getByText('Left for you')).toHaveCount(0);
  await expect.poll(() => asked).toEqual([['ada-vale', false]]);
});

test('a plan that can’t be read can be asked for again', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser(), opened('end-coaching'), {
    planEnd: () => (++tries === 1 ? refused('Google did not answer.') : ok(END)),
  });
  await shows(page, 'Google did not answer.');
  await button(page, 'Try again').click();
  await shows(page, 'Does Ada Vale want a copy of the Doc?');
});
