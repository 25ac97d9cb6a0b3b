// A removal that dies after any call is finished by the next press or by the hourly run.
import { forEveryCall, killAfter } from '../support/faults';
import { LocalProgramme, SAM } from '../support/programme';
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
      else press(programme);
      expect(programme.workspace.heldLocks).toEqual({});
      expect(tracesOfSam(programme)).toEqual([]);
      expect(othersIn(programme, samsId)).toEqual(others);
      expect(press(programme)).toMatchObject({ number: '1', finished: true });
    },
  );
  expect(cases).toBeGreaterThan(40);
});
