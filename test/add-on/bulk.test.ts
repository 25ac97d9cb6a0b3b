// A coach starts coaching with many at once: one Doc each, while the sidebar is open, paused or closed, and
// whatever others do to the Sheet meanwhile.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { sortByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { parseDocMemory } from '../../src/core/doc/read/doc-memory';
import {
  addressOf,
  caseloadOf,
  expectOneDocEach,
  goOn,
  openIds,
  startWithAll,
} from '../support/bulk';
import { columnOf, docLines, docsOf, educatorRow, rowsOf } from '../support/looking';
import { LEAD, SECOND_COACH, type LocalProgramme } from '../support/programme';

const EVERYBODY = [...Array(12)].map((_, n) => addressOf(n));
const ready = caseloadOf(12);
ready.answer(addressOf(3));
const stored = (programme: LocalProgramme): string =>
  JSON.stringify(programme.workspace.state.base.properties);

function typeInto(programme: LocalProgramme, email: string, label: string, text: string): void {
  const { row } = educatorRow(programme, email);
  const column = columnOf(programme, 'Educators', label);
  typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, text);
}

describe('with twelve teachers', () => {
  const programme = ready.copy();
  const plan = programme.ask('planBulk', []);
  const begun = programme.ask('beginBulk', [openIds(programme)]);
  const keptMeanwhile = stored(programme);
  const ended = goOn(programme, begun);

  it('lists all of them by name, and says who answered', () => {
    expect(plan).toMatchObject({ run: null, leftOut: 0 });
    expect(plan.people.map(({ name }) => name)).toEqual(
      EVERYBODY.map((_, n) => `Teacher ${n}`).sort((a, b) => a.localeCompare(b)),
    );
    expect(plan.people.filter(({ answered }) => answered)).toHaveLength(1);
  });

  it('makes a few at first, names them, then the rest', () => {
    expect(begun).toMatchObject({ total: 12, done: 5, left: 7, state: 'running' });
    expect(begun.outcomes.map(({ outcome }) => outcome)).toEqual(Array(5).fill('shared'));
    expect(ended).toMatchObject({ total: 12, done: 12, left: 0, state: 'finished', note: '' });
  });

  it('leaves one whole Doc for each, with their own words, for the two of them alone', () => {
    expectOneDocEach(programme, EVERYBODY);
    const { 'Doc ID': docId = '', 'Answers hash': hash } = educatorRow(
      programme,
      addressOf(3),
    ).cells;
    expect(docLines(programme, docId, addressOf(3))).toContain('When I plan | build my own');
    expect(programme.workspace.state.base.mail).toEqual(ready.workspace.state.base.mail);
    const memory = educatorRow(programme, addressOf(3)).cells['What was read (for the program)'];
    expect(parseDocMemory(memory ?? '')).toMatchObject({ answers: hash, pending: [] });
    expect(Object.keys(parseDocMemory(memory ?? '').kinds)).toHaveLength(9);
  });

  it('keeps no name or address of the queue, and forgets it in the end', () => {
    expect(keptMeanwhile).toContain('bulk:');
    expect(keptMeanwhile).not.toContain(addressOf(7));
    expect(keptMeanwhile).not.toContain('Teacher 7');
    const [, queue] = /"bulk:[^"]*":"([^"]*)"/.exec(stored(programme)) ?? [];
    expect(queue).toBe('');
    expect(programme.ask('planBulk', [])).toMatchObject({ people: [], run: null });
  });

  it('has nothing to do when it is asked again', () => {
    const before = rowsOf(programme, 'Educators');
    expect(programme.ask('continueBulk', [true])).toMatchObject({ total: 0, state: 'finished' });
    expect(rowsOf(programme, 'Educators')).toEqual(before);
  });
});

it('pauses, stays paused by the hour, and goes on', () => {
  const programme = ready.copy();
  programme.ask('beginBulk', [openIds(programme)]);
  expect(programme.ask('pauseBulk', [])).toMatchObject({ done: 5, left: 7, state: 'paused' });
  programme.wait(61);
  expect(programme.ask('continueBulk', [false])).toMatchObject({ done: 5, state: 'paused' });
  expect(programme.ask('planBulk', []).run).toMatchObject({ done: 5, state: 'paused' });
  expect(goOn(programme, programme.ask('continueBulk', [true]))).toMatchObject({ done: 12 });
  expectOneDocEach(programme, EVERYBODY);
});

it('goes on by the hour when the sidebar is closed', () => {
  const programme = ready.copy();
  programme.ask('beginBulk', [openIds(programme)]);
  programme.wait(61);
  expect(programme.ask('planBulk', [])).toMatchObject({ people: [], run: null });
  expectOneDocEach(programme, EVERYBODY);
});

it('goes on by the hour for a coach who is not the lead', () => {
  const programme = ready.copy();
  const mine = EVERYBODY.slice(0, 7);
  for (const email of mine) typeInto(programme, email, 'Coach', SECOND_COACH);
  const ids = programme.roster(SECOND_COACH).map(({ educatorId }) => educatorId);
  programme.ask('beginBulk', [ids], SECOND_COACH);
  programme.wait(61);
  expectOneDocEach(programme, mine, SECOND_COACH);
  expect(programme.ask('planBulk', []).people).toHaveLength(5);
});

it('refuses another coach’s teacher and begins nothing; one without a coach becomes the caller’s', () => {
  const programme = ready.copy();
  typeInto(programme, addressOf(0), 'Coach', SECOND_COACH);
  typeInto(programme, addressOf(1), 'Coach', '');
  const ids = ready.roster().map(({ educatorId }) => educatorId);
  expect(programme.refusal('beginBulk', [ids])).toBe('other-coach');
  expect(programme.ask('planBulk', []).run).toBeNull();
  const plan = programme.ask('planBulk', [], SECOND_COACH);
  expect(plan.people.map(({ own }) => own).sort()).toEqual([false, true]);
  startWithAll(programme, SECOND_COACH);
  expectOneDocEach(programme, [addressOf(0), addressOf(1)], SECOND_COACH);
});

it('leaves out who is paused, ended or would rather not', () => {
  const programme = ready.copy();
  typeInto(programme, addressOf(0), 'State', 'Not now');
  typeInto(programme, addressOf(1), 'State', 'Ended');
  expect(programme.ask('planBulk', [])).toMatchObject({ leftOut: 2 });
  const all = ready.roster().map(({ educatorId }) => educatorId);
  expect(goOn(programme, programme.ask('beginBulk', [all]))).toMatchObject({ total: 10, done: 10 });
  expect(educatorRow(programme, addressOf(0)).cells).toMatchObject({
    State: 'Not now',
    'Doc ID': '',
  });
});

it('leaves a Doc that can’t be shared, says why, and shares the same one when tried again', () => {
  const programme = ready.copy();
  const { people } = programme.workspace.state;
  people.splice(
    people.findIndex(({ email }) => email === addressOf(2)),
    1,
  );
  const ended = startWithAll(programme);
  expect(ended).toMatchObject({ total: 12, done: 11, left: 0, state: 'finished' });
  const [stuck, second] = programme.ask('planBulk', []).people;
  expect(second).toBeUndefined();
  expect(stuck).toMatchObject({ doc: 'unfinished', waits: false });
  expect(stuck?.text).toContain('Check the spelling first.');
  const again = (): unknown => programme.ask('beginBulk', [[stuck?.educatorId ?? '']]);
  expect(again()).toMatchObject({ done: 0, state: 'finished', outcomes: [{ text: stuck?.text }] });
  people.push({ email: addressOf(2), name: 'T', role: 'Teacher', account: 'workspace' });
  expect(again()).toMatchObject({ done: 1, state: 'finished' });
  expectOneDocEach(programme, EVERYBODY);
});

it('shares no Doc that somebody put into a teacher’s row', () => {
  const programme = ready.copy();
  const [other = ''] = openIds(programme);
  programme.ask('startCoaching', [other, false]);
  const [doc] = docsOf(programme, other);
  typeInto(programme, addressOf(9), 'Doc ID', doc?.id ?? '');
  const ended = startWithAll(programme);
  expect(ended.left).toBe(0);
  const [stuck] = programme.ask('planBulk', []).people;
  expect(stuck).toMatchObject({ name: 'Teacher 9', doc: 'unfinished' });
  expect(docsOf(programme, other)).toHaveLength(1);
});

it.each([
  ['several', 'continueBulk'],
  ['one', 'startCoaching'],
] as const)('with %s: a row that let go of its Doc meanwhile does not get it back', (_, method) => {
  const programme = ready.copy();
  const { educatorId } = programme.educator(addressOf(0));
  const onShare = (happens: () => void): FaultHook => {
    let isDone = false;
    return ({ name, phase }) => {
      if (name !== 'Drive.Permissions.create' || phase !== 'after' || isDone) return;
      isDone = true;
      happens();
    };
  };
  const fails = onShare(() => {
    throw new GoogleJsonResponseException('drive.x', 500, '', 'Internal error.');
  });
  programme.press('beginBulk', [[educatorId]], { faultHook: fails });
  expect(educatorRow(programme, addressOf(0)).cells['Doc ID']).not.toBe('');
  const faultHook = onShare(() => {
    programme.ask('handOver', [educatorId, SECOND_COACH, 'without-doc']);
  });
  if (method === 'continueBulk') programme.press(method, [true], { faultHook });
  else programme.press(method, [educatorId, false], { faultHook });
  expect(educatorRow(programme, addressOf(0)).cells).toMatchObject({
    ...{ Coach: SECOND_COACH, 'Doc ID': '', 'Doc shared at': '' },
  });
});

it('finds rows that are sorted by hand after every step', () => {
  const programme = ready.copy();
  const column = columnOf(programme, 'Educators', 'Name');
  let progress = programme.ask('beginBulk', [openIds(programme)]);
  for (let ascending = false; progress.state === 'running'; ascending = !ascending) {
    sortByHand(programme.workspace, LEAD, 'Educators', column, ascending);
    progress = programme.ask('continueBulk', [false]);
  }
  expectOneDocEach(programme, EVERYBODY);
});

it.each([
  ['no list', 'all'],
  ['an empty one', []],
  ['numbers', [1]],
])('takes %s for a page that is out of date', (_, ids) => {
  const reply = ready.callServer(['beginBulk', [ids]]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});
