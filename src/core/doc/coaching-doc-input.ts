// What a coaching Doc is made from. Whoever knows the answers says them as phrases; the Doc only
// places them.
import type { ChosenSection } from './sections';

/**
 * The teacher's answers in words for the Doc, each as it will be read. Own words arrive untouched.
 * An empty phrase means that the teacher has not said it.
 */
export interface AboutPhrases {
  /** What already works. */
  keep: string;
  /** What colleagues come for. */
  talents: string;
  /** "It helps me to": the ways of learning marked usually. */
  learn: string;
  /** "When I plan". */
  design: string;
  /** "When I get ready". */
  work: string;
  /** "When I try something new". */
  implement: string;
  /** "Learning is worth my time when there is": the essential characteristics. */
  ten: string;
  /** Feedback the teacher likes. */
  feedback: string;
  /** Support the teacher is open to. */
  support: string;
  /** What could get in the way. */
  else: string;
  /** What the teacher wants to get better at: the needs and the goal. */
  growth: string;
  /** The question or challenge for a second pair of eyes. */
  question: string;
}

export interface CoachingDocInput {
  /** What the teacher wants to be called. */
  name: string;
  /** The coach's name. */
  coach: string;
  programme: string;
  /** Such as 2026–27. */
  schoolYear: string;
  /** As said in a sentence, such as "twice a month for 30 minutes"; empty when not known. */
  rhythm: string;
  /** The sentence about evaluation that the Form's first page shows too. */
  evaluationLine: string;
  phrases: AboutPhrases;
  /** The teacher asked not to be asked about sharing. */
  highlightNever: boolean;
  /** From top to bottom; the title block comes before them. */
  sections: readonly ChosenSection[];
  /** Short names from Settings, the words that the goals table takes beside "own". */
  staffGoals: readonly string[];
}
