// What the first two rows of a tab tell about its columns, and what has to be asked.
import { fc } from '../../support/properties';
import {
  EDUCATOR_COLUMNS,
  educatorColumnsWith,
  type Column,
} from '../../../src/core/educator/columns';
import {
  isKeyRow,
  isLabelRow,
  planKeys,
  shapeOf,
  type KeyPlan,
} from '../../../src/core/programme/key-row';
import { TABS } from '../../../src/server/workflows/programme/tabs';

const COLUMNS: readonly Column[] = [
  { key: 'when', label: 'When' },
  { key: 'where', label: 'Where' },
  { key: 'problem', label: 'Problem' },
  { key: 'status', label: 'Status' },
  { key: 'educatorId', label: 'Educator ID', hidden: true },
];
const KEYS = COLUMNS.map(({ key }) => key);
const LABELS = COLUMNS.map(({ label }) => label);
const DATA = ['2026-09-14T13:00:00.000Z', 'Form', 'Something', 'open', ''];
const NONE: ReadonlySet<string> = new Set();

function shape(first: string[], second: string[], frozen = 2): string {
  return shapeOf(COLUMNS, { first, second }, () => frozen);
}

function plan(keys: string[], labels: string[], filled: number[] = []): KeyPlan {
  return planKeys(COLUMNS, keys, labels, NONE, (column) => filled.includes(column));
}

describe('the shape of a tab', () => {
  test('stands with any labels, also when keys are gone', () => {
    const mine = ['Cuándo', 'Dónde', 'Problema', 'Estado', 'ID'];
    expect(shape(KEYS, LABELS)).toBe('standing');
    expect(shape(KEYS, mine)).toBe('standing');
    expect(shape(['', '', '', '', ''], LABELS)).toBe('standing');
    expect(shape(['x', 'y', 'z', '', ''], [' WHEN', 'where ', 'Mine', '', ''])).toBe('standing');
    expect(shape(KEYS, ['', '', '', '', ''])).toBe('standing');
  });

  test('tells which of the two rows was deleted', () => {
    expect(shape(LABELS, DATA)).toBe('without-key-row');
    expect(shape(KEYS, DATA)).toBe('without-labels');
    expect(shape(KEYS, ['a', 'b', 'c', 'd', ''], /* frozen= */ 1)).toBe('without-labels');
  });

  test('is unknown for a tab of somebody else, and where rows were sorted into the data', () => {
    expect(shape(['My list', ''], ['Status', ''])).toBe('unknown');
    expect(shape(DATA, LABELS)).toBe('unknown');
    expect(shape(['', ''], KEYS)).toBe('unknown');
    expect(isKeyRow(COLUMNS, ['', ...KEYS.slice(0, 4)])).toBe(true);
    expect(isLabelRow(COLUMNS, ['My notes', ...LABELS])).toBe(true);
    expect([isKeyRow(COLUMNS, LABELS), isLabelRow(COLUMNS, DATA)]).toEqual([false, false]);
  });
});

