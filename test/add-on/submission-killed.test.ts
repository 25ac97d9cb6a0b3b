// Recording answers is cut short, or something else happens meanwhile, at every call to Google.
import type { FaultHook } from '../../local/host/execution';
import { runFunction, type RunResult } from '../../local/host/script-host';
import { createFormResponse } from '../../local/services/forms/form-response';
import { KEEP } from '../support/answers';
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
import { educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM, YUSUF } from '../support/programme';
import { seen, UNREADABLE, withChangedOption } from './recorded-answers';

const ready = LocalProgramme.ready();

/** The submit trigger's run for the newest response, which Google may also cut short. */
function deliver({ workspace, form }: LocalProgramme, faultHook?: FaultHook): RunResult {
  return runFunction(workspace, 'onIntakeSubmit_', {
    user: LEAD,
    ...(faultHook ? { faultHook } : {}),
    args: (execution) =>
      form.responses.map((response) => ({
        response: createFormResponse({ execution, form }, response),
      })),
  });
}

/** Either run that records answers. */
const RECORDING = {
  'the event': deliver,
  'the hourly run': ({ workspace }: LocalProgramme, faultHook: FaultHook): RunResult =>
    runFunction(workspace, 'onHourly_', { user: LEAD, faultHook }),
};

describe.each(DEATHS)('a death after any call (%s)', (death) => {
  it.each(Object.entries(RECORDING))('of %s loses nothing', (name, record) => {
    const sent = withChangedOption(ready.copy());
    sent.answer(SAM, UNREADABLE, { deliver: 'lost' });
    const expected = withChangedOption(ready.copy());
    expected.answer(SAM, UNREADABLE);
    expect(rowsOf(expected, 'Problems')).toHaveLength(1);
    const cases = forEveryCall(
      sent,
      (programme, n) => ({ reached: !record(programme, killAfter(n, death)).ok }),
      (programme) => {
        programme.wait(61);
        expect(seen(programme)).toEqual(seen(expected));
        deliver(programme);
        expect(seen(programme)).toEqual(seen(expected));
      },
    );
    console.log(`${name} killed after a remote call: ${cases} cases (${death}).`);
    expect(cases).toBeGreaterThan(7);
  });
});

it.each([
  ['another teacher answers', YUSUF],
  ['the same teacher changes an answer', SAM],
])('loses nothing while %s between two calls', (_, other) => {
  const sent = ready.copy();
  sent.answer(SAM, { [KEEP]: 'First.' }, { deliver: 'lost' });
  const cases = forEveryCall(
    sent,
    (programme, n) => {
      let reached = false;
      const faultHook = afterRemoteCall(n, () => {
        reached = true;
        programme.workspace.clock.advance(1000);
        programme.answer(other, { [KEEP]: 'Second.' });
      });
      const user = LEAD;
      runFunction(programme.workspace, 'onHourly_', { user, faultHook });
      return { reached };
    },
    (programme) => {
      programme.wait(61);
      expect(educatorRow(programme, other).cells['What already works']).toBe('Second.');
      expect(educatorRow(programme, SAM).cells['State']).toBe('Answered');
      expect(rowsOf(programme, 'Educators')).toHaveLength(other === SAM ? 2 : 3);
      const kept = rowsOf(programme, 'Answers').map((one) => one.cells['What already works']);
      expect(kept.filter((text) => text === 'Second.')).toHaveLength(1);
      expect(new Set(kept).size).toBe(kept.length);
    },
  );
  console.log(`Recording answers with another answer between two calls: ${cases} cases.`);
  expect(cases).toBeGreaterThan(10);
});
