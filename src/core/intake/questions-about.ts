// Pages 1 to 3 of the Form: the notice, who the teacher is, and what they bring.
import { DEFAULT_LISTS } from '../programme/lists';
import { FORM_LIMITS } from './pages';
import type { Option, Question } from './question';

const NOTICE: readonly Option[] = [
  { code: 'read', text: 'I have read who sees my answers and what this is not' },
];

/** Stands after the programme's schools. */
export const NOT_LISTED: Option = { code: 'not-listed', text: 'My school is not in this list' };

export const YEARS: readonly Option[] = [
  { code: 'first', text: 'This is my first year', short: 'First year' },
  { code: '2-4', text: '2 to 4 years', short: '2–4 years' },
  { code: '5-9', text: '5 to 9 years', short: '5–9 years' },
  { code: '10-plus', text: '10 years or more', short: '10+ years' },
  { code: 'not-said', text: 'I would rather not say', short: 'Not said' },
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
