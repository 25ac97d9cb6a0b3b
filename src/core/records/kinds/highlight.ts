// What may be shared, word by word. Only the teacher answers.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const HIGHLIGHT = {
  table: 'highlights',
  tab: 'Highlights',
  refPrefix: 'H',
  newRows: 'at-the-end',
  logTitle: 'Offer a highlight',
  fields: [
    { key: 'strategy-ref', heading: 'For', width: 8, kind: 'ref', back: true },
    {
      key: 'words',
      heading: 'Exact words',
      width: 33,
      kind: 'text',
      help: 'As they will appear. No student names.',
      back: 'after-yes',
    },
    {
      key: 'place',
      heading: 'Where',
      width: 13,
      kind: 'word',
      help: 'One place a row.',
      back: true,
      words: [
        { code: 'newsletter', word: 'newsletter' },
        { code: 'conversation', word: 'conversation', alsoReadAs: ['talk'] },
        { code: 'workshop', word: 'workshop', alsoReadAs: ['training', 'meeting'] },
      ],
    },
    {
      key: 'signed',
      heading: 'Signed as',
      width: 12,
      kind: 'word',
      back: true,
      words: [
        { code: 'full-name', word: 'full name', alsoReadAs: ['name'] },
        { code: 'first-name', word: 'first name' },
        { code: 'no-name', word: 'no name', alsoReadAs: ['anonymous'] },
      ],
    },
    {
      key: 'answer',
      heading: 'My answer',
      width: 13,
      kind: 'word',
      help: 'The teacher fills this in.',
      back: true,
      writer: 'teacher',
      words: [
        { code: 'yes', word: 'yes' },
        { code: 'no', word: 'no' },
        { code: 'not-yet', word: 'not yet', alsoReadAs: ['?', 'maybe', 'later'] },
        { code: 'withdrawn', word: 'withdrawn', alsoReadAs: ['withdraw', 'take back'] },
      ],
    },
    {
      key: 'answered',
      heading: 'On',
      width: 11,
      kind: 'date',
      help: 'The day of the answer.',
      back: true,
      writer: 'teacher',
    },
  ],
} as const satisfies RecordKind;
