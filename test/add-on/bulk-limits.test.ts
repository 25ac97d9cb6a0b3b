// Google lets nobody make any number of Docs: the run stops, says so, and goes on by itself.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { runFunction } from '../../local/host/script-host';
import type { BulkProgress } from '../../src/shared/bulk-api';
import { KEEP } from '../support/answers';
import { addressOf, caseloadOf, expectOneDocEach, goOn, openIds } from '../support/bulk';
import { docLines, docsOf, rowsOf } from '../support/looking';
import { LEAD, type LocalProgramme } from '../support/programme';

const EVERYBODY = [...Array(12)].map((_, n) => addressOf(n));
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ready = caseloadOf(12);

/** So many of the day's or minute's are used up by what else the coach does. */
function use(programme: LocalProgramme, quota: string, periodMs: number, amount: number): void {
  const { workspace } = programme;
  const period = Math.floor(workspace.clock.now() / periodMs);
  workspace.state.base.used[`${LEAD}|${quota}|${period}`] = amount;
}

function begin(programme: LocalProgramme): BulkProgress {
  return goOn(programme, programme.ask('beginBulk', [openIds(programme)]));
}

/** Nobody whom no Doc was made for looks as if one had been begun. */
function expectOthersUntouched(programme: LocalProgramme, made: number): void {
  const rows = rowsOf(programme, 'Educators').map(({ cells }) => cells);
  const others = rows.filter((cells) => cells['Doc ID'] === '');
  expect(others).toHaveLength(12 - made);
  for (const cells of others) {
    expect(cells).toMatchObject({ State: 'Invited', 'Doc begun at': '' });
    expect(docsOf(programme, cells['Educator ID'] ?? '')).toEqual([]);
  }
}

describe('when the documents of the day are used up', () => {
  const programme = ready.copy();
  use(programme, 'documents a day', DAY_MS, 1_493);
  const stopped = begin(programme);

  it('says what is made and that the rest is made tomorrow', () => {
    expect(stopped).toMatchObject({ total: 12, done: 7, left: 5, state: 'waiting' });
    expect(stopped.note).toBe(
      'Google lets your account make no more documents today. 7 of 12 are made and shared. ' +
        'The other 5 will be made tomorrow, by themselves.',
    );
    expect(programme.ask('planBulk', []).run).toMatchObject({ note: stopped.note, done: 7 });
    expectOthersUntouched(programme, 7);
  });

  it('asks Google no more for a while, and again when told to', () => {
    const before = programme.workspace.state.base.used;
    const docs = { ...before };
    expect(programme.ask('continueBulk', [false])).toMatchObject({ state: 'waiting', done: 7 });
    expect(programme.workspace.state.base.used).toMatchObject({
      [Object.keys(docs).find((key) => key.includes('documents a day')) ?? '']: 1_502,
    });
    expect(programme.ask('continueBulk', [true])).toMatchObject({ state: 'waiting', done: 7 });
    expectOthersUntouched(programme, 7);
  });

  it('goes on the next day by itself', () => {
    programme.wait(61);
    expect(programme.ask('planBulk', []).run).toMatchObject({ done: 7, state: 'waiting' });
    programme.wait(24 * 60);
    expect(programme.ask('planBulk', [])).toMatchObject({ people: [], run: null });
    expectOneDocEach(programme, EVERYBODY);
  });
});

it('stays below what Google lets a person write in a minute', () => {
  const programme = ready.copy();
  const began = programme.workspace.clock.now();
  begin(programme);
  const { used } = programme.workspace.state.base;
  const inOneMinute = Object.entries(used)
    .filter(([key]) => key.includes('docs Write requests a minute') && key.startsWith(LEAD))
    .map(([, count]) => count);
  expect(Math.max(...inOneMinute)).toBeLessThanOrEqual(51);
  expect(programme.workspace.clock.now() - began).toBeLessThan(MINUTE_MS);
});

it('goes on after a minute when another program of the coach used it up', () => {
  const programme = ready.copy();
  use(programme, 'docs Write requests a minute', MINUTE_MS, 58);
  const stopped = begin(programme);
  expect(stopped).toMatchObject({ done: 2, left: 10, state: 'waiting' });
  expect(stopped.note).toContain('It goes on by itself in a minute.');
  const [unfinished] = programme.ask('planBulk', []).people.filter(({ doc }) => doc !== 'none');
  expect(unfinished).toMatchObject({ waits: true });
  programme.workspace.clock.advance(MINUTE_MS);
  expect(goOn(programme, programme.ask('continueBulk', [false]))).toMatchObject({ done: 12 });
  expectOneDocEach(programme, EVERYBODY);
});

/** Google answers the n-th call of this name, and each later one, with a refusal. */
function refuse(call: string, n: number, code: number, reason: string): FaultHook {
  let calls = 0;
  return ({ name, phase }) => {
    if (name !== call || phase !== 'before' || ++calls < n) return;
    throw new GoogleJsonResponseException('drive.x', code, reason, 'Google says no.');
  };
}

function beginWith(programme: LocalProgramme, faultHook: FaultHook) {
  return programme.press('beginBulk', [openIds(programme)], { faultHook });
}

