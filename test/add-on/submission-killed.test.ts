// Recording answers that hold something unreadable is cut short at every call to Google.
import type { FaultHook } from '../../local/host/execution';
import { runFunction, type RunResult } from '../../local/host/script-host';
import { createFormResponse } from '../../local/services/forms/form-response';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM } from '../support/programme';
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
  it.each(Object.entries(RECORDING))('of %s loses nothing', (_, record) => {
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
    expect(cases).toBeGreaterThan(7);
  });
});
