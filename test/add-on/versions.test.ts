// A programme of every version opens with today's script and becomes today's, killed wherever it may be;
// a newer one is left alone.
//
// The files in test/fixtures are the whole state of a local Workspace, played by the code of their time
// (see test/support/saved.ts). Version 1 had neither mail dates nor aliases nor sharing choices, and kept
// one list a question in the Form's map. Version 0 is version 1 before it said its version: no `schema`
// among the stored values, a set-up that does not say whether the programme stands, and no columns
// docSharedAt, docProblem and docIntentAt. Before version 3 nothing was read from Docs, and every program had
// the same sections in them. Before version 4 no row said when they met, nor what they want first: what it says
// then is in versions-rows.
import { runFunction } from '../../local/host/script-host';
import type { FaultHook } from '../../local/host/execution';
import { insertTextByHand } from '../../local/services/docs/by-hand-text';
import { deleteTabByHand } from '../../local/services/spreadsheet/by-hand';
import { DEFAULT_SECTIONS } from '../../src/core/doc/sections';
import { SCHEMA } from '../../src/core/programme/migrations';
import { HIGHLIGHT, KEEP } from '../support/answers';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { docLines, docsOf, educatorRow, rowsOf, shown } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, SET_UP } from '../support/programme';
import { NOTE, savedProgramme } from '../support/saved';

const VERSIONS = [0, 1, 2, 3, 4];

function stored(programme: LocalProgramme): Record<string, string> {
  const { base, containerId } = programme.workspace.state;
  return base.properties[`document:${containerId}`] ?? {};
}

function open(programme: LocalProgramme, person = LEAD, faultHook?: FaultHook) {
  const hook = faultHook ? { faultHook } : {};
  return runFunction(programme.workspace, 'openSidebar_', { user: person, ...hook });
}

/** Everything that people see of Educators, by label; columns that came later are left out. */
function cellsAt(programme: LocalProgramme, before: LocalProgramme): unknown {
  const labels = Object.keys(rowsOf(before, 'Educators')[0]?.cells ?? {});
  return rowsOf(programme, 'Educators').map(({ row, cells }) => [
    row,
    labels.map((label) => [label, cells[label]]),
  ]);
}

const BEFORE = VERSIONS.map((version) => {
  const before = savedProgramme(version);
  return [before, cellsAt(before, before)] as const;
});

function expectToday(programme: LocalProgramme, version: number): void {
  expect(stored(programme)['schema#0']).toBe(String(SCHEMA));
  expect(programme.workspace.heldLocks).toEqual({});
  const [before, cells] = BEFORE[version] ?? [];
  expect(before && cellsAt(programme, before)).toEqual(cells);
  const keys = shown(programme, 'Educators', [1])[0]?.texts.filter((key) => key !== '') ?? [];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(
    expect.arrayContaining(['invitedAt', 'aliases', 'docSharedAt', 'docMemory', 'rhythm']),
  );
}

/** Codes of the rows that choose the sections of the Doc. */
function sectionRows(programme: LocalProgramme): unknown[] {
  return rowsOf(programme, 'Settings')
    .filter(({ cells }) => cells['Setting'] === 'Doc section')
    .map(({ cells }) => cells['Code']);
}

