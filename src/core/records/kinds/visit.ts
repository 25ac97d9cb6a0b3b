// Visits to classrooms in both directions, the newest first.
// Headings, widths and words as the Doc's table has them.
import type { RecordKind } from '../record-kind';

export const VISIT = {
  table: 'visits',
  tab: 'Visits',
  refPrefix: 'V',
  newRows: 'newest-first',
  logTitle: 'Log a visit',
  fields: [
    { key: 'date', heading: 'Date', width: 12, kind: 'date', back: true },
    {
      key: 'kind',
      heading: 'Kind',
      width: 13,
      kind: 'word',
      back: true,
      words: [
        {
          code: 'coach-visit',
          word: 'coach visit',
          alsoReadAs: ['visit', 'observation', 'observed'],
        },
        { code: 'model', word: 'model', alsoReadAs: ['modeled', 'modelled', 'demo'] },
        { code: 'co-teach', word: 'co-teach', alsoReadAs: ['coteach', 'taught together'] },
        { code: 'i-visited', word: 'I visited', alsoReadAs: ['visited a colleague', 'peer visit'] },
        { code: 'i-hosted', word: 'I hosted', alsoReadAs: ['open room', 'hosted'] },
        { code: 'video', word: 'video', alsoReadAs: ['film', 'recording'] },
      ],
    },
    {
      key: 'notice',
      heading: 'Please notice (my question)',
      width: 25,
      kind: 'text',
      help: "The teacher's own question. Needed before the visit.",
      back: false,
    },
    {
      key: 'strength',
      heading: 'A strength seen',
      width: 21,
      kind: 'text',
      help: 'Something real and specific.',
      back: false,
    },
    {
      key: 'wonder',
      heading: 'A wondering',
      width: 20,
      kind: 'text',
      help: 'A question, not advice.',
      back: false,
    },
  ],
} as const satisfies RecordKind;
