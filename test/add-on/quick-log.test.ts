// A coach logs into a teacher's Doc from the sidebar: the row is there once, whoever presses, types or dies.
import type { FaultHook } from '../../local/host/execution';
import { insertTextByHand } from '../../local/services/docs/by-hand-text';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { beginLogging, log, logged, MEETING, meetings, ROW } from '../support/logging';
import { SAM, type LocalProgramme } from '../support/programme';
import { cellOf, deskOf, records, writeRow } from '../support/shared-doc';

const coached = beginLogging();

/** The teacher writes elsewhere in the Doc whenever it was read. */
function typing(programme: LocalProgramme): FaultHook {
  const desk = deskOf(programme, SAM);
  return ({ phase, name }) => {
    if (phase !== 'after' || name !== 'Docs.get') return;
    const at = cellOf(desk, 'goal', 1, 'Ref');
    insertTextByHand(programme.workspace, SAM, desk.docId, { at: { ...at, column: 0 }, text: 'x' });
  };
}

describe('a meeting', () => {
  it('stands in the Doc with its Ref, and in the Sheet once the Doc is read', () => {
    const programme = coached();
    const { reading } = logged(programme);
    expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
    expect(reading.pending).toEqual(['M-01']);
    expect(records(programme, 'meeting')).toEqual([]);
    const { reading: later } = programme.open(SAM);
    expect([later.pending, later.counts]).toEqual([[], [{ label: 'meeting', count: 1 }]]);
    expect(records(programme, 'meeting')).toEqual([
      {
        Teacher: 'Sam Ortiz',
        Ref: 'M-01',
        Date: '2026-11-20',
        'Min.': '45',
        Kind: 'chat',
        'Next date': '',
      },
    ]);
  });

  it('takes ten calls, one of which writes into the Doc', () => {
    const programme = coached();
    // The hourly run has noted how dates are written here.
    programme.wait(61);
    const { educatorId } = programme.educator(SAM);
    const calls: string[] = [];
    const reply = programme.press('logEntry', [educatorId, MEETING], {
      faultHook: ({ phase, remote, name }) => {
        if (phase === 'after' && remote) calls.push(name);
      },
    });
    expect(reply.ok).toBe(true);
    expect(calls.filter((name) => /^Docs/.test(name))).toEqual(['Docs.get', 'Docs.batchUpdate']);
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  it('sent twice is written once; another one gets the next Ref', () => {
    const programme = coached();
    logged(programme);
    logged(programme);
    expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
    logged(programme, { ...MEETING, values: { minutes: '5' }, entryId: 'another-entry' });
    expect(meetings(programme).map((row) => row[6])).toEqual(['M-02', 'M-01']);
  });

  it.each(DEATHS)('killed after any call and sent again is there once (%s)', (death) => {
    const cases = forEveryCall(
      coached(),
      (programme, n) => ({
        reached: !log(programme, MEETING, { faultHook: killAfter(n, death) }).ok,
      }),
      (programme) => {
        logged(programme);
        expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });

  it('keeps every word that the teacher types at that moment, and is there once', () => {
    const cases = forEveryCall(
      coached(),
      (programme, n) => {
        let calls = 0;
        log(programme, MEETING, {
          faultHook: ({ phase, remote }) => {
            if (phase !== 'after' || !remote || ++calls !== n) return;
            writeRow(deskOf(programme, SAM), 'meeting', { Date: '2026-09-01', 'Min.': '30' });
          },
        });
        return { reached: calls >= n };
      },
      (programme) => {
        logged(programme);
        const [mine, theirs, ...more] = meetings(programme);
        expect([mine?.slice(0, 6), theirs?.slice(0, 2), more]).toEqual([
          ROW,
          ['2026-09-01', '30'],
          [],
        ]);
        programme.open(SAM);
        const refs = meetings(programme).map((row) => row[6]);
        expect([...refs].sort()).toEqual(['M-01', 'M-02']);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });

  it('is written once by two presses that run at the same time', () => {
    forEveryCall(
      coached(),
      (programme, n) => {
        let calls = 0;
        log(programme, MEETING, {
          faultHook: ({ phase, remote }) => {
            if (phase === 'after' && remote && ++calls === n) log(programme);
          },
        });
        return { reached: calls >= n };
      },
      (programme) => expect(meetings(programme)).toEqual([[...ROW, 'M-01']]),
    );
    expect.hasAssertions();
  });

  it('is written once by two presses at the same time while the teacher types', () => {
    const cases = forEveryCall(
      coached(),
      (programme, n) => {
        let calls = 0;
        const again = (): unknown => log(programme, MEETING, { faultHook: typing(programme) });
        const types = typing(programme);
        log(programme, MEETING, {
          faultHook: (call) => {
            types(call);
            if (call.phase === 'after' && call.remote && ++calls === n) again();
          },
        });
        return { reached: calls >= n };
      },
      (programme) => {
        programme.wait(3);
        logged(programme);
        expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
      },
    );
    expect(cases).toBeGreaterThan(8);
  });
});

describe('the form', () => {
  it('offers the strategies that stand in the Doc, by their names', () => {
    const programme = coached();
    writeRow(deskOf(programme, SAM), 'strategy', { 'Strategy and link': 'Wait time' });
    const form = programme.open(SAM).logForms.find(({ kind }) => kind === 'try');
    expect(form?.fields.find(({ key }) => key === 'strategy-ref')?.choices).toEqual([
      { value: 'S-01', label: 'S-01 · Wait time' },
    ]);
  });

  it('says field by field what can’t be written, and writes nothing', () => {
    const programme = coached();
    const values = { date: '31.12.', minutes: '500', kind: 'x' };
    const reply = log(programme, { ...MEETING, values });
    expect(reply.ok && 'problems' in reply.value && reply.value.problems).toMatchObject([
      { field: 'date' },
      { field: 'minutes' },
      { field: 'kind' },
    ]);
    expect(meetings(programme)).toEqual([]);
  });
});

it('typing beside the row goes on undisturbed', () => {
  const programme = coached();
  const desk = deskOf(programme, SAM);
  logged(programme);
  const at = { ...cellOf(desk, 'meeting', 1, 'What came up'), offset: 0 };
  insertTextByHand(programme.workspace, SAM, desk.docId, { at, text: 'Yes: ' });
  logged(programme, { ...MEETING, entryId: 'another-entry' });
  expect(meetings(programme).map((row) => row[3])).toEqual(['Talk moves 🙈', 'Yes: Talk moves 🙈']);
});
