// A few words for each question, for column headings and for the sidebar; the Form's own titles
// are whole sentences.
import type { QuestionKey } from '../intake/question';

export const ANSWER_LABELS: Readonly<Record<QuestionKey, string>> = {
  notice: 'Read the first page',
  name: 'Likes to be called',
  site: 'School (from the form)',
  grades: 'Grades',
  subjects: 'Subjects',
  years: 'Years of teaching',
  talents: 'Talents',
  keep: 'What already works',
  learn: 'Learning',
  design: 'Designing',
  work: 'Working',
  implement: 'Implementing',
  need: 'Work on first',
  needs: 'Work on this year',
  place: 'Where they are now',
  question: 'Question or challenge',
  goal: 'If this goes well',
  ten: 'What makes learning worth it',
  support: 'Open to',
  feedback: 'Feedback',
  branch: 'New strategies',
  times: 'Could meet',
  rhythm: 'How often',
  group: 'Telling colleagues',
  highlight: 'Sharing what works',
  open: 'Interested in',
  else: 'What could get in the way',
};
