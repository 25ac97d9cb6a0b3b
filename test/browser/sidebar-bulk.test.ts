// Start coaching with several in the sidebar: choose, see what will happen, watch, pause, come back, mend.
import type { Page } from 'playwright-core';
import type { BulkOutcome, BulkPerson, BulkPlan, BulkProgress } from '../../src/shared/bulk-api';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, heading, never, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const DATA = sample.rosterData([sample.educator('Ada Vale')], { start: { name: 'bulk' } });
const NAMES = ['Ada Vale', 'نور الهدى', sample.LONG_NAME, 'Dan Roy', 'Eve Moss'];
const REASON = 'Google would not share it without a mail to the teacher. Check the spelling first.';

function person(name: string, at: number, more: Partial<BulkPerson> = {}): BulkPerson {
  return {
    educatorId: `id-${at}`,
    name,
    school: at % 2 ? 'Birch Middle' : 'Maple Elementary',
    stateLabel: 'Answered',
    ...{ answered: true, own: true, doc: 'none', text: '', waits: false },
    ...more,
  };
}

/** Dan has not answered; Eve has no coach yet. */
const PEOPLE = NAMES.map((name, at) =>
  person(name, at, {
    ...(name === 'Dan Roy' && { answered: false, stateLabel: 'Invited' }),
    ...(name === 'Eve Moss' && { own: false }),
  }),
);

function plan(more: Partial<BulkPlan> = {}): BulkPlan {
  return { people: PEOPLE, leftOut: 0, run: null, ...more };
}

function progress(done: number, left: number, more: Partial<BulkProgress> = {}): BulkProgress {
  const state = left > 0 ? 'running' : 'finished';
  return { total: done + left, done, left, state, until: '', note: '', outcomes: [], ...more };
}

function shared(...at: number[]): BulkOutcome[] {
  return at.map((n) => ({ ...whom(n), outcome: 'shared', text: '' }));
}

function whom(n: number) {
  return { educatorId: `id-${n}`, name: NAMES[n] ?? '' };
}

/** One answer after the other; the last one again and again. */
function inTurn<T>(...answers: T[]): () => T {
  let asked = 0;
  return () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer === undefined) throw new Error('There is no answer.');
    return answer;
  };
}

/** Something that comes when the test says so. */
function promised<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  const kept: { keep?: (value: T) => void } = {};
  const promise = new Promise<T>((resolve) => (kept.keep = resolve));
  return { promise, keep: (value) => kept.keep?.(value) };
}

async function openBulk(server: FakeServer, options = {}): Promise<Page> {
  return (await openSidebar(browser(), DATA, server, options)).page;
}

test('ticks who is ready, says what happens, shows names as they come, and the end', async () => {
  const began: string[][] = [];
  const next = promised<BulkProgress>();
  const stuck = person('Dan Roy', 3, { doc: 'unfinished', text: REASON });
  const plans = inTurn(plan(), plan({ people: [stuck] }));
  const page = await openBulk({
    planBulk: () => ok(plans()),
    beginBulk: (ids) => {
      began.push(ids);
      return ok(progress(2, 2, { outcomes: shared(0, 1) }));
    },
    continueBulk: async () => ok(await next.promise),
  });
  await shows(page, '3 of 5 teachers', ...NAMES, 'No answers yet', 'No coach yet: becomes yours');
  await shows(page, '3 Docs are made in your Drive', 'No mail is sent.', 'about a minute');
  await expectNoAxeViolations(page);
  await page.getByLabel(/^Dan Roy/).check();
  await shows(page, '4 of 5 teachers', '1 has not answered yet.');
  await button(page, 'Make 4 Docs').click();
  await shows(page, 'Making 4 Docs', '2 of 4 made and shared.', 'You can close the sidebar');
  await expect.poll(() => focused(page)).toBe('Making 4 Docs');
  await shows(page, 'Ada Vale', 'نور الهدى');
  await expectNoAxeViolations(page);
  const refusal: BulkOutcome = { ...whom(3), outcome: 'not-shared', text: REASON };
  next.keep(progress(3, 0, { total: 4, outcomes: [...shared(2), refusal] }));
  await shows(page, '3 Docs made and shared', '1 Doc is not shared yet.', REASON);
  await expect.poll(() => focused(page)).toBe('3 Docs made and shared');
  await expect.poll(() => began).toEqual([['id-0', 'id-1', 'id-2', 'id-3']]);
  await expectNoAxeViolations(page);
});

