// What students made, said or did, the newest first.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const EVIDENCE = {
  table: 'evidence',
  tab: 'Evidence',
  refPrefix: 'E',
  newRows: 'newest-first',
  logTitle: 'Add evidence',
  fields: [
    { key: 'date', heading: 'Date', width: 12, kind: 'date', back: true },
    { key: 'strategy-ref', heading: 'For', width: 8, kind: 'ref', back: true },
    {
      key: 'kind',
      heading: 'Kind',
      width: 13,
      kind: 'word',
      help: 'Start with what students made or said.',
      back: true,
      words: [
        { code: 'student-work', word: 'student work', alsoReadAs: ['work', 'artifact', 'sample'] },
        {
          code: 'student-words',
          word: 'student words',
          alsoReadAs: ['quotes', 'talk', 'interview'],
        },
        { code: 'observed', word: 'seen in class', alsoReadAs: ['observation', 'noticed'] },
        { code: 'teacher-notes', word: 'my notes', alsoReadAs: ['reflection', 'notes'] },
        { code: 'numbers', word: 'numbers', alsoReadAs: ['data', 'scores', 'test'] },
      ],
    },
    {
      key: 'link',
      heading: 'Link',
      width: 14,
      kind: 'link',
      help: 'Only with names removed or with permission.',
      back: false,
    },
    {
      key: 'safe',
      heading: 'Names',
      width: 12,
      kind: 'word',
      back: true,
      words: [
        {
          code: 'removed',
          word: 'removed',
          alsoReadAs: ['anonymous', 'no names', 'de-identified'],
        },
        { code: 'permission', word: 'permission', alsoReadAs: ['cleared', 'consent'] },
        { code: 'not-yet', word: 'not yet', alsoReadAs: ['?'] },
      ],
    },
    { key: 'meaning', heading: 'What it tells us', width: 20, kind: 'text', back: false },
    {
      key: 'decision',
      heading: 'Next move',
      width: 12,
      kind: 'word',
      back: true,
      words: [
        { code: 'keep', word: 'keep' },
        { code: 'revise', word: 'revise', alsoReadAs: ['change', 'adjust'] },
        { code: 'stop', word: 'stop' },
        { code: 'not-yet', word: 'not yet', alsoReadAs: ['later', '?'] },
      ],
    },
  ],
} as const satisfies RecordKind;

/** Shown to the coach when all evidence for one strategy, `{ref}`, is of kind `numbers`. */
export const ONLY_NUMBERS = 'Only numbers so far for {ref}. What did students make or say?';
