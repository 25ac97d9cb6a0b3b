// What a person sees of a Form: its pages and questions, own answers to change, or why it stays shut.

export type QuestionType =
  'TEXT' | 'PARAGRAPH_TEXT' | 'LIST' | 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'GRID' | 'CHECKBOX_GRID';

/** A rule that an answer has to keep, as the Form's maker set it. */
export interface ValidationView {
  rule: 'length-at-most' | 'select-at-most';
  /** Characters or choices. */
  limit: number;
  /** Shown instead of Google's own sentence. */
  message?: string;
}

export interface QuestionView {
  id: string;
  type: QuestionType;
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  /** Whether there is an "Other:" box. */
  other: boolean;
  rows: string[];
  columns: string[];
  validation?: ValidationView;
}

/** A title with text between questions. */
export interface HeadingView {
  id: string;
  type: 'SECTION_HEADER';
  title: string;
  helpText: string;
}

export type FormItemView = QuestionView | HeadingView;

export interface FormPageView {
  /** ID of the page break that opens it; empty for the first page. */
  id: string;
  title: string;
  description: string;
  items: FormItemView[];
}

/**
 * One answer: a text or choice; the ticked choices; one choice per grid row (`''` where none); or the
 * ticked columns per row of a checkbox grid. A text that is no choice is what stands in "Other:".
 */
export type AnswerView = string | string[] | string[][];

/** Item ID → answer; an unanswered item is absent or empty. */
export type AnswersView = Record<string, AnswerView>;

export interface OpenFormView {
  kind: 'form';
  id: string;
  title: string;
  description: string;
  progressBar: boolean;
  /** E-mail that is recorded with the response; empty when none is collected. */
  email: string;
  pages: FormPageView[];
  /** Own answers, when this changes a response that was sent before. */
  answers?: AnswersView;
}

/** What stands where the questions would: why this person can't answer now. */
export interface ShutFormView {
  kind: 'not-found' | 'not-published' | 'closed' | 'no-permission' | 'sign-in' | 'already-answered';
  title: string;
  message: string;
}

export type FormView = OpenFormView | ShutFormView;

/** What sending brought: the confirmation, or what has to be mended first. */
export type SendResultView =
  | { sent: true; title: string; confirmation: string; canEdit: boolean; canSendAnother: boolean }
  | { sent: false; problems: Record<string, string> };

/** The kinds of question that the page can add. */
export const ADDED_KINDS = ['TEXT', 'PARAGRAPH_TEXT', 'MULTIPLE_CHOICE', 'CHECKBOX'] as const;

/** One edit of an owner; items are questions, headings and page breaks. */
export type FormEdit =
  | { kind: 'form'; title?: string; description?: string }
  | {
      kind: 'item';
      itemId: string;
      title?: string;
      helpText?: string;
      required?: boolean;
      other?: boolean;
    }
  | { kind: 'list'; itemId: string; list: 'choices' | 'rows' | 'columns'; texts: string[] }
  /** One place up (-1) or down (1), over page breaks too. */
  | { kind: 'move'; itemId: string; by: number }
  | { kind: 'delete'; itemId: string }
  /** After an item, or with '' at the top. */
  | { kind: 'add'; type: (typeof ADDED_KINDS)[number]; after: string };

/** The Form as its owner sees it: settings and items. */
export interface FormOwnerView {
  id: string;
  fileName: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  respondUrl: string;
  isPublished: boolean;
  acceptingResponses: boolean;
  responseCount: number;
  /** Who may answer: e-mails, and domains as "Everyone at ...". */
  responders: string[];
  settings: { label: string; on: boolean }[];
  pages: FormPageView[];
}
