// The shape of a brief: sections of lines, each line with where it stems from.

/** What to know before a meeting. Every line stems from an answer or from a row of the Doc. */
export interface Brief {
  /** In their order; those without a line are left out. */
  sections: BriefSection[];
  /** What the brief can't know, such as that the Doc could not be read; '' when nothing is missing. */
  missing: string;
}

export interface BriefSection {
  /** `also-essential` is folded away on the screen, and printed open. */
  key:
    | 'promises'
    | 'goal'
    | 'reviews'
    | 'due'
    | 'question'
    | 'essential'
    | 'also-essential'
    | 'styles'
    | 'feedback'
    | 'sharing';
  title: string;
  lines: BriefLine[];
}

export interface BriefLine {
  text: string;
  /** Where it stems from: a Ref with its date, such as "M-03, Nov 2", or the answer, such as "Feedback". */
  from: string;
}
