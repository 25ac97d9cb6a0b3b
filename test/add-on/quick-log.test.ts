// A coach logs into a teacher's Doc from the sidebar: the row is there once, whoever presses, types or dies.
import type { FaultHook } from '../../local/host/execution';
import { deleteTableByHand, mergeCellsByHand } from '../../local/services/docs/by-hand-tables';
import { insertTextByHand } from '../../local/services/docs/by-hand-text';
import type { LogEntry } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { HIGHLIGHT } from '../support/answers';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { cellOf, deskOf, records, writeRow } from '../support/shared-doc';
import { headingsOf, seenTables } from '../support/doc-tables';

const ready = LocalProgramme.ready();
ready.answer(SAM);
ready.start(SAM);
ready.wait(10);
ready.open(SAM);
ready.wait(10);
const again = ready.snapshot();
const coached = (): LocalProgramme => again();

const MEETING: LogEntry = {
  kind: 'meeting',
  values: {
    date: '2026-11-20',
    minutes: '45',
    kind: 'chat',
    'came-up': 'Talk moves 🙈',
    promises: 'Sam: try it\nLee: bring cards',
  },
  entryId: 'entry-of-a-meeting',
};
const ROW = ['2026-11-20', '45', 'chat', 'Talk moves 🙈', 'Sam: try it\nLee: bring cards', ''];

function log(
  programme: LocalProgramme,
  entry: LogEntry = MEETING,
  press: { person?: string; faultHook?: FaultHook } = {},
) {
  return programme.press('logEntry', [programme.educator(SAM).educatorId, entry], press);
}

/** The detail that the sidebar shows then. @throws what it shows instead */
function logged(programme: LocalProgramme, entry: LogEntry = MEETING): EducatorDetail {
  const reply = log(programme, entry);
  if (reply.ok && !('problems' in reply.value)) return reply.value;
  throw new Error(JSON.stringify(reply));
}

/** What a refused entry is answered with. */
function refusal(programme: LocalProgramme, entry: LogEntry = MEETING): string {
  const reply = log(programme, entry);
  if (!reply.ok) return reply.error.message;
  return 'problems' in reply.value ? (reply.value.problems[0]?.message ?? '') : 'written';
}

/** Rows of the meetings that say anything, as the teacher sees them. */
function meetings(programme: LocalProgramme): readonly (readonly string[])[] {
  const found = seenTables(deskOf(programme, SAM)).find(
    ({ rows }) => rows[0]?.join() === headingsOf('meeting').join(),
  );
  return (found?.rows.slice(1) ?? []).filter((row) => row.some((text) => text !== ''));
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

describe('is refused, with what to do, and nothing is written', () => {
  it('another coach’s teacher, also for the lead', () => {
    const programme = coached();
    programme.start(ANA, SECOND_COACH);
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    const reply = programme.press('logEntry', [educatorId, MEETING], { person: LEAD });
    expect(reply).toMatchObject({ ok: false, error: { code: 'other-coach' } });
  });

  it('a teacher without a Doc', () => {
    const programme = coached();
    const school = 'North School';
    programme.ask('addTeachers', [[{ name: 'Yusuf', email: YUSUF, school, coach: '' }]]);
    const { educatorId } = programme.educator(YUSUF);
    const reply = programme.press('logEntry', [educatorId, MEETING]);
    expect(reply.ok ? '' : reply.error.message).toBe(
      'Yusuf has no coaching Doc yet. Start coaching to keep notes. Your words stay here.',
    );
  });

  it('a table that is gone', () => {
    const programme = coached();
    const desk = deskOf(programme, SAM);
    deleteTableByHand(programme.workspace, SAM, desk.docId, cellOf(desk, 'meeting', 1, 'Ref'));
    expect(refusal(programme)).toContain("Our meetings: the table can't be found.");
    expect(refusal(programme)).toContain('Nothing was written; your words stay here.');
  });

  it('merged cells', () => {
    const programme = coached();
    const desk = deskOf(programme, SAM);
    const spot = { ...cellOf(desk, 'meeting', 1, 'Date'), rowSpan: 1, columnSpan: 2 };
    mergeCellsByHand(programme.workspace, SAM, desk.docId, spot);
    expect(refusal(programme)).toContain('cells are merged where the new row belongs');
  });

  it('a highlight for a teacher who asked not to be asked', () => {
    const programme = coached();
    programme.answer(ANA, { [HIGHLIGHT]: 'No, please do not ask' });
    programme.start(ANA, SECOND_COACH);
    const { logForms } = programme.open(ANA, SECOND_COACH);
    expect(logForms.map(({ kind }) => kind)).not.toContain('highlight');
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    const entry = { kind: 'highlight', values: { words: 'Talk moves' }, entryId: 'entry-offer' };
    expect(
      programme.press('logEntry', [educatorId, entry], { person: SECOND_COACH }),
    ).toMatchObject({
      ok: true,
      value: {
        problems: [
          {
            field: '',
            message:
              'This teacher asked not to be asked about sharing. Nothing was written; your words stay here.',
          },
        ],
      },
    });
  });

  it('what only the teacher fills in', () => {
    const programme = coached();
    const entry = {
      kind: 'highlight',
      values: { words: 'x', answer: 'yes' },
      entryId: 'forged-one',
    };
    expect(log(programme, entry)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    const plan = { kind: 'plan', values: { year: '2026' }, entryId: 'forged-two' };
    expect(log(programme, plan)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
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
