// Forms of the quick log and what was read from a Doc, to fill the sidebar with in tests.
import type { DocReading, LogField, LogForm, LogInput } from '../../src/shared/log-api';
import type { EducatorDetail, EducatorSummary } from '../../src/shared/sidebar-api';
import * as sample from './sidebar-samples';

function field(
  key: string,
  label: string,
  input: LogInput,
  help = '',
  choices: [value: string, label: string][] = [],
): LogField {
  return {
    key,
    label,
    input,
    help,
    choices: choices.map(([value, text]) => ({ value, label: text })),
  };
}

export const MEETING: LogForm = {
  kind: 'meeting',
  title: 'Log a meeting',
  fields: [
    field('date', 'Date', 'date'),
    field('minutes', 'Min.', 'number', 'Whole minutes, 1 to 240.'),
    field('kind', 'Kind', 'choice', '', [
      ['meeting', 'meeting'],
      ['chat', 'chat'],
    ]),
    field('came-up', 'What came up', 'lines', 'Stays in the Doc.'),
    field('next', 'Next date', 'date'),
  ],
};

export const EVIDENCE: LogForm = {
  kind: 'evidence',
  title: 'Add evidence',
  fields: [
    field('date', 'Date', 'date'),
    field('strategy-ref', 'For', 'choice', '', [
      ['S-01', `S-01 · ${'Think, pair, share in groups that change every week '.repeat(2)}`],
      ['S-02', 'S-02 · تعلّم بالأقران'],
    ]),
    field('link', 'Link', 'link', 'Only with names removed or with permission.'),
    field('meaning', 'What it tells us', 'lines'),
  ],
};

const STRATEGY: LogForm = {
  kind: 'strategy',
  title: 'Add a strategy',
  fields: [field('strategy', 'Strategy and link', 'line', 'Name it so that both know it.')],
};

export const READ: DocReading = {
  readAt: '2026-11-20T15:40:00.000Z',
  failure: '',
  problems: [],
  pending: [],
  counts: [
    { label: 'meetings', count: 2 },
    { label: 'strategies', count: 2 },
  ],
};

/** Somebody coached with a Doc that was read and into which can be logged. */
export function coachedDetail(
  summary: EducatorSummary = sample.educator('Ada Vale', 'coaching'),
  reading: Partial<DocReading> = {},
): EducatorDetail {
  return sample.detailOf(summary, {
    doc: { kind: 'shared', url: sample.DOC_URL, sharedOn: '2026-10-02T09:00:00.000Z' },
    reading: { ...READ, ...reading },
    logForms: [MEETING, STRATEGY, EVIDENCE],
  });
}
