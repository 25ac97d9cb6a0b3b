// What the local Workspace remembers of Forms: each one by the ID of its Drive file.
import type { QuestionType, ValidationView } from '../../views/form-view';

export type ItemKind = QuestionType | 'PAGE_BREAK' | 'SECTION_HEADER';

export interface ItemState {
  /** Decimal, as `Item.getId()` has it. */
  id: string;
  type: ItemKind;
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  other: boolean;
  rows: string[];
  columns: string[];
  validation?: ValidationView;
}

/** As `ItemResponse.getResponse()` returns it; grids by position, `null` a row without any tick. */
export type Answer = string | string[] | (string[] | null)[];

export interface ResponseState {
  id: string;
  /** Whose one response this is; an edit by somebody else doesn't change it. */
  account: string;
  /** As recorded: empty unless the Form collects e-mail; an edit puts the editor's here. */
  respondentEmail: string;
  /** Milliseconds since the epoch of the first submission or the last edit. */
  timestamp: number;
  /** Item ID → answer, only of items that were answered (text items always: `''`). */
  answers: Record<string, Answer>;
  /** What the edit link carries; whoever has it may change the response. */
  editToken: string;
}

export interface FormState {
  /** Drive file ID. */
  id: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  progressBar: boolean;
  collectEmail: boolean;
  limitOneResponsePerUser: boolean;
  allowResponseEdits: boolean;
  publishingSummary: boolean;
  showLinkToRespondAgain: boolean;
  requireLogin: boolean;
  isPublished: boolean;
  acceptingResponses: boolean;
  items: ItemState[];
  responses: ResponseState[];
  /** Responses as they were sent whose events are held back; see form-triggers. */
  heldEvents?: ResponseState[];
}

export interface FormsState {
  [id: string]: FormState;
}

export function emptyFormsState(): FormsState {
  return {};
}

/** A Form as it is right after `FormApp.create`: no visible title, open to nobody. */
export function newFormState(id: string, isPublished: boolean): FormState {
  return {
    id,
    title: '',
    description: '',
    confirmation: '',
    closedMessage: '',
    progressBar: false,
    collectEmail: false,
    limitOneResponsePerUser: false,
    allowResponseEdits: false,
    publishingSummary: false,
    showLinkToRespondAgain: true,
    requireLogin: false,
    isPublished,
    acceptingResponses: isPublished,
    items: [],
    responses: [],
  };
}

export function newItemState(id: string, type: ItemKind): ItemState {
  return {
    id,
    type,
    title: '',
    helpText: '',
    required: false,
    choices: [],
    other: false,
    rows: [],
    columns: [],
  };
}
