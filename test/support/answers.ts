// Complete answers to the intake Form, by the title of each question as a teacher reads it.
import { isQuestion } from '../../local/views/form-answers';
import type { AnswersView, OpenFormView } from '../../local/views/form-view';

export const NAME = 'What would you like us to call you?';
export const KEEP = 'What already works well that we should build on?';
export const GOAL = 'If this goes well, what will your students know, do or feel?';
export const QUESTION = 'What question or challenge would you like a second pair of eyes on?';
export const SUBJECTS = 'What do you teach or support?';
export const TALENTS = 'What do colleagues come to you for?';
export const NEED = 'What would you most like to work on first?';
export const HIGHLIGHT = 'If something you made works well, may we ask you about sharing it?';
export const GROUP = 'May we tell colleagues that you want to work on the same thing?';
export const ELSE = 'Is there anything that could get in the way, or anything else we should know?';

export const SAMPLE_ANSWERS: AnswersView = {
  'Before you begin': ['I have read who sees my answers and what this is not'],
  [NAME]: 'Sam Ortiz',
  'Where do you mostly work?': 'North School',
  'Which grades do you work with?': ['Grades 6 to 8'],
  [SUBJECTS]: ['Science', 'Robotics; and more'],
  'How long have you been teaching?': '5 to 9 years',
  [TALENTS]: ['Getting students to talk', 'Projects and hands-on work'],
  [KEEP]: 'Lab notebooks.\nAnd a calm start.',
  'When I learn something new for my teaching, it helps me to …': [
    'Usually',
    'Rarely',
    'Usually',
    'Sometimes',
    'Sometimes',
  ],
  'When I plan something new, I usually …': 'build my own',
  'When I get ready to teach, I …': ['Usually', 'Sometimes', 'Rarely', 'Sometimes'],
  'When I try something new with students, I like to …': 'try it with one class or group first',
  [NEED]: 'Small groups and stations',
  'Is there anything else you would like to work on this year?': [
    'Math thinking and problem solving',
  ],
  'With the one you chose first, where are you now?': 'I am trying things out',
  [QUESTION]: 'How do I get quiet students talking?',
  [GOAL]: 'More of them explain their thinking.',
  'How much does each of these matter to you right now?': [
    'Essential',
    'Helpful',
    'Essential',
    'Helpful',
    'Not now',
    'Not now',
    'Helpful',
    'Helpful',
    'Essential',
    'Not now',
  ],
  'What kinds of support are you open to?': ['Plan a lesson together', 'Teach a lesson together'],
  'How do you like to get feedback?': 'In a conversation',
  'When we work on a new strategy, what suits you most often?': 'We design it together',
  'When could you usually meet?': [[], ['Planning time', 'Lunch'], [], ['Lunch'], []],
  'How often would you like to meet?':
    'Twice a month for 30 minutes (a good start for most people)',
  [GROUP]: 'Ask me each time',
  [HIGHLIGHT]: 'Yes, ask me each time',
  'Would you be interested in any of these?': ['Opening my room to colleagues'],
  [ELSE]: 'No planning time on Tuesdays.',
};

/** Answers by title become answers by item, as the page sends them. */
export function answersByTitle(form: OpenFormView, answers: AnswersView): AnswersView {
  const questions = form.pages.flatMap(({ items }) => items.filter(isQuestion));
  const entries = Object.entries(answers).map(([title, answer]) => {
    const question = questions.find((one) => one.title === title);
    if (!question) throw new Error(`The Form does not ask "${title}".`);
    return [question.id, answer] as const;
  });
  return Object.fromEntries(entries);
}
