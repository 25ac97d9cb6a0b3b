// The daily look at a coach's Docs: what it costs, and what a death in it leaves.
import { runFunction } from '../../local/host/script-host';
import { trashByHand } from '../../local/services/drive/by-hand';
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
import { DAY, hour } from '../support/hours';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { docIdOf } from '../support/two-coaches';

const ready = LocalProgramme.ready();
ready.start(SAM);
ready.start(ANA, SECOND_COACH);
ready.wait(61);
hour(ready);

/** The Docs of Sam and Ana, looked at today. */
const coached = (): LocalProgramme => ready.copy();

const problemOf = (programme: LocalProgramme, email: string): string =>
  educatorRow(programme, email).cells['Doc problem'] ?? '';

const told = (programme: LocalProgramme): string[] =>
  rowsOf(programme, 'Problems').map(({ cells }) => cells['Problem'] ?? '');

describe('the look itself', () => {
  const calls = (programme: LocalProgramme): string[] =>
    hour(programme).execution.calls.flatMap(({ name }) => (/^Drive/.test(name) ? [name] : []));

  it('is one listing a day, and none in the other hours', () => {
    const programme = coached();
    const today = calls(programme).length;
    programme.workspace.clock.advance(DAY * 60_000);
    expect(calls(programme)).toHaveLength(today + 1);
    expect(calls(programme)).toHaveLength(today);
  });

  it('does not take a Doc that a listing does not show yet for a lost one', () => {
    const programme = coached();
    programme.workspace.clock.advance(DAY * 60_000);
    programme.answer(YUSUF);
    programme.start(YUSUF);
    runFunction(programme.workspace, 'onHourly_', { user: LEAD, context: 'trigger' });
    expect([problemOf(programme, YUSUF), told(programme)]).toEqual(['', []]);
  });

  it.each(DEATHS)('dies after any call (%s): the next one tells it, once', (death) => {
    const before = coached();
    trashByHand(before.workspace, SECOND_COACH, docIdOf(before, ANA));
    before.workspace.clock.advance(DAY * 60_000);
    const cases = forEveryCall(
      before,
      (programme, n) => {
        let reached = false;
        const kill = killAfter(n, death);
        const mark = afterRemoteCall(n, () => (reached = true));
        hour(programme, (call) => {
          mark(call);
          kill(call);
        });
        return { reached };
      },
      (programme) => {
        programme.workspace.clock.advance(60 * 60_000);
        hour(programme);
        expect([problemOf(programme, ANA), told(programme).length]).toEqual(['trashed', 1]);
      },
    );
    expect(cases).toBeGreaterThan(8);
  });
});

describe.each([
  ['take-out', 'shared'],
  ['start-afresh', 'none'],
] as const)('%s, dead after any call', (mend, kind) => {
  it.each(DEATHS)('is finished by the same press (%s)', (death) => {
    const before = coached();
    trashByHand(before.workspace, LEAD, docIdOf(before, SAM));
    before.wait(DAY);
    const { educatorId } = before.educator(SAM);
    const cases = forEveryCall(
      before,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('mendDoc', [educatorId, mend], { faultHook }).ok };
      },
      (programme) => {
        // Once the row has no Doc, there is nothing left to be mended.
        programme.press('mendDoc', [educatorId, mend]);
        expect(programme.open(SAM).doc.kind).toBe(kind);
      },
    );
    expect(cases).toBeGreaterThan(6);
  });
});
