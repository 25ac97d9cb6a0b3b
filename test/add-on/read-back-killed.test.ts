// Reading Docs dies after any call, or meets another reading, or somebody who types: in the end every row
// stands in the Sheet once, every Ref once in the Doc, and nothing that people wrote is gone.
import type { FaultHook } from '../../local/host/execution';
import { docLinesByHand } from '../../local/services/docs/by-hand-read';
import { KEEP } from '../support/answers';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { hour } from '../support/hours';
import { expectNothingBroken, withOwnThings } from '../support/invariants';
import { docLines, educatorRow } from '../support/looking';
import { ANA, LocalProgramme, SECOND_COACH } from '../support/programme';
import {
  cellOf,
  deleteRow,
  deskOf,
  overwrite,
  records,
  rowInDoc,
  writeRow,
} from '../support/shared-doc';

const MINUTE_MS = 60_000;

/** Of the meetings that Ana has first; the newest of them goes. */
const DAYS = ['2026-09-01', '2026-09-12', '2026-09-02'];
const [LAST, NEXT] = ['2026-09-10', '2026-09-28'];

/** Ana answered again; in her Doc a meeting is new, one was changed, one is gone, and a try is new. */
function withNews(): LocalProgramme {
  const programme = withOwnThings(LocalProgramme.ready());
  programme.answer(ANA, { [KEEP]: 'Stations.' });
  programme.start(ANA, SECOND_COACH);
  programme.workspace.clock.advance(5 * MINUTE_MS);
  const ana = deskOf(programme, ANA);
  for (const [at, minutes] of ['10', '20', '30'].entries()) {
    const written = { 'Min.': minutes, 'What came up': `After ${minutes}` };
    writeRow(ana, 'meeting', { Date: DAYS[at] ?? '', ...written });
  }
  hour(programme);
  overwrite(ana, cellOf(ana, 'meeting', 1, 'Min.'), '11');
  deleteRow(ana, 'meeting', 2);
  writeRow(ana, 'meeting', { 'Min.': '40', Date: LAST, 'Next date': NEXT });
  writeRow(ana, 'try', { Date: '9/14/2026', 'What I tried, and with what': 'Lanterns' });
  programme.answer(ANA, { [KEEP]: 'Lanterns at dusk' });
  programme.workspace.clock.advance(60 * MINUTE_MS);
  return programme;
}

const news = withNews();

const WAYS: readonly [string, (programme: LocalProgramme, faultHook: FaultHook) => boolean][] = [
  ['the hourly run', (programme, faultHook) => !hour(programme, faultHook).execution.wasKilled],
  [
    'opening the teacher',
    (programme, faultHook) => {
      const { educatorId } = programme.educator(ANA, SECOND_COACH);
      return programme.press('openEducator', [educatorId], { person: SECOND_COACH, faultHook }).ok;
    },
  ],
];

/** The next hour, nobody having touched the Doc since. */
function settle(programme: LocalProgramme): void {
  programme.workspace.clock.advance(61 * MINUTE_MS);
  hour(programme);
}

/** Everything that anybody wrote, by its paragraph. */
function linesOf(programme: LocalProgramme): Record<string, string> {
  const { workspace, person, docId } = deskOf(programme, ANA);
  const lines = docLinesByHand(workspace, person, docId).filter(({ text }) => text !== '');
  return Object.fromEntries(lines.map(({ id, text }) => [id, text]));
}

function expectAllThere(programme: LocalProgramme): void {
  const ana = deskOf(programme, ANA);
  const meetings = [1, 2, 3].map((row) => rowInDoc(ana, 'meeting', row));
  expect(meetings.map((row) => row['Min.'])).toEqual(['11', '30', '40']);
  const refs = meetings.map((row) => row['Ref']);
  expect(refs).toEqual([...new Set(refs)]);
  const inSheet = records(programme, 'meeting').map((row) => `${row['Ref']} ${row['Min.']}`);
  expect(inSheet.sort()).toEqual(meetings.map((row) => `${row['Ref']} ${row['Min.']}`).sort());
  expect(records(programme, 'try')).toEqual([
    expect.objectContaining({ Ref: rowInDoc(ana, 'try', 1)['Ref'], Date: '2026-09-14' }),
  ]);
  const added = docLines(programme, ana.docId, ANA).filter((line) => line.includes('at dusk'));
  expect(added).toHaveLength(1);
  const { cells } = educatorRow(programme, ANA);
  expect([cells['Last meeting'], cells['Next meeting']]).toEqual([LAST, NEXT]);
  expect(cells['Problem']).toBe('');
  expect(cells['What was read (for the program)']).toMatch(/,\[\]\]$/);
  expectNothingBroken(programme);
}

describe.each(WAYS)('%s', (_, run) => {
  it('brings everything when nothing happens', () => {
    const programme = news.copy();
    expect(run(programme, () => undefined)).toBe(true);
    expectAllThere(programme);
  });

  it.each(DEATHS)('survives a death after any call (%s)', (death) => {
    const cases = forEveryCall(
      news,
      (programme, n) => {
        const before = linesOf(programme);
        const reached = !run(programme, killAfter(n, death));
        expect(linesOf(programme)).toMatchObject(before);
        return { reached };
      },
      (programme) => {
        settle(programme);
        expectAllThere(programme);
      },
    );
    expect(cases).toBeGreaterThan(20);
  });
});

/** What comes between two calls: another reading of the same coach, or somebody who types. */
const COMPANY: readonly ((programme: LocalProgramme) => void)[] = [
  (programme) => {
    programme.workspace.clock.advance(1000);
    programme.press('readDocs', [], { person: SECOND_COACH });
  },
  (programme) => {
    const visit = { Kind: 'video', 'A wondering': 'While you read' };
    writeRow(deskOf(programme, ANA), 'visit', visit);
  },
];

it.each(WAYS)('%s bears company between any two calls', (_, run) => {
  const cases = forEveryCall(
    news,
    (programme, n) =>
      meeting(
        n,
        () => COMPANY[n % COMPANY.length]?.(programme),
        (faultHook) => run(programme, faultHook),
      ),
    (programme, n) => {
      settle(programme);
      expectAllThere(programme);
      const visits = records(programme, 'visit').map((row) => `${row['Ref']} ${row['Kind']}`);
      expect(visits).toEqual(n % COMPANY.length === 0 ? [] : ['V-01 video']);
      const said = Object.values(linesOf(programme)).filter((text) => text === 'While you read');
      expect(said).toHaveLength(visits.length);
    },
  );
  expect(cases).toBeGreaterThan(20);
});
