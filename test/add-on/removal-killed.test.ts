// A removal that dies after any call is finished by the next press or by the hourly run; what others do
// between two calls is neither lost nor brings anything back.
import { afterRemoteCall, forEveryCall, killAfter } from '../support/faults';
import { KEEP, NAME } from '../support/answers';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LocalProgramme, SAM, YUSUF } from '../support/programme';
import { idOf, othersIn, tracesOfSam, withTracesOfSam } from '../support/removing';

const before = withTracesOfSam();
const samsId = idOf(before, SAM);
const others = othersIn(before, samsId);

/** Cells of this execution are never left unsent here: rows are deleted at once. */
const DEATH = 'writes lost';

function press(programme: LocalProgramme) {
  return programme.ask('removeEducator', [samsId, SAM]);
}

function begun({ workspace }: LocalProgramme): boolean {
  return JSON.stringify(workspace.state.base.properties).includes('removals');
}

it('is finished after a death at any call, by the same button or by the hourly run', () => {
  const cases = forEveryCall(
    before,
    (programme, n) => {
      const faultHook = killAfter(n, DEATH);
      return { reached: !programme.press('removeEducator', [samsId, SAM], { faultHook }).ok };
    },
    (programme, n) => {
      if (n % 2 === 0 && begun(programme)) programme.wait(61);
      const receipt = press(programme);
      expect(programme.workspace.heldLocks).toEqual({});
      expect(receipt).toMatchObject({ number: '1', finished: true });
      expect(tracesOfSam(programme)).toEqual([]);
      expect(othersIn(programme, samsId)).toEqual(others);
    },
  );
  console.log(`A removal killed after a remote call: ${cases} cases.`);
  expect(cases).toBeGreaterThan(40);
});

it('bears an answer between any two calls, another teacher’s or one more of theirs', () => {
  const cases = forEveryCall(
    before,
    (programme, n) => {
      let reached = false;
      const faultHook = afterRemoteCall(n, () => {
        reached = true;
        programme.workspace.clock.advance(1000);
        const [person, name] = n % 2 === 0 ? [YUSUF, 'Yusuf'] : [SAM, 'Somebody'];
        programme.answer(person, { [KEEP]: 'Meanwhile.', [NAME]: name });
      });
      programme.press('removeEducator', [samsId, SAM], { faultHook });
      return { reached };
    },
    (programme, n) => {
      programme.wait(25 * 60);
      if (n % 2 === 0) expectNewAnswers(programme);
      else expectAllOrNothing(programme);
      expect(keepsOf(programme, ANA)).toEqual(['Stations.']);
    },
  );
  console.log(`A removal with an answer between two calls: ${cases} cases.`);
  expect(cases).toBeGreaterThan(40);
});

function keepsOf(programme: LocalProgramme, email: string): string[] {
  return rowsOf(programme, 'Answers')
    .filter(({ cells }) => cells['E-mail'] === email)
    .map(({ cells }) => cells['What already works'] ?? '');
}

function expectNewAnswers(programme: LocalProgramme): void {
  expect(tracesOfSam(programme)).toEqual([]);
  expect(educatorRow(programme, YUSUF).cells['What already works']).toBe('Meanwhile.');
  expect(keepsOf(programme, YUSUF)).toEqual(['Lab notebooks.\nAnd a calm start.', 'Meanwhile.']);
}

/** Answered before it was over: gone with the rest. Answered after the Form was cleared: somebody new. */
function expectAllOrNothing(programme: LocalProgramme): void {
  const inForm = programme.form.responses.filter(({ account }) => account === SAM);
  const rows = rowsOf(programme, 'Educators').filter(({ cells }) => cells['E-mail'] === SAM);
  expect(rows).toHaveLength(inForm.length);
  expect(rows.map(({ cells }) => cells['Response ID'])).toEqual(inForm.map(({ id }) => id));
  expect(rows.map(({ cells }) => cells['Educator ID'])).not.toContain(samsId);
  expect(keepsOf(programme, SAM)).toEqual(inForm.map(() => 'Meanwhile.'));
}
