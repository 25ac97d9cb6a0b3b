// The quick log: which forms it has for a Doc, and what of an entry may go into the Doc.
import type { DocRecord, FoundTable, ReadDoc } from '../../../src/core/doc/read/read-doc';
import { logFields } from '../../../src/core/records/log-fields';
import { logForms } from '../../../src/core/records/log-form';
import { parseEntry } from '../../../src/core/records/parse-entry';
import { parseLogValues } from '../../../src/core/records/parse-log';
import { fieldsOf, KIND_KEYS, type RecordKindKey } from '../../../src/core/records/record-kinds';

function read(kind: RecordKindKey, records: DocRecord[] = [], without: string[] = []) {
  const keys = [...fieldsOf(kind).map(({ key }) => key), 'ref' as const];
  const found: FoundTable = {
    kind,
    tabId: 't.0',
    table: { kind: 'table', startIndex: 1, endIndex: 2, rows: [] },
    columns: new Map(keys.filter((key) => !without.includes(key)).map((key, at) => [key, at])),
  };
  return { found, records, withoutRef: [], unclear: [], highest: 0 };
}

const WHOLE: ReadDoc['kinds'] = Object.fromEntries(KIND_KEYS.map((kind) => [kind, read(kind)]));

function strategy(ref: string, name: string): DocRecord {
  return { ref, values: {}, texts: { strategy: name } };
}

describe('forms', () => {
  test('one for each kind that a coach may write, titled as what is done', () => {
    expect(logForms(WHOLE).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'meeting: Log a meeting',
      'strategy: Add a strategy',
      'try: Add a try',
      'visit: Log a visit',
      'evidence: Add evidence',
      'highlight: Offer a highlight',
      'resource: Suggest a resource',
    ]);
  });

  test('a meeting is asked for as its table has it, with words to choose from', () => {
    const [meeting] = logForms(WHOLE);
    expect(meeting?.fields.map(({ label, input, help }) => [label, input, help])).toEqual([
      ['Date', 'date', ''],
      ['Min.', 'number', 'Whole minutes, 1 to 240.'],
      ['Kind', 'choice', ''],
      ['What came up', 'lines', 'Stays in the Doc.'],
      ['What each of us will do', 'lines', 'One line each, starting with who. Stays in the Doc.'],
      ['Next date', 'date', ''],
    ]);
    expect(meeting?.fields[2]?.choices[1]).toEqual({ value: 'chat', label: 'chat' });
  });

  test('never asks for what only the teacher fills in', () => {
    const forms = logForms({ ...WHOLE, strategy: read('strategy', [strategy('S-01', 'x')]) });
    const keys = (kind: string): string[] =>
      forms.find((form) => form.kind === kind)?.fields.map(({ key }) => key) ?? [];
    expect(keys('highlight')).toEqual(['strategy-ref', 'words', 'place', 'signed']);
    expect(keys('resource')).toEqual(['title', 'mode', 'reason']);
    expect(keys('goal')).toEqual([]);
  });

  test('leaves out a table that was not found and a column that is gone', () => {
    const { highlight: _off, ...rest } = WHOLE;
    void _off;
    const forms = logForms({ ...rest, meeting: read('meeting', [], ['minutes']) });
    expect(forms.map(({ kind }) => kind)).not.toContain('highlight');
    expect(forms[0]?.fields.map(({ key }) => key)).not.toContain('minutes');
  });

  test('a try is for one of the strategies in the Doc, named as the Doc names them', () => {
    const long = `${'🙈'.repeat(70)}`;
    const strategies = read('strategy', [
      strategy('S-01', '  Wait   time\nhttps://example.org'),
      strategy('S-02', ''),
      strategy('S-03', long),
    ]);
    const forms = logForms({ ...WHOLE, strategy: strategies });
    const field = forms.find(({ kind }) => kind === 'try')?.fields[1];
    expect(field?.choices).toEqual([
      { value: 'S-01', label: 'S-01 · Wait time' },
      { value: 'S-02', label: 'S-02' },
      { value: 'S-03', label: `S-03 · ${'🙈'.repeat(60)}…` },
    ]);
    expect(logForms(WHOLE).find(({ kind }) => kind === 'try')?.fields[1]?.key).toBe('tried');
  });

  test('a strategy that was written since the Doc was read can be chosen, too', () => {
    const strategies = read('strategy', [strategy('S-01', 'Wait time')]);
    const forms = logForms({ ...WHOLE, strategy: strategies }, ['M-03', 'S-01', 'S-02']);
    const field = forms.find(({ kind }) => kind === 'try')?.fields[1];
    expect(field?.choices.map(({ label }) => label)).toEqual(['S-01 · Wait time', 'S-02']);
  });
});

