// How far the set-up of a programme has come: which steps are done and what they made.
import * as v from 'valibot';

/** The steps in their order, with what the lead coach reads while they run. */
export const SET_UP_STEPS = [
  { key: 'tabs', label: 'Making the tabs of this Sheet' },
  { key: 'form', label: 'Creating the Form in your own folder' },
  { key: 'questions-about', label: 'Writing the questions: about you, talents' },
  { key: 'questions-styles', label: 'Writing the questions: styles, needs' },
  { key: 'questions-support', label: 'Writing the questions: support, sharing' },
  { key: 'publish', label: 'Publishing the Form for your teachers' },
  { key: 'triggers', label: 'Watching for new answers' },
] as const;

export type SetUpStepKey = (typeof SET_UP_STEPS)[number]['key'];

export interface SetUpState {
  readonly done: readonly SetUpStepKey[];
  /** Every step was done once; a repair under way does not take that back. */
  readonly stands: boolean;
  /** Empty until made. */
  readonly formId: string;
  readonly formUrl: string;
  readonly formEditUrl: string;
  /** Who may answer: the whole domain, or the people who are listed one by one. */
  readonly responders: '' | 'domain' | 'listed';
}

const NOTHING_SET_UP: SetUpState = {
  done: [],
  stands: false,
  formId: '',
  formUrl: '',
  formEditUrl: '',
  responders: '',
};

const Stored = v.object({
  done: v.array(v.picklist(SET_UP_STEPS.map(({ key }) => key))),
  stands: v.boolean(),
  formId: v.string(),
  formUrl: v.string(),
  formEditUrl: v.string(),
  responders: v.picklist(['', 'domain', 'listed']),
});

/** @throws when the stored text is damaged; '' means that nothing was stored yet */
export function parseSetUpState(text: string): SetUpState {
  return text === '' ? NOTHING_SET_UP : v.parse(Stored, JSON.parse(text));
}

/** The first step that is not done, or undefined when all are. */
export function nextStep(state: SetUpState): SetUpStepKey | undefined {
  return SET_UP_STEPS.find(({ key }) => !state.done.includes(key))?.key;
}
