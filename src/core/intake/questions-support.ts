// Pages 7 and 8 of the Form: support, times and rhythm, and the choices about sharing.
import { DEFAULT_LISTS } from '../programme/lists';
import { FORM_LIMITS } from './pages';
import { option, type Option, type Question } from './question';

/** How often to meet, and what follows from it. */
export interface Rhythm extends Option {
  readonly short: string;
  /** Completes "We plan to meet …". */
  readonly sentence: string;
  /** Usual length of one meeting, in minutes. */
  readonly minutes: number;
  /** Days after a meeting until the next is due; null means never due. */
  readonly dueAfterDays: number | null;
}

const SUPPORT: readonly Option[] = [
  option('co-plan', 'Plan a lesson together', 'Co-plan'),
  option('model', 'See my coach teach a part with my students', 'Model'),
  option('co-teach', 'Teach a lesson together', 'Co-teach'),
  option('visit-me', 'Have my coach visit and notice what I ask for', 'Visit me'),
  option('visit-colleague', "Visit a colleague's class", 'Visit a colleague'),
  option('video', 'Film a lesson and watch it back', 'Video'),
  option('student-work', 'Look at student work together', 'Student work'),
  option('resources', 'Get a few resources picked for me', 'Resources'),
  option('unsure', 'I am not sure yet', 'Not sure yet'),
];

export const FEEDBACK: readonly Option[] = [
  {
    code: 'written',
    text: 'Written in our Doc, to read in my own time',
    short: 'In writing',
    brief: 'Write feedback in the Doc first, then talk.',
  },
  {
    code: 'conversation',
    text: 'In a conversation',
    short: 'In conversation',
    brief: 'Talk first. Write down only what they want to keep.',
  },
  {
    code: 'questions',
    text: 'Through questions that help me think',
    short: 'Questions first',
    brief: 'Ask before you tell. Bring two questions.',
  },
  {
    code: 'direct',
    text: 'As a clear suggestion',
    short: 'Direct',
    brief: 'Offer one clear suggestion.',
  },
  option('depends', 'It depends on what it is', 'Depends'),
];

const BRANCH: readonly Option[] = [
  {
    code: 'together',
    text: 'We design it together',
    short: 'Together',
    brief: 'Offer to design the next strategy together. Ask first.',
  },
  {
    code: 'own',
    text: 'I design it, and you help me put it into practice',
    short: 'Designs own',
    brief: 'They design. Ask what help they want to put it into practice.',
  },
  {
    code: 'each-time',
    text: 'Let us decide each time',
    short: 'Each time',
    brief: 'Ask whether they want help designing this one.',
  },
];

export const WEEKDAYS: readonly Option[] = [
  { code: 'mon', text: 'Monday' },
  { code: 'tue', text: 'Tuesday' },
  { code: 'wed', text: 'Wednesday' },
  { code: 'thu', text: 'Thursday' },
  { code: 'fri', text: 'Friday' },
];

export const RHYTHMS: readonly Rhythm[] = [
  {
    code: 'twice-monthly',
    text: 'Twice a month for 30 minutes (a good start for most people)',
    short: 'Twice a month',
    sentence: 'twice a month for 30 minutes',
    minutes: 30,
    dueAfterDays: 14,
  },
  {
    code: 'weekly',
    text: 'Every week for 15 minutes',
    short: 'Weekly',
    sentence: 'every week for 15 minutes',
    minutes: 15,
    dueAfterDays: 7,
  },
  {
    code: 'monthly',
    text: 'Once a month for 45 minutes',
    short: 'Monthly',
    sentence: 'once a month for 45 minutes',
    minutes: 45,
    dueAfterDays: 28,
  },
  {
    code: 'on-request',
    text: 'When I ask',
    short: 'On request',
    sentence: 'when I ask',
    minutes: 30,
    dueAfterDays: null,
  },
];

export const GROUP: readonly Option[] = [
  option('yes', 'Yes, you may tell them', 'May be named'),
  {
    code: 'ask',
    text: 'Ask me each time',
    short: 'Ask first',
    brief: 'Ask them before you name them to a colleague.',
  },
  {
    code: 'no',
    text: 'No, thank you',
    short: 'Not named',
    brief: 'Do not name them to colleagues.',
  },
];

export const HIGHLIGHT: readonly Option[] = [
  option('ask', 'Yes, ask me each time', 'Ask each time'),
  {
    code: 'never',
    text: 'No, please do not ask',
    short: 'Do not ask',
    brief: 'Do not ask about sharing their work.',
  },
];

export const OPEN: readonly Option[] = [
  option('want-mentor', 'Having a mentor', 'Wants a mentor'),
  option('be-mentor', 'Being a mentor', 'Would mentor'),
  option('open-room', 'Opening my room to colleagues', 'Open room'),
  option('none', 'None of these for now', 'None for now'),
];

export const SUPPORT_QUESTIONS = [
  {
    key: 'support',
    page: 'support',
    type: 'checkbox',
    required: true,
    title: 'What kinds of support are you open to?',
    help: 'Tick all that you might like to try.',
    options: SUPPORT,
    other: true,
    atMost: null,
  },
  {
    key: 'feedback',
    page: 'support',
    type: 'choice',
    required: true,
    title: 'How do you like to get feedback?',
    help: '',
    options: FEEDBACK,
    other: false,
  },
  {
    key: 'branch',
    page: 'support',
    type: 'choice',
    required: true,
    title: 'When we work on a new strategy, what suits you most often?',
    help: 'We will still ask each time.',
    options: BRANCH,
    other: false,
  },
  {
    key: 'times',
    page: 'support',
    type: 'checkbox-grid',
    required: false,
    title: 'When could you usually meet?',
    help: 'Tick only times you are happy to give. Leave it empty if you would rather sort this out in person.',
    rows: WEEKDAYS,
    columns: DEFAULT_LISTS.timeColumns,
  },
  {
    key: 'rhythm',
    page: 'support',
    type: 'choice',
    required: true,
    title: 'How often would you like to meet?',
    help: 'A wish, not a booking. You can change it any time.',
    options: RHYTHMS,
    other: false,
  },
  {
    key: 'group',
    page: 'choices',
    type: 'choice',
    required: true,
    title: 'May we tell colleagues that you want to work on the same thing?',
    help: 'Only colleagues who also said yes. Only your name and the topic, never your answers.',
    options: GROUP,
    other: false,
  },
  {
    key: 'highlight',
    page: 'choices',
    type: 'choice',
    required: true,
    title: 'If something you made works well, may we ask you about sharing it?',
    help: 'We share nothing unless you say yes to the exact words and to where they will appear.',
    options: HIGHLIGHT,
    other: false,
  },
  {
    key: 'open',
    page: 'choices',
    type: 'checkbox',
    required: true,
    title: 'Would you be interested in any of these?',
    help: 'Interest, not a promise. We will ask you first.',
    options: OPEN,
    other: false,
    atMost: null,
  },
  {
    key: 'else',
    page: 'choices',
    type: 'paragraph',
    required: false,
    title: 'Is there anything that could get in the way, or anything else we should know?',
    help: 'For example: no planning time on Tuesdays, shared laptops, a new curriculum. Please leave out health and student names.',
    maxLength: FORM_LIMITS.paragraph,
  },
] as const satisfies readonly Question[];
