// Page 4 of the Form: the four styles, Learning, Designing, Working and Implementing.
import { option, type GridRow, type Option, type Question } from './question';

export const RARELY = 'rarely';
export const USUALLY = 'usually';

const HOW_OFTEN: readonly Option[] = [
  { code: RARELY, text: 'Rarely' },
  { code: 'sometimes', text: 'Sometimes' },
  { code: USUALLY, text: 'Usually' },
];

const LEARN_ROWS: readonly GridRow[] = [
  {
    code: 'see',
    text: 'see someone do it first',
    short: 'See it first',
    brief: 'Show it first: model a short part or bring a clip.',
    rarely: { brief: 'No need to show it first. Begin with the task.' },
  },
  {
    code: 'alone',
    text: 'read or watch on my own',
    short: 'Read or watch alone',
    brief: 'Send one thing to read or watch before you meet.',
    rarely: { brief: 'Skip the reading. Look at it side by side.' },
  },
  {
    code: 'try',
    text: 'try it, then talk about how it went',
    short: 'Try, then talk',
    brief: 'Plan a small try soon, and a talk right after it.',
    rarely: { brief: 'Talk it through before the first try.' },
  },
  {
    code: 'talk',
    text: 'talk it through with someone',
    short: 'Talk it through',
    brief: 'Leave time to think out loud together.',
    rarely: { brief: 'Keep talk short. Get to the material.' },
  },
  {
    code: 'examples',
    text: 'look closely at examples',
    short: 'Study examples',
    brief: 'Bring two or three real examples.',
    rarely: { brief: 'One example is enough.' },
  },
];

const DESIGN: readonly Option[] = [
  {
    code: 'adapt',
    text: 'take something ready-made and make it fit',
    short: 'Adapts',
    brief: 'Bring something ready-made to adapt.',
  },
  {
    code: 'backwards',
    text: 'start from what students should be able to do, and plan back from there',
    short: 'Plans backwards',
    brief: 'Start from the outcome and plan back.',
  },
  {
    code: 'build',
    text: 'build my own',
    short: 'Builds own',
    brief: 'Bring the idea, not the product. They build.',
  },
  {
    code: 'together',
    text: 'work it out with someone',
    short: 'Plans with others',
    brief: 'Set aside time to plan side by side.',
  },
  {
    code: 'mix',
    text: 'put together pieces from different places',
    short: 'Mixes pieces',
    brief: 'Bring a few pieces to choose from.',
  },
  option('depends', 'It depends on the lesson', 'Depends'),
];

const WORK_ROWS: readonly GridRow[] = [
  {
    code: 'ahead',
    text: 'plan well ahead',
    short: 'Ahead',
    brief: 'Send things about a week ahead.',
    rarely: { short: 'Close to the day', brief: 'Meet close to the lesson.' },
  },
  {
    code: 'alone',
    text: 'think best on my own first',
    short: 'Alone first',
    brief: 'Send the question before you meet.',
    rarely: { short: 'Together', brief: 'Think it through together from the start.' },
  },
  {
    code: 'detail',
    text: 'like every step written down',
    short: 'Detail',
    brief: 'Write the steps out in full.',
    rarely: { short: 'Outline', brief: 'An outline is enough.' },
  },
  {
    code: 'steady',
    text: 'work a little at a time',
    short: 'Steady',
    brief: 'Agree on one small step each time.',
    rarely: { short: 'In bursts', brief: 'Agree on one longer block of work.' },
  },
];

const IMPLEMENT: readonly Option[] = [
  {
    code: 'pilot',
    text: 'try it with one class or group first',
    short: 'One class first',
    brief: 'Pick one class or group for the first try.',
  },
  {
    code: 'steps',
    text: 'bring it in step by step',
    short: 'Step by step',
    brief: 'Break it into small steps with dates.',
  },
  {
    code: 'see-first',
    text: 'see it done before I try',
    short: 'See it done first',
    brief: 'Arrange to model it or visit a colleague before the first try.',
  },
  {
    code: 'all-in',
    text: 'go all in and adjust as I go',
    short: 'All in',
    brief: 'Start now. Book an early look back.',
  },
  option('depends', 'It depends on what it is', 'Depends'),
];

export const STYLE_QUESTIONS = [
  {
    key: 'learn',
    page: 'styles',
    type: 'grid',
    required: true,
    title: 'When I learn something new for my teaching, it helps me to …',
    help: 'One answer in each row.',
    rows: LEARN_ROWS,
    columns: HOW_OFTEN,
  },
  {
    key: 'design',
    page: 'styles',
    type: 'choice',
    required: true,
    title: 'When I plan something new, I usually …',
    help: '',
    options: DESIGN,
    other: false,
  },
  {
    key: 'work',
    page: 'styles',
    type: 'grid',
    required: true,
    title: 'When I get ready to teach, I …',
    help: 'One answer in each row. "Rarely" is as good an answer as "Usually".',
    rows: WORK_ROWS,
    columns: HOW_OFTEN,
  },
  {
    key: 'implement',
    page: 'styles',
    type: 'choice',
    required: true,
    title: 'When I try something new with students, I like to …',
    help: '',
    options: IMPLEMENT,
    other: false,
  },
] as const satisfies readonly Question[];
