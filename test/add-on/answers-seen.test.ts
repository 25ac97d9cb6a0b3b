// What the roster tells of answers: what each wants first and how often, and whether their coach has looked at
// them. Looking is kept once, for the own coach only, whatever happens meanwhile.
import type { FaultHook } from '../../local/host/execution';
import { sortByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { EducatorDetail, Reply } from '../../src/shared/sidebar-api';
import { KEEP, NEED } from '../support/answers';
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';
import { reword } from '../support/settings';

const RHYTHM = 'How often would you like to meet?';
const SEEN = 'Answers seen by the coach';

function answered(): LocalProgramme {
  const programme = LocalProgramme.ready();
  programme.answer(SAM);
  programme.answer(ANA, { [NEED]: 'Families in the garden', [RHYTHM]: 'When I ask' });
  return programme;
}

const begin = answered().snapshot();

function openSam(programme: LocalProgramme, person = LEAD, faultHook?: FaultHook) {
  const { educatorId } = rowOfSam(programme);
  const hook = faultHook ? { faultHook } : {};
  return programme.run('callServer', ['openEducator', [educatorId]], { person, ...hook });
}

function rowOfSam(programme: LocalProgramme): { seen: string; sentAt: string; educatorId: string } {
  const { cells } = educatorRow(programme, SAM);
  return {
    seen: cells[SEEN] ?? '',
    sentAt: cells['Answered at'] ?? '',
    educatorId: cells['Educator ID'] ?? '',
  };
}

/** Opens Sam; somebody comes by right after the n-th remote call. */
function openInCompany(programme: LocalProgramme, n: number, company: () => void) {
  let reached = false;
  const hook = afterRemoteCall(n, () => {
    reached = true;
    company();
  });
  return { run: openSam(programme, LEAD, hook), reached };
}

/** While the lock is held, nothing stands between look and write but a split second. */
function isHeld({ workspace }: LocalProgramme): boolean {
  return Object.keys(workspace.heldLocks).length > 0;
}

const remoteCalls = (run: ReturnType<typeof openSam>): number =>
  run.execution.calls.filter(({ remote }) => remote).length;

/** Of an opening in which answers are looked at for the first time. */
const CALLS = remoteCalls(openSam(begin()));

describe('the roster', () => {
  it('says in few words what they want first and how often', () => {
    const programme = begin();
    const [sam, ana] = [programme.educator(SAM), programme.educator(ANA, SECOND_COACH)];
    expect([sam.need, sam.rhythm]).toEqual(['Small groups', 'Twice a month']);
    expect([ana.need, ana.rhythm]).toEqual(['Other', 'On request']);
    reword(programme, 'Small groups and stations', 'Stations of all kinds');
    programme.ask('applyLists', []);
    programme.answer(SAM, { [RHYTHM]: 'Once a month for 45 minutes' });
    expect(programme.educator(SAM)).toMatchObject({ rhythm: 'Monthly' });
    expect(programme.educator(SAM).need).not.toBe('');
  });

  it('keeps typed words out of the hidden cells of a list', () => {
    const programme = begin();
    const { cells } = educatorRow(programme, ANA);
    expect([cells['First topic'], cells['Rhythm']]).toEqual(['other', 'on-request']);
  });

  it('says nothing for what somebody made of those cells', () => {
    const programme = begin();
    const { row } = educatorRow(programme, SAM);
    for (const label of ['First topic', 'Rhythm']) {
      const place = { row, column: columnOf(programme, 'Educators', label) };
      typeIntoCell(programme.workspace, LEAD, 'Educators', place, '=NOW()');
    }
    expect(programme.educator(SAM)).toMatchObject({ need: '', rhythm: '' });
    expect(programme.open(SAM).needs[0]).toEqual({ label: 'Small groups', first: true });
    expect(programme.educator(SAM)).toMatchObject({
      need: 'Small groups',
      rhythm: 'Twice a month',
    });
  });
});

describe('answers are looked at', () => {
  it('once their coach opens them; then nothing is written any more', () => {
    const programme = begin();
    expect(programme.educator(SAM).answersNews).toBe('new');
    const first = openSam(programme);
    expect(first).toMatchObject({ value: { ok: true, value: { answersNews: '' } } });
    expect(programme.educator(SAM).answersNews).toBe('');
    expect(rowOfSam(programme).seen).toBe(rowOfSam(programme).sentAt);
    const sheets = JSON.stringify(programme.workspace.state.sheets);
    const again = openSam(programme);
    expect(remoteCalls(again)).toBe(3);
    expect(remoteCalls(first) - remoteCalls(again)).toBeLessThanOrEqual(5);
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(sheets);
  });

  it('anew when they change, also by the one call that opens the page at them', () => {
    const programme = begin();
    programme.open(SAM);
    programme.wait(1);
    programme.answer(SAM, { [KEEP]: 'Stations.' });
    expect(programme.educator(SAM).answersNews).toBe('changed');
    programme.ask('openPage', [{ name: 'educator', educatorId: rowOfSam(programme).educatorId }]);
    expect(programme.educator(SAM).answersNews).toBe('');
  });

  it('by nobody else: neither by the lead nor by another coach', () => {
    const programme = begin();
    const ana = programme.educator(ANA, SECOND_COACH).educatorId;
    expect(programme.ask('openEducator', [ana]).answersNews).toBe('new');
    expect(programme.educator(ANA, SECOND_COACH).answersNews).toBe('new');
    programme.ask('openEducator', [ana], SECOND_COACH);
    expect(programme.educator(ANA, SECOND_COACH).answersNews).toBe('');
  });

  it('by a new coach for themselves', () => {
    const programme = begin();
    programme.open(SAM);
    const { educatorId } = rowOfSam(programme);
    programme.ask('handOver', [educatorId, SECOND_COACH, 'without-doc']);
    expect(programme.educator(SAM, SECOND_COACH).answersNews).toBe('new');
    programme.open(SAM, SECOND_COACH);
    expect(programme.educator(SAM, SECOND_COACH).answersNews).toBe('');
  });
});

describe('whatever happens while they are opened', () => {
  it('newer answers than were shown stay to be looked at', () => {
    const shown: string[] = [];
    const cases = forEveryCall(
      begin(),
      (programme, n) => {
        const { run, reached } = openInCompany(programme, n, () => {
          programme.workspace.clock.advance(1000);
          programme.answer(SAM, { [KEEP]: 'Stations.' });
        });
        const reply = run.ok ? (run.value as Reply<EducatorDetail>) : undefined;
        shown.push(reply?.ok ? reply.value.answeredOn : '');
        return { reached };
      },
      (programme, n) => {
        programme.wait(61);
        const isNewest = shown[n - 1] === rowOfSam(programme).sentAt;
        expect([n, programme.educator(SAM).answersNews !== '']).toEqual([n, !isNewest]);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });

  it('a look of who was their coach a moment ago is none of the new coach’s', () => {
    forEveryCall(
      begin(),
      (programme, n) =>
        openInCompany(programme, n, () => {
          if (isHeld(programme)) return;
          programme.ask('handOver', [rowOfSam(programme).educatorId, SECOND_COACH, 'without-doc']);
        }),
      (programme) => {
        if (educatorRow(programme, SAM).cells['Coach'] === LEAD) return;
        expect(programme.educator(SAM, SECOND_COACH).answersNews).toBe('new');
      },
    );
    expect(begin().educator(SAM).answersNews).toBe('new');
  });

  it('rows that people sort keep their own cells', () => {
    forEveryCall(
      begin(),
      (programme, n) =>
        openInCompany(programme, n, () => {
          if (isHeld(programme)) return;
          sortByHand(
            programme.workspace,
            LEAD,
            'Educators',
            columnOf(programme, 'Educators', 'Name'),
          );
        }),
      (programme) => {
        expect(educatorRow(programme, ANA).cells[SEEN]).toBe('');
        expect(['', rowOfSam(programme).sentAt]).toContain(rowOfSam(programme).seen);
      },
    );
    expect(rowsOf(begin(), 'Educators')).toHaveLength(2);
  });

  it.each(DEATHS)('a death (%s) leaves a row as it was or as it will be', (death) => {
    const before = educatorRow(begin(), SAM).cells;
    const after = { ...before, [SEEN]: before['Answered at'] };
    const cases = forEveryCall(
      begin(),
      (programme, n) => {
        openSam(programme, LEAD, killAfter(n, death));
        return { reached: n <= CALLS };
      },
      (programme) => {
        expect([before, after]).toContainEqual(educatorRow(programme, SAM).cells);
        expect(programme.workspace.heldLocks).toEqual({});
        programme.open(SAM);
        expect(educatorRow(programme, SAM).cells).toEqual(after);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });
});
