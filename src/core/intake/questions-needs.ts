// Pages 5 and 6 of the Form: what the teacher wants to work on, and how they want to learn.
import { DEFAULT_LISTS, UNSURE } from '../programme/lists';
import { HOW_MUCH, TEN_ROWS } from './characteristics';
import { FORM_LIMITS } from './pages';
import { option, type Option, type Question } from './question';

export const PLACE: readonly Option[] = [
  option('starting', 'I am just starting', 'Starting'),
  option('trying', 'I am trying things out', 'Trying'),
  option('comfortable', 'I am comfortable with it', 'Comfortable'),
  option('can-help', 'I could help a colleague with it', 'Can help'),
  option('unsure', 'I am not sure yet', 'Not sure yet'),
];

export const NEED_QUESTIONS = [
  {
    key: 'need',
    page: 'needs',
    type: 'choice',
    required: true,
    title: 'What would you most like to work on first?',
    help: 'Choose one.',
    options: DEFAULT_LISTS.needs,
    other: true,
  },
  {
    key: 'needs',
    page: 'needs',
    type: 'checkbox',
    required: false,
    title: 'Is there anything else you would like to work on this year?',
    help: 'Up to two more. You can leave this empty.',
    options: DEFAULT_LISTS.needs.filter(({ code }) => code !== UNSURE),
    other: true,
    atMost: 2,
  },
  {
    key: 'place',
    page: 'needs',
    type: 'choice',
    required: true,
    title: 'With the one you chose first, where are you now?',
    help: 'Your own view. It helps us start in the right place. It is not a score.',
    options: PLACE,
    other: false,
  },
  {
    key: 'question',
    page: 'needs',
    type: 'paragraph',
    required: true,
    title: 'What question or challenge would you like a second pair of eyes on?',
    help: 'A sentence or two is plenty. If nothing comes to mind, write "not sure yet". No student names, please.',
    maxLength: FORM_LIMITS.paragraph,
  },
  {
    key: 'goal',
    page: 'needs',
    type: 'paragraph',
    required: false,
    title: 'If this goes well, what will your students know, do or feel?',
    help: 'For example: more of them explain their thinking out loud. You can leave this for our first talk.',
    maxLength: FORM_LIMITS.paragraph,
  },
  {
    key: 'ten',
    page: 'learning',
    type: 'grid',
    required: true,
    title: 'How much does each of these matter to you right now?',
    help: 'One answer in each row. Keep "Essential" for the three or four that matter most.',
    rows: TEN_ROWS,
    columns: HOW_MUCH,
  },
] as const satisfies readonly Question[];