test('without a mouse: search, tick all that fit, start, pause, go on', async () => {
  const began: string[][] = [];
  const resumed: boolean[] = [];
  const first = promised<BulkProgress>();
  const paused = progress(1, 1, { state: 'paused' });
  const plans = inTurn(plan(), plan({ run: paused }), plan({ people: [] }));
  const page = await openBulk({
    planBulk: () => ok(plans()),
    beginBulk: async (ids) => {
      began.push(ids);
      return ok(await first.promise);
    },
    continueBulk: (resume) => {
      resumed.push(resume);
      return ok(progress(2, 0));
    },
    pauseBulk: () => ok(paused),
    openPage: () => never(),
  });
  await shows(page, '3 of 5 teachers');
  await tabTo(page, 'Search name or school');
  await page.keyboard.type('birch');
  await tabTo(page, 'Tick these');
  await page.keyboard.press('Enter');
  await shows(page, '4 of 5 teachers');
  await tabTo(page, 'Make 4 Docs');
  await page.keyboard.press('Enter');
  await shows(page, 'Making 4 Docs', '0 of 4 made and shared.');
  await tabTo(page, 'Pause');
  await page.keyboard.press('Enter');
  await button(page, 'Pausing after this step…').waitFor();
  first.keep(progress(1, 1, { outcomes: shared(1) }));
  await heading(page, 'Paused').waitFor();
  await shows(page, '1 of 2 made and shared.', 'Nothing more is made until you press Go on.');
  await expect.poll(() => focused(page)).toBe('Paused');
  await expectNoAxeViolations(page);
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await shows(page, '2 Docs made and shared', 'Everybody here has a shared coaching Doc.');
  await expect.poll(() => [began.length, resumed]).toEqual([1, [true]]);
  await page.keyboard.press('Escape');
  await heading(page, 'Opening…').waitFor();
});

test('what Google lets nobody do today is said, and is not asked for again by itself', async () => {
  const note =
    'Google lets your account make no more documents today. 2 of 4 are made and shared. ' +
    'The other 2 will be made tomorrow, by themselves.';
  const until = new Date(Date.now() + 50 * 60_000).toISOString();
  const held = progress(2, 2, { state: 'waiting', note, until });
  const plans = inTurn(plan(), plan({ run: held }));
  const { page, calls } = await openSidebar(browser(), DATA, {
    planBulk: () => ok(plans()),
    beginBulk: () => ok(held),
    pauseBulk: () => ok({ ...held, state: 'paused' }),
  });
  await button(page, 'Make 3 Docs').click();
  await shows(page, note);
  await button(page, 'Try now').waitFor();
  await expect(page.getByText('Next try')).toHaveCount(0);
  await expect.poll(() => calls).toEqual(['planBulk', 'beginBulk', 'planBulk']);
  await expectNoAxeViolations(page);
  await button(page, 'Pause').click();
  await expect
    .poll(() => calls)
    .toEqual(['planBulk', 'beginBulk', 'planBulk', 'pauseBulk', 'planBulk']);
});

test('a short wait is waited for in the page', async () => {
  const until = new Date(Date.now() + 1_500).toISOString();
  const plans = inTurn(plan(), plan({ people: [] }));
  const held = progress(1, 2, {
    state: 'waiting',
    note: 'It goes on by itself in a minute.',
    until,
  });
  const page = await openBulk({
    planBulk: () => ok(plans()),
    beginBulk: () => ok(held),
    continueBulk: () => ok(progress(3, 0)),
  });
  await button(page, 'Make 3 Docs').click();
  await shows(page, 'It goes on by itself in a minute.', 'Next try:');
  await shows(page, '3 Docs made and shared');
});

test('a run that was begun before can be gone on with, or chosen anew', async () => {
  const run = progress(5, 7, { state: 'paused' });
  const page = await openBulk({
    planBulk: () => ok(plan({ run })),
    continueBulk: () => refused('Somebody else is saving right now.'),
  });
  await shows(page, 'Paused', '5 of 12 made and shared.');
  await button(page, 'Go on').click();
  await shows(page, 'Somebody else is saving right now.', 'Nobody gets two.');
  await button(page, 'Choose again').click();
  await shows(page, '3 of 5 teachers', 'Make 3 Docs');
  await expectNoAxeViolations(page);
});