describe.each(VERSIONS)('a programme of version %i', (version) => {
  it('opens, with everybody in it and their Doc', () => {
    const programme = savedProgramme(version);
    expect(programme.roster().map(({ name }) => name)).toEqual(['Sam Ortiz']);
    expect(programme.roster(SECOND_COACH).map(({ name }) => name)).toEqual(['Ana Lindqvist']);
    expectToday(programme, version);
    const { doc, answeredOn } = programme.open(SAM);
    expect(answeredOn).toContain('2026-09-14');
    // Version 0 did not know with whom a Doc is shared: pressing again looks, and makes no second one.
    expect(doc.kind).toBe(version === 0 ? 'not-shared' : 'shared');
    expect(programme.start(SAM).doc.kind).toBe('shared');
    const { educatorId } = programme.educator(SAM);
    const [file, second] = docsOf(programme, educatorId);
    expect([doc.kind === 'none' ? '' : 'url' in doc && doc.url, second]).toEqual([
      expect.stringContaining(file?.id ?? '?'),
      undefined,
    ]);
    expect(docLines(programme, file?.id ?? '', SAM).join('\n')).toContain('Lab notebooks.');
  });

  it('records answers into the right columns, by event and by catch-up', () => {
    const programme = savedProgramme(version);
    programme.answer(SAM, { [KEEP]: 'Stations.', [HIGHLIGHT]: 'No, please do not ask' });
    programme.answer(ANA, { [KEEP]: 'Calm starts.' }, { deliver: 'lost' });
    programme.wait(61);
    expectKeep(programme, SAM, 'Stations.');
    expectKeep(programme, ANA, 'Calm starts.');
    expect(rowsOf(programme, 'Answers')).toHaveLength(3);
    expect(educatorRow(programme, SAM).cells['My notes']).toBe(NOTE);
    expect(programme.open(SAM).choiceChange?.lines.join()).toContain('Ask each time → Do not ask');
    expect(rowsOf(programme, 'Problems')).toEqual([]);
    const actions = programme.ask('refresh', []).notices.map(({ action }) => action);
    expect(actions).toEqual(['educator']);
  });
});

it('a Doc that was made before Docs were read is read and logged into', () => {
  const programme = savedProgramme(2);
  const { educatorId } = programme.educator(SAM);
  const docId = docsOf(programme, educatorId)[0]?.id ?? '';
  const at = { table: 5, row: 1, column: 2 };
  insertTextByHand(programme.workspace, SAM, docId, { at, text: 'Debrief.' });
  expect(programme.open(SAM).reading).toMatchObject({ problems: [], failure: '' });
  const entry = { kind: 'meeting', values: { kind: 'chat' }, entryId: 'after-the-step' };
  programme.ask('logEntry', [educatorId, entry]);
  programme.open(SAM);
  const meetings = rowsOf(programme, 'Meetings').map(({ cells }) => [cells['Ref'], cells['Kind']]);
  expect(meetings.sort()).toEqual([
    ['M-01', 'debrief'],
    ['M-02', 'chat'],
  ]);
});

it('what was read from Docs, and the sections that the lead chose, stay as they were', () => {
  const programme = savedProgramme(3);
  const before = rowsOf(programme, 'Meetings');
  expect(before.map(({ cells }) => [cells['Ref'], cells['Kind']])).toEqual([['M-01', 'chat']]);
  expect(programme.open(SAM).reading.counts).toEqual([{ label: 'meeting', count: 1 }]);
  expect(rowsOf(programme, 'Meetings')).toEqual(before);
  expect(sectionRows(programme)).not.toContain('plan');
  expect(programme.ask('openCare', []).lists).toEqual({ changes: [], problems: [] });
});

it('who meets when, and whose answers were looked at, stays as version 4 had it', () => {
  const programme = savedProgramme(4);
  const before = rowsOf(programme, 'Educators');
  expect(programme.educator(SAM)).toMatchObject({
    ...{ need: 'Small groups', rhythm: 'Twice a month', answersNews: '' },
    ...{ lastMet: '2026-09-14', nextMeeting: '2026-09-28', due: '' },
  });
  programme.open(SAM);
  expect(rowsOf(programme, 'Educators')).toEqual(before);
});

it('killed at every call of every step, and opened again, is today’s and unharmed', () => {
  // Nine tabs get the same columns one after the other, so every other call meets the other death.
  const cases = forEveryCall(
    savedProgramme(0),
    (programme, n) => {
      const death = DEATHS[n % 2] ?? 'writes lost';
      return { reached: !open(programme, LEAD, killAfter(n, death)).ok };
    },
    (programme) => {
      expect(open(programme, SECOND_COACH).ok).toBe(true);
      expectToday(programme, 0);
      expect(sectionRows(programme)).toEqual(DEFAULT_SECTIONS.map(({ key }) => key));
    },
  );
  expect(cases).toBeGreaterThan(40);
});