describe('the plan', () => {
  test('is empty where every key stands, in any order and with columns of other people', () => {
    const nothing = { write: [], insert: [], ask: [] };
    expect(plan([...KEYS].reverse(), LABELS)).toEqual(nothing);
    expect(plan(['', ...KEYS, 'mine'], ['Notes', ...LABELS, 'x'])).toEqual(nothing);
  });

  test('of a column that was copied with its key the left one counts', () => {
    const keys = [...KEYS.slice(0, 4), 'when', 'educatorId'];
    expect(plan(keys, [...LABELS.slice(0, 4), 'When', 'Educator ID'], [5])).toEqual({
      write: [],
      insert: [],
      ask: [],
    });
  });

  test('puts a key above its label, whatever stands there and however it is spaced', () => {
    const { write, ask } = plan(
      ['when', 'oops', 'problem', '', 'educatorId'],
      ['When', ' where', 'Problem', 'STATUS', 'Educator ID'],
      [1, 2, 3, 4, 5],
    );
    expect(write).toEqual([
      { column: 2, key: 'where' },
      { column: 4, key: 'status' },
    ]);
    expect(ask).toEqual([]);
  });

  test('asks when key and label are gone and a column could be it; nothing is inserted for it', () => {
    const keys = ['when', '', 'problem', 'status', '', 'educatorId'];
    const labels = ['When', 'Ort', 'Problem', 'Status', 'My notes', 'Educator ID'];
    expect(plan(keys, labels, [2, 5])).toEqual({
      write: [],
      insert: [],
      ask: [
        {
          column: COLUMNS[1],
          candidates: [
            { column: 2, label: 'Ort' },
            { column: 5, label: 'My notes' },
          ],
        },
      ],
    });
  });

  test('asks when two columns carry the label', () => {
    const keys = ['when', '', 'problem', 'status', 'educatorId', ''];
    const labels = ['When', 'Where', 'Problem', 'Status', 'Educator ID', 'Where'];
    expect(plan(keys, labels, [2, 6]).ask[0]?.candidates).toHaveLength(2);
  });

  test('makes a new column beside its neighbor in our order when none could be it', () => {
    expect(plan(['educatorId', 'when', 'problem'], ['', 'When', 'Problem']).insert).toEqual([
      { after: 2, columns: [COLUMNS[1]] },
      { after: 3, columns: [COLUMNS[3]] },
    ]);
    expect(plan(['status', 'educatorId'], ['Status', '']).insert).toEqual([
      { after: 0, columns: COLUMNS.slice(0, 3) },
    ]);
  });

  test('never takes a column that people have for one that is new in this version', () => {
    const keys = [...KEYS.slice(0, 3), '', 'educatorId'];
    const found = planKeys(COLUMNS, keys, LABELS, new Set(['status']), () => true);
    expect(found.write).toEqual([]);
    expect(found.ask).toEqual([]);
    expect(found.insert).toEqual([{ after: 3, columns: [COLUMNS[3]] }]);
  });

  test('never touches a column of a question that the lead added', () => {
    const own = educatorColumnsWith([{ itemId: '7', title: 'Which room?' }]);
    const keys = own.map(({ key }) => key).filter((key) => key !== 'school');
    const labels = keys.map((key) => (key === 'own-7' ? 'School' : 'Other'));
    const { write, ask } = planKeys(EDUCATOR_COLUMNS, keys, labels, NONE, () => true);
    expect([write, ask]).toEqual([[], []]);
  });

  test('gives such a question a new column when its own is lost, and asks nobody', () => {
    const own = educatorColumnsWith([{ itemId: '7', title: '' }]);
    const keys = EDUCATOR_COLUMNS.map(({ key }) => key);
    const labels = [...EDUCATOR_COLUMNS.map(({ label }) => label), 'Mine'];
    const { write, insert, ask } = planKeys(own, keys, labels, NONE, () => true);
    expect([write, ask]).toEqual([[], []]);
    const after = keys.length;
    expect(insert).toEqual([{ after, columns: [{ key: 'own-7', label: 'Added question' }] }]);
  });
});

test('labels are told apart within each tab', () => {
  for (const { name, columns } of TABS) {
    const labels = columns.map(({ label }) => label.toLowerCase());
    expect([name, new Set(labels).size]).toEqual([name, labels.length]);
  }
});

test('whatever is cleared, renamed and moved, each key is written, inserted or asked exactly once', () => {
  const columns = EDUCATOR_COLUMNS;
  const states = fc.array(fc.constantFrom('whole', 'no key', 'renamed', 'both', 'deleted'), {
    minLength: columns.length,
    maxLength: columns.length,
  });
  let cases = 0;
  fc.assert(
    fc.property(
      states,
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (harm, filled) => {
        cases++;
        const standing = columns.flatMap((column, at) => {
          const is = harm[at] ?? 'whole';
          if (is === 'deleted') return [];
          const key = is === 'whole' || is === 'renamed' ? column.key : '';
          const label = is === 'renamed' || is === 'both' ? `Ours ${at}` : column.label;
          return [{ key, label, is }];
        });
        const keys = standing.map(({ key }) => key);
        const labels = standing.map(({ label }) => label);
        const { write, insert, ask } = planKeys(
          columns,
          keys,
          labels,
          NONE,
          (column) => filled[column - 1] ?? false,
        );
        const told = [
          ...keys.filter((key) => key !== ''),
          ...write.map(({ key }) => key),
          ...insert.flatMap((run) => run.columns.map(({ key }) => key)),
          ...ask.map(({ column }) => column.key),
        ];
        expect([...told].sort()).toEqual(columns.map(({ key }) => key).sort());
        for (const { column, key } of write) {
          expect(columns.find((one) => one.key === key)?.label).toBe(labels[column - 1]);
        }
        const asked = ask.flatMap(({ candidates }) => candidates.map(({ column }) => column));
        for (const column of asked) expect(standing[column - 1]?.is).toBe('both');
      },
    ),
    { numRuns: 200 },
  );
  console.log(`key rows: ${cases} harmed headers`);
});
