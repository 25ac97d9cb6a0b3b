// What one teacher answered, by question key and code. A missing answer is a missing key: nothing
// is ever filled in for a teacher.
import type {
  CheckboxGridKey,
  CheckboxKey,
  ChoiceKey,
  GridKey,
  QuestionKey,
  TextKey,
} from '../intake/question';
import type { ItemNow } from './item-now';

/** A chosen option; for the code `other`, `text` holds the words exactly as typed. */
export interface Choice {
  readonly code: string;
  readonly text?: string;
}

/** Row code to column code; only rows that were answered. */
export type GridAnswer = Readonly<Record<string, string>>;
/** Row code to column codes; only rows with a tick. */
export type CheckboxGridAnswer = Readonly<Record<string, readonly string[]>>;

export interface Answers
  extends
    Partial<Record<TextKey, string>>,
    Partial<Record<ChoiceKey, Choice>>,
    Partial<Record<CheckboxKey, readonly Choice[]>>,
    Partial<Record<GridKey, GridAnswer>>,
    Partial<Record<CheckboxGridKey, CheckboxGridAnswer>> {
  /** Answers to questions that the lead added, as text, by item ID. */
  own?: Readonly<Record<string, string>>;
  /** What the coach should know about how these answers were read. */
  remarks?: readonly RemarkCode[];
  /** Answers that could not be read, kept as they came. */
  unread?: readonly UnreadAnswer[];
}

export interface UnreadAnswer {
  readonly key: QuestionKey | 'unknown-item';
  readonly itemId: string;
  readonly value: Json;
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Remark code to the sentence for the coach. */
export const REMARKS = {
  'none-and-more': 'Ticked "None" and something else. Read as none. Ask, if it matters.',
  'need-twice': 'Chose the first topic again under "anything else". Counted once, as the first.',
  'too-many-talents': 'Ticked more than three talents. All are shown.',
  'too-many-needs': 'Ticked more than two further topics. All are shown.',
  shortened: 'A very long answer is shortened here. The Form has it in full.',
} as const;

export type RemarkCode = keyof typeof REMARKS;

/** Words for an answer that nobody gave; never replaced by a default. */
export const NOT_SAID = 'Not said yet';

/** A response as FormApp hands it over, made plain by the adapter. */
export interface RawResponse {
  readonly responseId: string;
  /** ISO date-time. */
  readonly submittedAt: string;
  /** As the Form collected it; '' when it did not. */
  readonly email: string;
  /**
   * Text and choice: string. Checkboxes: string[]. Grids: by position (string | null | '')[].
   * Checkbox grids: by position (string[] | null)[]. '' and absent both mean unanswered.
   */
  readonly answers: readonly RawAnswer[];
}

interface RawAnswer {
  readonly itemId: string;
  readonly value: unknown;
  /** The question as it stood when the answer was read; people change it. */
  readonly item?: ItemNow;
}

export interface IntakeResponse {
  readonly responseId: string;
  readonly submittedAt: string;
  readonly email: string;
  readonly answers: Answers;
}

/** A thing for the Problems tab; the sentence names the question and never quotes the answer. */
export interface UnreadProblem {
  readonly key: QuestionKey | 'unknown-item';
  readonly problem: string;
}
