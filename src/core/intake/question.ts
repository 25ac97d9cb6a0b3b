// The kinds of question that the intake Form asks, and the keys they are known by for ever.
// A key or code never changes once shipped; the text beside it may.

/** One thing to choose: a fixed code, the text in the Form, and shorter words for small places. */
export interface Option {
  readonly code: string;
  readonly text: string;
  readonly short?: string;
  /** What the coach reads before a meeting when this was chosen; absent means no line. */
  readonly brief?: string;
}

/** One that makes no line in the brief. */
export function option(code: string, text: string, short = text): Option & { short: string } {
  return { code, text, short };
}

/** A grid row. `short` and `brief` count when "Usually" is marked, `rarely` when "Rarely" is. */
export interface GridRow extends Option {
  readonly rarely?: { readonly short?: string; readonly brief: string };
}

/** The code of an answer typed into the Form's own "Other" box. */
export const OTHER = 'other';

export type TextKey = 'name' | 'keep' | 'question' | 'goal' | 'else';
export type ChoiceKey =
  | 'site'
  | 'years'
  | 'design'
  | 'implement'
  | 'need'
  | 'place'
  | 'feedback'
  | 'branch'
  | 'rhythm'
  | 'group'
  | 'highlight';
export type CheckboxKey =
  'notice' | 'grades' | 'subjects' | 'talents' | 'needs' | 'support' | 'open';
export type GridKey = 'learn' | 'work' | 'ten';
export type CheckboxGridKey = 'times';
export type QuestionKey = TextKey | ChoiceKey | CheckboxKey | GridKey | CheckboxGridKey;

export type PageKey =
  'start' | 'about' | 'talents' | 'styles' | 'needs' | 'learning' | 'support' | 'choices';

interface Asked {
  readonly page: PageKey;
  readonly title: string;
  /** Help text under the title; '' when there is none. */
  readonly help: string;
  readonly required: boolean;
}

export interface TextQuestion extends Asked {
  readonly type: 'short-text' | 'paragraph';
  readonly key: TextKey;
  /** Characters. */
  readonly maxLength: number;
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'choice' | 'dropdown';
  readonly key: ChoiceKey;
  readonly options: readonly Option[];
  /** Whether the Form offers its own "Other" box. */
  readonly other: boolean;
}

export interface CheckboxQuestion extends Asked {
  readonly type: 'checkbox';
  readonly key: CheckboxKey;
  readonly options: readonly Option[];
  readonly other: boolean;
  /** How many may be ticked; null when there is no limit. */
  readonly atMost: 2 | 3 | null;
}

export interface GridQuestion extends Asked {
  readonly type: 'grid';
  readonly key: GridKey;
  readonly rows: readonly GridRow[];
  readonly columns: readonly Option[];
}

export interface CheckboxGridQuestion extends Asked {
  readonly type: 'checkbox-grid';
  readonly key: CheckboxGridKey;
  readonly rows: readonly GridRow[];
  readonly columns: readonly Option[];
}

export type Question =
  TextQuestion | ChoiceQuestion | CheckboxQuestion | GridQuestion | CheckboxGridQuestion;
