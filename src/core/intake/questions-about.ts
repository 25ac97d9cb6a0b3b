// Pages 1 to 3 of the Form: the notice, who the teacher is, and what they bring.
import { DEFAULT_LISTS } from '../programme/lists';
import { FORM_LIMITS } from './pages';
import { option, type Option, type Question } from './question';

const NOTICE: readonly Option[] = [
  { code: 'read', text: 'I have read who sees my answers and what this is not' },
];

/** Stands after the programme's schools. */
export const NOT_LISTED: Option = { code: 'not-listed', text: 'My school is not in this list' };

export const YEARS: readonly Option[] = [
  option('first', 'This is my first year', 'First year'),
  option('2-4', '2 to 4 years', '2–4 years'),
  option('5-9', '5 to 9 years', '5–9 years'),
  option('10-plus', '10 years or more', '10+ years'),
  option('not-said', 'I would rather not say', 'Not said'),
];

export const ABOUT_QUESTIONS = [
  {
    key: 'notice',
    page: 'start',
    type: 'checkbox',
    required: true,
    title: 'Before you begin',
    help: '',
    options: NOTICE,
    other: false,
    atMost: null,
  },
  {
    key: 'name',
    page: 'about',
    type: 'short-text',
    required: true,
    title: 'What would you like us to call you?',
    help: 'The name you use at work, such as Sam Ortiz or Ms. Ortiz.',
    maxLength: FORM_LIMITS.shortText,
  },
  {
    key: 'site',
    page: 'about',
    type: 'dropdown',
    required: true,
    title: 'Where do you mostly work?',
    help: 'If you work in more than one school, choose the one where we would most likely meet.',
    options: [NOT_LISTED],
    other: false,
  },
  {
    key: 'grades',
    page: 'about',
    type: 'checkbox',
    required: true,
    title: 'Which grades do you work with?',
    help: 'Tick all that apply.',
    options: DEFAULT_LISTS.grades,
    other: true,
    atMost: null,
  },
  {
    key: 'subjects',
    page: 'about',
    type: 'checkbox',
    required: true,
    title: 'What do you teach or support?',
    help: 'Tick all that apply.',
    options: DEFAULT_LISTS.subjects,
    other: true,
    atMost: null,
  },
  {
    key: 'years',
    page: 'about',
    type: 'choice',
    required: true,
    title: 'How long have you been teaching?',
    help: 'Count this year. We use it to offer new teachers a group, and to suggest mentors.',
    options: YEARS,
    other: false,
  },
  {
    key: 'talents',
    page: 'talents',
    type: 'checkbox',
    required: true,
    title: 'What do colleagues come to you for?',
    help: 'Choose up to three.',
    options: DEFAULT_LISTS.talents,
    other: true,
    atMost: 3,
  },
  {
    key: 'keep',
    page: 'talents',
    type: 'paragraph',
    required: false,
    title: 'What already works well that we should build on?',
    help: 'It can be something in your classroom, or something a coach or colleague did that helped you. A sentence or two is plenty. No student names, please.',
    maxLength: FORM_LIMITS.paragraph,
  },
] as const satisfies readonly Question[];