it('goes on later when too much was shared at once', () => {
  const programme = ready.copy();
  const hook = refuse('Drive.Permissions.create', 3, 403, 'sharingRateLimitExceeded');
  const reply = beginWith(programme, hook);
  expect(reply).toMatchObject({ ok: true, value: { done: 2, left: 10, state: 'waiting' } });
  if (reply.ok)
    expect(reply.value.note).toContain('Google lets you share no more files right now.');
  programme.wait(61);
  expectOneDocEach(programme, EVERYBODY);
});

it('passes over one whose Doc fails, and comes back to it', () => {
  const programme = ready.copy();
  let calls = 0;
  const reply = beginWith(programme, ({ name, phase }) => {
    if (name !== 'Drive.Files.create' || phase !== 'after' || ++calls !== 2) return;
    throw new GoogleJsonResponseException('drive.files.create', 500, '', 'Internal error.');
  });
  expect(reply).toMatchObject({ ok: true, value: { done: 4, left: 8, state: 'running' } });
  if (!reply.ok) return;
  expect(reply.value.outcomes.map(({ outcome }) => outcome)).toContain('in-doubt');
  const stopped = goOn(programme, reply.value);
  expect(stopped).toMatchObject({ done: 11, left: 1, state: 'waiting' });
  expect(stopped.note).toContain('One Doc may have been made a moment ago');
  programme.workspace.clock.advance(Date.parse(stopped.until) - programme.workspace.clock.now());
  expect(programme.ask('continueBulk', [false])).toMatchObject({ done: 12, state: 'finished' });
  expectOneDocEach(programme, EVERYBODY);
});

it('stops when Google fails again and again, and is safe to go on with', () => {
  const programme = ready.copy();
  const failed = beginWith(programme, refuse('Drive.Files.create', 1, 500, ''));
  expect(failed).toMatchObject({ ok: false, error: { code: 'google-failed' } });
  expect(programme.ask('planBulk', []).run).toMatchObject({ done: 0, left: 12 });
  programme.workspace.clock.advance(4 * MINUTE_MS);
  expect(goOn(programme, programme.ask('continueBulk', [true]))).toMatchObject({ done: 12 });
  expectOneDocEach(programme, EVERYBODY);
});

it.each([
  ['nothing can be written into them', 'Docs.batchUpdate', ''],
  ['Google fails whenever they are shared', 'Drive.Permissions.create', 'internalError'],
])('does not go on for ever with Docs when %s, and ends it later', (_, call, reason) => {
  const programme = ready.copy();
  const hook = refuse(call, 1, 500, reason);
  const failed = { ok: false, error: { code: 'google-failed' } };
  expect(beginWith(programme, hook)).toMatchObject(failed);
  for (let presses = 0; presses < 3; presses++) {
    const reply = programme.press('continueBulk', [true], { faultHook: hook });
    expect(reply).toMatchObject(failed);
  }
  programme.workspace.clock.advance(4 * MINUTE_MS);
  expect(goOn(programme, programme.ask('continueBulk', [true]))).toMatchObject({ done: 12 });
  expectOneDocEach(programme, EVERYBODY);
});

it('what was answered before a Doc could be filled stands in it once', () => {
  const programme = ready.copy();
  const email = addressOf(0);
  const { educatorId } = programme.educator(email);
  const faultHook = refuse('Docs.batchUpdate', 1, 500, '');
  programme.answer(email, { [KEEP]: 'Lab notebooks.' });
  programme.workspace.clock.advance(MINUTE_MS);
  programme.press('beginBulk', [[educatorId]], { faultHook });
  programme.answer(email, { [KEEP]: 'Stations.' });
  programme.workspace.clock.advance(4 * MINUTE_MS);
  expect(goOn(programme, programme.ask('continueBulk', [true]))).toMatchObject({ done: 1 });
  programme.wait(61);
  const lines = docLines(programme, docsOf(programme, educatorId)[0]?.id ?? '', email);
  expect(lines).toContain('What already works | Stations.');
  expect(lines.filter((line) => line.startsWith('New answers from the form'))).toEqual([]);
});

it('an hour that has little time left begins no Docs; the next one does', () => {
  const programme = ready.copy();
  programme.press('beginBulk', [openIds(programme)], {
    faultHook: refuse('Drive.Files.create', 1, 500, ''),
  });
  const { workspace } = programme;
  workspace.clock.advance(4 * MINUTE_MS);
  let isSlow = true;
  const faultHook: FaultHook = () => {
    if (isSlow) workspace.clock.advance(4 * MINUTE_MS);
    isSlow = false;
  };
  runFunction(workspace, 'onHourly_', { user: LEAD, context: 'trigger', faultHook });
  expect(rowsOf(programme, 'Educators').filter(({ cells }) => cells['Doc ID'])).toEqual([]);
  programme.wait(61);
  expectOneDocEach(programme, EVERYBODY);
});

it('makes a new folder when the coach threw theirs away', () => {
  const programme = ready.copy();
  programme.workspace.clock.advance(3 * MINUTE_MS);
  const { files } = programme.workspace.state.drive;
  for (const file of Object.values(files)) {
    if (file.mimeType.endsWith('folder')) delete files[file.id];
  }
  const begun = programme.ask('beginBulk', [openIds(programme)]);
  expect(begun).toMatchObject({ done: 0, left: 12, state: 'running' });
  expect(goOn(programme, begun)).toMatchObject({ done: 12, state: 'finished' });
  expectOneDocEach(programme, EVERYBODY);
});
