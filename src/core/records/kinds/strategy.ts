// Strategies that a teacher is trying, whoever they came from.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const STRATEGY = {
  table: 'strategies',
  tab: 'Strategies',
  refPrefix: 'S',
  newRows: 'at-the-end',
  logTitle: 'Add a strategy',
  fields: [
    {
      key: 'strategy',
      heading: 'Strategy and link',
      width: 30,
      kind: 'text-link',
      help: 'Name it so that both know it. Add a link if there is something to open.',
      back: false,
    },
    {
      key: 'source',
      heading: 'Came from',
      width: 13,
      kind: 'word',
      back: true,
      words: [
        { code: 'district', word: 'district', alsoReadAs: ['curriculum', 'framework'] },
        { code: 'training', word: 'training', alsoReadAs: ['workshop', 'pd', 'course'] },
        { code: 'research', word: 'research', alsoReadAs: ['book', 'article', 'study'] },
        { code: 'experience', word: 'experience', alsoReadAs: ['own', 'my own', 'mine'] },
        { code: 'colleague', word: 'colleague', alsoReadAs: ['peer', 'teammate'] },
        { code: 'other', word: 'other' },
      ],
    },
    {
      key: 'help',
      heading: 'Help?',
      width: 12,
      kind: 'word',
      help: 'Design together, or own design?',
      back: true,
      words: [
        { code: 'together', word: 'together', alsoReadAs: ['yes', 'both'] },
        { code: 'own', word: 'own', alsoReadAs: ['no', 'me', 'on my own'] },
        { code: 'undecided', word: 'undecided', alsoReadAs: ['not yet', '?', 'to decide'] },
      ],
    },
    {
      key: 'decided',
      heading: 'Decided on',
      width: 12,
      kind: 'date',
      help: 'The day you decided about help.',
      back: true,
    },
    {
      key: 'status',
      heading: 'Status',
      width: 11,
      kind: 'word',
      back: true,
      words: [
        { code: 'idea', word: 'idea', alsoReadAs: ['new'] },
        { code: 'planning', word: 'planning', alsoReadAs: ['designing', 'preparing'] },
        { code: 'trying', word: 'trying', alsoReadAs: ['in progress', 'started'] },
        { code: 'keep', word: 'keep', alsoReadAs: ['kept', 'works'] },
        { code: 'revise', word: 'revise', alsoReadAs: ['change', 'adjust'] },
        { code: 'stop', word: 'stop', alsoReadAs: ['stopped', 'dropped'] },
      ],
    },
    { key: 'review', heading: 'Look back on', width: 13, kind: 'date', back: true },
  ],
} as const satisfies RecordKind;

/**
 * Who made what came of a strategy, worked out from the code in `help`, never typed. Undecided is
 * not said.
 */
export const MADE_BY = { own: 'by the teacher', together: 'by both' } as const;