describe('an entry', () => {
  const MEETING = {
    date: '2026-11-20',
    minutes: '045',
    kind: 'planning',
    'came-up': ' Talk\r\nmoves ',
  };

  test('goes into the Doc in the words of the table', () => {
    expect(parseLogValues('meeting', { ...MEETING, next: '' })).toEqual({
      texts: { date: '2026-11-20', minutes: '45', kind: 'planning', 'came-up': 'Talk\nmoves' },
    });
    expect(parseLogValues('visit', { kind: 'i-visited' })).toEqual({
      texts: { kind: 'I visited' },
    });
    expect(parseLogValues('try', { 'strategy-ref': 's1' })).toEqual({
      texts: { 'strategy-ref': 'S-01' },
    });
  });

  test.each([
    ['meeting', { date: '2026-02-30' }, 'date', 'Choose a date, such as 2026-09-14.'],
    ['meeting', { date: '9/14/2026' }, 'date', 'Choose a date, such as 2026-09-14.'],
    ['meeting', { minutes: '0' }, 'minutes', 'Write a whole number from 1 to 240.'],
    ['meeting', { minutes: '241' }, 'minutes', 'Write a whole number from 1 to 240.'],
    ['meeting', { minutes: '4.5' }, 'minutes', 'Write a whole number from 1 to 240.'],
    ['meeting', { kind: 'party' }, 'kind', 'Choose one of the words in the list.'],
    [
      'try',
      { 'strategy-ref': 'M-01' },
      'strategy-ref',
      'Choose one of the strategies in the list.',
    ],
    [
      'evidence',
      { link: 'javascript:x' },
      'link',
      'Paste the whole web address. It starts with https://.',
    ],
    ['meeting', {}, '', 'Fill in at least one field.'],
    ['meeting', { 'came-up': '  \n ' }, '', 'Fill in at least one field.'],
  ] as const)('%s %j is refused, with what to do', (kind, values, field, message) => {
    expect(parseLogValues(kind, values)).toEqual({ problems: [{ field, message }] });
  });

  test('a text has at most 2,000 characters', () => {
    expect(parseLogValues('meeting', { 'came-up': 'x'.repeat(2_000) })).toHaveProperty('texts');
    const long = parseLogValues('meeting', { 'came-up': 'x'.repeat(2_012) });
    expect(long).toEqual({
      problems: [
        {
          field: 'came-up',
          message:
            'This is too long for one cell: please take out about 12 characters, or write it in the Doc itself.',
        },
      ],
    });
  });

  test('nothing is written in the teacher’s name, and nothing that no form of ours sends', () => {
    expect(parseLogValues('highlight', { words: 'x', answer: 'yes' })).toBeUndefined();
    expect(parseLogValues('resource', { title: 'x', pick: 'yes' })).toBeUndefined();
    expect(parseLogValues('goal', { goal: 'x' })).toBeUndefined();
    expect(parseLogValues('plan', { year: '2026' })).toBeUndefined();
    expect(parseLogValues('meeting', { ref: 'M-01' })).toBeUndefined();
    expect(parseLogValues('meeting', { date: 5 })).toBeUndefined();
    expect(parseLogValues('meeting', null)).toBeUndefined();
    expect(logFields('plan')).toEqual([]);
  });

  test('is known by its ID; anything else is none', () => {
    const entry = { kind: 'meeting', values: { date: '' }, entryId: 'a1b2c3d4-e5f6' };
    expect(parseEntry(entry)).toEqual(entry);
    for (const change of [
      { kind: 'goal' },
      { kind: 'toString' },
      { entryId: '' },
      { entryId: 'a b' },
    ]) {
      expect(parseEntry({ ...entry, ...change })).toBeUndefined();
    }
    expect(parseEntry({ ...entry, entryId: 'x'.repeat(65) })).toBeUndefined();
    expect(parseEntry(null)).toBeUndefined();
  });
});
