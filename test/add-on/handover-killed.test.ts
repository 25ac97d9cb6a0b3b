// A handover that dies after any call, or in which somebody else comes in between: nobody is locked out, no
// stranger is let in, and the same press, or the coach's next hour, finishes it.
import { runFunction } from '../../local/host/script-host';
import type { HandoverMode } from '../../src/shared/leaving-api';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { hour } from '../support/hours';
import { accessTo, docsOf, educatorRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const ready = LocalProgramme.ready();
ready.answer(SAM);
ready.start(SAM);
ready.wait(61);

const idOf = (programme: LocalProgramme): string =>
  educatorRow(programme, SAM).cells['Educator ID'] ?? '';
const doc = educatorRow(ready, SAM).cells['Doc ID'] ?? '';
const args = (mode: HandoverMode): [string, string, HandoverMode] => [
  idOf(ready),
  SECOND_COACH,
  mode,
];

/** At every moment: the teacher is in, somebody owns it, and nobody but the three people has it. */
function expectNobodyHurt(programme: LocalProgramme): void {
  const access = accessTo(programme, doc);
  expect(access).toContain(`writer ${SAM}`);
  expect(access.filter((line) => line.startsWith('owner'))).toHaveLength(1);
  const allowed = [LEAD, SECOND_COACH, SAM].join();
  for (const line of access) expect(allowed).toContain(line.split(' ')[1]);
}

const hasMoved = (programme: LocalProgramme): boolean =>
  educatorRow(programme, SAM).cells['Coach'] === SECOND_COACH;

/** The old coach's next hour takes their access, whatever they press or don't. */
function expectLeftByHour(programme: LocalProgramme): void {
  runFunction(programme.workspace, 'onHourly_', { user: LEAD, context: 'trigger' });
  expectNobodyHurt(programme);
  expect(accessTo(programme, doc).join()).not.toContain(LEAD);
}

describe.each(DEATHS)('with the Doc, dead after any call (%s)', (death) => {
  it('is finished by the same press, or in part by the next hour', () => {
    const cases = forEveryCall(
      ready,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('handOver', args('with-doc'), { faultHook }).ok };
      },
      (programme) => {
        expectNobodyHurt(programme);
        if (hasMoved(programme)) expectLeftByHour(programme.copy());
        programme.ask('handOver', args('with-doc'));
        expect(accessTo(programme, doc)).toEqual([`owner ${SECOND_COACH}`, `writer ${SAM}`]);
        expect(programme.educator(SAM, SECOND_COACH).coach).toBe(SECOND_COACH);
        const mails = programme.workspace.state.base.mail.filter(({ subject }) =>
          subject.includes('made you the owner'),
        );
        expect(mails).toHaveLength(1);
      },
    );
    expect(cases).toBeGreaterThan(12);
  });
});

describe.each(DEATHS)('without the Doc, dead after any call (%s)', (death) => {
  it('is undone or done, and the same press finishes it', () => {
    const cases = forEveryCall(
      ready,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('handOver', args('without-doc'), { faultHook }).ok };
      },
      (programme) => {
        expect(accessTo(programme, doc)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
        programme.ask('handOver', args('without-doc'));
        const { cells } = educatorRow(programme, SAM);
        expect(cells).toMatchObject({ Coach: SECOND_COACH, 'Doc ID': '', State: 'Answered' });
        expect(cells['Also known by']).toContain(doc);
      },
    );
    expect(cases).toBeGreaterThan(5);
  });
});

it('holds while both coaches’ hours run between any two calls', () => {
  const company = (programme: LocalProgramme): void => {
    runFunction(programme.workspace, 'onHourly_', { user: LEAD, context: 'trigger' });
    hour(programme);
  };
  const cases = forEveryCall(
    ready,
    (programme, n) =>
      meeting(
        n,
        () => company(programme),
        (faultHook) => programme.press('handOver', args('with-doc'), { faultHook }),
      ),
    (programme) => {
      expectNobodyHurt(programme);
      programme.ask('handOver', args('with-doc'));
      programme.wait(61);
      expect(accessTo(programme, doc)).toEqual([`owner ${SECOND_COACH}`, `writer ${SAM}`]);
      expect(educatorRow(programme, SAM).cells).toMatchObject({
        ...{ Coach: SECOND_COACH, 'Doc ID': doc, 'Doc problem': 'not-granted' },
      });
      expect(docsOf(programme, idOf(programme))).toHaveLength(1);
    },
  );
  expect(cases).toBeGreaterThan(12);
});
