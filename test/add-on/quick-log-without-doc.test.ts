// A teacher who has no Doc was met: date, minutes and kind are kept in the Sheet, once, whoever presses or
// dies; and they stay theirs through a Doc made later, a merge and its undoing, until they are removed.
import { sortByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { FaultHook } from '../../local/host/execution';
import type { LogEntry } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { expectNothingBroken, withOwnThings } from '../support/invariants';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { readDocs } from '../support/sams-doc';
import { deskOf, writeRow } from '../support/shared-doc';

const ready = LocalProgramme.ready().snapshot();

function day(programme: LocalProgramme, days: number): string {
  return new Date(programme.workspace.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const DAY = day(ready(), -2);
const CHAT: LogEntry = {
  kind: 'meeting',
  values: { date: DAY, minutes: '20', kind: 'chat' },
  entryId: 'entry-without-doc',
};
const ANOTHER = { ...CHAT, entryId: 'another-entry' };

function log(programme: LocalProgramme, entry: LogEntry = CHAT, email = SAM): EducatorDetail {
  const reply = programme.ask('logEntry', [programme.educator(email).educatorId, entry]);
  if ('problems' in reply) throw new Error(JSON.stringify(reply));
  return reply;
}

/** What the tab has, without the columns of the program. */
function kept(programme: LocalProgramme): string[] {
  return rowsOf(programme, 'Meetings').map(({ cells }) =>
    ['Teacher', 'Ref', 'Date', 'Min.', 'Kind', 'Next date'].map((key) => cells[key]).join('|'),
  );
}

const ROW = `Sam Ortiz||${DAY}|20|chat|`;

describe('the form', () => {
  it('asks the own coach for date, minutes and kind, and says why', () => {
    const { logForms } = ready().open(SAM);
    const [form, ...others] = logForms;
    expect(form).toMatchObject({ kind: 'meeting', title: 'Log a meeting' });
    expect(form?.note).toBe(
      'Sam Ortiz has no coaching Doc yet. Start coaching to keep notes, or save only date, minutes and kind.',
    );
    expect(form?.fields.map(({ key, input }) => [key, input])).toEqual([
      ['date', 'date'],
      ['minutes', 'number'],
      ['kind', 'choice'],
    ]);
    expect(others).toEqual([]);
  });

  it('is not for others, nor for somebody who would rather not', () => {
    const programme = ready();
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    expect(programme.ask('openEducator', [educatorId]).logForms).toEqual([]);
    const sam = programme.educator(SAM).educatorId;
    expect(programme.ask('changeState', [sam, 'declined']).logForms).toEqual([]);
    expect(programme.press('logEntry', [sam, CHAT])).toMatchObject({ ok: false });
    expect(kept(programme)).toEqual([]);
  });

  it('is that of the Doc as soon as there is one', () => {
    const programme = ready();
    programme.start(SAM);
    const [form] = programme.open(SAM).logForms.filter(({ kind }) => kind === 'meeting');
    expect(form?.note).toBeUndefined();
    expect(form?.fields.map(({ key }) => key)).toContain('came-up');
  });
});

describe('the entry', () => {
  it('is a row of the tab, and the teacher’s row knows the day', () => {
    const programme = ready();
    const { lastMet, due, reading } = log(programme);
    expect([lastMet, due, reading.pending]).toEqual([DAY, '', []]);
    expect(kept(programme)).toEqual([ROW]);
    expect(educatorRow(programme, SAM).cells['Last meeting']).toBe(DAY);
    expect(programme.educator(SAM).lastMet).toBe(DAY);
    expectNothingBroken(programme);
  });

  it('sent again is one row; others are rows of their own, and the newest day counts', () => {
    const programme = ready();
    log(programme);
    log(programme);
    const { lastMet } = log(programme, {
      ...ANOTHER,
      values: { date: day(programme, -9) },
    });
    expect(kept(programme)).toEqual([ROW, `Sam Ortiz||${day(programme, -9)}|||`]);
    expect(lastMet).toBe(DAY);
  });

  it('of a day to come is a plan', () => {
    const programme = ready();
    const tomorrow = day(programme, 1);
    const { lastMet, nextMeeting } = log(programme, { ...CHAT, values: { date: tomorrow } });
    expect([lastMet, nextMeeting]).toEqual(['', tomorrow]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without a day', { minutes: '20' }, 'date'],
    ['with a day that is none', { date: '=TODAY()' }, 'date'],
    ['with minutes that are none', { date: DAY, minutes: '=1+1' }, 'minutes'],
    ['with a kind of their own', { date: DAY, kind: '=IMPORTXML("x")' }, 'kind'],
    ['with what was said', { date: DAY, 'came-up': 'Jo was crying.' }, ''],
    ['with a next date', { date: DAY, next: DAY }, ''],
  ])('%s is refused at its field, and nothing is kept', (_, values, field) => {
    const programme = ready();
    const { educatorId } = programme.educator(SAM);
    const reply = programme.press('logEntry', [educatorId, { ...CHAT, values }]);
    expect(reply).toMatchObject({ ok: true, value: { problems: [{ field }] } });
    expect(kept(programme)).toEqual([]);
    expect(JSON.stringify(programme.workspace.state)).not.toContain('Jo was');
  });

  it('another kind than a meeting needs a Doc', () => {
    const programme = ready();
    const { educatorId } = programme.educator(SAM);
    const visit = { ...CHAT, kind: 'visit', values: { date: DAY } };
    expect(programme.press('logEntry', [educatorId, visit])).toMatchObject({
      value: { problems: [{ field: '', message: expect.stringContaining('no coaching Doc yet') }] },
    });
  });

  it('of another coach’s teacher is refused, also from the lead', () => {
    const programme = ready();
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    expect(programme.refusal('logEntry', [educatorId, CHAT])).toBe('other-coach');
    expect(kept(programme)).toEqual([]);
  });

  it('carries a name like a formula as text', () => {
    const programme = ready();
    const { row } = educatorRow(programme, SAM);
    const column = columnOf(programme, 'Educators', 'Name');
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, '\'=HYPERLINK("x")');
    log(programme);
    expect(kept(programme)).toEqual([`=HYPERLINK("x")||${DAY}|20|chat|`]);
  });
});

describe('at every call', () => {
  it.each(DEATHS)('killed and sent again it is there once (%s)', (death) => {
    const cases = forEveryCall(
      withOwnThings(ready()),
      (programme, n) => {
        return { reached: !pressLog(programme, killAfter(n, death)) };
      },
      (programme) => {
        log(programme);
        expect(kept(programme)).toEqual([ROW]);
        expect(educatorRow(programme, SAM).cells['Last meeting']).toBe(DAY);
        expectNothingBroken(programme);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });

  /** After the last look at the rows, writing begins: who sorts in that split second moves what lands. */
  const WRITING = ['Range.setValues', 'Sheet.appendRow', 'SpreadsheetApp.flush'];
  const COMPANY: readonly [string, (programme: LocalProgramme, next: string) => void][] = [
    ['the same press', (programme) => void pressLog(programme)],
    ['somebody who sorts', (programme, next) => !WRITING.includes(next) && sort(programme)],
    [
      'Start coaching',
      (programme) =>
        void programme.press('startCoaching', [programme.educator(SAM).educatorId, false]),
    ],
  ];

  it.each(COMPANY)('it bears %s in between, and sent again it is there once', (_, comesBy) => {
    const calls = callsOf(ready());
    forEveryCall(
      ready(),
      (programme, n) =>
        meeting(
          n,
          () => comesBy(programme, calls[n] ?? ''),
          (faultHook) => pressLog(programme, faultHook),
        ),
      (programme) => {
        log(programme);
        programme.workspace.clock.advance(5 * 60_000);
        expect(programme.open(SAM).lastMet).toBe(DAY);
        const met = kept(programme).map((row) => row.replace('M-01', ''));
        expect(met).toEqual([ROW]);
        expect(educatorRow(programme, ANA).cells['Last meeting']).toBe('');
        expectNothingBroken(programme);
      },
    );
    expect(calls.length).toBeLessThanOrEqual(10);
  });
});

/** Whatever comes of it. */
function pressLog(programme: LocalProgramme, faultHook: FaultHook = () => undefined): boolean {
  const { educatorId } = programme.educator(SAM);
  return programme.press('logEntry', [educatorId, CHAT], { faultHook }).ok;
}

/** Names of the remote calls of one log, in their order. */
function callsOf(programme: LocalProgramme): string[] {
  const calls: string[] = [];
  pressLog(programme, ({ phase, remote, name }) => {
    if (phase === 'after' && remote) calls.push(name);
  });
  return calls;
}

function sort(programme: LocalProgramme): void {
  const column = columnOf(programme, 'Educators', 'E-mail');
  sortByHand(programme.workspace, LEAD, 'Educators', column);
}

describe('what was kept without a Doc', () => {
  it('stays and counts when a Doc is made and read later', () => {
    const programme = ready();
    log(programme);
    programme.start(SAM);
    const sam = deskOf(programme, SAM);
    const earlier = day(programme, -30);
    writeRow(sam, 'meeting', { Date: earlier });
    programme.workspace.clock.advance(5 * 60_000);
    expect(programme.open(SAM).lastMet).toBe(DAY);
    writeRow(sam, 'meeting', { 'Min.': '5' });
    readDocs(programme);
    expect(kept(programme)).toHaveLength(3);
    expect(kept(programme)[0]).toBe(ROW);
    expect(educatorRow(programme, SAM).cells['Last meeting']).toBe(DAY);
    expectNothingBroken(programme);
  });

  /** Yusuf is Sam, from another address. */
  function twice(): LocalProgramme {
    const programme = ready();
    const yusuf = { name: 'Sam O.', email: YUSUF, school: 'North School', coach: '' };
    programme.ask('addTeachers', [[yusuf]]);
    log(programme);
    log(programme, { ...ANOTHER, values: { date: day(programme, -1) } }, YUSUF);
    return programme;
  }
  const idOf = (programme: LocalProgramme, email: string): string =>
    programme.educator(email).educatorId;
  const owners = (programme: LocalProgramme): (string | undefined)[] =>
    rowsOf(programme, 'Meetings').map(({ cells }) => cells['Educator ID']);

  it('goes with a merge, and back with its undoing', () => {
    const programme = twice();
    const [sam, yusuf] = [idOf(programme, SAM), idOf(programme, YUSUF)];
    const { lastMet } = programme.ask('merge', [sam, yusuf]);
    expect(lastMet).toBe(day(programme, -1));
    expect(owners(programme)).toEqual([sam, sam]);
    expect(kept(programme)[1]).toBe(`Sam Ortiz||${day(programme, -1)}|||`);
    const again = { ...ANOTHER, values: { date: day(programme, -1) } };
    const reply = programme.press('logEntry', [yusuf, again]);
    expect([reply.ok, kept(programme).length]).toEqual([true, 2]);
    const [merge] = programme.ask('openCare', []).merges;
    programme.ask('undoMerge', [merge?.mergeId ?? '']);
    expect(owners(programme)).toEqual([sam, yusuf]);
    expect(kept(programme)[1]).toBe(`Sam O.||${day(programme, -1)}|||`);
    expect(programme.educator(SAM).lastMet).toBe(DAY);
  });

  it('goes when the teacher is removed, and nobody else’s', () => {
    const programme = twice();
    programme.ask('removeEducator', [idOf(programme, SAM), SAM]);
    expect(kept(programme)).toEqual([`Sam O.||${day(programme, -1)}|||`]);
  });
});
