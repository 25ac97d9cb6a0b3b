// What a step of the set-up is: it finishes one part of a programme and says what is to be stored.
import type { Programme } from '../../../core/programme/programme';
import type { SetUpState } from '../../../core/programme/set-up-state';
import type { Session } from '../session';

/** A set-up under way: a programme is known, its parts may not be. */
export interface SetUpSession extends Session {
  readonly programme: Programme;
}

/** What a step changes in the stored state, and what else is to be stored with it. */
export interface StepResult {
  readonly state?: Partial<SetUpState>;
  readonly values?: Readonly<Record<string, string>>;
}

/** Leaves alone what is there, so that it may be run again at any time. */
export type SetUpStep = (session: SetUpSession) => StepResult;
