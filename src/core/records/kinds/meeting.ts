// Meetings of teacher and coach, the newest first.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const MEETING = {
  table: 'meetings',
  tab: 'Meetings',
  refPrefix: 'M',
  newRows: 'newest-first',
  logTitle: 'Log a meeting',
  fields: [
    { key: 'date', heading: 'Date', width: 12, kind: 'date', back: true },
    {
      key: 'minutes',
      heading: 'Min.',
      width: 7,
      kind: 'number',
      range: { least: 1, most: 240 },
      help: 'Whole minutes, 1 to 240.',
      back: true,
    },
    {
      key: 'kind',
      heading: 'Kind',
      width: 10,
      kind: 'word',
      back: true,
      words: [
        { code: 'meeting', word: 'meeting', alsoReadAs: ['coaching', '1:1'] },
        { code: 'chat', word: 'chat', alsoReadAs: ['hallway', 'conversation', 'talk', 'call'] },
        { code: 'planning', word: 'planning', alsoReadAs: ['co-plan', 'co-planning'] },
        { code: 'debrief', word: 'debrief', alsoReadAs: ['look back', 'reflection'] },
        { code: 'other', word: 'other' },
      ],
    },
    {
      key: 'came-up',
      heading: 'What came up',
      width: 29,
      kind: 'text',
      help: 'Stays in the Doc.',
      back: false,
    },
    {
      key: 'promises',
      heading: 'What each of us will do',
      width: 23,
      kind: 'text',
      help: 'One line each, starting with who. Stays in the Doc.',
      back: false,
    },
    { key: 'next', heading: 'Next date', width: 12, kind: 'date', back: true },
  ],
} as const satisfies RecordKind;
