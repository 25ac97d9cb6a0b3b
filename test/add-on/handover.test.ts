// A teacher goes to another coach, with the Doc or without it. Nobody is let in by accident, nobody is locked
// out halfway, and what a coach who is not the owner can't do is said.
import { appUsersOf } from '../../local/services/drive/files';
import { trashByHand } from '../../local/services/drive/by-hand';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { HandoverMode, LeavingReceipt } from '../../src/shared/leaving-api';
import { killAfter } from '../support/faults';
import { hour } from '../support/hours';
import { deskOf, records, writeRow } from '../support/shared-doc';
import { accessTo, columnOf, docsOf, educatorRow } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
} from '../support/programme';
import { docIdOf, educatorIdOf, twoCoaches } from '../support/two-coaches';

const coached = twoCoaches();

function handOver(
  programme: LocalProgramme,
  mode: HandoverMode,
  { email = SAM, to = SECOND_COACH, person = LEAD } = {},
): LeavingReceipt {
  return programme.ask('handOver', [educatorIdOf(programme, email), to, mode], person);
}

/** Somebody types another coach into Sam's row, or takes the coach out. */
function typeCoach(programme: LocalProgramme, coach: string): void {
  const place = {
    row: educatorRow(programme, SAM).row,
    column: columnOf(programme, 'Educators', 'Coach'),
  };
  typeIntoCell(programme.workspace, LEAD, 'Educators', place, coach);
}

/** What Google does when a person lets the add-on open a file. */
function allowApp({ workspace }: LocalProgramme, id: string): void {
  const file = workspace.state.drive.files[id];
  if (file) appUsersOf(workspace, file).push(SECOND_COACH);
}

describe('the plan', () => {
  it('says what happens, line by line, before anything does', () => {
    const programme = coached();
    const before = JSON.stringify(programme.workspace.state.drive.files);
    const plan = programme.ask('planHandover', [educatorIdOf(programme)]);
    expect(plan).toMatchObject({
      name: 'Sam Ortiz',
      coachName: 'Lee Okafor',
      coaches: [{ name: 'Cam Reyes', email: SECOND_COACH }],
    });
    const [along, stays] = plan.ways;
    expect(along?.tick).toBe('Sam Ortiz said yes: the new coach may read everything in the Doc');
    expect(along?.lines).toContain('After that you can’t open the Doc anymore.');
    expect(stays).toMatchObject({ mode: 'without-doc', tick: '' });
    expect(JSON.stringify(programme.workspace.state.drive.files)).toBe(before);
  });

  it('says to the lead what only the other coach, or an administrator, can do', () => {
    const programme = coached();
    const [along, stays] = programme.ask('planHandover', [educatorIdOf(programme, ANA)]).ways;
    expect(along?.lines.join()).toContain('The Doc is in the Drive of Cam Reyes.');
    expect(along?.lines.join()).toContain('administrator can pass their Drive files on');
    expect(stays?.lines.join()).toContain('The Doc stays between Ana Lindqvist and Cam Reyes.');
  });

  it('has one way where there is no Doc', () => {
    const programme = LocalProgramme.ready();
    const { ways } = programme.ask('planHandover', [educatorIdOf(programme)]);
    expect(ways.map(({ mode, label }) => [mode, label])).toEqual([
      ['without-doc', 'Change the coach'],
    ]);
    handOver(programme, 'without-doc');
    expect(programme.educator(SAM, SECOND_COACH).state).toBe('invited');
  });

  it('lets the lead choose among all coaches where there is none yet', () => {
    const programme = LocalProgramme.ready();
    typeCoach(programme, '');
    const { coachName, coaches } = programme.ask('planHandover', [educatorIdOf(programme)]);
    expect(coachName).toBe('');
    expect(coaches.map(({ email }) => email)).toEqual([LEAD, SECOND_COACH]);
    handOver(programme, 'without-doc');
    expect(programme.educator(SAM, SECOND_COACH).coach).toBe(SECOND_COACH);
  });
});