it('the longest lists of all are set up, and no stored value is over 9 KB', () => {
  const programme = LocalProgramme.begin();
  const name = (n: number): string => `${n} ${'校'.repeat(70)}`;
  const coaches = Array.from({ length: 49 }, (_, n) => ({
    name: name(n),
    email: `${'coach'.repeat(10)}${n}@riverbend.example`,
  }));
  const schools = Array.from({ length: 60 }, (_, n) => name(n));
  expect(
    programme.setUp({ ...SET_UP, schools, coaches: [...SET_UP.coaches.slice(0, 1), ...coaches] })
      .done,
  ).toBe(true);
  const sizes = Object.values(stored(programme)).map((value) => Buffer.byteLength(value));
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024);
  const { programme: known } = programme.ask('refresh', []);
  expect([known?.schools.length, known?.coaches.length]).toEqual([60, 50]);
});

it('an older programme gets the sections of the Doc below what people wrote into Settings', () => {
  const programme = savedProgramme(2);
  const before = rowsOf(programme, 'Settings');
  expect(open(programme, SECOND_COACH).ok).toBe(true);
  const rows = rowsOf(programme, 'Settings');
  expect(rows.map(({ cells }) => cells['Value']).slice(0, before.length)).toEqual(
    before.map(({ cells }) => cells['Value']),
  );
  const added = rows.slice(before.length);
  expect(added.map(({ cells }) => [cells['Setting'], cells['Code']])).toEqual(
    DEFAULT_SECTIONS.map(({ key }) => ['Doc section', key]),
  );
  expect(added.map(({ cells }) => cells['Hint in the Doc'])).toEqual(
    DEFAULT_SECTIONS.map(({ hint }) => hint),
  );
  expect(programme.ask('openCare', []).lists).toEqual({ changes: [], problems: [] });
});

it('without its tab Settings an older programme opens all the same; a repair writes all rows', () => {
  const programme = savedProgramme(2);
  deleteTabByHand(programme.workspace, LEAD, 'Settings');
  expect(open(programme).ok).toBe(true);
  expect(stored(programme)['schema#0']).toBe(String(SCHEMA));
  programme.ask('beginRepair', []);
  programme.finishSetUp();
  expect(rowsOf(programme, 'Settings').at(-1)?.cells['Code']).toBe(DEFAULT_SECTIONS.at(-1)?.key);
});

describe('a newer programme', () => {
  function newer(): LocalProgramme {
    const programme = savedProgramme(1);
    stored(programme)['schema#0'] = String(SCHEMA + 1);
    return programme;
  }

  it('is refused with a sentence, by every way in, and nothing is changed', () => {
    const programme = newer();
    const before = JSON.stringify(programme.workspace.state.sheets);
    const values = { ...stored(programme) };
    const reply = programme.press('refresh', []);
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
    if (!reply.ok) expect(reply.error.message).toContain('Please update the script first.');
    expect(programme.refusal('beginRepair', [])).toBe('damaged');
    const { runs } = programme.answer(SAM, { [KEEP]: 'Later.' });
    expect([...runs, ...programme.wait(61)].map(({ ok }) => ok)).toEqual([false, false]);
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(before);
    expect(stored(programme)).toEqual(values);
  });

  it('is known by its Sheet, too, where the stored values did not come along', () => {
    const programme = savedProgramme(1);
    expect(open(programme).ok).toBe(true);
    const { sheets, containerId, base } = programme.workspace.state;
    const book = sheets[containerId];
    expect(book?.metadata?.map(({ value }) => value)).toEqual([String(SCHEMA)]);
    book?.metadata?.forEach((one) => (one.value = String(SCHEMA + 1)));
    base.properties = {};
    const setUp = programme.press('beginSetUp', [
      { ...SET_UP, coaches: [{ name: 'Lee Okafor', email: LEAD }] },
    ]);
    expect(setUp.ok).toBe(true);
    expect(programme.refusal('continueSetUp', [])).toBe('damaged');
  });
});

function expectKeep(programme: LocalProgramme, email: string, text: string): void {
  expect(educatorRow(programme, email).cells['What already works']).toBe(text);
}
