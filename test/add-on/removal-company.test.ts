// A removal while others work: what they do between two of its calls is not lost, and brings nothing back.
import { KEEP, NAME } from '../support/answers';
import { forEveryCall, meeting } from '../support/faults';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LocalProgramme, SAM, YUSUF } from '../support/programme';
import { idOf, tracesOfSam, withTracesOfSam } from '../support/removing';

const before = withTracesOfSam();
const samsId = idOf(before, SAM);

it('bears an answer between any two calls, another teacher’s or one more of theirs', () => {
  const cases = forEveryCall(
    before,
    (programme, n) =>
      meeting(
        n,
        () => {
          programme.workspace.clock.advance(1000);
          const [person, name] = n % 2 === 0 ? [YUSUF, 'Yusuf'] : [SAM, 'Somebody'];
          programme.answer(person, { [KEEP]: 'Meanwhile.', [NAME]: name });
        },
        (faultHook) => programme.press('removeEducator', [samsId, SAM], { faultHook }),
      ),
    (programme, n) => {
      programme.wait(25 * 60);
      if (n % 2 === 0) expectNewAnswers(programme);
      else expectAllOrNothing(programme);
      expect(keepsOf(programme, ANA)).toEqual(['Stations.']);
    },
  );
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