describe('with the Doc', () => {
  const programme = coached();
  const id = docIdOf(programme);
  const receipt = handOver(programme, 'with-doc');

  it('makes the new coach its owner; the teacher keeps it, the old coach is out', () => {
    expect(accessTo(programme, id)).toEqual([`owner ${SECOND_COACH}`, `writer ${SAM}`]);
    expect(programme.workspace.state.base.mail.at(-1)).toMatchObject({ to: [SECOND_COACH] });
    expect(receipt.done).toEqual([
      'Cam Reyes is Sam Ortiz’s coach now.',
      'Cam Reyes owns the Doc. Google mailed them about it.',
    ]);
  });

  it('moves the row with its Doc and its state', () => {
    expect(programme.roster().map(({ email }) => email)).not.toContain(SAM);
    expect(educatorRow(programme, SAM).cells).toMatchObject({ 'Doc ID': id, State: 'Coaching' });
  });

  it('says plainly that the new coach’s Doc can’t be read yet, and reads it once they allowed it', () => {
    const mine = programme.copy();
    expect(mine.open(SAM, SECOND_COACH).doc).toMatchObject({
      kind: 'trouble',
      trouble: 'not-granted',
      reason: expect.stringContaining('nothing from it reaches the Sheet'),
    });
    allowApp(mine, id);
    expect(mine.open(SAM, SECOND_COACH).doc.kind).toBe('shared');
    mine.workspace.clock.advance(25 * 60 * 60_000);
    hour(mine);
    expect(educatorRow(mine, SAM).cells['Doc problem']).toBe('');
    expect(mine.open(SAM, SECOND_COACH).doc.kind).toBe('shared');
  });

  it('pressed again says the same and does no more', () => {
    const again = programme.copy();
    const mails = again.workspace.state.base.mail.length;
    expect(handOver(again, 'with-doc').done).toEqual(['Cam Reyes is Sam Ortiz’s coach now.']);
    expect(again.workspace.state.base.mail).toHaveLength(mails);
    expect(accessTo(again, id)).toEqual(accessTo(programme, id));
  });
});

describe('where Google lets nobody else own the Doc', () => {
  it('at another school’s address: the new coach can edit, and the old one is told what to do', () => {
    const programme = coached();
    const { properties } = programme.workspace.state.base;
    for (const values of Object.values(properties)) {
      for (const [key, value] of Object.entries(values)) {
        values[key] = value.split(SECOND_COACH).join(OUTSIDER);
      }
    }
    const receipt = handOver(programme, 'with-doc', { to: OUTSIDER });
    expect(accessTo(programme, docIdOf(programme))).toEqual([
      `owner ${LEAD}`,
      `writer ${OUTSIDER}`,
      `writer ${SAM}`,
    ]);
    expect(receipt.toDo.join()).toContain('another school’s address. You are still its owner');
    expect(receipt.toDo.join()).toContain('File > Make a copy');
  });

  it('between personal accounts: the same, with its own reason', () => {
    const programme = coached();
    programme.workspace.state.people.forEach((person) => (person.account = 'consumer'));
    const receipt = handOver(programme, 'with-doc');
    expect(accessTo(programme, docIdOf(programme))).toContain(`writer ${SECOND_COACH}`);
    expect(receipt.toDo.join()).toContain('With personal Google accounts');
  });

  it('and not even edit it: nothing is changed', () => {
    const programme = coached();
    const gone = programme.workspace.state.people.filter(({ email }) => email !== SECOND_COACH);
    programme.workspace.state.people = gone;
    const before = educatorRow(programme, SAM);
    expect(() => handOver(programme, 'with-doc')).toThrow('Google did not let Cam Reyes');
    expect(educatorRow(programme, SAM)).toEqual(before);
    expect(accessTo(programme, docIdOf(programme))).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
  });

  it('or the Doc is in the trash: nothing is changed', () => {
    const programme = coached();
    trashByHand(programme.workspace, LEAD, docIdOf(programme));
    expect(() => handOver(programme, 'with-doc')).toThrow('The Doc is in the trash.');
    expect(programme.educator(SAM).coach).toBe(LEAD);
  });
});

