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

function isState(code: string): code is EducatorState {
  return Object.keys(EDUCATOR_STATES).includes(code);
}

/** Reads a code or a label in any case; null when it is neither. */
export function parseState(text: string): EducatorState | null {
  const word = text.trim().toLowerCase();
  if (isState(word)) return word;
  const labelled = Object.entries(EDUCATOR_STATES).find(
    ([, label]) => label.toLowerCase() === word,
  );
  return labelled !== undefined && isState(labelled[0]) ? labelled[0] : null;
}

/** Answers move only those who were waiting for them; every later stage is a coach's decision. */
export function stateAfterAnswers(state: EducatorState): EducatorState {
  return state === 'invited' ? 'answered' : state;
}

/** Start coaching, from any stage. */
export function stateAfterStart(): EducatorState {
  return 'coaching';
}
