// Sending dies after every call, or somebody else presses between every two of them: nobody gets two
// mails, nobody is forgotten, and who may have had it is named.
import { ExecutionKilled } from '../../local/host/errors';
import { deleteByHand } from '../../local/services/spreadsheet/by-hand';
import { educatorRow } from '../support/looking';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { atMail, idsOf, mailedTo, sendAll, teacher, typeInRow } from '../support/mails';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const KIM = 'kim@riverbend.example';
const TEACHERS = [SAM, KIM];

/** After so long nothing of an execution that began before is still at work. */
const UNDER_WAY_MS = 8 * 60_000;

const before = LocalProgramme.ready();
before.ask('addTeachers', [[teacher('Kim', KIM)]]);

function doubtful(programme: LocalProgramme): string[] {
  return programme.ask('planMail', ['invite']).inDoubt.map(({ email }) => email);
}

/** The coach looks into the Sent folder and says what is there. */
function settle(programme: LocalProgramme): void {
  programme.workspace.clock.advance(UNDER_WAY_MS);
  const had = mailedTo(programme);
  for (const { email, educatorId, until } of programme.ask('planMail', ['invite']).inDoubt) {
    expect(until).toBe('');
    programme.ask('settleMail', ['invite', [educatorId], had.includes(email)]);
  }
}

function expectOnceEach(programme: LocalProgramme, emails: readonly string[]): void {
  expect([...mailedTo(programme)].sort()).toEqual([...emails].sort());
}

it.each(DEATHS)('killed after every call (%s)', (death) => {
  const cases = forEveryCall(
    before,
    (programme, n) => {
      const press = { faultHook: killAfter(n, death) };
      return { reached: !programme.press('sendMail', ['invite', idsOf(programme)], press).ok };
    },
    (programme) => {
      sendAll(programme);
      const open = doubtful(programme);
      const had = mailedTo(programme);
      expect(new Set(had).size).toBe(had.length);
      expect(TEACHERS.filter((email) => !had.includes(email) && !open.includes(email))).toEqual([]);
      settle(programme);
      sendAll(programme);
      expectOnceEach(programme, TEACHERS);
      expect(doubtful(programme)).toEqual([]);
    },
  );
  expect(cases).toBeGreaterThan(15);
});

it('a death right after a mail leaves that one in doubt, and nobody else', () => {
  const programme = before.copy();
  const die = (): void => {
    throw new ExecutionKilled('Exceeded maximum execution time');
  };
  programme.press('sendMail', ['invite', idsOf(programme)], { faultHook: atMail(die, 1, 'after') });
  expect(mailedTo(programme)).toEqual([SAM]);
  expect(doubtful(programme)).toEqual([SAM, KIM]);
  programme.workspace.clock.advance(UNDER_WAY_MS);
  expect(doubtful(programme)).toEqual([SAM]);
  expect(educatorRow(programme, SAM).cells['Invited at']).toMatch(/^sending /);
});

const SAMUEL = teacher('Samuel');

/** Sam's address again, in a row of the other coach's. */
const shared = before.copy();
shared.ask('addTeachers', [[SAMUEL]], SECOND_COACH);
typeInRow(shared, SAMUEL.email, 'E-mail', SAM);

/** While the lock is held somebody else is told to wait, which is fine. */
function pressBeside(programme: LocalProgramme, person: string): void {
  const ids = idsOf(programme, 'invite', person);
  const reply = programme.press('sendMail', ['invite', ids], { person });
  if (!reply.ok) expect(reply.error.code).toBe('busy');
}

/** What else may happen between two calls, and who had a mail in the end. */
const COMPANY: Record<
  string,
  { start: LocalProgramme; happens: (programme: LocalProgramme) => void; mailed: string[] }
> = {
  'the same coach presses in a second window': {
    start: before,
    happens: (programme) => pressBeside(programme, LEAD),
    mailed: [...TEACHERS, ANA],
  },
  'the other coach invites, one address being in both lists': {
    start: shared,
    happens: (programme) => pressBeside(programme, SECOND_COACH),
    mailed: [...TEACHERS, ANA],
  },
};

it.each(Object.entries(COMPANY))('while %s', (_, { start, happens, mailed }) => {
  const cases = forEveryCall(
    start,
    (programme, n) =>
      meeting(
        n,
        () => happens(programme),
        (faultHook) => programme.press('sendMail', ['invite', idsOf(programme)], { faultHook }),
      ),
    (programme) => {
      for (const coach of [LEAD, SECOND_COACH]) sendAll(programme, 'invite', coach);
      expectOnceEach(programme, mailed);
      expect(doubtful(programme)).toEqual([]);
    },
  );
  expect(cases).toBeGreaterThan(15);
});

it('a row that somebody deletes while it is sent is not written anywhere else', () => {
  const cases = forEveryCall(
    before,
    (programme, n) =>
      meeting(
        n,
        () => {
          const { row } = educatorRow(programme, SAM);
          deleteByHand(programme.workspace, LEAD, 'Educators', 'rows', row);
        },
        (faultHook) => programme.press('sendMail', ['invite', idsOf(programme)], { faultHook }),
      ),
    (programme) => {
      sendAll(programme);
      settle(programme);
      sendAll(programme);
      expect(mailedTo(programme).filter((email) => email === KIM)).toEqual([KIM]);
      expect(mailedTo(programme).filter((email) => email === SAM).length).toBeLessThan(2);
    },
  );
  expect(cases).toBeGreaterThan(15);
});
