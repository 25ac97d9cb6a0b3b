// The goals that a teacher works toward.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const GOAL = {
  table: 'goals',
  tab: 'Goals',
  refPrefix: 'G',
  newRows: 'at-the-end',
  fields: [
    {
      key: 'goal',
      heading: 'What students will know, do or feel',
      width: 29,
      kind: 'text',
      help: 'One sentence about students.',
      back: false,
    },
    {
      key: 'why',
      heading: 'Why it matters to me',
      width: 17,
      kind: 'text',
      help: 'Your reason, in your words.',
      back: false,
    },
    {
      key: 'shared-goal',
      heading: 'Staff goal',
      width: 13,
      kind: 'word',
      help: 'From the school\'s list, or "own".',
      back: true,
      moreWords: 'staff-goals',
      words: [{ code: 'own', word: 'own', alsoReadAs: ['my own', 'none', '-'] }],
    },
    {
      key: 'sign',
      heading: 'We will see',
      width: 13,
      kind: 'text',
      help: 'What would show it is happening?',
      back: false,
    },
    {
      key: 'status',
      heading: 'Status',
      width: 9,
      kind: 'word',
      help: 'Where it is now.',
      back: true,
      words: [
        { code: 'idea', word: 'idea', alsoReadAs: ['new', 'maybe'] },
        { code: 'working', word: 'working', alsoReadAs: ['in progress', 'started', 'doing'] },
        { code: 'reached', word: 'reached', alsoReadAs: ['done', 'met'] },
        { code: 'changed', word: 'changed', alsoReadAs: ['new goal'] },
        { code: 'later', word: 'later', alsoReadAs: ['paused', 'not now'] },
      ],
    },
    {
      key: 'revisited',
      heading: 'Looked at on',
      width: 11,
      kind: 'date',
      help: 'The last time you talked about it.',
      back: true,
    },
  ],
} as const satisfies RecordKind;
