// The stages of working with one educator, and the steps between them that need no decision.

/** Code to the label that coaches read. */
export const EDUCATOR_STATES = {
  invited: 'Invited',
  answered: 'Answered',
  coaching: 'Coaching',
  paused: 'Paused',
  ended: 'Ended',
  declined: 'Not now',
} as const;

export type EducatorState = keyof typeof EDUCATOR_STATES;

const BY_WORD: ReadonlyMap<string, EducatorState> = new Map(
  (Object.keys(EDUCATOR_STATES) as EducatorState[]).flatMap((state) => [
    [state, state],
    [EDUCATOR_STATES[state].toLowerCase(), state],
  ]),
);

/** Reads a code or a label in any case; null when it is neither. */
export function parseState(text: string): EducatorState | null {
  return BY_WORD.get(text.trim().toLowerCase()) ?? null;
}

/** Answers move only those who were waiting for them; every later stage is a coach's decision. */
export function stateAfterAnswers(state: EducatorState): EducatorState {
  return state === 'invited' ? 'answered' : state;
}

/** Start coaching, from any stage. */
export function stateAfterStart(): EducatorState {
  return 'coaching';
}
