// The second coach's hours and days, beside those of the lead that pass by themselves.
import type { FaultHook } from '../../local/host/execution';
import { runFunction, type RunResult } from '../../local/host/script-host';
import { SECOND_COACH, type LocalProgramme } from './programme';

/** A day and a minute: whatever is done once a day is due. */
export const DAY = 24 * 60 + 1;

/** The second coach's own run, now. */
export function hour({ workspace }: LocalProgramme, faultHook?: FaultHook): RunResult {
  const run = { user: SECOND_COACH, context: 'trigger' } as const;
  return runFunction(workspace, 'onHourly_', { ...run, ...(faultHook && { faultHook }) });
}

/** Both coaches' daily looks. */
export function day(programme: LocalProgramme): void {
  programme.wait(DAY);
  hour(programme);
}