describe('without the Doc', () => {
  const programme = coached();
  const old = docIdOf(programme);
  handOver(programme, 'without-doc');

  it('leaves the Doc between the teacher and the old coach', () => {
    expect(accessTo(programme, old)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
    expect(programme.open(SAM, SECOND_COACH)).toMatchObject({
      doc: { kind: 'none' },
      state: 'answered',
      coach: SECOND_COACH,
    });
    expect(educatorRow(programme, SAM).cells['Also known by']).toContain(old);
  });

  it('lets the new coach start a new one, and neither is taken for the other', () => {
    expect(programme.start(SAM, SECOND_COACH).doc.kind).toBe('shared');
    const fresh = docIdOf(programme);
    expect(fresh).not.toBe(old);
    expect(accessTo(programme, fresh)).toEqual([`owner ${SECOND_COACH}`, `writer ${SAM}`]);
    programme.wait(25 * 60);
    hour(programme);
    expect(educatorRow(programme, SAM).cells).toMatchObject({ 'Doc ID': fresh, 'Doc problem': '' });
    expect(docsOf(programme, educatorIdOf(programme))).toHaveLength(2);
  });

  it('keeps what was read from the old one, beside what is read from the new', () => {
    const both = coached();
    writeRow(deskOf(both, SAM), 'meeting', { Date: '2026-09-20', Kind: 'Visit' });
    both.wait(61);
    handOver(both, 'without-doc');
    both.start(SAM, SECOND_COACH);
    writeRow(deskOf(both, SAM), 'meeting', { Date: '2026-10-02', Kind: 'Visit' });
    both.workspace.clock.advance(60_000);
    both.open(SAM, SECOND_COACH);
    both.wait(61);
    expect(records(both, 'meeting').map((row) => row['Date'])).toEqual([
      '2026-09-20',
      '2026-10-02',
    ]);
  });

  it('and back to the first coach: a third Doc, never the first again', () => {
    handOver(programme, 'without-doc', { to: LEAD, person: SECOND_COACH });
    expect(programme.start(SAM).doc.kind).toBe('shared');
    expect(docIdOf(programme)).not.toBe(old);
  });
});

describe('who may hand over', () => {
  it('is the own coach and the lead; to listed coaches only', () => {
    const programme = coached();
    const ask = (args: unknown[], person: string): unknown =>
      programme.callServer(['handOver', args], { person });
    const refusal = (code: string) => ({ ok: false, error: { code } });
    const sam = educatorIdOf(programme);
    expect(ask([sam, SECOND_COACH, 'with-doc'], SECOND_COACH)).toMatchObject(
      refusal('other-coach'),
    );
    for (const coach of [PRINCIPAL, OUTSIDER, '', null, { email: SECOND_COACH }]) {
      expect(ask([sam, coach, 'with-doc'], LEAD)).toMatchObject(refusal('bad-request'));
    }
    expect(ask([sam, SECOND_COACH, 'burn'], LEAD)).toMatchObject(refusal('bad-request'));
    expect(accessTo(programme, docIdOf(programme))).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
    expect(programme.educator(SAM).coach).toBe(LEAD);
  });

  it('the lead moves the row of a coach who left; the Doc’s sharing is not theirs to change', () => {
    const programme = coached();
    const id = docIdOf(programme, ANA);
    const before = accessTo(programme, id);
    const receipt = handOver(programme, 'with-doc', { email: ANA, to: LEAD });
    expect(accessTo(programme, id)).toEqual(before);
    expect(receipt.toDo.join()).toContain('ask your school’s administrator');
    expect(programme.open(ANA).doc).toMatchObject({ kind: 'trouble', trouble: 'not-granted' });
  });

  it('nobody while the Doc is in the making', () => {
    const programme = LocalProgramme.ready();
    const { educatorId } = programme.educator(SAM);
    const faultHook = killAfter(8, 'writes landed');
    programme.press('startCoaching', [educatorId, false], { faultHook });
    const args: [string, string, HandoverMode] = [educatorId, SECOND_COACH, 'without-doc'];
    expect(programme.refusal('handOver', args)).toBe('busy');
    programme.wait(3);
    expect(programme.refusal('handOver', args)).toBe('ok');
  });

  it('not when somebody typed another coach into the row meanwhile', () => {
    const programme = coached();
    typeCoach(programme, SECOND_COACH);
    expect(handOver(programme, 'with-doc').done).toEqual(['Cam Reyes is Sam Ortiz’s coach now.']);
    expect(accessTo(programme, docIdOf(programme))).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
  });
});
