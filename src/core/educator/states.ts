// The stages of working with one educator: which of them answers bring, which a coach decides.

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

/** After the row let go of its Doc: whoever was in coaching waits for a new one. */
export function stateWithoutDoc({
  state,
  submittedAt,
}: Pick<Standing, 'state' | 'submittedAt'>): EducatorState {
  if (state !== 'coaching') return state;
  return submittedAt === '' ? 'invited' : 'answered';
}

/** What decides, besides the stage itself, where somebody may go from there. */
interface Standing {
  readonly state: EducatorState;
  /** '' until the Form was answered. */
  readonly submittedAt: string;
  /** '' while there is no Doc. */
  readonly docId: string;
}

/** A decision of the coach. Without a Doc, coaching begins with Start coaching only. */
interface StateChange {
  readonly from: EducatorState;
  readonly to: EducatorState;
  /** As the button says it. */
  readonly label: string;
  readonly when?: (standing: Standing) => boolean;
}

const hasDoc = ({ docId }: Standing): boolean => docId !== '';
const hasAnswered = ({ submittedAt }: Standing): boolean => submittedAt !== '';
const waits = (standing: Standing): boolean => !hasDoc(standing) && !hasAnswered(standing);
const answeredOnly = (standing: Standing): boolean => !hasDoc(standing) && hasAnswered(standing);

const TAKE_UP = { to: 'coaching', label: 'Take up again', when: hasDoc } as const;

/**
 * Everything that a coach may decide. The row and the Doc stay in every case, so each decision can be
 * taken back. A Doc beside an early stage means that somebody changed the cell by hand.
 */
const STATE_CHANGES: readonly StateChange[] = [
  { from: 'invited', to: 'declined', label: 'Would rather not' },
  { from: 'answered', to: 'declined', label: 'Would rather not' },
  { from: 'declined', to: 'invited', label: 'Take back “Not now”', when: waits },
  { from: 'declined', to: 'answered', label: 'Take back “Not now”', when: answeredOnly },
  { from: 'coaching', to: 'paused', label: 'Pause' },
  { from: 'coaching', to: 'ended', label: 'End coaching' },
  { from: 'paused', ...TAKE_UP },
  { from: 'paused', to: 'ended', label: 'End coaching' },
  { from: 'ended', ...TAKE_UP },
  { from: 'declined', ...TAKE_UP },
  { from: 'invited', ...TAKE_UP },
  { from: 'answered', ...TAKE_UP },
];

/** Where the coach may take this educator now, as buttons in their order. */
export function nextStates(standing: Standing): { state: EducatorState; label: string }[] {
  return STATE_CHANGES.filter(
    ({ from, when }) => from === standing.state && (when?.(standing) ?? true),
  ).map(({ to, label }) => ({ state: to, label }));
}