test('beside a paused run nobody is tried again alone: those who wait in it would be forgotten', async () => {
  const stuck = person('Dan Roy', 3, { doc: 'unfinished', text: REASON });
  const run = progress(5, 7, { total: 13, state: 'paused' });
  const page = await openBulk({ planBulk: () => ok(plan({ people: [stuck], run })) });
  await shows(page, 'Paused', REASON);
  await page.getByRole('button', { name: 'Open Dan Roy' }).waitFor();
  await expect(page.getByRole('button', { name: /Try again/ })).toHaveCount(0);
});

test('one that could not be shared is tried again, or opened', async () => {
  const stuck = person('Dan Roy', 3, { doc: 'unfinished', text: REASON });
  const asked: unknown[] = [];
  const plans = inTurn(plan({ people: [stuck], leftOut: 2 }), plan({ people: [] }));
  const page = await openBulk({
    planBulk: () => ok(plans()),
    beginBulk: (ids) => {
      asked.push(ids);
      return ok(progress(1, 0));
    },
    openPage: (place) => {
      asked.push(place);
      return never();
    },
  });
  await shows(page, REASON, '2 teachers are not listed', 'Nobody else is waiting for a Doc.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Try again: Dan Roy' }).click();
  await shows(page, '1 Doc made and shared', 'Everybody here has a shared coaching Doc.');
  await expect.poll(() => asked).toEqual([['id-3']]);
});

test('a failure can be tried again', async () => {
  const plans = inTurn<() => ReturnType<NonNullable<FakeServer['planBulk']>>>(
    () => refused('Somebody else is saving right now.'),
    () => ok(plan()),
  );
  const page = await openBulk({
    planBulk: () => plans()(),
    beginBulk: () => {
      throw new Error('Exceeded maximum execution time');
    },
  });
  await shows(page, 'Somebody else is saving right now.');
  await button(page, 'Try again').click();
  await button(page, 'Make 3 Docs').click();
  await shows(page, 'Google stopped this because it took too long.', 'Nobody gets two.');
  await button(page, 'Make 3 Docs').waitFor();
});

test('of 300 teachers 60 show at a time, and all stays narrow at 200 % zoom', async () => {
  const people = [...Array(300)].map((_, at) => person(`Teacher ${at}`, at));
  const viewport = { width: 150, height: 350 };
  const page = await openBulk({ planBulk: () => ok(plan({ people })) }, { viewport });
  await shows(page, '300 of 300 teachers', 'Showing 1 to 60 of 300', 'about 10 minutes');
  await shows(page, 'a personal account make about 250 documents a day');
  await expect(page.getByRole('checkbox')).toHaveCount(60);
  await button(page, 'Untick all').click();
  await shows(page, '0 of 300 teachers', 'Tick at least one teacher.');
});

test('those selected in the roster are proposed, ticked, and nobody else', async () => {
  const began: string[][] = [];
  const start = { name: 'bulk', educatorIds: ['id-0', 'id-3', 'has-a-doc'] } as const;
  const data = { ...DATA, start: { ...start, educatorIds: [...start.educatorIds] } };
  const plans = inTurn(plan(), plan({ people: PEOPLE.slice(1, 3) }));
  const { page } = await openSidebar(browser(), data, {
    planBulk: () => ok(plans()),
    beginBulk: (ids) => {
      began.push(ids);
      return ok(progress(2, 0, { outcomes: shared(0, 3) }));
    },
  });
  await shows(page, '2 of 2 teachers', 'Ada Vale', 'Dan Roy', '1 has not answered yet.');
  await shows(page, '1 of the 3 teachers you selected is not listed');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expectNoAxeViolations(page);
  await button(page, 'Make 2 Docs').click();
  await shows(page, '2 Docs made and shared', 'Everybody here has a shared coaching Doc.');
  await expect.poll(() => began).toEqual([['id-0', 'id-3']]);
});

test('without any teacher: leads to adding the first ones', async () => {
  const data = sample.rosterData([], { start: { name: 'bulk' } });
  const { page } = await openSidebar(browser(), data, {
    planBulk: () => ok(plan({ people: [] })),
    openPage: () => ok(null),
  });
  await shows(page, 'You have no teachers yet.');
  await button(page, 'Add teachers').click();
  await shows(page, 'Opening…');
});
