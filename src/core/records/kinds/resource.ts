// Resources that the coach offers and the teacher picks.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const RESOURCE = {
  table: 'resources',
  tab: 'Resources',
  refPrefix: 'R',
  newRows: 'at-the-end',
  logTitle: 'Suggest a resource',
  fields: [
    {
      key: 'title',
      heading: 'Title and link',
      width: 36,
      kind: 'text-link',
      back: false,
    },
    {
      key: 'mode',
      heading: 'How',
      width: 14,
      kind: 'word',
      back: true,
      words: [
        {
          code: 'own-time',
          word: 'own time',
          alsoReadAs: ['online', 'asynchronous', 'read', 'self-paced'],
        },
        { code: 'live', word: 'live', alsoReadAs: ['workshop', 'session', 'course'] },
        { code: 'video', word: 'video' },
        { code: 'visit', word: 'visit', alsoReadAs: ['classroom visit'] },
      ],
    },
    { key: 'reason', heading: 'Why it might fit', width: 28, kind: 'text', back: false },
    {
      key: 'pick',
      heading: 'My pick',
      width: 13,
      kind: 'word',
      help: 'The teacher fills this in.',
      back: true,
      writer: 'teacher',
      words: [
        { code: 'yes', word: 'yes' },
        { code: 'later', word: 'later', alsoReadAs: ['maybe'] },
        { code: 'no', word: 'no' },
      ],
    },
  ],
} as const satisfies RecordKind;
