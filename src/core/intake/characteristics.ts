// The ten characteristics of learning that is worth a teacher's time, in the framework's order:
// the row in the Form, the words in the Doc, and what the coach does when one is essential.
import type { GridRow, Option } from './question';

export interface Characteristic {
  readonly code: string;
  readonly name: string;
  /** The grid row in the Form. */
  readonly row: string;
  /** Help for coaches. */
  readonly meaning: string;
  /** How the Doc says it, after "Learning is worth my time when there is". */
  readonly words: string;
  /** What the coach does when it is essential; may hold placeholders. */
  readonly action: string;
  /** What the coach does when a placeholder of `action` has nothing to fill it. */
  readonly whenEmpty?: string;
}

export const CHARACTERISTICS: readonly Characteristic[] = [
  {
    code: 'purposeful',
    name: 'Purposeful',
    row: 'I know why it matters for my class',
    meaning: 'The reason comes first.',
    words: 'Knowing why',
    action: `Start with why: link today's work to their question, "{question}".`,
    whenEmpty: "Start with why: ask what today's work should change for students.",
  },
  {
    code: 'productive',
    name: 'Productive',
    row: 'I leave with something I can use',
    meaning: 'Time ends in a result.',
    words: 'Something I can use',
    action: 'Name one thing they will leave with, before you begin.',
  },
  {
    code: 'engaging',
    name: 'Engaging',
    row: 'I get to do it, not just hear about it',
    meaning: 'Doing beats listening.',
    words: 'Doing, not just hearing',
    action: 'Model it for two minutes, then do it together. No slides.',
  },
  {
    code: 'personalized',
    name: 'Personalized',
    row: 'It fits my subject, my students and me',
    meaning: 'It starts from their room.',
    words: 'A fit for my room',
    action:
      'Bring one example for {subjects}, {grades}. Build on {talents}. Ask what could get in the way.',
    whenEmpty: 'Ask for one example from their own class, and what could get in the way.',
  },
  {
    code: 'collaborative',
    name: 'Collaborative',
    row: 'I work on it with colleagues',
    meaning: 'Someone else is working on it too.',
    words: 'Working with colleagues',
    action:
      'Offer to do this with a colleague or a group. Check their sharing choice before you name anyone.',
  },
  {
    code: 'pathways',
    name: 'Pathways',
    row: 'There are clear steps, and I choose among them',
    meaning: 'Rails with room to choose.',
    words: 'Clear steps and a choice',
    action: 'Put three small steps on the table. Let them choose where to start.',
  },
  {
    code: 'asynchronous',
    name: 'Asynchronous',
    row: 'I can learn when and where it suits me',
    meaning: 'Not tied to a time or room.',
    words: 'My own time',
    action: 'Add one link to "Resources and learning offers" for their own time.',
  },
  {
    code: 'coaching-feedback',
    name: 'Coaching and feedback',
    row: 'Someone gives me feedback while I try it',
    meaning: 'Help during the try, not after it.',
    words: 'Feedback while I try',
    action: 'Before you part, set the date for feedback on the next try.',
  },
  {
    code: 'job-embedded',
    name: 'Job-embedded',
    row: 'It happens inside my working day',
    meaning: 'Not on top of the day.',
    words: 'Inside my working day',
    action: 'Book the next meeting inside the working day: {times}.',
    whenEmpty: 'Book the next meeting inside the working day. Ask which time works.',
  },
  {
    code: 'observations',
    name: 'Observations',
    row: 'I see it in other classrooms',
    meaning: 'Seeing it live opens ideas.',
    words: 'Seeing it live',
    action:
      "Offer a visit to a colleague's class, with one thing to look for. Ask both teachers first.",
  },
];

export const ESSENTIAL = 'essential';

export const HOW_MUCH: readonly Option[] = [
  { code: 'not-now', text: 'Not now' },
  { code: 'helpful', text: 'Helpful' },
  { code: ESSENTIAL, text: 'Essential' },
];

export const TEN_ROWS: readonly GridRow[] = CHARACTERISTICS.map(({ code, row, name }) => ({
  code,
  text: row,
  short: name,
}));
