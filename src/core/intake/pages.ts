// The eight pages of the intake Form, in order, and the limits that its answers are held to.
import type { PageKey } from './question';

export interface Page {
  readonly key: PageKey;
  /** '' on the first page, which carries the Form's own title and description. */
  readonly title: string;
  readonly intro: string;
}

export const PAGES: readonly Page[] = [
  { key: 'start', title: '', intro: '' },
  {
    key: 'about',
    title: 'About you',
    intro: 'The basics, so that we get your name and your school right.',
  },
  {
    key: 'talents',
    title: 'What you bring',
    intro: 'Good coaching starts from what is already strong.',
  },
  {
    key: 'styles',
    title: 'How you like to work',
    intro:
      'These are preferences, not types. Nobody is put in a box. They may change with the task or the year, and you can change your answers any time.',
  },
  {
    key: 'needs',
    title: 'What you want to work on',
    intro:
      'Wanting to work on something is not a weakness. First ideas are enough. We will talk them through together.',
  },
  {
    key: 'learning',
    title: 'How you want to learn',
    intro:
      'Ten things teachers say make learning worth their time. Tell us which ones matter to you now.',
  },
  {
    key: 'support',
    title: 'Support that suits you',
    intro: 'Choose what might help. Nothing is booked until we have talked.',
  },
  {
    key: 'choices',
    title: 'Your choices about sharing',
    intro:
      'Nothing on this page changes the support you get. You can change your mind any time: edit your answers or tell your coach.',
  },
];

/** Characters that an answer may have. */
export const FORM_LIMITS = { shortText: 80, paragraph: 2000 } as const;

/** What the Form says when an answer breaks a limit. */
export const LIMIT_MESSAGES = {
  shortText: 'Please keep this under 80 characters.',
  paragraph: 'Please keep this under 2,000 characters.',
  atMost: { 2: 'Please choose no more than two.', 3: 'Please choose no more than three.' },
} as const;
