// Single tries of a strategy, the newest first.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const TRY = {
  table: 'tries',
  tab: 'Tries',
  refPrefix: 'T',
  newRows: 'newest-first',
  logTitle: 'Add a try',
  fields: [
    { key: 'date', heading: 'Date', width: 12, kind: 'date', back: true },
    {
      key: 'strategy-ref',
      heading: 'For',
      width: 8,
      kind: 'ref',
      help: "The strategy's Ref, such as S-01.",
      back: true,
    },
    {
      key: 'tried',
      heading: 'What I tried, and with what',
      width: 26,
      kind: 'text',
      back: false,
    },
    {
      key: 'noticed',
      heading: 'What students did',
      width: 24,
      kind: 'text',
      help: 'What you saw or heard. No names.',
      back: false,
    },
    {
      key: 'change',
      heading: 'What I will change',
      width: 21,
      kind: 'text',
      back: false,
    },
  ],
} as const satisfies RecordKind;
