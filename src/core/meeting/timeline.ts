// What a Doc holds, row by row, the newest first: in its own words, for showing only. Of a teacher without a
// Doc, the meetings that the Sheet has.
import type { DocRecord, ReadDoc } from '../doc/read/read-doc';
import type { RecordCells } from '../read-back/doc-records';
import { fieldsOf, wordsOf, type FieldKey, type RecordKindKey } from '../records/record-kinds';
import { isoDay, newestFirst } from '../text/short-day';
import { shortened } from '../text/shorten';

/** One row of a table in the Doc, in the Doc's own words: shown, and never stored. Or a meeting in the Sheet. */
export interface TimelineEntry {
  /** Of the record kinds. */
  kind: string;
  /** Such as "Meeting". */
  label: string;
  /** '' while the row has none. */
  ref: string;
  /** ISO date; '' when the row has none. */
  date: string;
  /** What people wrote, shortened; '' when nothing. */
  text: string;
  /** Its words, such as "trying" or "30 min". */
  words: string[];
}

interface Shown {
  readonly label: string;
  /** Absent where a row has no date. */
  readonly date?: FieldKey;
  /** The first of these cells that says something. */
  readonly text: readonly FieldKey[];
  readonly words: readonly FieldKey[];
}

const SHOWN: Readonly<Record<RecordKindKey, Shown>> = {
  meeting: {
    label: 'Meeting',
    date: 'date',
    text: ['came-up', 'promises'],
    words: ['kind', 'minutes'],
  },
  try: {
    label: 'Try',
    date: 'date',
    text: ['tried', 'noticed', 'change'],
    words: ['strategy-ref'],
  },
  visit: { label: 'Visit', date: 'date', text: ['notice', 'strength', 'wonder'], words: ['kind'] },
  evidence: {
    label: 'Evidence',
    date: 'date',
    text: ['meaning', 'link'],
    words: ['strategy-ref', 'kind', 'decision'],
  },
  strategy: {
    label: 'Strategy',
    date: 'decided',
    text: ['strategy'],
    words: ['status', 'help'],
  },
  goal: {
    label: 'Goal',
    date: 'revisited',
    text: ['goal', 'why', 'sign'],
    words: ['status', 'shared-goal'],
  },
  highlight: {
    label: 'Highlight',
    date: 'answered',
    text: ['words'],
    words: ['strategy-ref', 'place', 'answer'],
  },
  plan: { label: 'Plan', date: 'revisited', text: ['growing', 'far'], words: ['year'] },
  resource: { label: 'Resource', text: ['title', 'reason'], words: ['mode', 'pick'] },
};

const MOST_ROWS = 60;
const LONGEST_TEXT = 160;
const LONGEST_WORD = 40;

/** Rows without a date come last, in the order of the Doc. @param staffGoals short names from Settings */
export function timelineOf(
  kinds: ReadDoc['kinds'],
  staffGoals: readonly string[],
): TimelineEntry[] {
  const entries = (Object.keys(SHOWN) as RecordKindKey[]).flatMap((kind) =>
    (kinds[kind]?.records ?? []).map((record) => entryOf(kind, record, staffGoals)),
  );
  return newestFirst(entries).slice(0, MOST_ROWS);
}

/** @param meetings rows of the tab of meetings; people edit them: what is no date counts as none */
export function timelineInSheet(meetings: readonly RecordCells[]): TimelineEntry[] {
  const entries = meetings.map(({ ref = '', ...values }) =>
    entryOf('meeting', {
      ref,
      values: { ...values, date: isoDay(values['date'] ?? '') },
      texts: {},
    }),
  );
  return newestFirst(entries).slice(0, MOST_ROWS);
}

function entryOf(
  kind: RecordKindKey,
  record: DocRecord,
  staffGoals: readonly string[] = [],
): TimelineEntry {
  const { label, date, text, words } = SHOWN[kind];
  const texts = text.map((key) => shortened(record.texts[key] ?? '', LONGEST_TEXT));
  return {
    kind,
    label,
    ref: record.ref,
    date: (date && record.values[date]) ?? '',
    text: texts.find((each) => each !== '') ?? '',
    words: words.map((key) => wordOf(kind, key, record, staffGoals)).filter((word) => word !== ''),
  };
}

/** As the Doc's list of words has it, whatever spelling stands in the cell. */
function wordOf(
  kind: RecordKindKey,
  key: FieldKey,
  { values }: DocRecord,
  staffGoals: readonly string[],
): string {
  const value = values[key] ?? '';
  const field = fieldsOf(kind).find((one) => one.key === key);
  if (value === '' || !field) return '';
  const word = wordsOf(field, staffGoals).find(({ code }) => code === value)?.word ?? value;
  return shortened(field.kind === 'number' ? `${value} min` : word, LONGEST_WORD);
}
