// What a teacher grows over the years, one line or two a year.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const PLAN = {
  table: 'plan',
  tab: 'Plan',
  refPrefix: 'P',
  newRows: 'at-the-end',
  fields: [
    {
      key: 'year',
      heading: 'School year',
      width: 15,
      kind: 'text',
      help: 'Such as 2026–27.',
      back: true,
    },
    {
      key: 'growing',
      heading: 'What I am growing',
      width: 34,
      kind: 'text',
      back: false,
    },
    {
      key: 'far',
      heading: 'How far I have come',
      width: 30,
      kind: 'text',
      help: 'In your own words.',
      back: false,
    },
    { key: 'revisited', heading: 'Looked at on', width: 12, kind: 'date', back: true },
  ],
} as const satisfies RecordKind;
