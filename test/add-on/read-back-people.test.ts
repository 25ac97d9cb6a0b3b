// Whose Docs are read, and what happens beside it: other coaches, people who left or were merged, Docs that
// Google does not give, newer answers, and a coach whose hourly run has stopped.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import type { RunResult } from '../../local/host/script-host';
import { KEEP } from '../support/answers';
import { hour } from '../support/hours';
import { expectNothingBroken } from '../support/invariants';
import { docLines, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { deskOf, overwrite, cellOf, records, writeRow } from '../support/shared-doc';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const coached = LocalProgramme.ready();
coached.answer(SAM);
coached.start(SAM);
coached.ask('addTeachers', [
  [{ name: 'Yusuf Amari', email: YUSUF, school: 'North School', coach: '' }],
]);
coached.start(YUSUF);
coached.start(ANA, SECOND_COACH);
coached.wait(61);
coached.wait(61);
hour(coached);

function later(programme: LocalProgramme): LocalProgramme {
  programme.workspace.clock.advance(HOUR_MS);
  return programme;
}

function remote({ execution }: RunResult): string[] {
  return execution.calls.filter((call) => call.remote).map(({ name }) => name);
}

test('where nothing changed, an hour costs three calls and changes no cell', () => {
  const programme = later(coached.copy());
  const before = JSON.stringify(programme.workspace.state.sheets);
  expect(remote(hour(programme))).toEqual([
    'Properties.getProperties',
    'Drive.Files.list',
    'Properties.setProperties',
  ]);
  expect(JSON.stringify(programme.workspace.state.sheets)).toBe(before);
});

test('one changed Doc costs one reading of it, whatever the number of Docs', () => {
  const programme = coached.copy();
  writeRow(deskOf(programme, ANA), 'meeting', { 'Min.': '20', Ref: 'M-01' });
  const calls = remote(hour(later(programme)));
  expect(calls.filter((name) => name.startsWith('Docs.'))).toEqual(['Docs.get']);
  expect(calls.length).toBeLessThan(14);
  expect(records(programme, 'meeting')).toHaveLength(1);
});

test('a coach who opens a teacher whose Doc says nothing new makes one call more and writes nothing', () => {
  const programme = later(coached.copy());
  const before = JSON.stringify(programme.workspace.state.sheets);
  const { educatorId } = programme.educator(ANA, SECOND_COACH);
  const opened = programme.run('callServer', ['openEducator', [educatorId]], {
    person: SECOND_COACH,
  });
  expect(remote(opened).slice(-1)).toEqual(['Docs.get']);
  expect(remote(opened)).toHaveLength(4);
  expect(JSON.stringify(programme.workspace.state.sheets)).toBe(before);
});

test('nobody reads another coach’s Docs; the lead sees what was read last', () => {
  const programme = coached.copy();
  writeRow(deskOf(programme, ANA), 'meeting', { 'Min.': '20' });
  programme.workspace.clock.advance(5 * MINUTE_MS);
  programme.ask('readDocs', []);
  expect(records(programme, 'meeting')).toEqual([]);
  hour(programme);
  expect(records(programme, 'meeting')).toEqual([
    expect.objectContaining({ Teacher: 'Ana Lindqvist', Ref: 'M-01' }),
  ]);
  const { cells } = educatorRow(programme, ANA);
  const seen = programme.ask('openEducator', [cells['Educator ID'] ?? '']);
  expect(seen.reading).toEqual({
    readAt: cells['Doc last read'],
    failure: '',
    problems: [],
    pending: [],
    counts: [{ label: 'meeting', count: 1 }],
  });
  expect(seen.logForms).toEqual([]);
});

test('the Doc of a teacher who was removed is theirs alone: nothing of it comes back', () => {
  const programme = coached.copy();
  const desk = deskOf(programme, SAM);
  const { educatorId } = programme.educator(SAM);
  writeRow(desk, 'meeting', { 'Min.': '20' });
  programme.wait(61);
  expect(records(programme, 'meeting')).toHaveLength(1);
  programme.ask('removeEducator', [educatorId, SAM]);
  expect(records(programme, 'meeting')).toEqual([]);
  writeRow(desk, 'meeting', { 'Min.': '30' });
  programme.wait(61);
  programme.ask('readDocs', []);
  expect(records(programme, 'meeting')).toEqual([]);
  expect(JSON.stringify(programme.workspace.state.sheets)).not.toContain(desk.docId);
});

test('after a merge, the records are the kept row’s by the next hour; undone, they go back', () => {
  const programme = LocalProgramme.ready();
  programme.answer(SAM);
  programme.start(SAM);
  programme.answer(YUSUF);
  const [sam, yusuf] = [SAM, YUSUF].map((email) => programme.educator(email).educatorId);
  programme.workspace.clock.advance(5 * MINUTE_MS);
  const desk = deskOf(programme, SAM);
  writeRow(desk, 'meeting', { 'Min.': '20' });
  programme.wait(61);
  const owners = (): unknown =>
    rowsOf(programme, 'Meetings').map(({ cells }) => [cells['Ref'], cells['Educator ID']]);
  expect(owners()).toEqual([['M-01', sam]]);
  programme.ask('merge', [yusuf ?? '', sam ?? '']);
  programme.wait(61);
  expect(owners()).toEqual([['M-01', yusuf]]);
  const [merge] = programme.ask('openCare', []).merges;
  programme.ask('undoMerge', [merge?.mergeId ?? '']);
  programme.wait(61);
  expect(owners()).toEqual([['M-01', sam]]);
  expect(educatorRow(programme, YUSUF).cells).toMatchObject({
    'Doc ID': '',
    'Doc last read': '',
    'What was read (for the program)': '',
  });
  expectNothingBroken(programme);
});

describe('a Doc that Google does not give stops no other', () => {
  /** What Google says when the first Doc is asked for. */
  function refusing(code: number, reason: string, message: string): FaultHook {
    let asked = 0;
    return ({ name, phase }) => {
      if (name !== 'Docs.get' || phase !== 'before' || asked++ > 0) return;
      throw new GoogleJsonResponseException('docs.documents.get', code, reason, message);
    };
  }

  test.each([
    [404, 'notFound', 'Requested entity was not found.', 'can’t be found', false],
    [403, 'forbidden', 'The caller does not have permission', 'does not let you', false],
    [429, 'rateLimitExceeded', 'Quota exceeded for quota metric.', 'limit', true],
    [500, 'backendError', 'Internal error encountered.', 'did not answer', true],
  ])('%i', (code, reason, message, told, passes) => {
    const programme = coached.copy();
    writeRow(deskOf(programme, SAM), 'visit', { Kind: 'video' });
    writeRow(deskOf(programme, YUSUF), 'visit', { Kind: 'model' });
    programme.workspace.clock.advance(20 * MINUTE_MS);
    programme.press('readDocs', [], { faultHook: refusing(code, reason, message) });
    const missed = [SAM, YUSUF].filter(
      (email) => educatorRow(programme, email).cells['Problem'] !== '',
    );
    expect(missed).toHaveLength(1);
    const [email = ''] = missed;
    expect(educatorRow(programme, email).cells['Problem']).toContain(told);
    expect(records(programme, 'visit')).toHaveLength(1);
    programme.wait(61);
    expect(records(programme, 'visit')).toHaveLength(passes ? 2 : 1);
    expect(educatorRow(programme, email).cells['Problem'] === '').toBe(passes);
    expect(programme.open(email).reading).toMatchObject({ failure: '', problems: [] });
    expect(records(programme, 'visit')).toHaveLength(2);
  });

  test('the coach who opens the teacher sees the profile all the same, and why', () => {
    const programme = coached.copy();
    const { educatorId } = programme.educator(SAM);
    const faultHook = refusing(500, 'backendError', 'Internal error encountered.');
    const reply = programme.press('openEducator', [educatorId], { faultHook });
    expect(reply).toMatchObject({ ok: true, value: { name: 'Sam Ortiz', logForms: [] } });
    expect(reply.ok && reply.value.reading.failure).toContain('did not answer');
  });
});

test('newer answers come into the Doc by the next hour, though nobody wrote there', () => {
  const programme = coached.copy();
  programme.answer(SAM, { [KEEP]: 'Lanterns at dusk' });
  programme.wait(61);
  const { docId } = deskOf(programme, SAM);
  const lines = docLines(programme, docId, SAM);
  expect(lines.filter((line) => line.includes('Lanterns at dusk'))).toHaveLength(1);
  programme.wait(61);
  expect(docLines(programme, docId, SAM)).toEqual(lines);
});

test('a tab that is damaged waits; the others get their rows', () => {
  const programme = coached.copy();
  const desk = deskOf(programme, ANA);
  writeRow(desk, 'visit', { Kind: 'video' });
  writeRow(desk, 'meeting', { 'Min.': '20' });
  const [book] = Object.values(programme.workspace.state.sheets);
  const tab = book?.sheets.find(({ name }) => name === 'Visits');
  if (tab) tab.name = 'Visits (old)';
  hour(later(programme));
  expect(records(programme, 'meeting')).toHaveLength(1);
  if (tab) tab.name = 'Visits';
  hour(later(programme));
  expect(records(programme, 'visit')).toHaveLength(1);
});

describe('a coach’s own hourly run', () => {
  const triggersOf = ({ workspace }: LocalProgramme): unknown[] =>
    workspace.state.base.triggers.filter(({ creator }) => creator === SECOND_COACH);
  const told = (programme: LocalProgramme, person: string): unknown[] =>
    programme
      .ask('refresh', [], person)
      .notices.filter(({ action }) => action === 'read-docs')
      .map(({ since }) => since);

  test('begins with their first Doc, and is made once', () => {
    const programme = coached.copy();
    expect(triggersOf(programme)).toHaveLength(1);
    programme.ask(
      'addTeachers',
      [[{ name: 'T', email: 't@riverbend.example', school: 'North School', coach: '' }]],
      SECOND_COACH,
    );
    programme.start('t@riverbend.example', SECOND_COACH);
    expect(triggersOf(programme)).toHaveLength(1);
  });

  test('that has stopped is told to them alone, and reading once starts it again', () => {
    const programme = coached.copy();
    const { base } = programme.workspace.state;
    base.triggers = base.triggers.filter(({ creator }) => creator !== SECOND_COACH);
    writeRow(deskOf(programme, ANA), 'meeting', { 'Min.': '20' });
    programme.wait(4 * 60);
    expect(told(programme, LEAD)).toEqual([]);
    expect(told(programme, SECOND_COACH)).toHaveLength(1);
    const after = programme.ask('readDocs', [], SECOND_COACH);
    expect(after.notices).toEqual([]);
    expect(after.docsReadAt).not.toBe('');
    expect(records(programme, 'meeting')).toHaveLength(1);
    expect(triggersOf(programme)).toHaveLength(1);
    overwrite(deskOf(programme, ANA), cellOf(deskOf(programme, ANA), 'meeting', 1, 'Min.'), '25');
    programme.wait(61);
    expect(records(programme, 'meeting')).toEqual([expect.objectContaining({ 'Min.': '25' })]);
  });
});
